import type { TableAudit } from "../audit";
import { formatCell } from "../grid/address";
import type { Locale } from "../locale/Locale";
import { checkTexts } from "../plan/checkTexts";
import { describeFinding } from "../rules/describeFinding";
import type { Finding } from "../rules/Finding";
import { ruleById } from "../rules/registry";
import { worstFirst } from "../rules/worstFirst";
import { nameOfTable } from "../table/TargetTable";
import type { TargetTable } from "../table/TargetTable";
import { countCell, linkCell, row, textCell } from "./documentCells";
import { reportWords } from "./reportWords";
import type { CellRole, DocumentCell, DocumentRow } from "./SheetDocument";

/** 问题清单: a line for each finding that counts; table by table, the worst of a table first. */
export function findingList(tables: readonly TableAudit[], locale: Locale): DocumentRow[] {
  const findings = tables.flatMap(({ table, findings: found }) =>
    [...found].sort(worstFirst).map((finding) => ({ table, finding })),
  );
  return [
    headerRow(reportWords[locale].findingHeader),
    ...findings.map(({ table, finding }, index) => findingRow(finding, table, index + 1, locale)),
  ];
}

/** 已忽略: a greyed line for each finding that was set aside, in the same order, with the reason where 怎么改 stands otherwise. */
export function ignoredList(tables: readonly TableAudit[], locale: Locale): DocumentRow[] {
  const words = reportWords[locale];
  const header = words.findingHeader.map((word, column) => (column === REASON ? words.ignoredReason : word));
  const ignored = tables.flatMap(({ table, ignored: set }) =>
    [...set].sort((a, b) => worstFirst(a.finding, b.finding)).map((one) => ({ table, ...one })),
  );
  return [
    headerRow(header),
    ...ignored.map(({ table, finding, reason }, index) => {
      const { cells } = findingRow(finding, table, index + 1, locale);
      return row(cells.map((cell, column) => aside(column === REASON ? textCell("text", reason) : cell)));
    }),
  ];
}

const REASON = 9;
const ASIDE: Readonly<Partial<Record<CellRole, CellRole>>> = {
  centred: "asideCentred",
  error: "asideCentred",
  warning: "asideCentred",
  info: "asideCentred",
  link: "asideLink",
};

function aside(cell: DocumentCell | null): DocumentCell | null {
  return cell && { ...cell, role: ASIDE[cell.role] ?? "aside" };
}

const headerRow = (words: readonly string[]): DocumentRow =>
  row(words.map((word) => textCell("header", word)));

/** "财预〔2015〕88号"; the titles stand below the list. */
const numbersOf = (ruleId: string): string[] =>
  ruleById(ruleId)?.basis.map(({ number: numbered }) => numbered) ?? [];

function findingRow(finding: Finding, table: TargetTable, number: number, locale: Locale): DocumentRow {
  const { message, found, expected, mend } = describeFinding(finding, locale);
  const { sheetName, cell, severity, ruleId } = finding;
  return row([
    countCell("centred", number),
    textCell(severity, checkTexts[locale].severity[severity]),
    textCell("centred", ruleId),
    textCell("text", checkTexts[locale].ofPeriod(nameOfTable(table), table.period)),
    textCell("text", table.unit?.name || table.unit?.text || ""),
    linkCell("link", `${sheetName}!${formatCell(cell)}`, { sheetName, ...cell }),
    textCell("text", message),
    textCell("text", found),
    textCell("text", expected),
    textCell("text", mend),
    textCell("text", numbersOf(ruleId).join("\n")),
  ]);
}
