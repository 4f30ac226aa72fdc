import { audit } from "../../../src/domain/audit";
import type { Audit } from "../../../src/domain/audit";
import { formatArea, parseArea } from "../../../src/domain/grid/address";
import type { OwnedBlock, SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { planClearing } from "../../../src/domain/plan/planClearing";
import { countCells, EMPTY_PLAN } from "../../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";

const auditOf = (grid: SheetGrid): Audit =>
  audit(readTables([grid], defaultSettings).tables, defaultSettings);
const planOf = (grid: SheetGrid, audited = auditOf(grid)): WritePlan =>
  planCheckColumns(audited, [grid], "zh-CN");

const contents = (plan: WritePlan) => plan.sheets[0]?.cells.map(({ after }) => after) ?? [];
const areas = (plan: WritePlan) => plan.sheets[0]?.cells.map(({ area }) => formatArea(area));

/** The grid as it would be read after the plan was applied. */
function applied(grid: SheetGrid, plan: WritePlan): SheetGrid {
  const sheet = plan.sheets[0];
  const width = 12;
  const rows = Array.from({ length: grid.values.length + 3 }, (_, r) =>
    Array.from({ length: width }, (__, c) => grid.values[r]?.[c] ?? null),
  );
  for (const { area, after } of sheet?.cells ?? []) {
    after.forEach((line, r) =>
      line.forEach((value, c) => ((rows[area.row + r] ?? [])[area.column + c] = value)),
    );
  }
  const made = sheet?.blocks.flatMap(({ name, after }): OwnedBlock[] =>
    after ? [{ name, area: after.area, record: "{}", lookKey: "" }] : [],
  );
  return {
    ...gridOf(rows),
    merges: grid.merges,
    ownedBlocks: made ?? grid.ownedBlocks,
    highlights: sheet?.highlights?.after ?? grid.highlights,
  };
}

describe("where the columns go", () => {
  it("right of the table, from its header to the row below its grid", () => {
    const plan = planOf(seedFormGrid());
    expect(areas(plan)).toEqual(["H8:I13"]);
    expect(plan.sheets[0]?.blocks).toMatchObject([
      { name: "_绩效助手_校验_1", before: null, after: { models: { header: { row: 7, column: 4 } } } },
    ]);
  });

  it("never over a cell with content, nor into a merged area", () => {
    const grid = seedFormGrid();
    const values = grid.values.map((row, index) =>
      index === 12 ? row : [...row, index === 8 ? "备注" : null],
    );
    expect(areas(planOf({ ...gridOf(values), merges: grid.merges }))).toEqual(["I8:J13"]);
    const merged = parseArea("I10:J11");
    if (!merged) throw new Error("no area");
    const wide = gridOf(
      seedFormRows().map((row) => [...Array.from({ length: 10 }, (_, c) => row[c] ?? null), "右"]),
    );
    expect(areas(planOf({ ...wide, merges: [...grid.merges, merged] }))).toEqual(["L8:M13"]);
  });

  it("beside each of two tables without a row between them, not over one another", () => {
    const grid = gridOf([...seedFormRows(), ...seedFormRows({ project: "另一项目" })]);
    expect(areas(planOf(grid))).toEqual(["H8:I13", "H20:I25"]);
  });
});

describe("what the columns say", () => {
  it("per row the worst severity and each finding with its mend, below the reconciliation", () => {
    const grid = seedFormGrid({
      budget: 300,
      rows: [
        ["产出指标", "数量指标", "维修电梯部数", "反映维修数量", null],
        ["产出指标", "成本指标", "维修成本", "反映成本", "≤249万元"],
      ],
    });
    const [lines = []] = contents(planOf(grid));
    expect(lines[0]).toEqual(["校验结果", "校验说明"]);
    expect(lines[1]?.[0]).toBe("错误");
    expect(lines[1]?.[1]).toContain("I01 “维修电梯部数”没有填写指标值。请填写“维修电梯部数”要达到的数量");
    expect(lines.at(-1)?.[1]).toMatch(
      /^成本核对：预算 300.00 万元，成本合计 249.00 万元，缺口 51.00 万元（17.00%）。/,
    );
  });

  it("is blank beside rows that hold no indicator", () => {
    const grid = seedFormGrid({
      rows: [
        ["产出指标", "质量指标", "", "", ""],
        ["产出指标", "成本指标", "维修成本", "反映成本", "≤249万元"],
      ],
    });
    expect(contents(planOf(grid))[0]?.[1]).toEqual([null, null]);
  });

  it("is never 通过 for a row when a rule crashed, and the line below names the rule", () => {
    const grid = seedFormGrid();
    const { tables } = auditOf(grid);
    const crashed = tables.map((table) => ({
      ...table,
      findings: [],
      failures: [{ ruleId: "I99", tableId: table.table.id, reason: "boom" }],
    }));
    const [lines = []] = contents(planOf(grid, { tables: crashed }));
    expect(lines.flat()).not.toContain("通过");
    expect(lines.at(-1)).toEqual(["警告", expect.stringContaining("规则 I99 未能运行，本表没有查完。")]);
  });

  it("says in English what en-US readers need", () => {
    const grid = seedFormGrid();
    const plan = planCheckColumns(auditOf(grid), [grid], "en-US");
    expect(contents(plan)[0]?.[0]).toEqual(["Check result", "Check note"]);
  });
});

describe("planning again", () => {
  it("over what was written gives nothing to do", () => {
    const grid = seedFormGrid({ budget: 300 });
    const again = applied(grid, planOf(grid));
    expect(planOf(again)).toEqual(EMPTY_PLAN);
  });

  it("after an edit changes just the cells that say something else", () => {
    const grid = seedFormGrid({ budget: 249 });
    const edited = applied(grid, planOf(grid));
    const values = edited.values.map((row, r) =>
      r === 9 ? row.map((v) => (v === "≤56万元" ? "≤57万元" : v)) : row,
    );
    const plan = planOf({
      ...gridOf(values),
      ...{ merges: edited.merges, ownedBlocks: edited.ownedBlocks, highlights: edited.highlights },
    });
    expect(plan.sheets[0]?.blocks).toEqual([]);
    expect(countCells(plan)).toBeLessThanOrEqual(3);
    expect(contents(plan)[0]?.at(-1)?.[1]).toContain("超出 1.00 万元（0.40%）");
  });

  it("expects to find what the plan was reasoned from, and what it will replace", () => {
    const grid = seedFormGrid();
    const sheet = planOf(grid).sheets[0];
    expect(sheet?.expectations.map(({ area }) => formatArea(area))).toEqual(["A1:G12"]);
    expect(sheet?.expectations[0]?.contents[9]?.[4]).toBe("≤56万元");
    expect(sheet?.cells[0]?.before.flat().every((content) => content === null)).toBe(true);
  });
});

describe("清除校验标记", () => {
  it("gives back blocks and highlights, and touches no sheet without any", () => {
    const grid = seedFormGrid({ budget: 300 });
    const written = applied(grid, planOf(grid));
    const plan = planClearing([written, { ...grid, sheetId: "other" }]);
    expect(plan.sheets).toHaveLength(1);
    expect(plan.sheets[0]?.cells[0]?.after.flat().every((content) => content === null)).toBe(true);
    expect(plan.sheets[0]?.blocks).toMatchObject([{ name: "_绩效助手_校验_1", after: null }]);
    expect(plan.sheets[0]?.highlights?.after).toEqual([]);
  });
});
