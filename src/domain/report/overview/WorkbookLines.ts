import type { TableAudit } from "../../audit";
import type { Locale } from "../../locale/Locale";
import { hasHeader } from "../../table/SheetDiagnosis";
import type { SheetDiagnosis } from "../../table/SheetDiagnosis";
import { findingLines } from "./FindingLine";
import type { FindingLine } from "./FindingLine";
import { projectLine } from "./ProjectLine";
import type { ProjectLine } from "./ProjectLine";

/** 汇总 of one workbook: a line a project, a line a finding, and the sheets of which something was not read. */
export interface WorkbookLines {
  readonly projects: readonly ProjectLine[];
  readonly findings: readonly FindingLine[];
  /** Names of sheets with a header of indicators by which nothing was read. */
  readonly doubtfulSheets: readonly string[];
}

export function workbookLines(
  audits: readonly TableAudit[],
  diagnoses: readonly SheetDiagnosis[],
  locale: Locale,
): WorkbookLines {
  const read = audits.map((audited) => ({ audited, line: projectLine(audited) }));
  return {
    projects: read.map(({ line }) => line),
    findings: read.flatMap(({ audited, line }) => findingLines(audited, line.unit, locale)),
    doubtfulSheets: [...new Set(diagnoses.filter(hasHeader).map(({ sheetName }) => sheetName))],
  };
}
