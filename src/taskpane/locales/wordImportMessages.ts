import type { Locale, Localised } from "../../domain/locale/Locale";
import { wordImportEnUS } from "./wordImport.en-US";
import { wordImportZhCN } from "./wordImport.zh-CN";
import type { WordImportMessages } from "./wordImport.zh-CN";

const MESSAGES: Localised<WordImportMessages> = { "zh-CN": wordImportZhCN, "en-US": wordImportEnUS };

/** The texts of 从 Word 导入: apart from the pane's others, as they are loaded when they are first needed. */
export function wordImportMessages(locale: Locale): WordImportMessages {
  return MESSAGES[locale];
}
