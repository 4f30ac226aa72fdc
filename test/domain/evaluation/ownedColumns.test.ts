import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import type { EntryField } from "../../../src/domain/table/EntryField";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledRow } from "../../support/evaluatedForm";
import { num, pct, text } from "../../support/evaluationEntry";

const own = (field: EntryField | null) => field && { ...field, isOwned: true };

/** The row's evaluation if all its entries stood in columns that the add-in made. */
function evaluatedInOwn(row: FilledRow) {
  const { table, settings } = evaluatedForm([{ weight: 10, ...row }]);
  const indicators = table.indicators.map((indicator) => ({
    ...indicator,
    actual: own(indicator.actual),
    rate: own(indicator.rate),
    score: own(indicator.score),
    reason: own(indicator.reason),
  }));
  return evaluateTable({ ...table, indicators }, settings);
}

it("takes no per cent from a score that the add-in itself has written", () => {
  const graded = { target: "质量达标", actual: text("已完成"), score: num(8.5) };
  expect(evaluatedInOwn(graded).rows[0]).toMatchObject({ status: "needsGrade", score: null });
  expect(evaluatedForm([{ weight: 10, ...graded }]).evaluation.rows[0]?.status).toBe("scored");
});

it("takes the user's per cent, and a reduction that the formula shows", () => {
  const graded = evaluatedInOwn({
    target: "质量达标",
    actual: text("达成"),
    rate: pct("95"),
    score: num(9.5),
  });
  expect(graded.rows[0]?.score?.toFixed(2)).toBe("9.50");
  const far = evaluatedInOwn({ target: "≥2条", actual: num(3.6), rate: pct("180"), score: num(7.22) });
  expect(far.rows[0]).toMatchObject({ reduction: { isAccepted: true } });
});

it("takes no per cent from a formula of its own that a changed target has left behind", () => {
  const stale = { value: 1, formula: '=IF(F9="","",F9/2)', numberFormat: "0%", text: "100%" };
  expect(evaluatedInOwn({ target: "质量达标", actual: text("已完成"), rate: stale }).rows[0]?.status).toBe(
    "needsGrade",
  );
  const users = evaluatedForm([{ target: "质量达标", weight: 10, actual: text("已完成"), rate: stale }]);
  expect(users.evaluation.rows[0]?.score?.toFixed()).toBe("10");
});

it("does not take its own score for a beginning", () => {
  expect(evaluatedInOwn({ target: "≥2条", score: num(0) }).isBegun).toBe(false);
  expect(evaluatedInOwn({ target: "≥2条", actual: num(0), score: num(0) }).isBegun).toBe(true);
});

it("does not take 按期 for a per cent", () => {
  const late = evaluatedInOwn({ target: "2024年12月底前", actual: text("2025年1月5日"), rate: text("按期") });
  expect(late.rows[0]).toMatchObject({ kind: "date", status: "needsGrade", reasonFor: "missed" });
});
