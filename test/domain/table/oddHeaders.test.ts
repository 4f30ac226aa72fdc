import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { headerChoices } from "../../../src/domain/table/headerChoices";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { readTables } from "../../../src/domain/table/readTables";
import { sketchSheet } from "../../../src/domain/table/sketchTables";
import { knownWords } from "../../../src/domain/table/Vocabulary";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { hintAt, oddRows } from "../../support/hintedForm";

const HEAD: readonly (readonly TestCell[])[] = [
  ["河道清淤项目支出绩效目标表"],
  ["项目名称", "河道清淤"],
  ["预算数（万元）", 20],
];
const HEADER = ["一级指标", "二级指标", "三级指标", "指标值"];
const DONE = ["产出指标", "数量指标", "清淤河道条数", "≥20条"];

/** Level, name and value of each indicator. */
const indicatorsOf = (...rows: readonly (readonly TestCell[])[]) =>
  readTables([gridOf([...HEAD, ...rows])], defaultSettings).tables.flatMap(({ indicators }) =>
    indicators.map(({ level1, level3, target }) => [level1.text, level3.text, target.text]),
  );
const ONE = [["产出指标", "清淤河道条数", "≥20条"]];

describe("a header may say that a column must be filled in", () => {
  it.each([
    ["*", ""],
    ["＊", ""],
    ["", "*"],
    ["", "【必填】"],
    ["", "［必填］"],
    ["", "（2025年）（必填）"],
  ])("%s三级指标%s", (before, behind) => {
    expect(
      indicatorsOf(
        HEADER.map((word) => `${before}${word}${behind}`),
        DONE,
      ),
    ).toEqual(ONE);
  });

  it.each(["*项目名称", "项目名称（必填）：", "项目名称*", "项目名称【必填】"])("%s too", (label) => {
    expect(knownWords.fieldOfText(label)).toBe("project");
  });
});

it.each([[[1, 2, 3, 4]], [["（1）", "（2）", "（3）", "（4）"]], [["2", "3", "4", "5"]]])(
  "the columns' numbers below the header are no indicator: %j",
  (numbers) => {
    expect(indicatorsOf(HEADER, numbers, DONE)).toEqual(ONE);
  },
);

it("numbers that are not the columns' own are the rows' still", () => {
  expect(indicatorsOf(HEADER, ["产出指标", 1, 2, 3], DONE)).toHaveLength(2);
  expect(indicatorsOf(HEADER, [1, 2, 4, 8], DONE)).toHaveLength(2);
});

describe("where merges were undone", () => {
  it("符号, 数值 and 单位 below 指标值 belong to the header", () => {
    const rows = [
      [...HEADER, null, null, "备注"],
      [null, null, null, "符号", "数值", "单位"],
      ["产出指标", "数量指标", "清淤河道条数", "≥", 20, "条"],
    ];
    expect(indicatorsOf(...rows)).toEqual(ONE);
  });

  it("指标值 in the row of 绩效指标 heads the column below it", () => {
    const rows = [
      ["绩效指标", null, null, "指标值", "分值"],
      ["一级指标", "二级指标", "三级指标", null, null],
      [...DONE, 50],
    ];
    expect(indicatorsOf(...rows)).toEqual(ONE);
  });
});

it.each(["原因及改进措施", "原因分析及改进措施", "原因分析和整改建议"])("%s is the reason", (text) => {
  expect(knownWords.headerRolesOf(text)).toEqual(["reason"]);
});

it("of a table beside others that were found, the columns are its own", () => {
  const columns = ["一级指标", "三级指标", "指标值"];
  const done = ["产出指标", "条数", "≥20条"];
  const row = (words: readonly string[]) => [words, columns, columns].flatMap((one) => [...one, null]);
  const third = (words: readonly string[]) => [columns, columns, words].flatMap((one) => [...one, null]);
  const at = (cells: readonly TestCell[], column: number) => {
    const sketch = sketchSheet(gridOf([cells, [...done, null, ...done, null, ...done]]), plainReading);
    return headerChoices(sketch, { row: 0, column }).map((choice) => [choice.column, choice.role]);
  };
  expect(at(third(["大类", "考核点", "标准"]), 9)).toEqual([
    [8, null],
    [9, null],
    [10, null],
  ]);
  expect(at(row(["大类", "考核点", "目标值"]), 1)).toEqual([
    [0, null],
    [1, null],
    [2, "target"],
  ]);
});

it.each([
  ["the same words twice", ["大类", "内容", "内容", "标准"]],
  ["a space for a header", ["大类", " ", "内容", "标准"]],
])("a header that was pointed at is found further right with %s", (_, words) => {
  const rows = oddRows("路灯", words).map((row) => ["序", null, ...row]);
  const [table] = readTables([gridOf(rows)], { fiscalYear: null, hints: [hintAt(3, 0, words)] }).tables;
  expect(table?.columns).toMatchObject({ level1: 2, level2: 3, level3: 4, target: 5 });
});

describe("分数", () => {
  const columnsOf = (...more: readonly TestCell[]) => {
    const rows = [...HEAD, [...HEADER, ...more], [...DONE, ...more.map((_, index) => 10 - index)]];
    const [table] = readTables([gridOf(rows)], defaultSettings).tables;
    return [table?.columns.weight ?? null, table?.columns.score ?? null];
  };

  it.each([
    [
      ["分数", "得分"],
      [4, 5],
    ],
    [
      ["分数", "评分"],
      [4, 5],
    ],
    [
      ["分值", "分数"],
      [4, 5],
    ],
    [
      ["权重", "分数"],
      [4, 5],
    ],
    [["分数"], [4, null]],
  ])("in %j is 分值 unless another column is", (header, columns) => {
    expect(columnsOf(...header)).toEqual(columns);
  });
});

it("the columns' numbers before their names say nothing of them", () => {
  expect(indicatorsOf(["1.一级指标", "2.二级指标", "3.三级指标", "4.指标值"], DONE)).toEqual(ONE);
  expect(indicatorsOf(["（一）一级指标", "（二）二级指标", "（三）三级指标", "（四）指标值"], DONE)).toEqual(
    ONE,
  );
});

it.each(["二、绩效指标", "（二）绩效指标", "2.年度绩效指标", "（三）完成情况", "三、指标"])(
  "%s over the header is a line of the form",
  (line) => {
    expect(indicatorsOf([line], HEADER, DONE)).toEqual(ONE);
    expect(indicatorsOf([line, "见下表"], HEADER, DONE)).toEqual(ONE);
  },
);
