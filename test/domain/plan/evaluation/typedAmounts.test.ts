import type { CellValue, SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { planClearEvaluation, userEntriesIn } from "../../../../src/domain/plan/planClearEvaluation";
import { typed } from "../../../support/editedGrid";
import { changesOf, contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { filledGrid } from "../../../support/filledGrid";
import { gridOf } from "../../../support/gridOf";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";

/** The sheet with a formula in 全年执行数 of the total, J14. */
function withFormula(grid: SheetGrid, formula: string, value: number): SheetGrid {
  const set = <T>(lines: readonly (readonly T[])[], content: T) =>
    lines.map((line, r) => line.map((cell, c) => (r === 13 && c === 9 ? content : cell)));
  return {
    ...grid,
    values: set<CellValue>(grid.values, value),
    texts: set(grid.texts, String(value)),
    formulas: set<string | null>(grid.formulas, formula),
  };
}

const IN_YUAN = { A3: "单位：元", C5: 2490000, E5: 2490000 };

it.each(["=B20", "=C5", '=IF(B20="","",B20)'])("a link of the user's in 全年执行数 stays: %s", (formula) => {
  const ledger = gridOf([...seedFormRows(), ...Array.from({ length: 7 }, () => []), ["台账合计", 240]]);
  const grid = withFormula(withEvaluation(ledger), formula, 240);
  expect(changesOf(evaluationPlan(grid))).toEqual({});
});

it("a link to the user's ledger is asked about before it is cleared", () => {
  const grid = withFormula(withEvaluation(seedFormGrid()), "=P30", 240);
  expect(userEntriesIn(planClearEvaluation([grid]))).toBe(1);
});

it("an amount that the user reckons is converted with the table's money unit", () => {
  const done = withEvaluation(typed(withEvaluation(seedFormGrid()), IN_YUAN));
  const grid = withFormula(typed(withEvaluation(seedFormGrid()), IN_YUAN), "=100+140", 240);
  expect(contentOf(withEvaluation(grid), "J14")).toBe("=(100+140)*10000");
  expect(changesOf(evaluationPlan(done))).toEqual({});
});

it("an amount typed in as a text is converted as well, and one with its own unit stays", () => {
  const made = withEvaluation(seedFormGrid());
  const amount = (text: string) => contentOf(withEvaluation(typed(made, { ...IN_YUAN, J14: text })), "J14");
  expect([amount("1,240.5"), amount("约240")]).toEqual([12405000, "约240"]);
});

it("points are proposed for all rows of the user's own column, or for none where some of them share a cell", () => {
  const rows = [{ target: "≥2条" }, { target: "≥95%" }, { target: "≥3次" }];
  const once = withEvaluation(filledGrid(rows, { merges: ["H9:H10"] }));
  expect(["H9", "H11"].map((cell) => contentOf(once, cell))).toEqual([null, null]);
  expect(changesOf(evaluationPlan(once))).toEqual({});
  expect(contentOf(withEvaluation(filledGrid(rows)), "H11")).toBe(30);
});
