import { addIndicators, rowKeys } from "../../../src/domain/form/formIndicators";
import type { Indicator, TextField } from "../../../src/domain/table/TargetTable";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";
import { contentsOf, formRows } from "../../support/formRows";

const rowsOf = (rows: readonly FilledRow[], form: FilledForm = {}) =>
  formRows((sheet) => addIndicators(sheet, evaluatedForm(rows, form).evaluation.rows));
/** What stands in the indicators' own cells, behind their levels. */
const ownOf = (...args: Parameters<typeof rowsOf>) =>
  rowsOf(...args)
    .slice(1)
    .map((row) => row.slice(-6));
const actualOf = (row: FilledRow) => ownOf([row])[0]?.[2];

const FILLED: readonly FilledRow[] = [
  { level3: "使用专线宽带条数", target: "≥2条", actual: 2, weight: 20 },
  {
    level3: "专线可用率",
    level2: "质量指标",
    target: "100%",
    actual: "95%",
    weight: 10,
    reason: " 光缆被挖断一次 ",
  },
  { level3: "保障网络安全", level1: "效益指标", level2: "社会效益指标", target: "保障网络安全", weight: 10 },
];

it("has 绩效指标 beside its header and all its rows", () => {
  const [header] = rowsOf(FILLED);
  expect(header?.map(({ rows }) => rows)).toEqual([4, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(contentsOf(header)).toEqual([
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ]);
});

it("each row says its levels where they begin, what was aimed at and reached, its points and why it fell short", () => {
  const [, ...rows] = rowsOf(FILLED);
  expect(rows.map(contentsOf)).toEqual([
    ["产出指标", "数量指标", "使用专线宽带条数", "≥2条", 2, 20, 20, null],
    ["质量指标", "专线可用率", "100%", "95%", 10, 9.5, "光缆被挖断一次"],
    ["效益指标", "社会效益指标", "保障网络安全", "保障网络安全", null, 10, null, null],
  ]);
});

it("names and reasons read from the left, targets and results stand in the middle, points are figures", () => {
  const [own] = ownOf(FILLED);
  expect(own?.map(({ look }) => look)).toEqual(["text", "centred", "centred", "number", "number", "text"]);
});

it("a cell is known by its indicator's name when the form is made again, wherever its row is then", () => {
  const [own] = ownOf(FILLED);
  expect(own?.map(({ key }) => key)).toEqual(
    ["name", "target", "actual", "weight", "score", "reason"].map(
      (role) => `${role}|数量指标|使用专线宽带条数`,
    ),
  );
});

it("a level's cell is known by its words, so that what is typed there stays with them when a row above is deleted", () => {
  const keysOf = (rows: readonly FilledRow[]) =>
    rowsOf(rows)
      .slice(1)
      .flatMap((row) => row.slice(0, -6).map(({ key }) => key));
  expect(keysOf(FILLED)).toEqual([
    "level1|产出指标",
    "level2|产出指标|数量指标",
    "level2|产出指标|质量指标",
    "level1|效益指标",
    "level2|效益指标|社会效益指标",
  ]);
  expect(keysOf(FILLED.slice(1))).toEqual([
    "level1|产出指标",
    "level2|产出指标|质量指标",
    "level1|效益指标",
    "level2|效益指标|社会效益指标",
  ]);
});

it("a table without columns for the year's end leaves them blank", () => {
  const without = ["实际完成值", "完成率", "得分", "偏差原因"];
  const [own] = ownOf([{ level3: "使用专线宽带条数", weight: 10 }], { without });
  expect(contentsOf(own)).toEqual(["使用专线宽带条数", "≥2条", null, 10, null, null]);
});

it.each(["", "　", " \u200B"])("an indicator that has only a description is called by that: %j", (blank) => {
  const { evaluation } = evaluatedForm([FILLED[0] ?? {}]);
  const rows = evaluation.rows.map((row) => {
    const { level3, description } = row.indicator;
    const named = { level3: { ...level3, text: blank }, description: { ...description, text: level3.text } };
    return { ...row, indicator: { ...row.indicator, ...named } };
  });
  const [, row] = formRows((sheet) => addIndicators(sheet, rows));
  expect(row?.slice(-6).map(({ content, key }) => [content, key])[0]).toEqual([
    "使用专线宽带条数",
    "name|数量指标|使用专线宽带条数",
  ]);
});

it.each<[FilledRow["target"] & string, number, string]>([
  ["≥2条", 2, 'General"条"'],
  ["10-20人次", 15, 'General"人次"'],
  ["≤56万元", 55.5, 'General"万元"'],
  ["≥95%", 0.96, "General"],
  ["≥2", 2, "General"],
  ["验收合格", 1, "General"],
  ["2024年12月底前完成", 45_640, "General"],
])("beside %s the number %d has the format %s", (target, actual, numberFormat) => {
  expect(actualOf({ target, actual })).toMatchObject({ content: actual, numberFormat });
});

it("a long text that its cell shows as #### is copied in full", () => {
  const achieved = `已按计划完成${"，建成数字档案室并通过验收".repeat(20)}`;
  const reason = `光缆被挖断一次${"，已与施工单位约定先探后挖".repeat(20)}`;
  const { evaluation } = evaluatedForm([{ target: "验收合格", weight: 10, actual: achieved, reason }]);
  const cut = evaluation.rows.map((row) => {
    const { actual } = row.indicator;
    const shown = { text: "#".repeat(255) };
    const why = row.indicator.reason && { ...row.indicator.reason, ...shown };
    return {
      ...row,
      indicator: { ...row.indicator, actual: actual && { ...actual, ...shown }, reason: why },
    };
  });
  const [, own] = formRows((sheet) => addIndicators(sheet, cut));
  expect([own?.at(-4)?.content, own?.at(-1)?.content]).toEqual([achieved, reason]);
});

describe("the name of an indicator", () => {
  const field = (text: string): TextField => ({ text, cell: { row: 0, column: 0 } });
  const indicator = (
    level2: string,
    level3: string,
    description = "",
  ): Pick<Indicator, "level2" | "level3" | "description"> => ({
    level2: field(level2),
    level3: field(level3),
    description: field(description),
  });

  it("is its second level and its own words, without blanks and in half-width characters", () => {
    expect(rowKeys([indicator("数量 指标", "专线（条）　数量")])).toEqual(["数量指标|专线(条)数量"]);
  });

  it("is its description where the name is blank, or of blanks only", () => {
    expect(rowKeys([indicator("质量指标", "", "可用率"), indicator("质量指标", " 　", "达标率")])).toEqual([
      "质量指标|可用率",
      "质量指标|达标率",
    ]);
    expect(rowKeys([indicator("质量指标", "可用率", "反映专线质量")])).toEqual(["质量指标|可用率"]);
  });

  it("is counted from the second on that are called the same below one second level", () => {
    const [quantity, quality] = [indicator("数量指标", "培训"), indicator("质量指标", "培训")];
    expect(rowKeys([quantity, quality, quantity, indicator("数量指标", "培 训")])).toEqual([
      "数量指标|培训",
      "质量指标|培训",
      "数量指标|培训#2",
      "数量指标|培训#3",
    ]);
  });

  it("is no other's, though that be called as the second of it would be", () => {
    const names = ["培训", "培训#2", "培训"].map((level3) => indicator("数量指标", level3));
    expect(rowKeys(names)).toEqual(["数量指标|培训", "数量指标|培训#2", "数量指标|培训#3"]);
  });
});
