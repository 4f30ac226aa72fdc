import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { SEED_HEADER, seedFormGrid, seedFormRows } from "../../support/seedForm";

const read = (...grids: SheetGrid[]) => readTables(grids, defaultSettings).tables;

function only(...grids: SheetGrid[]): TargetTable {
  const [table, ...more] = read(...grids);
  if (!table || more.length > 0) throw new Error(`Expected one table, not ${more.length + (table ? 1 : 0)}.`);
  return table;
}

const names = (table: TargetTable | undefined) => table?.indicators.map(({ level3 }) => level3.text);
const levels = (table: TargetTable) =>
  table.indicators.map(({ level1, level2 }) => `${level1.text}/${level2.text}`);

/** What must not depend on where the table stands: everything but positions. */
const content = (table: TargetTable) => ({
  title: table.title?.text,
  unit: [table.unit?.code, table.unit?.name],
  moneyUnit: table.moneyUnit.unit,
  project: table.project?.text,
  budget: [table.budget.total?.text, table.budget.fiscal?.text, table.budget.other?.text],
  use: table.use?.text,
  goal: table.goal?.text,
  rows: table.indicators.map(({ level1, level2, level3, description, target }) =>
    [level1, level2, level3, description, target].map(({ text }) => text),
  ),
});

describe("a table in the seed form", () => {
  const table = only(seedFormGrid());

  it("is read field by field, each with its cell", () => {
    expect(formatArea(table.area)).toBe("A1:G12");
    expect(table.title?.cell).toEqual({ row: 0, column: 0 });
    expect(table.unit).toMatchObject({
      code: "349101",
      name: "天津市统计局财务处",
      cell: { row: 1, column: 0 },
    });
    expect(table.moneyUnit).toEqual({ unit: "万元", source: "stated", cell: { row: 2, column: 0 } });
    expect(table.project).toEqual({ text: "统计数据平台系统运维保障", cell: { row: 3, column: 1 } });
    expect(table.budget.total).toMatchObject({ text: "249", cell: { row: 4, column: 2 }, problem: null });
    expect(table.budget.fiscal?.cell).toEqual({ row: 4, column: 4 });
    expect(table.budget.other).toMatchObject({ amount: null, problem: "empty", cell: { row: 4, column: 6 } });
    expect(table.use).toEqual({ text: "统计数据平台运维保障", cell: { row: 5, column: 1 } });
    expect(table.goal?.cell).toEqual({ row: 6, column: 1 });
    expect(table.headerRow).toBe(7);
    expect(table.indicators.map(({ target }) => formatCell(target.cell))).toEqual([
      "E9",
      "E10",
      "E11",
      "E12",
    ]);
  });

  it("reads the same wherever on the sheet it stands", () => {
    const moved = only(seedFormGrid({}, { at: { row: 57, column: 30 } }));
    expect(content(moved)).toEqual(content(table));
    expect(formatArea(moved.area)).toBe("AE58:AK69");
    expect(formatCell(moved.indicators[3]?.target.cell ?? moved.area)).toBe("AI69");
  });

  it("reads the same without merges, and with levels repeated in every row", () => {
    const rows = seedFormRows().map((row, index) =>
      index === 9 || index === 10 ? ["产出指标", ...row.slice(1)] : row,
    );
    expect(content(only(gridOf(rows)))).toEqual(content(table));
  });

  it("reads the same with other spaces, line breaks and full-width forms in its labels", () => {
    const rows = seedFormRows().map((row) => [...row]);
    const put = (row: number, column: number, text: string) => void ((rows[row] ?? [])[column] = text);
    put(2, 0, "（金额单位:　人民币万 元）");
    put(3, 0, "项 目\n名 称");
    put(4, 1, "预 算 数（万元）");
    put(4, 3, "其中:财政\u00A0资金");
    put(6, 0, "绩效\n目标：");
    put(7, 0, "一级\n指标");
    put(7, 4, "指标值 ");
    expect(content(only(gridOf(rows)))).toEqual(content(table));
  });

  it("keeps the text of its cells to the letter, line breaks and trailing blanks included", () => {
    const odd = only(
      seedFormGrid({ rows: [["产出指标", "数量指标", "预计\n考评人数\n", "反映 情况 ", " >300人\n"]] }),
    );
    expect(content(odd).rows).toEqual([
      ["产出指标", "数量指标", "预计\n考评人数\n", "反映 情况 ", " >300人\n"],
    ]);
  });
});

