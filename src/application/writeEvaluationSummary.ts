import type { Audit } from "../domain/audit";
import { evaluationSummary } from "../domain/evaluation/evaluationSummary";
import type { Locale } from "../domain/locale/Locale";
import { evaluationSummaryDocument } from "../domain/report/evaluationSummaryDocument";
import type { SheetDocument } from "../domain/report/SheetDocument";
import { reportOptions } from "./reportOptions";
import type { ReportPort, WrittenReport } from "./ReportPort";

export interface SummaryRequest {
  readonly locale: Locale;
  /** When the workbook was read that the summary is made of. */
  readonly readAt: Date;
}

/** 生成评价汇总: writes where all projects stand into the workbook's summary sheet, with charts, made again in place. */
export function makeEvaluationSummary(
  port: ReportPort,
  audit: Audit,
  request: SummaryRequest,
): Promise<WrittenReport> {
  return port.writeReport(summaryOf(audit, request));
}

/** 评价汇总 with time and rule version, for whoever writes it. */
export function summaryOf({ tables }: Audit, { locale, readAt }: SummaryRequest): SheetDocument {
  return evaluationSummaryDocument(evaluationSummary(tables), reportOptions(locale, readAt));
}
