import { normaliseLabel } from "../table/label";
import type { Indicator } from "../table/TargetTable";

/** A 压缩机 is bought, 压缩机关经费 is saved. */
const SAVE = "(?:节约|节省|节支|压减|压缩(?!机(?![关构房]))|降低|减少|结余|核减)";
const MONEY = "(?:成本|费用|经费|支出|资金|开支|金额)";
/** 节约用水宣传费用 is spent, not saved. */
const SPENT_ON = "(?!.*(?:宣传|培训|改造|建设|创建|活动|奖励|用水|用电|能源|粮食))";
const SAVING = new RegExp(
  `^${SPENT_ON}${SAVE}.{0,12}${MONEY}|${SAVE}的?${MONEY}|${MONEY}的?${SAVE}|${SAVE}额`,
);
const SAVED = new RegExp(`${SAVE}|下降`);

/** Whether a cost row states money to be saved: its name or its value says so, and it is no upper bound of spending. */
export function isSaving({ level3, target: { value, text } }: Indicator): boolean {
  const isBound = value.kind === "comparison" && (value.operator === "<=" || value.operator === "<");
  return !isBound && (SAVING.test(normaliseLabel(level3.text)) || SAVED.test(text));
}
