import type { TableAudit } from "../../audit";
import { formatCell } from "../../grid/address";
import type { Locale } from "../../locale/Locale";
import { describeFinding } from "../../rules/describeFinding";
import type { Severity } from "../../rules/Finding";
import { worstFirst } from "../../rules/worstFirst";
import { nameOfTable } from "../../table/TargetTable";

/** One finding in a line, in the reader's words; plain data like `ProjectLine`. */
export interface FindingLine {
  readonly rule: string;
  readonly severity: Severity;
  readonly project: string;
  readonly unit: string | null;
  readonly sheetName: string;
  /** "G12". */
  readonly cell: string;
  readonly message: string;
  readonly found: string;
  readonly mend: string;
}

/** The findings of a table that count, worst first, then from top to bottom. */
export function findingLines(
  { table, findings }: TableAudit,
  unit: string | null,
  locale: Locale,
): FindingLine[] {
  return [...findings].sort(worstFirst).map((finding) => {
    const { message, found, mend } = describeFinding(finding, locale);
    return {
      rule: finding.ruleId,
      severity: finding.severity,
      project: nameOfTable(table),
      unit,
      sheetName: finding.sheetName,
      cell: formatCell(finding.cell),
      message,
      found,
      mend,
    };
  });
}
