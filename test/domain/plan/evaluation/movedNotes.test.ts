import { noteAt } from "../../../../src/domain/plan/evaluation/summaryNotes";
import { SUMMARY_AT } from "../../../../src/domain/plan/evaluation/summaryShape";

/** H13:M17 with two lines; found a column wider, as the user put one before 全年执行数, which stands in K now. */
const SUMMARY = {
  area: { row: 12, column: 7, rowCount: 5, columnCount: 6 },
  found: { row: 12, column: 7, rowCount: 5, columnCount: 7 },
  lines: [
    { role: "total", executedAt: { row: 13, column: 10 } },
    { role: "fiscal", executedAt: { row: 14, column: 10 } },
  ],
  line: null,
} as const;

const TYPED: Readonly<Record<number, string | number>> = { 10: 241, 11: "含结转", 13: "见说明" };

it.each([
  ["分值", SUMMARY_AT.weight, "含结转"],
  ["得分", SUMMARY_AT.score, "见说明"],
])("a note in %s stays there, and no amount becomes one", (_, column, note) => {
  const source = (cell: { column: number }) => ({
    value: TYPED[cell.column] ?? null,
    formula: null,
    numberFormat: "General",
  });
  expect(noteAt(SUMMARY, 2, column, source)).toBe(note);
});
