import { audit } from "../../../src/domain/audit";
import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readPoints } from "../../../src/domain/table/readPoints";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable, TextField } from "../../../src/domain/table/TargetTable";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import {
  SELF_EVALUATION_MERGES,
  SELF_EVALUATION_ROWS,
  selfEvaluationGrid,
} from "../../support/selfEvaluationForm";

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;

function only(grid: SheetGrid): TargetTable {
  const [table, ...more] = tablesOf(grid);
  if (!table || more.length > 0) throw new Error("Expected one table.");
  return table;
}

/** The form with some cells changed: by "row,column" from 0. */
function changed(cells: Readonly<Record<string, TestCell>>, merges = SELF_EVALUATION_MERGES): SheetGrid {
  const rows = SELF_EVALUATION_ROWS.map((row, r) =>
    Array.from({ length: 9 }, (_, c) => {
      const place = `${r},${c}`;
      return place in cells ? (cells[place] ?? null) : (row[c] ?? null);
    }),
  );
  return gridOf(rows, { merges });
}

const at = (field: TextField | null | undefined) => field && [field.text, formatCell(field.cell)];

const budgetOf = ({ budget: { total, fiscal, other } }: TargetTable) => [at(total), at(fiscal), at(other)];

describe("the Ministry's self-evaluation form", () => {
  const table = only(selfEvaluationGrid());

  it("has a head, with labels beside the grid", () => {
    expect(formatArea(table.area)).toBe("A1:I17");
    expect(at(table.title)).toEqual(["项目支出绩效自评表", "A1"]);
    expect(at(table.project)).toEqual(["2024统计安全及服务保障经费", "B3"]);
    expect(table.unit).toMatchObject({ code: "349101", name: "天津市统计局财务处" });
    expect(table.moneyUnit).toEqual({ unit: "万元", source: "stated", cell: { row: 4, column: 0 } });
    expect(table.use).toBeNull();
    expect(table.year).toBe(2024);
  });

  it("gives each line of 项目资金 whole", () => {
    const lines = table.funds.map((line) => [
      line.role,
      line.label.text.trim(),
      ...[line.initial, line.budget, line.executed, line.weight, line.rate, line.score].map(at),
    ]);
    expect(lines).toEqual([
      [
        "total",
        "年度资金总额：",
        ["70", "C6"],
        ["66.92", "E6"],
        ["64.50", "F6"],
        ["10", "G6"],
        ["96.38%", "H6"],
        ["9.64", "I6"],
      ],
      [
        "fiscal",
        "其中：当年财政拨款",
        ["65", "C7"],
        ["61.92", "E7"],
        ["59.50", "F7"],
        ["—", "G7"],
        ["96.09%", "H7"],
        ["—", "I7"],
      ],
      [
        "carriedOver",
        "上年结转资金",
        ["", "C8"],
        ["", "E8"],
        ["", "F8"],
        ["—", "G8"],
        ["", "H8"],
        ["—", "I8"],
      ],
      ["other", "其他资金", ["5", "C9"], ["5", "E9"], ["5", "F9"], ["—", "G9"], ["100%", "H9"], ["—", "I9"]],
    ]);
    expect(
      table.funds.map(({ executed }) => [executed?.amount?.amount.toFixed(), executed?.isOwned]),
    ).toEqual([
      ["64.5", false],
      ["59.5", false],
      [undefined, false],
      ["5", false],
    ]);
    expect(table.funds[0]?.rate).toMatchObject({ value: 0.963837, formula: "=F6/E6", isOwned: false });
    expect(table.funds[0]?.reason).toBeNull();
  });

  it("has 全年预算数 as its budget", () => {
    expect(budgetOf(table)).toEqual([
      ["66.92", "E6"],
      ["61.92", "E7"],
      ["5", "E9"],
    ]);
  });

  it("has the goal and what became of it below their headings", () => {
    expect(table.goal?.text).toMatch(/^对办公大楼消防/);
    expect(table.achievement?.text).toMatch(/^全年完成消防检测1次/);
    expect([at(table.goal)?.[1], at(table.achievement)?.[1]]).toEqual(["B11", "F11"]);
  });

  it("has its indicators with what was filled in, and ends above 总分", () => {
    expect(table.columns).toMatchObject({
      description: null,
      actual: 5,
      weight: 6,
      score: 7,
      reason: 8,
      rate: null,
    });
    expect(
      table.indicators.map(({ level3, target, actual, weight, score }) => [
        level3.text,
        target.text,
        actual?.text,
        weight?.points?.toFixed(),
        score?.value,
      ]),
    ).toEqual([
      ["消防设施年度检测数量", "1次", "1次", "20", 20],
      ["消防设施年度维保合格率", "100%", "95%", "15", 14.25],
      ["年度维修维护成本", "≤66.92万元", "64.5万元", "15", 15],
      ["提升干部职工安全感", "提升干部职工安全感", "达成", "30", 28],
      ["干部职工满意度", "≥90%", "0.93", "10", 10],
    ]);
    expect(at(table.indicators[1]?.reason)).toEqual(["1处消火栓待更换，已列入2025年计划", "I14"]);
    expect(readPoints(table)?.total.toFixed()).toBe("90");
  });

  it("raises none of the alarms that a misread head would", () => {
    const [audited] = audit([table], defaultSettings).tables;
    const rules = audited?.findings.map(({ ruleId }) => ruleId) ?? [];
    for (const rule of ["T01", "T02", "T03", "S01", "C01", "C02", "I01"]) expect(rules).not.toContain(rule);
  });
});

