import { planEvaluation } from "../../../src/application/evaluationColumns";
import { audit } from "../../../src/domain/audit";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { appliedTo } from "../../support/appliedPlan";
import { typed } from "../../support/editedGrid";
import { formOf, formOfTwoOthers } from "../../support/entryForm";

it("an amount typed into the add-in's summary for one of two lines of a kind counts once", () => {
  const { grid: bare, audited } = formOfTwoOthers();
  const result = { grids: [bare], audit: audit([audited.table], defaultSettings) };
  const [grid = bare] = appliedTo([bare], planEvaluation(result, defaultSettings));
  const { table, evaluation } = formOf(typed(grid, { K13: 5 })).audited;
  const others = table.funds.filter(({ role }) => role === "other");
  expect(others.map(({ executed }) => [executed?.text, executed?.isOwned])).toEqual([
    ["5", true],
    ["", false],
  ]);
  expect(evaluation.execution.executed?.amount.toNumber()).toBe(5);
});
