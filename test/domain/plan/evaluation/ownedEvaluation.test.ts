import type { CellContent } from "../../../../src/domain/grid/SheetGrid";
import { countEntries, isEvaluationBlock } from "../../../../src/domain/plan/evaluation/ownedEvaluation";
import type { Contents } from "../../../../src/domain/plan/WritePlan";
import { EVALUATION_HEADERS } from "../../../support/ownedBlock";

const COLUMNS = { name: "_绩效助手_评价_2" };
const SUMMARY = { name: "_绩效助手_合计_2" };
const RATE = '=IF(H9="","",IFERROR(VALUE(H9)/2,""))';
const DEVIATION = '=IF(H9="","",IFERROR(VALUE(H9)/2-1,""))';

it.each([
  ["_绩效助手_评价_1", true],
  ["_绩效助手_合计_12", true],
  ["_绩效助手_校验_1", false],
  ["_绩效助手_高亮_1", false],
])("a block named %s is one of 评价列: %j", (name, isOne) => {
  expect(isEvaluationBlock({ name })).toBe(isOne);
});

describe("what the user filled in beside a table", () => {
  const count = (...rows: Contents) => countEntries(COLUMNS, [[...EVALUATION_HEADERS], ...rows]);

  it.each<[string, number, Contents[number]]>([
    ["nothing", 0, [null, RATE, 16.67, '=IF(I9="","",J9)', DEVIATION, null]],
    ["实际完成值 and 原因", 2, [3, RATE, 16.67, 9, DEVIATION, "延期"]],
    ["a 0 that was achieved", 1, [0, RATE, 16.67, 0, DEVIATION, ""]],
    ["a per cent beside words", 2, ["达成", 0.95, 30, 28.5, null, null]],
    ["a per cent beside words, with a blank text in 偏差率", 2, ["达成", 0.95, 30, 28.5, "", null]],
    ["a rate that was reckoned as a number", 1, ["6.3万人", 0.9, 30, 27, -0.1, null]],
    ["a date that was kept", 1, [45646, "按期", 10, 10, null, null]],
  ])("%s: %i", (_, entries, row) => {
    expect(count(row)).toBe(entries);
  });

  it("is counted in all rows, and the headers are none of it", () => {
    expect(count([3, RATE, 50, null, DEVIATION, null], [null], [4, RATE, 50, null, DEVIATION, "停工"])).toBe(
      3,
    );
  });

  it("is anything in a column whose header says none of the add-in's words", () => {
    const rows: Contents = [
      ["实际完成值", "备注", null],
      [3, "见附件", null],
      [null, 0, "合同另附"],
    ];
    expect(countEntries(COLUMNS, rows)).toBe(4);
  });

  it("is each per cent of a table that has 偏差率 itself", () => {
    const rows: Contents = [
      ["完成率", "分值"],
      [0.9, 50],
      [RATE, 50],
    ];
    expect(countEntries(COLUMNS, rows)).toBe(1);
  });

  it("is known by the year's own headers, also where 偏差率 stands first", () => {
    const rows: Contents = [
      ["偏差率", "完成率（%）"],
      [-0.1, 0.9],
      [null, 0.8],
    ];
    expect(countEntries(COLUMNS, rows)).toBe(1);
  });

  it("is nothing in a block that has lost all its cells", () => {
    expect([countEntries(COLUMNS, []), countEntries(SUMMARY, [])]).toEqual([0, 0]);
  });
});

describe("what the user typed into the summary", () => {
  const HEADER = ["项目资金（万元）", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
  const summary = (total: CellContent, fiscal: CellContent = null): Contents => [
    HEADER,
    ["年度资金总额", "=E6", total, 10, null, null],
    ["其中：财政资金", "=E7", fiscal, null, null, null],
    ["合计", null, null, 100, null, null],
    ["评价等级", null, null, null, null, "优"],
  ];

  it.each<[string, Contents, number]>([
    ["no amount", summary(null), 0],
    ["two amounts", summary(240, 0), 2],
    ["an amount in words", summary("240万元"), 1],
    ["an amount that is reckoned", summary("=100+140"), 1],
    ["links to the table's own amounts", summary("=F6", '=IF(F7="","",F7)'), 0],
    ["links whose cells were deleted", summary("=#REF!"), 0],
  ])("%s", (_, contents, entries) => {
    expect(countEntries(SUMMARY, contents)).toBe(entries);
  });

  it("is what was noted in the cells that are left blank, and in rows and columns put into it", () => {
    const count = (rows: Contents, header: Contents[number] = HEADER) =>
      countEntries(SUMMARY, [header, ...rows]);
    const sums: Contents = [
      ["合计", "=SUM(I15:I16)", 88, 100, null, 90],
      ["评价等级", null, "见说明", null, null, "优"],
    ];
    expect(
      count([
        ["年度资金总额", "=E6", 240, 10, 0.9, 9],
        ["其中：财政资金", "=E7", null, "—", 0.9, null],
        ...sums,
      ]),
    ).toBe(5);
    expect(count([["年度资金总额", "=E6", null, 10, null, null], ["备注", null, "丁注"], ...sums])).toBe(5);
    expect(
      count(
        [["年度资金总额", "=E6", "甲注", 240, 10, 0.9, 9]],
        [...HEADER.slice(0, 2), null, ...HEADER.slice(2)],
      ),
    ).toBe(2);
  });

  it("is each amount of a list, whose lines name no sum", () => {
    const rows: Contents = [
      ["全年预算数（万元）", "全年执行数（万元）"],
      ["=C4", 11.5],
      [null, null],
      ["=C7", 20],
    ];
    expect(countEntries(SUMMARY, rows)).toBe(2);
  });

  it("is not known without a column of 全年执行数", () => {
    const rows: Contents = [
      ["项目资金（万元）", "备注"],
      ["年度资金总额", 240],
    ];
    expect(countEntries(SUMMARY, rows)).toBe(0);
  });
});
