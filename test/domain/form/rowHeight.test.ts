import { rowHeight } from "../../../src/domain/form/rowHeight";
import type { CellContent } from "../../../src/domain/grid/SheetGrid";

/** The columns of the Ministry's form. */
const WIDTHS = [6, 9, 12, 24, 13, 13, 8, 8, 24];
const REASON = "1处消火栓待更换，已列入2025年计划，待厂家到货后一并更换并复检。";

const cell = (content: CellContent, column: number, columnCount = 1, rowCount = 1) => ({
  area: { row: 0, column, rowCount, columnCount },
  content,
});

it.each([
  ["no cell at all", [], 20],
  ["blank cells and figures", [cell(null, 3), cell(9.64, 7), cell(true, 7)], 20],
  ["a number with more digits than its column has room for", [cell(0.9638374178123132, 7)], 20],
  ["one line of text", [cell("机房基础设施维护数量", 3)], 20],
  ["two lines of text", [cell("一处机房基础设施推迟维护至次年", 8)], 34],
  ["line breaks of the text's own", [cell("产出指标\n（50分）\n共", 1)], 48],
  ["the longest of several texts", [cell("数量指标", 2), cell(REASON, 8), cell("1次", 5)], 48],
  ["the same text over more columns", [cell(REASON, 0, 9)], 20],
  ["the same text over columns further right, as wide as those are", [cell(REASON, 5, 4)], 34],
  ["a text that reaches down into rows below", [cell(REASON, 1, 1, 3)], 20],
  ["a text that reaches down beside one that does not", [cell(REASON, 1, 1, 3), cell(REASON, 8)], 48],
])("%s: a row is as high as that needs", (_, cells, points) => {
  expect(rowHeight(cells, WIDTHS)).toBe(points);
});

it("no row is higher than Excel allows, however long its text", () => {
  expect(rowHeight([cell(REASON.repeat(28), 8)], WIDTHS)).toBe(409);
});
