import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeNewWorkbook } from "../../../src/xlsx/NewXlsx";
import { planned } from "../../support/importedWord";
import { seedGrids } from "../../support/seedGrids";
import { selfEvaluationGrid } from "../../support/selfEvaluationForm";
import { wordOfGrid } from "../../support/wordOfGrid";
import { wordDocument } from "../../support/wordTable";

/** What a table says, wherever it stands. */
function told({ project, title, budget, funds, goal, indicators }: TargetTable) {
  const amount = (field: { readonly amount: unknown } | null | undefined) =>
    JSON.stringify(field?.amount ?? null);
  return {
    project: project?.text,
    title: title?.text,
    budget: [budget.total, budget.fiscal, budget.other].map(amount),
    executed: funds.map(({ role, executed }) => `${role} ${amount(executed)}`),
    goal: goal?.text,
    indicators: indicators.map(({ level1, level2, level3, target, actual, weight, score, reason }) =>
      [
        level1.text,
        level2.text,
        level3.text,
        target.text,
        actual?.text,
        weight?.text,
        score?.text,
        reason?.text,
      ].join("|"),
    ),
  };
}

const tablesIn = (grids: readonly SheetGrid[]) => readTables(grids, defaultSettings).tables.map(told);

describe("every layout that the table reader knows comes over from Word", () => {
  it.each<[string, readonly SheetGrid[]]>([
    ["the 12 tables of the seed", seedGrids()],
    ["自评表 of the Ministry", [selfEvaluationGrid()]],
  ])("%s", async (_, grids) => {
    const { sheets } = planned(wordDocument(...grids.flatMap((grid) => [wordOfGrid(grid), ""])));
    const imported = await readXlsx({ name: "导入.xlsx", bytes: await writeNewWorkbook(sheets) });
    expect(tablesIn(imported)).toEqual(tablesIn(grids));
  });
});
