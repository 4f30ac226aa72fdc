import type { Locale } from "../locale/Locale";
import { catalogue } from "../rules/catalogue";

/**
 * Which rules a report was made by: the assistant's version and how many rules it has. Two reports with the same were
 * made by the same rules; their settings are the workbook's own.
 */
export function ruleVersion(appVersion: string, locale: Locale): string {
  return locale === "zh-CN"
    ? `${appVersion}（${catalogue.length} 条规则）`
    : `${appVersion} (${catalogue.length} rules)`;
}
