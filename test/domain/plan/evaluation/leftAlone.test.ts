import { typed } from "../../../support/editedGrid";
import { contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { seedFormGrid } from "../../../support/seedForm";

/** The default form with 合计 in H13:M18: 其他资金 in row 16, its 全年执行数 in J16. */
const written = () => withEvaluation(seedFormGrid());

it("a table with words of the user's in no line of 合计 stays as it is, and the plan says which and why", () => {
  const edited = typed(written(), { H16: "自筹", J16: "3万元", H9: 3 });
  const plan = evaluationPlan(edited);
  expect(plan).toEqual({
    sheets: [],
    leftAlone: [{ sheetName: "表1", project: "统计数据平台系统运维保障", places: ["J16"] }],
  });
  const again = withEvaluation(edited);
  expect(["H16", "J16"].map((address) => contentOf(again, address))).toEqual(["自筹", "3万元"]);
});

it("nothing is said of tables that are planned, and of those without indicators", () => {
  expect(evaluationPlan(written())).toEqual({ sheets: [] });
  expect(evaluationPlan(seedFormGrid({ rows: [] }))).toEqual({ sheets: [] });
});
