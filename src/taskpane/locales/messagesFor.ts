import type { Locale } from "../../domain/locale/Locale";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import type { Messages } from "./zh-CN";

const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCN, "en-US": enUS };

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** The pane's language for the host's: Chinese of any kind gets zh-CN, everything else English; unknown is zh-CN. */
export function localeFor(displayLanguage: string | undefined): Locale {
  if (!displayLanguage) return "zh-CN";
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
