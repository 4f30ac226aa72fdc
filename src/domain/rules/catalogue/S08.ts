import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import { entryHeaderCell } from "../facts";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = { readonly rows: string };

/** Of one or two indicators full scores are no surprise. */
const FEWEST_ROWS = 3;

function isFull({ score, weight }: RowEvaluation): boolean {
  return score !== null && weight !== null && score.gte(weight.round(2));
}

export const S08 = defineRule<Facts>({
  id: "S08",
  severity: "warning",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "所有指标都是满分",
      why: "每一行都是满分的自评，复核和抽查时最先被问：要么目标定得太低，要么完成情况没有如实填写。确实全部完成的，准备好佐证材料即可。",
      fails: "11 行指标，11 行满分。",
      passes: "11 行指标，其中 2 行没有满分，写明了原因。",
      message: (f) => `${f.rows} 行指标全部是满分。`,
      found: (f) => `${f.rows} 行满分`,
      expected: () => "如实打分；全部满分的，有佐证材料",
      mend: () => "请逐行核对实际完成值和佐证材料；目标定低了的，下一年度调高。核对无误的，可以忽略本条。",
    },
    "en-US": {
      title: "Every indicator has its full score",
      why: "A self-evaluation with full scores throughout is the first to be asked about: the targets were too low, or the actual values are not what happened. Where all was achieved, have the evidence at hand.",
      fails: "11 indicators, all with full score.",
      passes: "11 indicators, 2 of them below full score with a reason.",
      message: (f) => `All ${f.rows} indicators have their full score.`,
      found: (f) => `${f.rows} full scores`,
      expected: () => "scores as earned, with evidence",
      mend: () =>
        "Check each actual value against its evidence; raise targets that were too low next year. If all is right, ignore this.",
    },
  },
  check({ table, evaluation: { rows, unfilled } }) {
    if (unfilled > 0 || rows.length < FEWEST_ROWS || !rows.every(isFull)) return [];
    return [{ cell: entryHeaderCell(table, "score"), facts: { rows: String(rows.length) } }];
  },
});
