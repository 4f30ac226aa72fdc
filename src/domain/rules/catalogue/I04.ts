import { firstLevelOfRow } from "../../table/firstLevel";
import { inline, nameFact } from "../facts";
import { INDICATOR_GUIDE_2021, PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import { isQualitative } from "../rowQuestions";

type Facts = { readonly name: string; readonly text: string; readonly proposal: string };

// A degree (显著), a duration (长期), a threshold (达标, 符合) or a yes or no (无, 未发生): what a grade can be given by.
const GRADABLE =
  /显著|明显|有效|较[大好高强明优快为多]|良好|优[良秀质异等]|大幅|稳步|有所|逐[步年渐]|持续|长期|长效|不断|基本|全面|充分|高效|满意|达标|合格|达到|符合|杜绝|零|不发生|未发生|无|\d|^[是有优良中好高强大]$|^(?:较为|比较|更加?)?(?:健全|完善|完备|规范|稳定|平稳|正常|安全)$/;
const IMPROVEMENT = /^(提高|提升|增强|改善|优化)([^，,；;。]{2,16})?$/;

/** 提升干部职工安全感 → 干部职工安全感明显提升. */
function graded(text: string): string {
  const [, verb, matter] = IMPROVEMENT.exec(inline(text).replace(/。$/, "")) ?? [];
  return verb ? `${matter ?? ""}明显${verb}` : "";
}

export const I04 = defineRule<Facts>({
  id: "I04",
  severity: "info",
  basis: [PROJECT_EVALUATION_2020, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "效益没有写到什么程度",
      why: "定性的效益指标年底要分档打分（达成、部分达成、未达成）。指标值只说做什么、不说到什么程度，就没有分档的依据。",
      fails: "提升干部职工安全感",
      passes: "干部职工安全感明显提升",
      message: (f) => `效益指标“${f.name}”的指标值“${f.text}”没有写到什么程度，年底难以分档打分。`,
      found: (f) => f.text,
      expected: () => "看得出程度的文字，或一个数",
      mend: ({ proposal }) =>
        proposal === ""
          ? "请补上程度（例如“显著”“明显”“有所”），或换成取得到的数据：采用几次、覆盖多少单位、发生几起。"
          : `请写明程度，例如“${proposal}”；取得到数据的，写比上年提高多少。`,
    },
    "en-US": {
      title: "Benefit without a degree",
      why: "A benefit in words is graded at the end of the year (reached, partly, not). A value that says what is done but not how far gives nothing to grade by.",
      fails: "提升干部职工安全感",
      passes: "干部职工安全感明显提升",
      message: (f) =>
        `The value “${f.text}” of the benefit “${f.name}” does not say how far; it can hardly be graded.`,
      found: (f) => f.text,
      expected: () => "words that show a degree, or a number",
      mend: ({ proposal }) =>
        proposal === ""
          ? "Add a degree (显著, 明显, 有所), or use what can be counted: times adopted, units covered, cases occurred."
          : `State the degree, such as “${proposal}”, or how much more than last year.`,
    },
  },
  check({ rows }) {
    return rows
      .where(isQualitative)
      .filter((indicator) => firstLevelOfRow(indicator) === "benefit")
      .filter(({ target }) => !GRADABLE.test(inline(target.text)))
      .map((indicator) => {
        const { cell, text } = indicator.target;
        const facts = { name: nameFact(indicator), text: inline(text), proposal: graded(text) };
        return { cell, indicator, facts };
      });
  },
});
