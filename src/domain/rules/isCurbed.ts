import type { Settings } from "../settings/Settings";
import type { Indicator } from "../table/TargetTable";
import { directionOfName } from "../value/direction";

// Counts that a unit is to keep down: 科目调整次数, 会议次数, 公务接待批次.
const CURBED =
  /调整|变更|控制|限额|上限|压减|精简|编制|在编|退回|返工|补正|延期|加班|会议|接待|出国|出境|三公|公务用车|公车|发文|排放|消耗/;
const CURBED_BY_DESCRIPTION = /控制|上限|限额|压减|精简|不超过|不得超|越[少低]越好/;

/** Whether more would be worse: a count for which an upper bound is right. */
export function isCurbed({ level3, description }: Indicator, settings: Settings): boolean {
  return (
    CURBED.test(level3.text) ||
    CURBED_BY_DESCRIPTION.test(description.text) ||
    directionOfName(level3.text, settings) === "smaller"
  );
}
