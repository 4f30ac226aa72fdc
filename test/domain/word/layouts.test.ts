import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeNewWorkbook } from "../../../src/xlsx/NewXlsx";
import { corpusGrids, readCorpus } from "../../support/corpus";
import { planned } from "../../support/importedWord";
import { seedGrids } from "../../support/seedGrids";
import { selfEvaluationGrid } from "../../support/selfEvaluationForm";
import { wordOfGrid } from "../../support/wordOfGrid";
import { wordDocument } from "../../support/wordTable";

/** What a table says, wherever it stands. */
function told({ project, title, budget, funds, goal, indicators, period, moneyUnit, unit }: TargetTable) {
  const amount = (field: { readonly amount: unknown } | null | undefined) =>
    JSON.stringify(field?.amount ?? null);
  return {
    project: project?.text,
    title: title?.text,
    unit: unit?.name,
    moneyUnit: moneyUnit.unit,
    period,
    budget: [budget.total, budget.fiscal, budget.other].map(amount),
    executed: funds.map(({ role, executed }) => `${role} ${amount(executed)}`),
    goal: goal?.text,
    indicators: indicators.map(({ level1, level2, level3, target, actual, weight, score, reason }) =>
      [level1, level2, level3, target, actual, weight, score, reason].map((field) => field?.text).join("|"),
    ),
  };
}

const tablesIn = (grids: readonly SheetGrid[]) => readTables(grids, defaultSettings).tables.map(told);

/** The tables of an import from a Word document in which every sheet is a Word table. */
async function importedFrom(grids: readonly SheetGrid[]): Promise<SheetGrid[]> {
  const filled = grids.filter(({ values }) => values.length > 0);
  // A sentence between them, so that no sheet's table goes on in the next one.
  const { sheets } = planned(wordDocument(...filled.flatMap((grid) => [wordOfGrid(grid), "正文。"])));
  if (sheets.length === 0) return [];
  return readXlsx({ name: "导入.xlsx", bytes: await writeNewWorkbook(sheets) });
}

describe("every layout that the table reader knows comes over from Word", () => {
  it.each<[string, readonly SheetGrid[]]>([
    ["the 12 tables of the seed", seedGrids()],
    ["自评表 of the Ministry", [selfEvaluationGrid()]],
    ...readCorpus().map((book): [string, readonly SheetGrid[]] => [
      `${book.layout}/${book.slug}`,
      corpusGrids(book),
    ]),
  ])("%s", async (_, grids) => {
    expect(tablesIn(await importedFrom(grids))).toEqual(tablesIn(grids));
  });
});
