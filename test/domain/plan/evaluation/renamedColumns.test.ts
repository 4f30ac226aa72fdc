import { planClearEvaluation, userEntriesIn } from "../../../../src/domain/plan/planClearEvaluation";
import { typed } from "../../../support/editedGrid";
import {
  blocksOn,
  changesOf,
  contentOf,
  evaluationPlan,
  withEvaluation,
} from "../../../support/evaluationBlocks";
import { seedFormGrid } from "../../../support/seedForm";

/** The default form with 评价列 in H8:M12: 实际完成值, 完成率, 分值, 得分, 偏差率, 原因. */
const written = () => withEvaluation(seedFormGrid());

it.each([
  ["偏差率", { L8: "备注", L9: "见附件" }],
  ["得分", { K8: "备注", K10: "见附件" }],
])("words below another header than %s stay the user's, with that header", (role, cells) => {
  const edited = typed(written(), cells);
  const again = withEvaluation(edited);
  const row = (line: number) => "HIJKLMN".split("").map((column) => contentOf(again, `${column}${line}`));
  expect(row(8)).toEqual(["实际完成值", "完成率", "分值", "得分", "偏差率", expect.anything(), "备注"]);
  expect([...row(9), ...row(10)]).toContain("见附件");
  expect(row(8)).toContain(role);
  expect(blocksOn(again)[0]).toBe("评价 H8:N12");
  expect(changesOf(evaluationPlan(again))).toEqual({});
  expect(userEntriesIn(planClearEvaluation([again]))).toBeGreaterThanOrEqual(1);
});

it("a header that was changed comes back where only figures of the add-in stand below it", () => {
  expect(changesOf(evaluationPlan(typed(written(), { L8: "偏差" })))).toEqual({ L8: "偏差率" });
});
