import fc from "fast-check";
import type { Rect } from "../../../workbench/engine/rect";
import { SHEET_COLUMNS } from "../../../workbench/engine/rect";
import { shiftRect } from "../../../workbench/engine/tracked-rects";

const rows = (row: number, count: number): Rect => ({ row, column: 0, rows: count, columns: SHEET_COLUMNS });
const block: Rect = { row: 3, column: 1, rows: 4, columns: 2 };

test.each<[string, "RowInserted" | "RowDeleted", Rect, Rect | null]>([
  ["rows above push it down", "RowInserted", rows(0, 2), { ...block, row: 5 }],
  ["rows before its first push it down", "RowInserted", rows(3, 1), { ...block, row: 4 }],
  ["rows inside make it grow", "RowInserted", rows(4, 2), { ...block, rows: 6 }],
  ["rows below leave it", "RowInserted", rows(7, 2), block],
  ["deleting above pulls it up", "RowDeleted", rows(0, 2), { ...block, row: 1 }],
  ["deleting inside makes it shrink", "RowDeleted", rows(4, 2), { ...block, rows: 2 }],
  ["deleting across its top does both", "RowDeleted", rows(2, 2), { ...block, row: 2, rows: 3 }],
  ["deleting across its end makes it shrink", "RowDeleted", rows(5, 9), { ...block, rows: 2 }],
  ["deleting all of it ends it", "RowDeleted", rows(3, 4), null],
])("%s", (_what, type, rect, expected) => {
  expect(shiftRect(block, { type, rect })).toEqual(expected);
});

test("inserting rows and deleting them again is no change", () => {
  const place = fc.record({ row: fc.nat(50), rows: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(place, fc.nat(80), fc.integer({ min: 1, max: 9 }), (at, where, count) => {
      const rect: Rect = { ...at, column: 0, columns: 1 };
      const inserted = shiftRect(rect, { type: "RowInserted", rect: rows(where, count) });
      const back = inserted && shiftRect(inserted, { type: "RowDeleted", rect: rows(where, count) });
      expect(back).toEqual(rect);
    }),
  );
});
