import { audit } from "../../../src/domain/audit";
import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { planClearing } from "../../../src/domain/plan/planClearing";
import { changedCells } from "../../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { LIST_ROWS, listGrid } from "../../support/listForm";
import { withBlock } from "../../support/ownedBlock";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";

const planOf = (grid: SheetGrid): WritePlan =>
  planCheckColumns(audit(readTables([grid], defaultSettings).tables, defaultSettings), [grid], "zh-CN");

const moves = (plan: WritePlan) =>
  plan.sheets.flatMap(({ blocks }) =>
    blocks.map(({ before, after }) => [before && formatArea(before.area), after && formatArea(after.area)]),
  );
const changed = (plan: WritePlan) => plan.sheets.flatMap((sheet) => changedCells(sheet).map(formatCell));

const CHECKS: readonly (readonly TestCell[])[] = [
  ["校验结果", "校验说明"],
  ...Array.from({ length: 4 }, () => ["通过"]),
  ["通过", "成本核对：相符。"],
];
const checks = (at: string, cells = CHECKS) => ({ name: "_绩效助手_校验_1", at, cells });
const wide = (row: readonly TestCell[], width: number): TestCell[] =>
  Array.from({ length: width }, (_, column) => row[column] ?? null);

describe("校验列 beside what the user has put there since", () => {
  const added: TestCell[] = [null, "质量指标", "合格率", "反映质量", "≥95%"];

  it("move where they would grow over a cell of the user's", () => {
    const signed = [...wide([], 7), "审核人：张三", "2024-12-20"];
    const grid = gridOf([...[...seedFormRows(), added].map((row) => wide(row, 7)), signed]);
    const plan = planOf(withBlock(grid, checks("H8")));
    expect(moves(plan)).toEqual([
      ["H8:I13", null],
      [null, "J8:K14"],
    ]);
    expect(changed(plan)).not.toContain("H14");
  });

  it("of a list move too", () => {
    const row: TestCell[] = [...wide([], 5), "产出指标", "质量指标", "合格率", "≥95%", "编制人：李四"];
    const cells = LIST_ROWS.map(() => ["通过", null, null, null]);
    const header = ["校验结果", "校验说明", "项目校验结果", "项目校验说明"];
    const plan = planOf(withBlock(listGrid([...LIST_ROWS, row]), checks("J3", [header, ...cells])));
    expect(moves(plan)).toEqual([
      ["J3:M8", null],
      [null, "N3:Q9"],
    ]);
    expect(changed(plan)).not.toContain("J9");
  });

  it("leave a column that the user inserted between them", () => {
    const cells = CHECKS.map(([result = null, note = null], r) => [
      result,
      r === 0 ? "整改情况" : "已改",
      note,
    ]);
    const grid = withBlock(seedFormGrid(), checks("H8", cells));
    for (const plan of [planOf(grid), planClearing([grid])]) {
      expect(changed(plan)).toEqual(expect.arrayContaining(["H8", "H9", "J13"]));
      expect(changed(plan).filter((cell) => cell.startsWith("I"))).toEqual([]);
    }
  });
});

it("校验列 of a table stay beside it where the table left of it has none", () => {
  const right = seedFormRows({ project: "档案室建设" });
  const grid = gridOf(seedFormRows().map((row, r) => [...wide(row, 10), ...(right[r] ?? [])]));
  expect(moves(planOf(withBlock(grid, checks("R8"))))).toEqual([[null, "H8:I13"]]);
});
