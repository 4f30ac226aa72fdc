import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];
const HEAD: Rows = [["河道清淤绩效目标表"], ["项目名称", "河道清淤"], ["预算数", 20]];
const HEADER = ["一级指标", "二级指标", "三级指标", "指标值", "分值"];
const DONE = ["产出指标", "数量指标", "清淤条数", "≥20条", 50];
const GAIN = ["效益指标", "社会效益指标", "内涝下降率", "≥30%", 30];

const tablesOf = (rows: Rows, merges: readonly string[] = []) =>
  readTables([gridOf(rows, { merges })], defaultSettings).tables;
const namesOf = (rows: Rows, merges: readonly string[] = []) =>
  tablesOf([...HEAD, HEADER, ...rows], merges).map(({ indicators }) =>
    indicators.map(({ level3 }) => level3.text),
  );

describe("a grid goes on", () => {
  it("below 小计 of a first level", () => {
    const subtotal = ["小计", null, null, null, 50];
    expect(namesOf([DONE, subtotal, GAIN, subtotal, ["合计", null, null, null, 80]])).toEqual([
      ["清淤条数", "内涝下降率"],
    ]);
  });

  it.each(["满意度指标", "成本指标", "三、满意度指标（10分）"])("at %s merged over both levels", (level) => {
    const wide = [level, null, "群众满意度", "≥90%", 10];
    expect(namesOf([wide, DONE], ["A5:B5"])).toEqual([["群众满意度", "清淤条数"]]);
    expect(namesOf([DONE, wide], ["A6:B6"])).toEqual([["清淤条数", "群众满意度"]]);
  });

  it("below words of a first level written across all of it", () => {
    expect(namesOf([DONE, ["满意度指标"], GAIN], ["A6:E6"])).toEqual([["清淤条数", "内涝下降率"]]);
  });

  it.each(["河道清淤绩效目标表（续）", "河道清淤绩效目标表"])("on the next page, titled %s", (title) => {
    expect(namesOf([DONE, [title], HEADER, GAIN])).toEqual([["清淤条数", "内涝下降率"]]);
  });

  it("below 年度绩效目标 merged down beside the second block", () => {
    const rows = [
      ["河道清淤绩效目标表"],
      ["项目名称", "河道清淤"],
      ["绩效指标", ...HEADER],
      ["中期绩效目标", ...DONE],
      ["年度绩效目标", ...GAIN],
    ];
    const read = tablesOf(rows).map(({ period, indicators }) => [period, indicators[0]?.level3.text]);
    expect(read).toEqual([
      ["longTerm", "清淤条数"],
      ["annual", "内涝下降率"],
    ]);
  });
});

it("年度绩效指标完成情况 beside the indicators is no column of theirs", () => {
  const rows = [
    ["河道清淤绩效自评表"],
    ["项目名称", "河道清淤"],
    [null, ...HEADER],
    ["年度绩效指标完成情况", ...DONE],
    [null, ...GAIN],
  ];
  const [table] = tablesOf(rows, ["A4:A5"]);
  expect([table?.project?.text, table?.indicators.length]).toEqual(["河道清淤", 2]);
});
