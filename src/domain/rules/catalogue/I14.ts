import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021, PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import { isSatisfaction } from "../rowQuestions";
import { withoutEndNote } from "../withoutNotes";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

// What a run of these words begins with is looked at once, however long the run.
const COMPLAINTS =
  /(?<!被|有效|有责|零|无|信访)(?:被|有效|有责|零|无|信访)*投诉(?:发生)?(?:率|量|数量|次数|件数|起数|数|情况)?$/;

export const I14 = defineRule<Facts>({
  id: "I14",
  severity: "info",
  basis: [PROJECT_EVALUATION_2020, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "用投诉率代替满意度",
      why: "没有人投诉，不等于满意。满意度指标一般用问卷或回访得出的满意度，投诉率可以作为补充。",
      fails: "满意度指标下只有“被检查单位投诉率 ≤5%”。",
      passes: "满意度指标下有“被检查单位满意度 ≥90%”。",
      message: (f) => `满意度指标下只有“${`${f.name} ${f.text}`.trim()}”，没有满意度。`,
      found: (f) => f.name,
      expected: (f) => f.proposal,
      mend: (f) => `建议改为或增加“${f.proposal}”，指标值例如“≥90%”；本地规定可以用投诉率的，保留即可。`,
    },
    "en-US": {
      title: "Complaint rate for satisfaction",
      why: "Nobody complaining is not the same as being satisfied. Satisfaction is usually asked by questionnaire; a complaint rate may stand beside it.",
      fails: "Only 被检查单位投诉率 ≤5% under 满意度指标.",
      passes: "被检查单位满意度 ≥90% under 满意度指标.",
      message: (f) => `Under 满意度指标 there is only “${`${f.name} ${f.text}`.trim()}” and no satisfaction.`,
      found: (f) => f.name,
      expected: (f) => f.proposal,
      mend: (f) =>
        `Make it “${f.proposal}” or add that, with a value such as “≥90%”; keep it where your rules allow.`,
    },
  },
  check({ rows }) {
    const asked = rows.where(isSatisfaction);
    if (asked.some((indicator) => /满意|认可|好评/.test(nameFact(indicator)))) return [];
    return hitsOf(asked, (indicator) => {
      const name = nameFact(indicator);
      const plain = withoutEndNote(name);
      if (!COMPLAINTS.test(plain)) return null;
      const proposal = `${plain.replace(COMPLAINTS, "") || "服务对象"}满意度`;
      const facts = { name, text: inline(indicator.target.text), proposal };
      return { cell: indicator.level3.cell, indicator, facts };
    });
  },
});
