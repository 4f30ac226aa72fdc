import { audit } from "../../../src/domain/audit";
import { formatArea } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { SEED_HEADER, seedFormGrid, seedFormRows } from "../../support/seedForm";

// Tables as a hostile tester wrote them: each was read wrongly once.

const tablesOf = (grid: SheetGrid) => readTables([grid], defaultSettings).tables;

function only(rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): TargetTable {
  const [table, ...more] = tablesOf(gridOf(rows, { merges }));
  if (!table || more.length > 0) throw new Error("Expected one table.");
  return table;
}

const names = (table: TargetTable) => table.indicators.map(({ level3 }) => level3.text);
const rulesOf = (grid: SheetGrid) =>
  audit(tablesOf(grid), defaultSettings).tables.flatMap(({ findings }) =>
    findings.map(({ ruleId }) => ruleId),
  );

const head = (): TestCell[][] => seedFormRows({ rows: [] });

describe("blank rows", () => {
  it("inside the grid do not end it, whether the levels are merged or written", () => {
    const rows: TestCell[][] = [
      ...head(),
      ["产出指标", "成本指标", "印刷费", "", "≤96万元"],
      [],
      [],
      ["产出指标", "成本指标", "设备费", "", "≤500万元"],
      ["效益指标", "社会效益指标", "提升服务", "", "明显提升"],
    ];
    expect(names(only(rows))).toEqual(["印刷费", "设备费", "提升服务"]);
  });

  it("below the grid end it before notes and before another list", () => {
    const rows: TestCell[][] = [
      ...seedFormRows(),
      [],
      ["本表一式三份"],
      [],
      ["序号", "数量指标", "别的", "", "1个"],
    ];
    expect(names(only(rows))).toHaveLength(4);
  });

  it("between the title's lines and the table do not part them", () => {
    const [title, unit, money, ...table] = seedFormRows({ moneyUnit: "单位：元" });
    for (const rows of [
      [title, unit, money, [], ...table],
      [title, unit, [], money, ...table],
      [title, [], unit, money, [], ...table],
    ]) {
      const read = only(rows.map((row) => row ?? []));
      expect([read.title?.text, read.unit?.code, read.moneyUnit.unit, read.moneyUnit.source]).toEqual([
        "1.统计数据平台系统运维保障绩效目标表",
        "349101",
        "元",
        "stated",
      ]);
    }
  });
});

describe("levels", () => {
  it("a second level written once is that of the rows below it, under a merged first level", () => {
    const rows: TestCell[][] = [
      ...head(),
      ["产出指标", "成本指标", "设备费", "", "≤80万元"],
      [null, null, "印刷费", "", "≤40万元"],
    ];
    const table = only(rows, ["A9:A10"]);
    expect(table.indicators.map(({ level2 }) => level2.text)).toEqual(["成本指标", "成本指标"]);
  });
});

describe("lines below the grid are no indicators", () => {
  it.each<[string, TestCell[]]>([
    ["填表人", ["填表人：", null, "张三", "联系电话：", "123"]],
    ["a note in the third column", [null, null, "填报人：李四", null, null]],
    ["审核意见", ["审核意见：", null, "同意", null, "同意"]],
    ["合计", ["合计", null, null, null, "100"]],
  ])("%s", (_name, footer) => {
    expect(names(only([...seedFormRows(), footer]))).toHaveLength(4);
  });
});

describe("rows that say there is nothing", () => {
  it.each(["/", "无", "—"])("such as %s throughout are unused", (mark) => {
    const grid = seedFormGrid({
      rows: [
        ["产出指标", "成本指标", "设备费", "", "≤249万元"],
        ["成本指标", "社会成本指标", mark, mark, mark],
      ],
    });
    expect(tablesOf(grid).flatMap(names)).toEqual(["设备费"]);
  });
});

