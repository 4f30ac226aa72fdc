import type { Locale, Localised } from "../../domain/locale/Locale";
import { helpEnUS } from "./help.en-US";
import { helpZhCN } from "./help.zh-CN";
import type { HelpMessages } from "./help.zh-CN";

const MESSAGES: Localised<HelpMessages> = { "zh-CN": helpZhCN, "en-US": helpEnUS };

/** The texts of the help: apart from the pane's others, as they are loaded when they are first needed. */
export function helpMessages(locale: Locale): HelpMessages {
  return MESSAGES[locale];
}
