import type { Locale } from "../../domain/locale/Locale";
import { enUS } from "./en-US";
import { zhCN } from "./zh-CN";
import type { Messages } from "./zh-CN";

const MESSAGES: Readonly<Record<Locale, Messages>> = { "zh-CN": zhCN, "en-US": enUS };

export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
