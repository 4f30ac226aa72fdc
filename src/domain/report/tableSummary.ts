import type { TableAudit } from "../audit";
import type { CostReconciliation } from "../cost/CostReconciliation";
import type { Locale } from "../locale/Locale";
import { checkTexts } from "../plan/checkTexts";
import { moneyFact } from "../rules/facts";
import { SEVERITIES } from "../rules/Finding";
import type { Severity } from "../rules/Finding";
import { nameOfTable } from "../table/TargetTable";
import type { Money } from "../value/Money";
import { blankCells, countCell, linkCell, row, textCell } from "./documentCells";
import { reportWords } from "./reportWords";
import type { DocumentCell, DocumentRow } from "./SheetDocument";

/** The project's name takes three of the list's columns. */
const MERGES = [{ column: 1, columnCount: 3 }];

/** 各表情况: a line a table, with budget, costs and counts; a total below. */
export function tableSummary(tables: readonly TableAudit[], locale: Locale): DocumentRow[] {
  const words = reportWords[locale];
  const titles = words.tableHeader.map((word) => textCell("header", word));
  const header = [...titles.slice(0, 2), ...blankCells("header", 2), ...titles.slice(2)];
  return [
    summaryRow(header),
    ...tables.map((audited, index) => tableRow(audited, index + 1, locale)),
    ...(tables.length > 1 ? [totalRow(tables, locale)] : []),
  ];
}

const summaryRow = (cells: DocumentRow["cells"]): DocumentRow => row(cells, MERGES);

function tableRow(audited: TableAudit, number: number, locale: Locale): DocumentRow {
  const { table, reconciliation, failures } = audited;
  // Of a project with two blocks each has a line: without its period the lines would read the same.
  const text = checkTexts[locale].ofPeriod(nameOfTable(table), table.period);
  const name = linkCell("link", text, { sheetName: table.sheetName, ...corner(table.area) });
  return summaryRow([
    countCell("centred", number),
    name,
    ...blankCells("link", 2),
    amountCell(reconciliation.budget),
    amountCell(reconciliation.sum),
    failures.length > 0
      ? textCell("alarm", unfinishedText(audited, locale))
      : textCell("text", costText(reconciliation, locale)),
    ...SEVERITIES.map((severity) => severityCount(severity, countOf([audited], severity))),
    countCell("asideCentred", audited.ignored.length),
  ]);
}

const corner = ({ row, column }: { row: number; column: number }) => ({ row, column });

function totalRow(tables: readonly TableAudit[], locale: Locale): DocumentRow {
  const ignored = tables.reduce((sum, table) => sum + table.ignored.length, 0);
  return summaryRow([
    ...blankCells("header", 1),
    textCell("header", reportWords[locale].total),
    ...blankCells("header", 5),
    ...SEVERITIES.map((severity) => countCell("header", countOf(tables, severity))),
    countCell("header", ignored),
  ]);
}

export function countOf(tables: readonly TableAudit[], severity: Severity): number {
  return tables.reduce(
    (sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length,
    0,
  );
}

/** A zero is no reason for colour. */
function severityCount(severity: Severity, count: number): DocumentCell {
  return countCell(count > 0 ? severity : "count", count);
}

function amountCell(money: Money | null): DocumentCell {
  if (!money) return { role: "amount", content: { kind: "text", text: "—" } };
  const decimals = Math.max(2, money.amount.toFixed().split(".")[1]?.length ?? 0);
  const numberFormat = `#,##0.${"0".repeat(decimals)}" ${money.unit}"`;
  return { role: "amount", content: { kind: "number", value: money.amount.toNumber(), numberFormat } };
}

function unfinishedText({ reconciliation, failures }: TableAudit, locale: Locale): string {
  const rules = [...new Set(failures.map(({ ruleId }) => ruleId))].join(" ");
  return `${reportWords[locale].unfinished} (${rules}) · ${costText(reconciliation, locale)}`;
}

function costText(reconciliation: CostReconciliation, locale: Locale): string {
  const { status, budget, sum, gap, gapPercent } = reconciliation;
  const words = reportWords[locale];
  if (!budget) return words.noBudget;
  if (!sum || !gap) return words.noCost;
  if (status === "equal") return words.equal;
  const amount = moneyFact({ ...gap, amount: gap.amount.abs() });
  return status === "over" ? words.over(amount, gapPercent) : words.short(amount, gapPercent);
}
