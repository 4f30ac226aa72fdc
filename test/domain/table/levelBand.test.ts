import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

type Rows = readonly (readonly TestCell[])[];
const HEAD: Rows = [["河道清淤绩效目标表"], ["项目名称", "河道清淤"], ["预算数（万元）", 20]];
const HEADER = ["一级指标", "二级指标", "三级指标", "指标值", "分值"];
const BARE_HEADER = ["二级指标", "三级指标", "指标值", "分值"];

/** The indicators of each table below the head, as "一级 / 二级 / 三级". */
const readOf = (rows: Rows, merges: readonly string[] = []): string[][] =>
  readTables([gridOf([...HEAD, ...rows], { merges })], defaultSettings).tables.map(({ indicators }) =>
    indicators.map(({ level1, level2, level3 }) =>
      [level1, level2, level3].map(({ text }) => text).join(" / "),
    ),
  );

describe("a first level written across the grid", () => {
  const done = [null, "数量指标", "清淤条数", "≥20条", 50];
  const gain = [null, "社会效益指标", "内涝下降率", "≥30%", 30];

  it.each([
    ["产出指标（50分）", "效益指标（30分）", ["A5:D5", "A7:D7"], 50],
    ["一、产出指标", "二、效益指标", ["A5:E5", "A7:E7"], null],
    ["（一）产出指标：", "（二）效益指标：", ["A5:C5", "A7:C7"], 50],
    ["1.产出", "2.效益", ["A5:B5", "A7:B7"], "50分"],
  ])("is that of the rows below it: %s, %s", (first, second, merges, points) => {
    const rows = [HEADER, [first, null, null, null, points], done, [second, null, null, null, points], gain];
    expect(readOf(rows, merges)).toEqual([
      [`${first} / 数量指标 / 清淤条数`, `${second} / 社会效益指标 / 内涝下降率`],
    ]);
  });

  it("is not that of a row which names its own", () => {
    const rows = [HEADER, ["一、产出指标"], ["效益指标", ...gain.slice(1)], gain];
    expect(readOf(rows, ["A5:E5"])[0]).toEqual([
      "效益指标 / 社会效益指标 / 内涝下降率",
      "效益指标 / 社会效益指标 / 内涝下降率",
    ]);
  });

  it("leaves the second level of the rows above it behind", () => {
    const rows = [HEADER, ["产出指标"], done, ["满意度指标"], [null, null, "群众满意度", "≥90%", 10]];
    expect(readOf(rows, ["A5:E5", "A7:E7"])[0]?.[1]).toBe("满意度指标 /  / 群众满意度");
  });

  it("goes on below blank rows", () => {
    const rows = [HEADER, ["产出指标"], done, [], ["效益指标"], gain];
    expect(readOf(rows, ["A5:E5", "A8:E8"])[0]).toHaveLength(2);
  });

  it("stands beside 绩效指标 merged down over the grid, or over it too", () => {
    const rows = [
      ["绩效指标", ...HEADER],
      [null, "一、产出指标"],
      [null, ...done],
      [null, "二、效益指标"],
      [null, ...gain],
    ];
    expect(readOf(rows, ["A4:A8", "B5:F5", "B7:F7"])[0]?.[1]).toBe(
      "二、效益指标 / 社会效益指标 / 内涝下降率",
    );
  });

  it.each(["说明：产出指标按实际填写", "备注", "产出指标填写说明", "社会效益指标", "效益指标由主管部门核定"])(
    "is not %s, which ends the grid",
    (text) => {
      expect(readOf([HEADER, ["产出指标", ...done.slice(1)], [text], gain], ["A6:E6"])[0]).toHaveLength(1);
    },
  );

  it("has no value of its own", () => {
    const rows = [HEADER, ["产出指标", ...done.slice(1)], ["满意度指标", null, null, "见附件", 10], gain];
    expect(readOf(rows, ["A6:C6"])[0]).toHaveLength(1);
  });

  it("may stand below the last indicator, with nothing under it", () => {
    const rows = [HEADER, ["产出指标", ...done.slice(1)], ["效益指标"], ["填报人：张三"]];
    expect(readOf(rows, ["A6:E6"])).toEqual([["产出指标 / 数量指标 / 清淤条数"]]);
  });
});

describe("where the form has no column for it, a first level", () => {
  const done = ["数量指标", "清淤条数", "≥20条", 50];
  const gain = ["社会效益指标", "内涝下降率", "≥30%", 30];
  const happy = ["服务对象满意度指标", "群众满意度", "≥90%", 10];

  it.each<[string, readonly string[]]>([
    ["across the grid", ["A5:D5", "A7:D7", "A9:D9"]],
    ["alone in its row", []],
  ])("is read %s", (_, merges) => {
    const rows = [BARE_HEADER, ["一、产出指标"], done, ["二、效益指标"], gain, ["三、满意度指标"], happy];
    expect(readOf(rows, merges)).toEqual([
      [
        "一、产出指标 / 数量指标 / 清淤条数",
        "二、效益指标 / 社会效益指标 / 内涝下降率",
        "三、满意度指标 / 服务对象满意度指标 / 群众满意度",
      ],
    ]);
  });

  it("stands in the column of its number too", () => {
    const rows = [
      ["序号", ...BARE_HEADER],
      ["一", "产出指标", null, null, 50],
      [1, ...done],
      ["二、效益指标", null, null, null, 30],
      [2, ...gain],
    ];
    expect(readOf(rows)[0]).toEqual([
      "产出指标 / 数量指标 / 清淤条数",
      "二、效益指标 / 社会效益指标 / 内涝下降率",
    ]);
  });

  it("is not 成本指标 of an unused row, a second level among others", () => {
    const rows = [BARE_HEADER, ["产出指标"], done, ["成本指标"], gain];
    expect(readOf(rows)[0]?.[1]).toBe("产出指标 / 社会效益指标 / 内涝下降率");
  });

  it("is 成本指标 where 经济成本指标 follows", () => {
    const rows = [BARE_HEADER, ["成本指标"], ["经济成本指标", "清淤成本", "≤20万元", 20], ["产出指标"], done];
    expect(readOf(rows)[0]).toEqual(["成本指标 / 经济成本指标 / 清淤成本", "产出指标 / 数量指标 / 清淤条数"]);
  });

  it("numbered, names rows that have no second level", () => {
    const rows = [BARE_HEADER, ["一、产出指标"], done, ["二、满意度指标"], [null, "群众满意度", "≥90%", 10]];
    expect(readOf(rows)[0]?.[1]).toBe("二、满意度指标 /  / 群众满意度");
  });
});
