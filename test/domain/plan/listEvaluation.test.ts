import { audit } from "../../../src/domain/audit";
import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { placesOfSummary } from "../../../src/domain/plan/evaluation/placesOfSummary";
import { standingLayout } from "../../../src/domain/plan/evaluation/standingLayout";
import { planClearEvaluation } from "../../../src/domain/plan/planClearEvaluation";
import { planEvaluationColumns } from "../../../src/domain/plan/planEvaluationColumns";
import { changedCells, EMPTY_PLAN } from "../../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { SheetView } from "../../../src/domain/grid/SheetView";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { appliedTo } from "../../support/appliedPlan";
import { typed, withRowInserted } from "../../support/editedGrid";
import { seedFormGrid } from "../../support/seedForm";
import type { TestCell } from "../../support/gridOf";
import { LIST_ROWS, listGrid } from "../../support/listForm";

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;
const auditOf = (grid: SheetGrid) => audit(tablesOf(grid), defaultSettings).tables;
const planOf = (grid: SheetGrid): WritePlan => planEvaluationColumns(auditOf(grid), [grid], defaultSettings);
const written = (grid: SheetGrid): SheetGrid => appliedTo([grid], planOf(grid))[0] ?? grid;

const contents = (plan: WritePlan): Record<string, unknown> =>
  Object.fromEntries(
    plan.sheets.flatMap((sheet) => changedCells(sheet).map((change) => [formatCell(change), change.after])),
  );
const blocksOf = ({ ownedBlocks }: SheetGrid) => ownedBlocks.map(({ area }) => formatArea(area));

const entriesOf = (plan: WritePlan, ...columns: string[]) =>
  Object.fromEntries(Object.entries(contents(plan)).filter(([cell]) => columns.includes(cell.slice(0, 1))));

describe("评价列 and figures of a list", () => {
  const grid = listGrid();
  const plan = planOf(grid);

  it("stand right of it, the columns before the figures, from its header to its last row", () => {
    expect(blocksOf(written(grid))).toEqual(["J3:O8", "P3:W8"]);
  });

  it("have a line of figures beside each project's first row, and nothing beside its others", () => {
    expect(entriesOf(plan, "P", "R")).toEqual({
      P3: "全年预算数（万元）",
      R3: "执行分值",
      P4: "=C4",
      R4: 10,
      P7: "=C7",
      R7: 10,
    });
    expect(Object.keys(entriesOf(plan, "W"))).toEqual(["W3", "W4", "W7"]);
  });

  it("sum up each project's own rows", () => {
    const [points, totals] = [entriesOf(plan, "U"), entriesOf(plan, "V")];
    expect(points).toMatchObject({
      U3: "分值合计",
      U4: "=ROUND(SUM(L4:L6)+R4,2)",
      U7: "=ROUND(SUM(L7:L8)+R7,2)",
    });
    expect(totals).toMatchObject({
      V4: '=IF(OR(COUNT(M4:M6)<3,T4="",ABS(U4-100)>0.005),"",ROUND(SUM(M4:M6)+T4,2))',
      V7: '=IF(OR(COUNT(M7:M8)<2,T7="",ABS(U7-100)>0.005),"",ROUND(SUM(M7:M8)+T7,2))',
    });
    expect(entriesOf(plan, "S", "T")).toMatchObject({
      S4: expect.stringContaining("Q4") as string,
      T7: expect.stringContaining("S7") as string,
    });
  });

  it("planned again are nothing to do", () => {
    expect(planOf(written(grid))).toEqual(EMPTY_PLAN);
  });

  it("take what is typed beside a project for that project alone", () => {
    const [first, second] = tablesOf(typed(written(grid), { Q7: 11.5, J7: "3座" }));
    expect(first?.funds[0]?.executed).toMatchObject({
      amount: null,
      isOwned: true,
      cell: { row: 3, column: 16 },
    });
    expect(second?.funds[0]?.executed?.amount?.amount.toFixed()).toBe("11.5");
    expect(second?.indicators.map(({ actual }) => actual?.text)).toEqual(["3座", ""]);
  });

  it("ask for 全年执行数 in the project's line and nowhere else", () => {
    const [, summary] = plan.sheets[0]?.blocks ?? [];
    const asked = summary?.after?.regions
      .filter(({ entry }) => entry !== null)
      .map(({ area }) => formatArea(area));
    expect(asked).toEqual(["Q4", "Q7"]);
  });

  it("leave notes between the projects' lines, and take them along when the list grows above them", () => {
    const noted = typed(written(grid), { W5: "另见合同", Q6: 3 });
    expect(planOf(noted)).toEqual(EMPTY_PLAN);
    const grown = typed(withRowInserted(noted, 6), {
      F6: "产出指标",
      G6: "质量指标",
      H6: "水质达标率",
      I6: "≥90%",
    });
    const again = appliedTo([grown], planOf(grown))[0] ?? grown;
    expect([again.values[4]?.[22], again.values[6]?.[16]]).toEqual(["另见合同", 3]);
    expect(planOf(again)).toEqual(EMPTY_PLAN);
  });

  it("give a project added at its end a line, and keep the others where they are", () => {
    const added: TestCell[] = [
      "湖城市水务局",
      "闸门养护",
      5,
      5,
      "做好养护",
      "产出指标",
      "数量指标",
      "养护闸门座数",
      "4座",
    ];
    const before = written(grid);
    const { values, ...rest } = listGrid([...LIST_ROWS, added]);
    expect(values).toHaveLength(9);
    const width = before.values[0]?.length ?? 0;
    const wide = <Content>(
      lines: readonly (readonly Content[])[],
      own: readonly (readonly Content[])[],
      blank: Content,
    ) => [...own, Array.from({ length: width }, (_, column) => lines[8]?.[column] ?? blank)];
    const grown: SheetGrid = {
      ...before,
      values: wide(values, before.values, null),
      texts: wide(rest.texts, before.texts, ""),
      numberFormats: wide(rest.numberFormats, before.numberFormats, "General"),
      formulas: wide(rest.formulas, before.formulas, null),
    };
    const after = written(grown);
    expect(blocksOf(after)).toEqual(["J3:O9", "P3:W9"]);
    expect(entriesOf(planOf(grown), "P", "R")).toEqual({ P9: "=C9", R9: 10 });
  });

  it("are given back whole", () => {
    const after = written(grid);
    const cleared = appliedTo([after], planClearEvaluation([after]))[0];
    expect(cleared?.ownedBlocks).toEqual([]);
    expect(cleared?.values.flat().filter((value) => value !== null)).toEqual(
      grid.values.flat().filter((value) => value !== null),
    );
  });

  it("link to the list's own 全年执行数 and ask for none", () => {
    const rows = LIST_ROWS.map(([unit = null, project = null, total = null, ...others]) => {
      const executed = total === null ? null : 11;
      return [unit, project, total, executed, ...others.slice(1)];
    });
    const header = [
      "单位名称",
      "项目名称",
      "预算数",
      "全年执行数",
      "绩效目标",
      "一级指标",
      "二级指标",
      "三级指标",
      "指标值",
    ];
    const own = planOf(listGrid(rows, header));
    expect(entriesOf(own, "Q")).toMatchObject({ Q4: expect.stringContaining("D4") as string });
    const [, summary] = own.sheets[0]?.blocks ?? [];
    expect(summary?.after?.regions.filter(({ entry }) => entry !== null)).toEqual([]);
  });
});