describe("the rows of a table", () => {
  it("may interleave their second levels", () => {
    const rows = [
      ["产出指标", "数量指标", "培训次数", "", "≥5次"],
      ["产出指标", "成本指标", "培训费用", "", "≤7.4万元"],
      ["产出指标", "数量指标", "印刷批次", "", "≥4批"],
    ] as const;
    expect(levels(only(seedFormGrid({ rows })))).toEqual([
      "产出指标/数量指标",
      "产出指标/成本指标",
      "产出指标/数量指标",
    ]);
  });

  it("take a blank second level from above only below the same first level", () => {
    const rows: TestCell[][] = [
      ["绩效目标表"],
      [...SEED_HEADER],
      ["产出指标", "数量指标", "甲", "", "1个"],
      [null, null, "乙", "", "2个"],
      ["效益指标", null, "丙", "", "3个"],
    ];
    expect(levels(only(gridOf(rows)))).toEqual(["产出指标/数量指标", "产出指标/数量指标", "效益指标/"]);
  });

  it("that hold a level's name and nothing else are unused, not indicators", () => {
    const table = only(
      seedFormGrid({
        rows: [
          ["产出指标", "数量指标", "甲", "", "1个"],
          ["产出指标", "质量指标", "", "", ""],
          ["效益指标", "社会效益指标", "乙", "", "提升"],
          ["满意度指标", "服务对象满意度指标", "", "", ""],
        ],
      }),
    );
    expect(names(table)).toEqual(["甲", "乙"]);
    expect(formatArea(table.area)).toBe("A1:G12");
  });

  it("with an empty value or an empty name are indicators: rules will speak of them", () => {
    const table = only(
      seedFormGrid({
        rows: [
          ["产出指标", "数量指标", "甲", "", null],
          ["产出指标", "数量指标", "", "", "5个"],
        ],
      }),
    );
    expect(table.indicators.map(({ target }) => target.value.kind)).toEqual(["empty", "comparison"]);
  });

  it("end at a blank row, and at a line written across", () => {
    const footer: TestCell[][] = [
      ...seedFormRows(),
      ["填报人：张三", null, null, null, "联系电话：022-1234"],
    ];
    expect(names(only(gridOf(footer, { merges: ["A13:C13"] })))).toHaveLength(4);
    const notes: TestCell[][] = [...seedFormRows(), [], ["注", "数量指标", "不是指标", "", "1个"]];
    expect(names(only(gridOf(notes)))).toHaveLength(4);
  });
});

describe("several tables", () => {
  const second = { title: "2.档案室建设绩效目标表", project: "档案室建设", budget: 106 };

  it("below each other, with or without blank rows between, are read each on its own", () => {
    for (const gap of [0, 1, 3]) {
      const rows = [...seedFormRows(), ...Array<TestCell[]>(gap).fill([]), ...seedFormRows(second)];
      const tables = read(gridOf(rows));
      expect(tables.map(({ project }) => project?.text)).toEqual(["统计数据平台系统运维保障", "档案室建设"]);
      expect(tables.map(({ title }) => title?.text)).toEqual([
        "1.统计数据平台系统运维保障绩效目标表",
        "2.档案室建设绩效目标表",
      ]);
      expect(tables.map(({ indicators }) => indicators.length)).toEqual([4, 4]);
    }
  });

  it("beside each other keep their own fields", () => {
    const left = seedFormRows();
    const right = seedFormRows(second);
    const rows = left.map((row, index) => [
      ...row,
      ...Array<TestCell>(8 - row.length).fill(null),
      ...(right[index] ?? []),
    ]);
    const tables = read(gridOf(rows));
    expect(tables.map(({ project }) => project?.text)).toEqual(["统计数据平台系统运维保障", "档案室建设"]);
    expect(tables.map(({ budget }) => budget.total?.text)).toEqual(["249", "106"]);
    expect(tables.map(({ area }) => formatArea(area))).toEqual(["A1:G12", "I1:O12"]);
  });

  it("on several sheets come in the order of the sheets", () => {
    const tables = read(
      seedFormGrid({}, { name: "乙" }),
      gridOf([["无关"]], { name: "空" }),
      seedFormGrid(second, { name: "甲" }),
    );
    expect(tables.map(({ sheetName }) => sheetName)).toEqual(["乙", "甲"]);
  });
});

