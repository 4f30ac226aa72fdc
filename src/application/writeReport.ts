import type { Audit } from "../domain/audit";
import type { Locale } from "../domain/locale/Locale";
import { checkReportDocument } from "../domain/report/checkReportDocument";
import type { SheetDocument } from "../domain/report/SheetDocument";
import { reportOptions } from "./reportOptions";
import type { ReportPort, WrittenReport } from "./ReportPort";

export interface ReportRequest {
  readonly locale: Locale;
  /** When the check was made. */
  readonly checkedAt: Date;
}

/** 生成校验报告: writes what the last check found into the workbook's report sheet, made again in place. */
export function makeCheckReport(
  port: ReportPort,
  audit: Audit,
  request: ReportRequest,
): Promise<WrittenReport> {
  return port.writeReport(reportOf(audit, request));
}

/** 校验报告 with time and rule version, for whoever writes it. */
export function reportOf(audit: Audit, { locale, checkedAt }: ReportRequest): SheetDocument {
  return checkReportDocument(audit, reportOptions(locale, checkedAt));
}
