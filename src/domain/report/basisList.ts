import type { TableAudit } from "../audit";
import type { Locale } from "../locale/Locale";
import { ruleById } from "../rules/registry";
import type { Regulation } from "../rules/regulations";
import { blankCells, countCell, row, textCell } from "./documentCells";
import { REPORT_COLUMNS } from "./reportColumns";
import { reportWords } from "./reportWords";
import type { DocumentCell, DocumentRow } from "./SheetDocument";

const MERGES = [
  { column: 1, columnCount: 3 },
  { column: 4, columnCount: REPORT_COLUMNS.length - 4 },
];

/** 依据: the regulations that the findings rest on, by number and title. */
export function basisList(tables: readonly TableAudit[], locale: Locale): DocumentRow[] {
  const [first, second, third] = reportWords[locale].basisHeader;
  const regulations = regulationsOf(tables).map(({ number, title }, index) =>
    basisRow(countCell("centred", index + 1), textCell("text", number), textCell("text", title[locale])),
  );
  return [
    basisRow(textCell("header", first), textCell("header", second), textCell("header", third)),
    ...regulations,
  ];
}

/** The regulations of all rules that found something. */
export function regulationsOf(tables: readonly TableAudit[]): Regulation[] {
  const findings = tables.flatMap(({ findings: counted, ignored }) => [
    ...counted,
    ...ignored.map(({ finding }) => finding),
  ]);
  const all = [...new Set(findings.map(({ ruleId }) => ruleId))].flatMap((id) => ruleById(id)?.basis ?? []);
  const byNumber = new Map(all.map((regulation) => [regulation.number, regulation]));
  return [...byNumber.values()].sort((a, b) => (a.number < b.number ? -1 : 1));
}

function basisRow(index: DocumentCell, number: DocumentCell, title: DocumentCell): DocumentRow {
  const under = blankCells(number.role, 2);
  const rest = blankCells(title.role, REPORT_COLUMNS.length - 5);
  return row([index, number, ...under, title, ...rest], MERGES);
}