describe("a header", () => {
  it("may say the year or the unit in parentheses", () => {
    for (const target of ["指标值（2025年）", "目标值（含单位）"]) {
      const rows = seedFormRows().map((row) => row.map((cell) => (cell === "指标值" ? target : cell)));
      expect(names(only(rows))).toHaveLength(4);
    }
  });

  it("may have blank columns between, where merges were undone", () => {
    const wide = seedFormRows().map((row, index) =>
      index < 7 ? row : [row[0], row[1], row[2], null, row[3], null, row[4]].map((cell) => cell ?? null),
    );
    expect(names(only(wide))).toHaveLength(4);
  });

  it("repeated on the next page belongs to the table above", () => {
    const page: TestCell[][] = [
      [...SEED_HEADER],
      ["满意度指标", "服务对象满意度指标", "职工满意度", "", "≥90%"],
    ];
    const table = only([...seedFormRows(), ...page]);
    expect(names(table)).toEqual([...names(only(seedFormRows())), "职工满意度"]);
    expect(formatArea(table.area)).toBe("A1:G14");
    expect(names(only([...seedFormRows(), [], ...page]))).toHaveLength(5);
  });

  it("without title, project, budget or goal heads no target table", () => {
    expect(tablesOf(gridOf([[...SEED_HEADER], ["产出指标", "数量指标", "甲", "", "1个"]]))).toEqual([]);
  });
});

describe("fields", () => {
  it.each(["/", "无", "—"])(
    "%s in the place of the budget, the project or the goal is not filled in",
    (mark) => {
      expect(rulesOf(seedFormGrid({ budget: mark, fiscal: null }))).toContain("T01");
      expect(rulesOf(seedFormGrid({ project: mark }))).toContain("T01");
      expect(rulesOf(seedFormGrid({ goal: mark }))).toContain("T01");
    },
  );

  it("其它资金 and 自有资金 are 其他资金", () => {
    for (const label of ["其它资金", "单位自有资金"]) {
      const rows = seedFormRows({ budget: 120, fiscal: 100, other: 20 }).map((row) =>
        row.map((cell) => (cell === "其他资金" ? label : cell)),
      );
      expect(only(rows).budget.other?.text).toBe("20");
    }
  });

  it("a label that is not found is said to be missing, not to be empty", () => {
    const rows = seedFormRows().map((row) => row.map((cell) => (cell === "绩效目标" ? "实施内容" : cell)));
    const [missing] = audit(tablesOf(gridOf(rows)), defaultSettings).tables.flatMap(({ findings }) =>
      findings.filter(({ ruleId }) => ruleId === "T01"),
    );
    expect(missing?.facts).toMatchObject({ field: "绩效目标", label: "notFound" });
  });
});

describe("the money unit's line", () => {
  it.each([
    ["单位：人民币（万元）", "万元"],
    ["（金额单位：元）", "元"],
    ["单位：万元  2025年度", "万元"],
    ["填报单位：湖城市图书馆   单位：元", "元"],
    ["金额单位：人民币元", "元"],
  ])("%s is %s", (line, unit) => {
    const { moneyUnit } = only(seedFormRows({ moneyUnit: line }));
    expect(moneyUnit).toMatchObject({ unit, source: "stated" });
  });

  it("is not the name of a unit that begins with 元", () => {
    const table = only(seedFormRows({ unit: "填报单位：元江县财政局" }));
    expect(table.moneyUnit.unit).toBe("万元");
    expect(table.unit).toMatchObject({ code: "", name: "元江县财政局" });
  });
});

describe("the unit's line", () => {
  it.each([
    ["[420305]湖城市图书馆", "420305", "湖城市图书馆"],
    ["填报单位：湖城市图书馆   单位：万元", "", "湖城市图书馆"],
    ["湖城市图书馆", "", "湖城市图书馆"],
    ["编制单位：001002 湖城市水务局", "001002", "湖城市水务局"],
  ])("%s", (line, code, name) => {
    expect(only(seedFormRows({ unit: line })).unit).toMatchObject({ code, name });
  });
});
