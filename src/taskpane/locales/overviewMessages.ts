import type { Locale, Localised } from "../../domain/locale/Locale";
import { overviewEnUS } from "./overview.en-US";
import { overviewZhCN } from "./overview.zh-CN";
import type { OverviewMessages } from "./overview.zh-CN";

const MESSAGES: Localised<OverviewMessages> = { "zh-CN": overviewZhCN, "en-US": overviewEnUS };

/** The texts of 汇总: apart from the pane's others, as they are loaded when they are first needed. */
export function overviewMessages(locale: Locale): OverviewMessages {
  return MESSAGES[locale];
}