describe("a self-evaluation form in another shape", () => {
  it("may have 总分 in one cell, in its first or second column", () => {
    const merges = SELF_EVALUATION_MERGES.filter((merge) => merge !== "A18:F18");
    const inSecond = changed({ "17,0": null, "17,1": "总 分" }, merges);
    for (const grid of [changed({}, merges), inSecond, changed({}, [...merges, "A18:B18"])]) {
      expect(only(grid).indicators).toHaveLength(5);
      expect(formatArea(only(grid).area)).toBe("A1:I17");
    }
  });

  const twoColumns = ["A5:B9", "D5:E5", "A10:B11", "C10:F10", "G10:J10", "C11:F11", "G11:J11", "C13:C15"];
  const widened = SELF_EVALUATION_ROWS.map(([first = null, ...row], r) =>
    r === 2 ? [first, ...row] : [first, null, ...row],
  );

  it("may have its labels over two columns, the grid's own included", () => {
    const table = only(gridOf(widened, { merges: [...twoColumns, "A12:B17", "A18:G18"] }));
    expect(formatArea(table.area)).toBe("A1:J17");
    expect(at(table.project)).toEqual(["2024统计安全及服务保障经费", "B3"]);
    expect(table.moneyUnit).toMatchObject({ unit: "万元", source: "stated" });
    expect(budgetOf(table)[0]).toEqual(["66.92", "F6"]);
    expect([at(table.goal)?.[1], at(table.achievement)?.[1]]).toEqual(["C11", "G11"]);
    expect(table.indicators).toHaveLength(5);
  });

  it("may have another word merged down beside its grid", () => {
    const table = only(changed({ "11,0": "考核内容" }));
    expect(formatArea(table.area)).toBe("A1:I17");
    expect(at(table.project)?.[1]).toBe("B3");
  });

  it("may have no merges at all", () => {
    const table = only(changed({}, []));
    expect(formatArea(table.area)).toBe("A1:I17");
    expect(table.indicators.map(({ level1 }) => level1.text.slice(0, 2))).toEqual([
      "产出",
      "产出",
      "产出",
      "效益",
      "满意",
    ]);
    expect([at(table.goal)?.[1], at(table.achievement)?.[1]]).toEqual(["B11", "F11"]);
    expect(budgetOf(table)[0]).toEqual(["66.92", "E6"]);
    expect(table.funds).toHaveLength(4);
  });

  it("takes 年初预算数 where 全年预算数 is blank", () => {
    const untouched = only(changed({ "5,4": null, "6,4": null, "8,4": "/" }));
    expect(budgetOf(untouched)).toEqual([
      ["70", "C6"],
      ["65", "C7"],
      ["5", "C9"],
    ]);
    expect(untouched.funds[0]?.budget).toMatchObject({
      text: "",
      problem: "empty",
      cell: { row: 5, column: 4 },
    });
    const givenUp = only(changed({ "8,4": null }));
    expect(budgetOf(givenUp)).toEqual([
      ["66.92", "E6"],
      ["61.92", "E7"],
      ["", "E9"],
    ]);
  });

  it("may have one budget only, which is both the first and the full year's", () => {
    const table = only(changed({ "4,4": null, "5,4": null, "6,4": null, "8,4": null }));
    expect(table.funds[0]?.initial).toEqual(table.funds[0]?.budget);
    expect(budgetOf(table)[0]).toEqual(["70", "C6"]);
  });

  it("may ask for the reason beside the funds, once for all lines", () => {
    const wide = changed({}).values.map((row, r) => [
      ...row,
      r === 4 ? "偏差原因" : r === 5 ? "部分合同跨年结算" : null,
    ]);
    const table = only(gridOf(wide, { merges: [...SELF_EVALUATION_MERGES, "J6:J9"] }));
    expect(table.funds.map(({ reason }) => reason && at(reason))).toEqual([
      ["部分合同跨年结算", "J6"],
      null,
      null,
      null,
    ]);
    expect(formatArea(table.area)).toBe("A1:J17");
  });

  it("may hold its goal beside the headings, one below the other", () => {
    const cells = {
      "9,2": "保障运行",
      "9,5": null,
      "10,1": "实际完成情况",
      "10,2": "全部完成",
      "10,5": null,
    };
    const table = only(changed(cells, []));
    expect([at(table.goal), at(table.achievement)]).toEqual([
      ["保障运行", "C10"],
      ["全部完成", "C11"],
    ]);
  });

  it("may hold them in one row, goal and result each right of its heading", () => {
    const cells = { "9,0": null, "9,2": "保障运行", "9,6": "全部完成", "10,1": null, "10,5": null };
    const table = only(changed(cells, []));
    expect([at(table.goal), at(table.achievement)]).toEqual([
      ["保障运行", "C10"],
      ["全部完成", "G10"],
    ]);
  });

  it("may have a remark beside its headings", () => {
    const wide = changed({}).values.map((row, r) => [...row, r === 9 ? "待核" : null]);
    const table = only(gridOf(wide, { merges: SELF_EVALUATION_MERGES }));
    expect([at(table.goal)?.[1], at(table.achievement)?.[1]]).toEqual(["B11", "F11"]);
  });

  it("may say its total and grade in one line, in whichever columns", () => {
    const merges = SELF_EVALUATION_MERGES.filter((merge) => merge !== "A18:F18");
    const line = { "17,4": "96.89分", "17,5": "评价等级", "17,6": "优", "17,7": null };
    for (const place of [{}, { "17,0": null, "17,1": "总分：" }]) {
      const table = only(changed({ ...line, ...place }, merges));
      expect([table.indicators.length, formatArea(table.area)]).toEqual([5, "A1:I17"]);
    }
  });

  it("may have its goal blank", () => {
    const table = only(changed({ "10,1": null, "10,5": null }));
    expect([at(table.goal), at(table.achievement)]).toEqual([
      ["", "B11"],
      ["", "F11"],
    ]);
  });

  it("is nobody's table where the add-in made it", () => {
    const grid = selfEvaluationGrid();
    const area = { row: 0, column: 0, rowCount: 18, columnCount: 9 };
    const block = { name: "_绩效助手_自评表_1", area, record: "", lookKey: "" };
    expect(tablesOf({ ...grid, ownedBlocks: [block] })).toEqual([]);
  });

  it("may stand twice on a sheet", () => {
    const grid = gridOf([...SELF_EVALUATION_ROWS, [], ...SELF_EVALUATION_ROWS]);
    expect(tablesOf(grid).map(({ area }) => formatArea(area))).toEqual(["A1:I17", "A20:I36"]);
    expect(tablesOf(grid).map((table) => budgetOf(table)[0]?.[1])).toEqual(["E6", "E25"]);
  });
});

