import packageInfo from "../../package.json";
import type { Locale } from "../domain/locale/Locale";
import type { ReportOptions } from "../domain/report/checkReportDocument";
import { ruleVersion } from "../domain/report/ruleVersion";
import { momentText } from "./momentText";

/** What a report says of itself: when it was made, and by which rules. */
export function reportOptions(locale: Locale, madeAt: Date): ReportOptions {
  return { locale, madeAt: momentText(madeAt), version: ruleVersion(packageInfo.version, locale) };
}
