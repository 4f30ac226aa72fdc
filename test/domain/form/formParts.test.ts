import Big from "big.js";
import { addGoals, addHead, addTotal } from "../../../src/domain/form/formParts";
import type { FormPiece } from "../../../src/domain/form/FormSheet";
import { formRows } from "../../support/formRows";

const told = (rows: readonly (readonly FormPiece[])[]) =>
  rows.map((row) => row.map(({ span, look, content, key = "" }) => [span, look, content, key]));

it("the head says what the form is, of which year, project and unit; 主管部门 is left to the clerk", () => {
  const head = { project: "数字档案室建设", unit: "天津市统计局财务处", year: 2024 };
  expect(told(formRows((sheet) => addHead(sheet, head)))).toEqual([
    [[9, "title", "项目支出绩效自评表", ""]],
    [[9, "caption", "（2024年度）", ""]],
    [
      [2, "label", "项目名称", ""],
      [7, "text", "数字档案室建设", "project"],
    ],
    [
      [2, "label", "主管部门", ""],
      [3, "text", null, "department"],
      [1, "label", "实施单位", ""],
      [3, "text", "天津市统计局财务处", "unit"],
    ],
  ]);
});

it("a year that is not known leaves room to write it", () => {
  const [, caption] = formRows((sheet) => addHead(sheet, { project: "", unit: "", year: null }));
  expect(caption?.[0]?.content).toMatch(/^（ {4,}年度）$/);
});

it("the goal stands beside what became of it", () => {
  const goals = { goal: "保障运行", achievement: "" };
  expect(told(formRows((sheet) => addGoals(sheet, goals)))).toEqual([
    [
      [1, "label", "年度总体目标", ""],
      [4, "label", "预期目标", ""],
      [4, "label", "实际完成情况", ""],
    ],
    [
      [4, "text", "保障运行", "goal"],
      [4, "text", null, "achievement"],
    ],
  ]);
});

it("below the grid stand the total and the grade, and below the form, not ruled, who filled it in", () => {
  const total = { weight: new Big(100), score: new Big("96.88"), standing: "评价等级：优" };
  expect(told(formRows((sheet) => addTotal(sheet, total)))).toEqual([
    [
      [6, "label", "总分", ""],
      [1, "number", 100, "total.weight"],
      [1, "number", 96.88, "total.score"],
      [1, "text", "评价等级：优", "total.grade"],
    ],
    [
      [4, "free", "填报人：", "preparer"],
      [3, "free", "联系电话：", "telephone"],
      [2, "free", "填报日期：", "date"],
    ],
  ]);
});
