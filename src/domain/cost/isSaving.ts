import { normaliseLabel } from "../table/label";
import type { Indicator } from "../table/TargetTable";

const SAVE = "(?:节约|节省|节支|压减|压缩|降低|减少|结余|核减)";
const MONEY = "(?:成本|费用|经费|支出|资金|开支|金额)";
const SAVING = new RegExp(`${SAVE}的?${MONEY}|${MONEY}的?${SAVE}|${SAVE}额`);

/** Whether a cost row states money to be saved: its name says so, and it is no upper bound of spending. */
export function isSaving({ level3, target: { value } }: Indicator): boolean {
  const isBound = value.kind === "comparison" && (value.operator === "<=" || value.operator === "<");
  return !isBound && SAVING.test(normaliseLabel(level3.text));
}
