import type { Settings } from "../../settings/Settings";
import { isCostRow } from "../../table/isCostRow";
import { directionOfName } from "../../value/direction";
import type { Direction, DirectionNames } from "../../value/direction";
import type { ComparisonValue } from "../../value/TargetValue";
import { inline, nameFact } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { isComparison } from "../rowQuestions";
import { withoutNotes } from "../withoutNotes";

type Facts = { readonly name: string; readonly text: string; readonly better: "smaller" | "larger" };

// An error must be certain. 公示时间 ≥5天 and 补贴费用 ≥500元 are as right as 完成时间 ≤30天; a 使用率 is bounded either way.
const UNSURE_WORDS: readonly string[] = ["时间", "成本", "费用"];
const UNSURE_NAME = /(?:时间|(?:控制|使用|利用|执行|支付|拨付|增长|提高|提升|下降|降低|压减|节约|转化)率)$/;
// 受理群众投诉 ≥100件 counts work, not complaints.
const HANDLING =
  /受理|处理|办理|解决|排查|排除|修复|处置|查处|调查|化解|接听|回复|发现|检查|整治|维修|抢修|预防|演练/;

function contradicts(better: Direction, name: string, { operator, unit, value }: ComparisonValue): boolean {
  const plain = withoutNotes(name);
  if (better === "smaller") return operator.startsWith(">") && (/率$/.test(plain) || !HANDLING.test(name));
  // ≤100% says nothing against the name.
  const isWhole = unit === "%" && value.gte(100);
  return operator.startsWith("<") && !isWhole && !UNSURE_NAME.test(plain);
}

const known = new WeakMap<Settings, DirectionNames>();

/** The words of the settings that are sure enough for an error. */
function sureNames(settings: Settings): DirectionNames {
  const { smallerIsBetter, largerIsBetter } = settings;
  const isSure = (word: string) => !UNSURE_WORDS.includes(word);
  const names = known.get(settings) ?? { smallerIsBetter: smallerIsBetter.filter(isSure), largerIsBetter };
  known.set(settings, names);
  return names;
}

export const I10 = defineRule<Facts>({
  id: "I10",
  severity: "error",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "比较方向与指标名称相反",
      why: "故障率、投诉率越低越好，应写“≤”；合格率、满意度越高越好，应写“≥”。方向写反，做得越差得分越高。",
      fails: "系统故障率：≥5%",
      passes: "系统故障率：≤5%",
      message: (f) =>
        f.better === "smaller"
          ? `“${f.name}”越小越好，指标值却写成下限“${f.text}”。`
          : `“${f.name}”越大越好，指标值却写成上限“${f.text}”。`,
      found: (f) => f.text,
      expected: (f) => (f.better === "smaller" ? "上限（≤）" : "下限（≥）"),
      mend: (f) => (f.better === "smaller" ? "请核对后把比较符号改为“≤”。" : "请核对后把比较符号改为“≥”。"),
    },
    "en-US": {
      title: "Direction contradicts the name",
      why: "A failure or complaint rate should be at most something, a pass rate or satisfaction at least. The wrong way round, worse work scores higher.",
      fails: "系统故障率: ≥5%",
      passes: "系统故障率: ≤5%",
      message: (f) =>
        f.better === "smaller"
          ? `“${f.name}” is better when smaller, but its value “${f.text}” is a lower bound.`
          : `“${f.name}” is better when larger, but its value “${f.text}” is an upper bound.`,
      found: (f) => f.text,
      expected: (f) => (f.better === "smaller" ? "an upper bound (≤)" : "a lower bound (≥)"),
      mend: (f) => (f.better === "smaller" ? "Check it, then write ≤." : "Check it, then write ≥."),
    },
  },
  check({ rows, settings }) {
    const names = sureNames(settings);
    return hitsOf(rows.where(isComparison), (indicator) => {
      const { value, cell, text } = indicator.target;
      // A cost that is written ≥ is C06's.
      if (value.operator === "=" || isCostRow(indicator)) return null;
      const better = directionOfName(indicator.level3.text, names);
      if (!better) return null;
      const name = nameFact(indicator);
      return contradicts(better, name, value)
        ? { cell, indicator, facts: { name, text: inline(text), better } }
        : null;
    });
  },
});