describe("what else stands on a sheet", () => {
  it("is left alone: notes above, beside and below", () => {
    const rows = [
      ["财务处内部使用"],
      ["打印日期", "2024-01-05"],
      [],
      ...seedFormRows().map((row) => [...row, null, "批注"]),
    ];
    const table = only(gridOf(rows));
    expect(table.title?.text).toBe("1.统计数据平台系统运维保障绩效目标表");
    expect(table.unit?.code).toBe("349101");
    expect(names(table)).toHaveLength(4);
  });

  it("that is no table gives none", () => {
    expect(read(gridOf([]))).toEqual([]);
    expect(
      read(
        gridOf([
          ["一级指标", "二级指标"],
          ["产出", "数量"],
        ]),
      ),
    ).toEqual([]);
    expect(
      read(gridOf(Array.from({ length: 5000 }, (_, row) => [row, `凭证${row}`, "一级科目", 1.5]))),
    ).toEqual([]);
  });
});

describe("a table that lacks something", () => {
  it("has null for it and is read all the same", () => {
    const rows = [["绩效目标表"], [...SEED_HEADER], ["产出指标", "数量指标", "甲", "", "1个"]];
    const table = only(gridOf(rows));
    expect(table).toMatchObject({ unit: null, project: null, use: null, goal: null });
    expect(table.budget).toEqual({ total: null, fiscal: null, other: null });
    expect(names(table)).toEqual(["甲"]);
  });

  it("such as the money unit takes it from its costs, else assumes 万元 and says so", () => {
    expect(only(seedFormGrid({ moneyUnit: null })).moneyUnit).toEqual({
      unit: "万元",
      source: "inferred",
      cell: null,
    });
    const yuan = [["产出指标", "成本指标", "印刷", "", "≤560元"]] as const;
    expect(only(seedFormGrid({ moneyUnit: null, rows: yuan })).moneyUnit).toMatchObject({
      unit: "元",
      source: "inferred",
    });
    const none = [["产出指标", "数量指标", "印刷", "", "560份"]] as const;
    expect(only(seedFormGrid({ moneyUnit: null, rows: none })).moneyUnit).toMatchObject({
      unit: "万元",
      source: "missing",
    });
  });

  it("or states two money units takes the first and calls them mixed", () => {
    const rows = seedFormRows();
    const mixed = rows.map((row, index) =>
      index === 4 ? [row[0] ?? null, "预算数（元）", ...row.slice(2)] : row,
    );
    expect(only(gridOf(mixed)).moneyUnit).toMatchObject({ unit: "万元", source: "mixed" });
  });
});

describe("the year of a table", () => {
  const monthOnly = [["产出指标", "时效指标", "完成时间", "", "11月底前"]] as const;

  it("is what its title or project says, else its targets, else its goal", () => {
    const years = (form: Parameters<typeof seedFormGrid>[0]) => only(seedFormGrid(form)).year;
    expect(years({ title: "2025年度项目绩效目标表", rows: monthOnly })).toBe(2025);
    expect(years({ project: "2026统计安全经费", rows: monthOnly })).toBe(2026);
    expect(years({ rows: [["产出指标", "时效指标", "完成时间", "", "2023年12月底前"]] })).toBe(2023);
    expect(years({ goal: "2022年购置设备，2022年完成验收。", rows: monthOnly })).toBe(2022);
    expect(years({ rows: monthOnly })).toBeNull();
  });

  it("is the workbook's where the table says none, and the setting's before all", () => {
    const grids = [
      seedFormGrid({ project: "2025年运维" }, { name: "甲" }),
      seedFormGrid({ rows: monthOnly }, { name: "乙" }),
    ];
    expect(read(...grids).map(({ year }) => year)).toEqual([2025, 2025]);
    const set = readTables(grids, { ...defaultSettings, fiscalYear: 2030 }).tables;
    expect(set.map(({ year }) => year)).toEqual([2030, 2030]);
  });
});