describe("execution among the indicators", () => {
  const execution: TestCell[] = [null, "预算执行率\n（10分）", null, null, "100%", "96.38%", 10, 9.64];
  const rows = [...SELF_EVALUATION_ROWS.slice(0, 12), execution, ...SELF_EVALUATION_ROWS.slice(12)];

  it("is a row of its own, wherever its name is merged over", () => {
    for (const merges of [[], ["B13:C13"], ["B13:D13"]]) {
      const table = only(gridOf(rows, { merges: ["B14:B16", ...merges] }));
      expect(table.indicators).toHaveLength(6);
      expect(readPoints(table)?.total.toFixed()).toBe("100");
      expect(table.indicators[0]).toMatchObject({
        level1: { text: "预算执行率\n（10分）" },
        score: { value: 9.64 },
      });
      expect(table.indicators[1]?.level1.text).toBe("产出指标\n（50分）");
    }
  });

  it("does not end the grid where it has points and nothing else", () => {
    const bare = rows.map((row) =>
      row === execution ? [null, "预算执行率", null, null, null, null, 10] : row,
    );
    const table = only(gridOf(bare, { merges: ["B13:D13", "B14:B16"] }));
    expect(table.indicators.map(({ level3 }) => level3.text)[0]).toBe("消防设施年度检测数量");
    expect(readPoints(table)?.total.toFixed()).toBe("90");
  });
});
