import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const GRID = ["一级指标", "二级指标", "三级指标", "指标值"];
const DONE = ["产出指标", "数量指标", "购置设备数量", "≥20台"];
const GAIN = ["效益指标", "社会效益指标", "设备使用率", "≥90%"];

function tablesOf(
  header: readonly TestCell[],
  rows: readonly (readonly TestCell[])[],
  merges: string[] = [],
) {
  return readTables([gridOf([header, ...rows], { merges })], defaultSettings).tables;
}

/** A list of one project in two rows: its fields, then the grid with further columns. */
const listOf = (names: readonly string[], fields: readonly TestCell[], more: readonly string[] = []) =>
  tablesOf(
    [...names, ...GRID, ...more],
    [
      [...fields, ...DONE, ...more.map(() => "22台")],
      [...fields.map(() => null), ...GAIN],
    ],
  );

describe("left of a list's levels", () => {
  it.each(["城关镇人民政府", "县融媒体中心", "市委办公室"])("单位 is who has the project: %s", (unit) => {
    const [table] = listOf(["单位", "项目名称"], [unit, "设备购置"]);
    expect(table?.unit?.text).toBe(unit);
    expect(table?.indicators[0]?.target.text).toBe("≥20台");
  });

  it.each(["实际完成情况", "完成情况", "全年完成情况"])("%s is the goal's, not an indicator's", (name) => {
    const fields = ["设备购置", "按期完成设备购置。", "已全部购置。"];
    const [table] = listOf(["项目名称", "绩效目标", name], fields, ["实际完成值"]);
    expect(table?.project?.text).toBe("设备购置");
    expect(table?.achievement?.text).toBe("已全部购置。");
    expect(table?.indicators[0]?.actual?.text).toBe("22台");
  });

  it("年初目标 is the goal", () => {
    const [table] = listOf(["项目名称", "年初目标"], ["设备购置", "按期完成设备购置。"]);
    expect(table?.goal?.text).toBe("按期完成设备购置。");
  });

  it("得分 is that of the budget's execution", () => {
    const rows = [["设备购置", 9.5, ...DONE, 50]];
    const [table] = tablesOf(["项目名称", "得分", ...GRID, "得分"], rows);
    expect(table?.columns.score).toBe(6);
  });

  it("全年预算数 goes before 年初预算数", () => {
    const [table] = listOf(["项目名称", "年初预算数", "全年预算数"], ["设备购置", 18, 20]);
    expect(table?.budget.total?.text).toBe("20");
  });

  it("合计 below 项目资金 is the whole amount", () => {
    const rows = [
      [null, "合计", "财政拨款", "其他资金"],
      ["设备购置", 20, 15, 5, ...DONE],
    ];
    const header = ["项目名称", "项目资金（万元）", null, null, ...GRID];
    const [table] = tablesOf(header, rows, ["A1:A2", "B1:D1", "E1:E2", "F1:F2", "G1:G2", "H1:H2"]);
    expect([table?.budget.total?.text, table?.budget.fiscal?.text]).toEqual(["20", "15"]);
  });
});

it("分值 of the levels is not that of their indicators", () => {
  const header = ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "指标值"];
  const rows = [["产出指标", 50, "数量指标", 30, "购置设备数量", 10, "≥20台"]];
  const [table] = readTables([gridOf([["项目名称", "设备购置"], header, ...rows])], defaultSettings).tables;
  expect(table?.indicators[0]?.weight?.text).toBe("10");
});

describe("the projects of a list", () => {
  const HEADER = ["主管部门", "项目单位", "项目名称", "预算数", ...GRID];
  const blank = [null, null, null, null];
  const namesOf = (rows: readonly (readonly TestCell[])[]) =>
    tablesOf(HEADER, rows).map(({ project, indicators }) => `${project?.text ?? ""} ${indicators.length}`);
  const alone = (name: string) => [
    [null, null, name, 10],
    [...blank, ...DONE],
    [...blank, ...GAIN],
  ];

  it("whose names stand in rows of their own go on below 合计 and blank rows", () => {
    const rows = [[null, null, "合计", 20], ...alone("清淤"), [], ...alone("检修")];
    expect(namesOf(rows)).toEqual(["清淤 2", "检修 2"]);
  });

  it("go on below 小计 with a first level that nobody knows", () => {
    const other = [null, null, "检修", 10, "管理指标", "过程指标", "制度健全", "健全"];
    expect(namesOf([...alone("清淤"), [null, null, "小计", 10], other])).toEqual(["清淤 2", "检修 1"]);
  });

  it("of one name are two where the second has an amount of its own", () => {
    const rows = [20, 30].flatMap((total) => [
      [null, null, "设备购置", total, ...DONE],
      [...blank, ...GAIN],
    ]);
    expect(namesOf(rows)).toEqual(["设备购置 2", "设备购置 2"]);
  });

  it("have no unit of the department above theirs", () => {
    const rows = [
      ["水务局", "河道所", "清淤", 10, ...DONE],
      ["教育局", null, "校舍", 10, ...DONE],
    ];
    expect(tablesOf(HEADER, rows).map(({ unit }) => unit?.text)).toEqual(["河道所", "教育局"]);
  });
});
