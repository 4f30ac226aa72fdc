import { rememberedFor } from "../remembered";
import type { Settings } from "../settings/Settings";
import { withoutNotes } from "./withoutNotes";

// 合格率情况 and 合格率达到95% still name a rate.
const PADDING =
  /(?:情况|要求|目标|指标|(?:(?:达到?|为|不低于|(?<![≥>=])[≥>=]+)*)(?<!\d)\d+(?:\.\d+)?%?(?:以上)?)$/;
// Words that only look like a rate: of an efficiency or a system there is no 100%.
const NO_RATE =
  /(?:(?<!有)效率|(?<!成)功率|频率|概率|力度|制度|年度|季度|月度|态度|速度|温度|湿度|高度|深度|广度|长度|宽度|厚度|跨度|坡度|密度|浓度|强度|硬度|精度|额度)$/;
const OTHER_WORDS = /(?<!有)效率|(?<!成)功率|频率|概率|率先|率队|率领|表率/g;

/** Whether an indicator's name says that it is a rate (合格率, 满意度, 占比), by the settings' words. */
export function isRateName(name: string, { rateNames }: Pick<Settings, "rateNames">): boolean {
  return endsAsRate(name, rateNames);
}

/** Several rules ask the same of each name. */
const endsAsRate = rememberedFor((name, rateNames: Settings["rateNames"]) => {
  const plain = withoutNotes(name).replace(PADDING, "");
  return rateNames.some((word) => word !== "" && plain.endsWith(word)) && !NO_RATE.test(plain);
});

/** Whether a text speaks of a rate anywhere: "按时完成数÷计划数", "反映问题整改的落实率". */
export function mentionsRate(text: string): boolean {
  return /率|比例|占比|比重|百分比|[÷×]/.test(text.replace(OTHER_WORDS, ""));
}
