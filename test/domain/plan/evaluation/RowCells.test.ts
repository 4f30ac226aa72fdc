import { isEmptyContent, isWritable } from "../../../../src/domain/plan/evaluation/RowCells";
import type { RowCell } from "../../../../src/domain/plan/evaluation/RowCells";
import type { CellContent } from "../../../../src/domain/grid/SheetGrid";

const cellOf = (content: CellContent, more: Partial<RowCell> = {}): RowCell => ({
  cell: { row: 8, column: 7 },
  isOwned: false,
  isShared: false,
  content,
  value: content,
  numberFormat: "General",
  ...more,
});

it.each<[string, RowCell | null, boolean]>([
  ["no cell", null, false],
  ["a blank cell of the user's", cellOf(null), true],
  ["a cell of the user's that was emptied to a text without letters", cellOf(""), true],
  ["what the user wrote", cellOf(9.5), false],
  ["a 0 of the user's", cellOf(0), false],
  ["a formula of the user's", cellOf("=H9/2"), false],
  ["a filled cell of the add-in's own", cellOf(9.5, { isOwned: true }), true],
  ["a blank cell merged over several indicators", cellOf(null, { isShared: true }), false],
  ["a merged cell of the add-in's own", cellOf(null, { isShared: true, isOwned: true }), false],
])("a computed figure goes into %s: case %#", (_, cell, isAllowed) => {
  expect(isWritable(cell)).toBe(isAllowed);
});

it.each<[CellContent, boolean]>([
  [null, true],
  ["", true],
  [" ", false],
  [0, false],
  [false, false],
  ["—", false],
])("%j is an empty content: %j", (content, isEmpty) => {
  expect(isEmptyContent(content)).toBe(isEmpty);
});
