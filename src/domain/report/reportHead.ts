import type { TableAudit } from "../audit";
import type { Locale } from "../locale/Locale";
import type { RuleFailure } from "../rules/Finding";
import { inline } from "../rules/facts";
import { nameOfTable } from "../table/TargetTable";
import { row, textCell } from "./documentCells";
import { REPORT_COLUMNS } from "./reportColumns";
import { reportWords } from "./reportWords";
import type { ReportTotals } from "./reportWords";
import type { DocumentRow } from "./SheetDocument";
import { countOf } from "./tableSummary";

const WHOLE_WIDTH = [{ column: 0, columnCount: REPORT_COLUMNS.length }];
/** A rule that crashes on every table shall not fill pages with their names. */
const TABLES_NAMED = 5;

export function totalsOf(tables: readonly TableAudit[]): ReportTotals {
  return {
    tables: tables.length,
    indicators: tables.reduce((sum, { table }) => sum + table.indicators.length, 0),
    errors: countOf(tables, "error"),
    warnings: countOf(tables, "warning"),
    infos: countOf(tables, "info"),
    ignored: tables.reduce((sum, { ignored }) => sum + ignored.length, 0),
  };
}

/** What must be read first: rules that could not run, or that there is nothing to do, and why. */
export function notices(tables: readonly TableAudit[], locale: Locale): DocumentRow[] {
  const words = reportWords[locale];
  const failed = failureNotices(tables, locale);
  if (failed.length > 0) return failed;
  if (tables.length === 0) return [row([textCell("passed", words.noTable)])];
  const { errors, warnings, infos, ignored } = totalsOf(tables);
  if (errors + warnings + infos > 0) return [];
  const text = ignored > 0 ? words.nothingLeft(ignored) : words.passed(tables.length);
  return [row([textCell("passed", text)])];
}

/** One notice a rule and reason, with the tables it could not run on. */
function failureNotices(tables: readonly TableAudit[], locale: Locale): DocumentRow[] {
  const groups = new Map<string, { failure: RuleFailure; names: string[] }>();
  for (const { table, failures } of tables) {
    for (const failure of failures) {
      const key = `${failure.ruleId} ${failure.reason}`;
      const group = groups.get(key) ?? { failure, names: [] };
      group.names.push(inline(nameOfTable(table)));
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ failure, names }) => {
    const { ruleId, reason } = failure;
    const text = reportWords[locale].failure(
      ruleId,
      names.slice(0, TABLES_NAMED),
      names.length,
      inline(reason),
    );
    return row([textCell("alarm", text)], WHOLE_WIDTH);
  });
}
