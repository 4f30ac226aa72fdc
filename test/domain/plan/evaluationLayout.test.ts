import { audit } from "../../../src/domain/audit";
import { formatArea, formatCell, parseArea } from "../../../src/domain/grid/address";
import { contentAt } from "../../../src/domain/grid/SheetGrid";
import type { OwnedBlock, SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { invertPlan } from "../../../src/domain/plan/invertPlan";
import { planCheckColumns } from "../../../src/domain/plan/planCheckColumns";
import { planClearEvaluation, userEntriesIn } from "../../../src/domain/plan/planClearEvaluation";
import { planEvaluationColumns } from "../../../src/domain/plan/planEvaluationColumns";
import type { EvaluationPlanOptions } from "../../../src/domain/plan/planEvaluationColumns";
import { changedCells, EMPTY_PLAN } from "../../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { appliedTo } from "../../support/appliedPlan";
import { typed, withRowInserted } from "../../support/editedGrid";
import { gridOf } from "../../support/gridOf";
import { selfEvaluationGrid } from "../../support/selfEvaluationForm";
import { seedFormGrid, seedFormRows } from "../../support/seedForm";

const auditOf = (grid: SheetGrid) => audit(readTables([grid], defaultSettings).tables, defaultSettings);

function planOf(grid: SheetGrid, options: EvaluationPlanOptions = {}): WritePlan {
  return planEvaluationColumns(auditOf(grid).tables, [grid], defaultSettings, options);
}

function applied(grid: SheetGrid, plan: WritePlan = planOf(grid)): SheetGrid {
  return appliedTo([grid], plan)[0] ?? grid;
}

/** The blocks that stand on a sheet, each with its name's kind: ["评价 H8:M12", "合计 H13:M18"]. */
function blocks({ ownedBlocks }: SheetGrid): string[] {
  return ownedBlocks
    .map(({ name, area }) => `${name.split("_")[2] ?? ""} ${formatArea(area)}`)
    .sort()
    .reverse();
}

function at(grid: SheetGrid, address: string): unknown {
  const cell = parseArea(address);
  return cell && contentAt(grid, cell.row, cell.column);
}

function expectSettled(grid: SheetGrid): void {
  expect(planOf(grid)).toEqual(EMPTY_PLAN);
}

/** The columns block with a column more. */
function widened(block: OwnedBlock): OwnedBlock {
  if (block.area.row !== 7) return block;
  return { ...block, area: { ...block.area, columnCount: block.area.columnCount + 1 } };
}

/** The default table's last row, blank as its user cleared it. */
const NO_LAST_ROW = { A12: null, B12: null, C12: null, D12: null, E12: null };

describe("a table that changes under its columns", () => {
  // 实际完成值 H, 完成率 I, 分值 J, 得分 K, 偏差率 L, 原因 M; rows 9 to 12; the summary from row 13.
  const filled = typed(applied(seedFormGrid()), {
    H9: 3,
    H11: 193,
    H12: 0.9,
    M12: "延期",
    J14: 240,
    J15: 241,
  });

  it("keeps what the user filled in", () => {
    const again = planOf(filled);
    expect(again.sheets.flatMap(changedCells)).toEqual([]);
    expectSettled(filled);
  });

  it("takes a row inserted amid the grid into the block, each entry beside its indicator", () => {
    const longer = withRowInserted(filled, 10);
    const edited = typed(longer, { B10: "数量指标", C10: "培训次数", D10: "反映培训", E10: "≥4次", H10: 4 });
    const done = applied(edited);
    expect(blocks(done)).toEqual(["评价 H8:M13", "合计 H14:M19"]);
    expect([at(done, "H9"), at(done, "H10"), at(done, "H12"), at(done, "M13")]).toEqual([3, 4, 193, "延期"]);
    expect(at(done, "I10")).toBe('=IF(H10="","",IFERROR(VALUE(SUBSTITUTE(H10,"次",""))/4,""))');
    expect([at(done, "J15"), at(done, "J16")]).toEqual([240, 241]);
    expectSettled(done);
  });

  it("moves the summary down for a row added below the grid, with the amounts typed into it", () => {
    const edited = typed(filled, { B13: "社会效益指标", C13: "公众知晓率", D13: "反映知晓", E13: "≥80%" });
    const done = applied(edited);
    expect(blocks(done)).toEqual(["评价 H8:M13", "合计 H14:M19"]);
    expect([at(done, "H13"), at(done, "H14"), at(done, "J15"), at(done, "J16")]).toEqual([
      null,
      "项目资金（万元）",
      240,
      241,
    ]);
    expect(at(done, "I13")).toBe('=IF(H13="","",IFERROR(IF(VALUE(H13)>=2,"",VALUE(H13)/0.8),""))');
    expect([at(done, "H12"), at(done, "M12")]).toEqual([0.9, "延期"]);
    expectSettled(done);
  });

  it("keeps the block's row whose indicator is gone as long as entries stand in it", () => {
    const done = applied(typed(filled, NO_LAST_ROW));
    expect(blocks(done)).toEqual(["评价 H8:M12", "合计 H13:M18"]);
    expect([at(done, "H12"), at(done, "I12"), at(done, "K12"), at(done, "M12")]).toEqual([
      0.9,
      null,
      null,
      "延期",
    ]);
    expect(at(done, "M17")).toContain("COUNT(K9:K11)<3");
    expectSettled(done);
  });

  it("gives the row back when nothing was filled in there, and draws the summary up", () => {
    const done = applied(typed(filled, { ...NO_LAST_ROW, H12: null, M12: null }));
    expect(blocks(done)).toEqual(["评价 H8:M11", "合计 H12:M17"]);
    expect([at(done, "H12"), at(done, "J13"), at(done, "H18")]).toEqual(["项目资金（万元）", 240, null]);
    expectSettled(done);
  });

  it("converts amounts typed in when the table's money unit changes", () => {
    const done = applied(typed(filled, { A3: "单位：元" }));
    expect([at(done, "H13"), at(done, "J14"), at(done, "J15")]).toEqual(["项目资金（元）", 2400000, 2410000]);
    expectSettled(done);
  });

  it("leaves a note in a blank cell of the summary, and takes it along", () => {
    const noted = typed(filled, { K16: "含结转", J17: 481, J18: "见说明" });
    expectSettled(noted);
    const done = applied(typed(noted, { ...NO_LAST_ROW, H12: null, M12: null }));
    expect([at(done, "K15"), at(done, "J17"), at(done, "K16")]).toEqual([
      "含结转",
      "见说明",
      expect.any(String),
    ]);
    expectSettled(done);
  });

  it("sets headers and labels right that the user changed, and leaves the entries beside them", () => {
    const done = applied(typed(filled, { H8: "完成情况", M8: "原因说明", H15: "其中：财政资金（万元）" }));
    expect([at(done, "H8"), at(done, "M8"), at(done, "H9"), at(done, "M12"), at(done, "J15")]).toEqual([
      "实际完成值",
      "偏差原因分析及改进措施",
      3,
      "延期",
      241,
    ]);
    expectSettled(applied(done));
  });

  it("is left alone where the label of a typed amount says nothing any more", () => {
    const { sheets, leftAlone } = planOf(typed(filled, { H15: "自筹" }));
    expect([sheets, leftAlone?.flatMap(({ places }) => places)]).toEqual([[], ["J15"]]);
  });

  it("keeps a column that the user put into the block", () => {
    // Given back, the wider block leaves its blank seventh column in the grid.
    const room = applied({ ...filled, ownedBlocks: filled.ownedBlocks.map(widened) });
    expect(blocks(room)).toEqual(["评价 H8:M12", "合计 H13:M18"]);
    const wider = { ...room, ownedBlocks: room.ownedBlocks.map(widened) };
    const done = applied(typed(wider, { N8: "备注", N9: "见附件", H9: 4 }));
    expect(blocks(done)).toEqual(["评价 H8:N12", "合计 H13:M18"]);
    expect([at(done, "N8"), at(done, "N9"), at(done, "H9")]).toEqual(["备注", "见附件", 4]);
    expectSettled(done);
  });

  it("takes the wrong look back when a target becomes another kind", () => {
    const plan = planOf(typed(filled, { E9: "显著提升", H9: null }));
    const [change] = plan.sheets[0]?.blocks ?? [];
    const first = change?.after?.regions.find(({ area }) => formatArea(area) === "H9");
    expect(first?.entry).toMatchObject({
      kind: "list",
      values: ["达成", "部分达成并具有一定效果", "未达成且效果较差"],
    });
    expectSettled(applied(typed(filled, { E9: "显著提升", H9: null })));
  });
});

describe("placing", () => {
  it("leaves a gap of columns for what stands right of the table", () => {
    const grid = gridOf(
      seedFormRows().map((row) => [...Array.from({ length: 8 }, (_, c) => row[c] ?? null), "右"]),
    );
    const done = applied(grid);
    expect(blocks(done)).toEqual(["评价 J8:O12", "合计 J13:O18"]);
    expectSettled(done);
  });

  it("goes further right with the summary alone where its cells are taken", () => {
    const rows = seedFormRows();
    const grid = gridOf([...rows, [], Array.from({ length: 8 }, (_, c) => (c === 7 ? "填表说明" : null))]);
    const done = applied(grid);
    expect(blocks(done)).toEqual(["评价 H8:M12", "合计 I13:N18"]);
    expectSettled(done);
  });

  it("gives each of two tables below each other its own blocks", () => {
    const grid = gridOf([...seedFormRows(), ...seedFormRows({ project: "另一项目" })]);
    const done = applied(grid);
    expect(blocks(done)).toEqual(["评价 H8:M12", "评价 H20:M24", "合计 H25:M30", "合计 H13:M18"]);
    expectSettled(done);
  });

  it("gives each of two tables side by side its own block, the left one's standing left", () => {
    const rows = seedFormRows().map((row, index) => {
      const right = seedFormRows({ project: "另一项目" })[index] ?? [];
      return [...Array.from({ length: 8 }, (_, c) => row[c] ?? null), ...right];
    });
    const done = applied(gridOf(rows));
    const names = readTables([done], defaultSettings).tables.map(
      ({ project, ownedColumns, ownedSummary }) => [
        project?.text,
        ownedColumns && formatArea(ownedColumns.block.area),
        ownedSummary && formatArea(ownedSummary.area),
      ],
    );
    expect(names).toEqual([
      ["统计数据平台系统运维保障", "P8:U12", "P13:U18"],
      ["另一项目", "V8:AA12", "V13:AA18"],
    ]);
    expectSettled(done);
  });

  it.each([0, 1])(
    "stays the block of table %i side by side, also when only that one had it first",
    (first) => {
      const rows = seedFormRows().map((row, index) => {
        const right = seedFormRows({ project: "另一项目" })[index] ?? [];
        return [...Array.from({ length: 8 }, (_, c) => row[c] ?? null), ...right];
      });
      const grid = gridOf(rows);
      const ownBlocks = (sheet: SheetGrid) =>
        auditOf(sheet).tables.map(
          ({ table }) => table.ownedColumns && formatArea(table.ownedColumns.block.area),
        );
      const one = applied(grid, planOf(grid, { tableIds: [auditOf(grid).tables[first]?.table.id ?? ""] }));
      expect(ownBlocks(one)).toEqual(first === 0 ? ["P8:U12", null] : [null, "P8:U12"]);
      const both = applied(one);
      expect(ownBlocks(both)).toEqual(first === 0 ? ["P8:U12", "V8:AA12"] : ["V8:AA12", "P8:U12"]);
      expectSettled(both);
      const renamed = typed(both, { B4: "改了名的项目" });
      expect(ownBlocks(renamed)).toEqual(ownBlocks(both));
    },
  );

  it("stands right of 校验列 that are there, and 校验列 stand right of what is there", () => {
    const grid = seedFormGrid();
    const checked = applied(grid, planCheckColumns(auditOf(grid), [grid], "zh-CN"));
    const both = applied(checked);
    expect(blocks(both)).toEqual(["评价 J8:O12", "校验 H8:I13", "合计 J13:O18"]);
    expectSettled(both);
    const first = applied(grid);
    const then = applied(first, planCheckColumns(auditOf(first), [first], "zh-CN"));
    expect(blocks(then)).toEqual(["评价 H8:M12", "校验 N8:O13", "合计 H13:M18"]);
    expectSettled(then);
  });

  it("may be asked for one table only", () => {
    const grid = gridOf([...seedFormRows(), ...seedFormRows({ project: "另一项目" })]);
    const [, second] = auditOf(grid).tables;
    const done = applied(grid, planOf(grid, { tableIds: [second?.table.id ?? ""] }));
    expect(blocks(done)).toEqual(["评价 H20:M24", "合计 H25:M30"]);
  });
});

describe("the user's own columns", () => {
  const own = (...cells: (readonly (string | number | null)[])[]) =>
    gridOf(
      seedFormRows().map((row, index) => {
        const line = [...row];
        if (index === 7) line.push("实际完成值", "分值", "得分");
        return index > 7 ? [...line, ...(cells[index - 8] ?? [])] : line;
      }),
    );

  it("are used: only the missing ones are added, and only blanks are filled", () => {
    const done = applied(own([3, 40, 39], [56, 20, null], [null, 20, null], ["100%", 10, null]));
    expect(blocks(done)).toEqual(["评价 I8:K12", "合计 I13:N18"]);
    expect(["I8", "J8", "K8"].map((cell) => at(done, cell))).toEqual([
      "完成率",
      "偏差率",
      "偏差原因分析及改进措施",
    ]);
    expect([at(done, "H9"), at(done, "G9")]).toEqual([39, 40]);
    expect(at(done, "H10")).toBe('=IF(OR(I10="",G10=""),"",ROUND(G10*MAX(0,MIN(1,I10)),2))');
    expect(at(done, "L17")).toBe("=ROUND(SUM(G9:G12)+L14,2)");
    expectSettled(done);
  });

  it("get proposed points only when all of them are blank", () => {
    expect(at(applied(own()), "G9")).toBe(16.67);
    const partly = applied(own([null, 40]));
    expect([at(partly, "G9"), at(partly, "G10")]).toEqual([40, null]);
    expectSettled(partly);
  });

  it("with points that formulas cannot read have the points themselves in the formulas", () => {
    const done = applied(own([3, "40分", null], [56, 20, null], [null, 20, null], ["100%", 10, null]));
    expect(at(done, "H9")).toBe('=IF(I9="","",ROUND(40*MAX(0,MIN(1,I9)),2))');
    expect(at(done, "L17")).toBe(100);
    expectSettled(done);
  });

  it("of format @ get figures: Excel would show a formula's letters there", () => {
    const asText = { value: null, numberFormat: "@" };
    const rows = seedFormRows().map((row, index) =>
      index === 7 ? [...row, "实际完成值", "分值", "得分"] : index > 7 ? [...row, 1, 20, asText] : row,
    );
    const done = applied(gridOf(rows));
    expect([at(done, "H9"), at(done, "I9")]).toEqual([10, expect.stringContaining("=IF(")]);
    expectSettled(done);
  });

  it("of 实际完成值 and 原因 stay blank", () => {
    const changes = planOf(own()).sheets.flatMap(changedCells).map(formatCell);
    expect(changes).not.toContain("F9");
  });

  it("take a row of their own over from the add-in's column, whose entries stay where they are", () => {
    const filled = typed(applied(seedFormGrid()), { H9: 3 });
    const edited = typed(filled, { F8: "实际完成值", F10: 56 });
    const done = applied(edited);
    expect([at(done, "H8"), at(done, "H9"), at(done, "F9")]).toEqual(["实际完成值", 3, null]);
    expectSettled(done);
  });
});

describe("the Ministry's form with amounts, points and scores of its own", () => {
  const done = applied(selfEvaluationGrid());

  it("gets what it lacks beside it, and a summary linked to its funds", () => {
    expect(blocks(done)).toEqual(["评价 J12:K17", "合计 J18:O24"]);
    expect(["J12", "K12", "J21", "K19", "L19", "K21", "L21"].map((cell) => at(done, cell))).toEqual([
      "完成率",
      "偏差率",
      "上年结转资金",
      "=E6",
      "=F6",
      '=IF(E8="","",E8)',
      '=IF(F8="","",F8)',
    ]);
    expectSettled(done);
  });

  it("keeps its own cells, and what it says in words is reckoned as a number", () => {
    expect([at(done, "L20"), at(done, "H14"), at(done, "I8")]).toEqual([59.5, 14.25, "—"]);
    expect(at(done, "O23")).toContain("SUM(H13:H17)");
  });
});

describe("分值", () => {
  it("that the user changed stay, and are proposed anew when asked for", () => {
    const changed = typed(applied(seedFormGrid()), { J9: 20 });
    const plan = planOf(changed);
    expect(plan.sheets.flatMap(changedCells)).toEqual([]);
    expect(plan.sheets[0]?.blocks[0]?.after?.scales[0]?.highest).toBe("20");
    const done = applied(changed, planOf(changed, { resetWeights: true }));
    expect(at(done, "J9")).toBe(16.67);
    expectSettled(done);
  });
});

describe("清除评价列", () => {
  const grid = seedFormGrid();
  const filled = typed(applied(grid), { H9: 3, M9: "延期", J14: 240 });

  it("gives all back, says how many cells the user had filled in, and undo brings all again", () => {
    const plan = planClearEvaluation([filled, { ...grid, sheetId: "other" }]);
    expect(plan.sheets).toHaveLength(1);
    expect(userEntriesIn(plan)).toBe(3);
    const cleared = applied(filled, plan);
    expect(cleared.ownedBlocks).toEqual([]);
    expect(at(cleared, "H8")).toBeNull();
    const restored = applied(cleared, invertPlan(plan, new Map()));
    expect(restored.ownedBlocks.map(({ lookKey }) => lookKey)).toEqual(
      filled.ownedBlocks.map(({ lookKey }) => lookKey),
    );
    expectSettled(restored);
    expect(at(restored, "H9")).toBe(3);
  });

  it("undoes the first writing whole", () => {
    const plan = planOf(grid);
    const undone = applied(applied(grid, plan), invertPlan(plan, new Map()));
    expect(undone.ownedBlocks).toEqual([]);
    expect(undone.values.map((line) => line.slice(0, 7))).toEqual([
      ...grid.values,
      ...Array.from({ length: 6 }, () => Array.from({ length: 7 }, () => null)),
    ]);
    expect(
      undone.values
        .flat()
        .slice(0)
        .filter((value) => value === "实际完成值"),
    ).toEqual([]);
  });

  it("counts no figures that were reckoned", () => {
    expect(userEntriesIn(planClearEvaluation([applied(grid)]))).toBe(0);
  });
});

describe("blocks whose table is gone", () => {
  const gone = { A8: null, B8: null, C8: null, D8: null, E8: null };

  it("are given back where the user filled in nothing", () => {
    expect(applied(typed(applied(seedFormGrid()), gone)).ownedBlocks).toEqual([]);
  });

  it("stay where something was filled in", () => {
    const filled = typed(applied(seedFormGrid()), { ...gone, H9: 3 });
    expect(blocks(applied(filled))).toEqual(["评价 H8:M12"]);
  });
});