describe("where the figures of a summary stand", () => {
  const gradesOf = (grid: SheetGrid) =>
    tablesOf(grid).map((table) => {
      const places = placesOfSummary(table);
      return places && [places.lines[0].executed, places.total, places.grade].map(formatCell);
    });

  it("is nowhere before it is written", () => {
    expect(gradesOf(listGrid())).toEqual([null, null]);
  });

  it("is the project's own line of a list", () => {
    expect(gradesOf(written(listGrid()))).toEqual([
      ["Q4", "V4", "W4"],
      ["Q7", "V7", "W7"],
    ]);
  });

  it("is below the grid of any other form, the grade last", () => {
    expect(gradesOf(written(seedFormGrid()))).toEqual([["J14", "M17", "M18"]]);
  });

  it("is unknown of a list whose figures have lost a column", () => {
    expect(gradesOf(withColumnLost(written(listGrid())))).toEqual([null, null]);
  });
});

/** The figures' block after its user deleted the last of its columns. */
function withColumnLost(grid: SheetGrid): SheetGrid {
  const ownedBlocks = grid.ownedBlocks.map((block) =>
    block.area.columnCount === 8 ? { ...block, area: { ...block.area, columnCount: 7 } } : block,
  );
  return { ...grid, ownedBlocks };
}

describe("a layout as it stands", () => {
  const standing = (grid: SheetGrid) =>
    tablesOf(grid).map((table) => {
      const { columns, summary } = standingLayout(new SheetView(grid), table);
      return [
        columns && formatArea(columns.area),
        summary && formatArea(summary.area),
        summary?.line?.row ?? null,
      ];
    });

  it("is the blocks' of a list, each project with its own line", () => {
    expect(standing(written(listGrid()))).toEqual([
      ["J3:O8", "P3:W8", 3],
      ["J3:O8", "P3:W8", 6],
    ]);
  });

  it("has no summary where that is not as it would be made", () => {
    expect(standing(withColumnLost(written(listGrid())))).toEqual([
      ["J3:O8", null, null],
      ["J3:O8", null, null],
    ]);
    expect(standing(listGrid())).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it("is that of a table of its own with each line where it was made", () => {
    const grid = written(seedFormGrid());
    expect(standing(grid)).toEqual([["H8:M12", "H13:M18", null]]);
    expect(standing(withRowInserted(grid, 15))).toEqual([["H8:M12", null, null]]);
  });

  it("has no summary where a header or label that tells its lines says something else", () => {
    expect(standing(typed(written(listGrid()), { Q3: "备注" }))).toEqual([
      ["J3:O8", null, null],
      ["J3:O8", null, null],
    ]);
    expect(standing(typed(written(seedFormGrid()), { H15: "备注" }))).toEqual([["H8:M12", null, null]]);
  });
});
