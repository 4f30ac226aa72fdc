import type Big from "big.js";
import { offeredNumber } from "../cellFix";
import { scoreFact } from "../facts";
import { isOutOfBounds, nameOfScore, recordedScores } from "../recordedScores";
import type { RecordedScore } from "../recordedScores";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import type { Fix } from "../Finding";

type Facts = {
  readonly name: string;
  readonly score: string;
  /** "" where the table gives none. */
  readonly weight: string;
  /** What the engine makes of the row; "" where it cannot tell. */
  readonly computed: string;
};

/** Only over a figure that somebody typed; a formula is mended where it stands, the add-in's own cells by the add-in. */
function fixOf({ field }: RecordedScore, computed: Big | null): Fix | null {
  return computed && !field.isOwned && field.formula === null
    ? offeredNumber(field, computed.round(2))
    : null;
}

export const S03 = defineRule<Facts>({
  id: "S03",
  severity: "error",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "得分超出 0 到分值的范围",
      why: "每项指标最高得满分（分值），最低得 0 分；超额完成不加分，没有完成不倒扣。超出范围的得分会抬高或压低总分和评价等级。",
      fails: "分值 10 分，得分 12 分；分值 10 分，得分 -1 分。",
      passes: "分值 10 分，得分 10 分。",
      message: (f) =>
        f.score.startsWith("-")
          ? `“${f.name}”的得分是 ${f.score} 分，低于 0 分。`
          : `“${f.name}”的得分是 ${f.score} 分，高于分值 ${f.weight} 分。`,
      found: (f) => `${f.score} 分`,
      expected: (f) => (f.weight === "" ? "不低于 0 分" : `0 至 ${f.weight} 分`),
      mend: (f) =>
        f.computed === ""
          ? `请核对得分和分值，得分应在 0 至${f.weight === "" ? "分值" : ` ${f.weight} 分`}之间。`
          : `请改为按完成情况计算的 ${f.computed} 分，或核对分值。`,
    },
    "en-US": {
      title: "Score outside 0 and its weight",
      why: "An indicator has its weight at most and 0 at least; more than the target earns no extra points. A score outside raises or lowers total and grade.",
      fails: "Weight 10, score 12; weight 10, score -1.",
      passes: "Weight 10, score 10.",
      message: (f) =>
        f.score.startsWith("-")
          ? `The score of “${f.name}” is ${f.score}, below 0.`
          : `The score of “${f.name}” is ${f.score}, above its weight of ${f.weight}.`,
      found: (f) => f.score,
      expected: (f) => (f.weight === "" ? "0 or more" : `0 to ${f.weight}`),
      mend: (f) =>
        f.computed === ""
          ? `Check score and weight; the score must lie between 0 and ${f.weight === "" ? "the weight" : f.weight}.`
          : `Write ${f.computed}, which follows from what was achieved, or check the weight.`,
    },
  },
  check({ evaluation }) {
    const wrong = recordedScores(evaluation).filter(isOutOfBounds);
    return wrong.map((recorded) => {
      const { field, rows, points, weight } = recorded;
      // Of points that are merely proposed nothing follows.
      const computed = weight && recorded.computed;
      const facts = {
        name: nameOfScore(recorded, evaluation.execution),
        score: scoreFact(points),
        weight: weight ? scoreFact(weight) : "",
        computed: computed ? scoreFact(computed) : "",
      };
      const fix = fixOf(recorded, computed);
      return {
        cell: field.cell,
        facts,
        ...(rows[0] && { indicator: rows[0].indicator }),
        ...(fix && { fix }),
      };
    });
  },
});
