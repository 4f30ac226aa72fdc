import { audit } from "../../../src/domain/audit";
import { formatArea } from "../../../src/domain/grid/address";
import type { Area } from "../../../src/domain/grid/Area";
import { without } from "../../../src/domain/grid/areaPieces";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { invertPlan } from "../../../src/domain/plan/invertPlan";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { planEvaluationColumns } from "../../../src/domain/plan/planEvaluationColumns";
import type { SheetPlan, WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { corpusGrids, readCorpus } from "../../support/corpus";

/** Cells that a block takes and that the plan does not look at once more: what is typed there meanwhile would be the add-in's. */
function unseen({ cells, expectations, blocks }: SheetPlan): string[] {
  const seen = [...cells, ...expectations].map(({ area }) => area);
  return blocks.flatMap(({ after }) =>
    after ? seen.reduce<Area[]>(without, [after.area]).map((area) => formatArea(area)) : [],
  );
}

const plans: readonly (readonly [name: string, plan: (grids: readonly SheetGrid[]) => WritePlan])[] = [
  ["校验列", (grids) => planCheckColumns({ tables: tablesOf(grids) }, grids, "zh-CN")],
  ["评价列", (grids) => planEvaluationColumns(tablesOf(grids), grids, defaultSettings)],
];

const tablesOf = (grids: readonly SheetGrid[]) =>
  audit(readTables(grids, defaultSettings).tables, defaultSettings).tables;

const BOOKS = readCorpus().map((book) => [book.path, corpusGrids(book)] as const);

describe.each(plans)("a plan of %s", (_name, plan) => {
  it.each(BOOKS)("looks once more at every cell that it takes: %s", (_book, grids) => {
    expect(plan(grids).sheets.flatMap(unseen)).toEqual([]);
  });

  it.each(BOOKS)("is not known again by cells that were blank: %s", (_book, grids) => {
    const anchors = invertPlan(plan(grids), new Map()).sheets.flatMap((sheet) => sheet.anchors ?? []);
    expect(anchors.filter(({ contents }) => contents.flat().every((one) => one === null))).toEqual([]);
  });
});
