import { audit } from "../../../src/domain/audit";
import { formatArea } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { checkTargets, modelTable } from "../../../src/domain/plan/CheckTarget";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { appliedTo } from "../../support/appliedPlan";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { changedRows, LIST_HEADER, LIST_ROWS, listGrid } from "../../support/listForm";
import { seedFormRows } from "../../support/seedForm";

const auditOf = (grid: SheetGrid) => audit(readTables([grid], defaultSettings).tables, defaultSettings);
const planOf = (grid: SheetGrid) => planCheckColumns(auditOf(grid), [grid], "zh-CN");

const below = (rows: readonly (readonly TestCell[])[]): SheetGrid =>
  gridOf([
    ["一览表"],
    ["单位：万元"],
    [...LIST_HEADER],
    ...LIST_ROWS.map((row) => [...row]),
    [],
    [],
    ...rows.map((row) => [...row]),
  ]);

describe("what one 校验列 stands beside", () => {
  it("is a table, or all projects of a list", () => {
    const grid = below(seedFormRows());
    const targets = checkTargets(auditOf(grid).tables);
    expect(
      targets.map(({ area, headerRow, isList, audits }) => [
        formatArea(area),
        headerRow,
        isList,
        audits.length,
      ]),
    ).toEqual([
      ["A3:I8", 2, true, 2],
      ["A11:G22", 17, false, 1],
    ]);
  });

  it("is each of two lists below each other", () => {
    const grid = below([["单位：元"], LIST_HEADER, ...LIST_ROWS]);
    expect(
      checkTargets(auditOf(grid).tables).map(({ area, audits }) => [formatArea(area), audits.length]),
    ).toEqual([
      ["A3:I8", 2],
      ["A12:I17", 2],
    ]);
  });

  it("looks like the first project with rows", () => {
    const unused: TestCell[] = ["湖城市水务局", "未定项目", 5, 5, "待定", "产出指标", "数量指标", null, null];
    const [target] = checkTargets(auditOf(listGrid([unused, ...LIST_ROWS])).tables);
    expect(target && modelTable(target).project?.text).toBe("河道清淤");
    const [empty] = checkTargets(auditOf(listGrid([unused])).tables);
    expect(empty && modelTable(empty).project?.text).toBe("未定项目");
  });
});

describe("校验列 of a list", () => {
  const grid = listGrid(changedRows(1, 8, "≤15万元"));
  const [sheet] = planOf(grid).sheets;
  const [change] = sheet?.cells ?? [];

  it("are four, beside the list and no row below it", () => {
    expect(sheet?.cells.map(({ area }) => formatArea(area))).toEqual(["J3:M8"]);
    expect(change?.after[0]).toEqual(["校验结果", "校验说明", "项目校验结果", "项目校验说明"]);
  });

  it("say what is found about a project beside its first row only", () => {
    const projects = change?.after.slice(1).map(([, , result, note]) => [result, note]) ?? [];
    expect(projects.map(([result]) => result !== null)).toEqual([true, false, false, true, false]);
    expect(projects[0]?.[1]).toMatch(
      /^成本核对：预算 20.00 万元，成本合计 15.00 万元，缺口 5.00 万元（25.00%）。/,
    );
    expect(projects[3]?.[1]).toContain("预算 12.00 万元");
  });

  it("say what is found about a row beside it", () => {
    expect(change?.after.slice(1).every(([result]) => typeof result === "string")).toBe(true);
    const [missing] = planOf(listGrid(changedRows(4, 8, null))).sheets[0]?.cells ?? [];
    expect(missing?.after[5]?.slice(0, 2)).toEqual(["错误", expect.stringContaining("I01")]);
  });

  it("planned again are nothing to do", () => {
    // Colours are none of what is applied here.
    const unmarked = (sheets: WritePlan["sheets"]) =>
      sheets.filter(({ cells, blocks }) => cells.length + blocks.length > 0);
    const [written = grid] = appliedTo([grid], planOf(grid));
    expect(unmarked(planOf(grid).sheets)).toHaveLength(1);
    expect(unmarked(planOf(written).sheets)).toEqual([]);
  });
});
