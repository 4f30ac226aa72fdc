import { isCostRow } from "../../table/isCostRow";
import { secondLevelOf } from "../../table/secondLevel";
import type { Indicator } from "../../table/TargetTable";
import type { Settings } from "../../settings/Settings";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { proposeRate } from "../proposeRate";
import { isRateName, mentionsRate } from "../rateName";
import { INDICATOR_GUIDE_2021, TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";
import { isWhole } from "../rowQuestions";
import { namesTime } from "../timeWords";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly proposal: string;
  readonly words: string;
};

const IMPROVEMENT = /^(?:持续|不断|进一步|有效)?(提高|提升|增强|改善|促进|推动|完善|优化)/;
/** How far, with the verbs that 明显 does not go with. */
const DEGREES: Readonly<Record<string, string>> = { 促进: "有效", 推动: "有效", 完善: "更加" };
const SAFETY = /^(?:保障|保证|确保|维护)(?:我[局市区县省院校乡镇])?(.{1,12}安全)$/;

/** What to write where no rate suggests itself: 明显提升, 全年未发生网络和数据安全事故. */
function proposeWords(name: string): string {
  const [, matter] = SAFETY.exec(name) ?? [];
  if (matter) return `全年未发生${matter}事故`;
  const [, verb] = IMPROVEMENT.exec(name) ?? [];
  return verb ? `${DEGREES[verb] ?? "明显"}${verb}` : "";
}

/** Satisfaction, cost and 完成时间 have rules of their own (I15, C05, I07). */
function isElsewhere(indicator: Indicator): boolean {
  return (
    secondLevelOf(indicator.level2.text) === "satisfaction" ||
    isCostRow(indicator) ||
    namesTime(nameFact(indicator))
  );
}

/** Name, value (完成率100%) or description say what the 100% is of. */
function saysOfWhat(indicator: Indicator, settings: Settings): boolean {
  const { target, description } = indicator;
  return (
    isRateName(nameFact(indicator), settings) || mentionsRate(target.text) || mentionsRate(description.text)
  );
}

export const I05 = defineRule<Facts>({
  id: "I05",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015, INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "名称不是比率，却写 100%",
      why: "“保障网络安全 100%”看不出分子和分母，年底没有办法核对。写 100% 的指标，名称应是一个比率，例如合格率、完成率、覆盖率。",
      fails: "完成执法检查与案件处理工作：100%",
      passes: "执法检查与案件处理工作完成率：100%",
      message: (f) => `“${f.name}”的指标值是“${f.text}”，但名称不是比率，看不出是什么的 100%。`,
      found: (f) => `${f.name}：${f.text}`,
      expected: ({ proposal, text }) => (proposal === "" ? "名称是比率，例如“…率”" : `${proposal}：${text}`),
      mend: ({ proposal, words }) =>
        proposal === ""
          ? `请换成能算的比率（分子、分母都数得出来）；算不出比率的，指标值写要达到的程度${words && `，例如“${words}”`}。`
          : `建议把名称改为“${proposal}”，并在描述里写明分子和分母。`,
    },
    "en-US": {
      title: "100% of what is no rate",
      why: "“Network security 100%” has no numerator and no denominator and cannot be verified. An indicator with 100% should be named after a rate: pass rate, completion rate, coverage.",
      fails: "完成执法检查与案件处理工作: 100%",
      passes: "执法检查与案件处理工作完成率: 100%",
      message: (f) => `“${f.name}” says “${f.text}”, but its name is no rate: 100% of what?`,
      found: (f) => `${f.name}: ${f.text}`,
      expected: ({ proposal, text }) =>
        proposal === "" ? "the name of a rate (…率)" : `${proposal}: ${text}`,
      mend: ({ proposal, words }) =>
        proposal === ""
          ? `Use a rate that can be counted; where there is none, say what is to be reached${words && `, such as “${words}”`}.`
          : `Name it “${proposal}”, and give numerator and denominator in the description.`,
    },
  },
  check({ rows, settings }) {
    return hitsOf(rows.where(isWhole), (indicator) => {
      const { target } = indicator;
      if (isElsewhere(indicator) || saysOfWhat(indicator, settings)) return null;
      const name = nameFact(indicator);
      const facts = {
        name,
        text: inline(target.text),
        proposal: proposeRate(name),
        words: proposeWords(name),
      };
      return { cell: target.cell, indicator, facts };
    });
  },
});
