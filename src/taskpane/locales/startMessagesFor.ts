import type { Locale } from "../../domain/locale/Locale";
import { startEnUS } from "./start.en-US";
import { startZhCN } from "./start.zh-CN";
import type { StartMessages } from "./start.zh-CN";

const MESSAGES: Readonly<Record<Locale, StartMessages>> = { "zh-CN": startZhCN, "en-US": startEnUS };

export function startMessagesFor(locale: Locale): StartMessages {
  return MESSAGES[locale];
}

/** The pane's language for the host's: Chinese of any kind gets zh-CN, everything else English; unknown is zh-CN. */
export function localeFor(displayLanguage: string | undefined): Locale {
  if (!displayLanguage) return "zh-CN";
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
