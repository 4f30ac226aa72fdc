import type { Audit, TableAudit } from "../audit";
import type { Locale } from "../locale/Locale";
import { basisList, regulationsOf } from "./basisList";
import { BLANK_ROW, linkCell, row, textCell } from "./documentCells";
import { findingList, ignoredList } from "./findingList";
import { REPORT_NAME } from "./placeReport";
import { REPORT_COLUMNS } from "./reportColumns";
import { notices, totalsOf } from "./reportHead";
import { reportWords } from "./reportWords";
import type { ReportWords, SectionKey } from "./reportWords";
import type { DocumentCell, DocumentRow, SheetDocument } from "./SheetDocument";
import { ruleCounts, ruleSummary } from "./ruleSummary";
import { tableSummary } from "./tableSummary";

export interface ReportOptions {
  readonly locale: Locale;
  /** When the check was made, as it shall be shown: "2024-12-31 10:42". */
  readonly madeAt: string;
  /** Of the rules, as it shall be shown: see ruleVersion. */
  readonly version: string;
}

interface Section {
  readonly key: SectionKey;
  /** How many lines it has, without its header. */
  readonly count: number;
  readonly rows: readonly DocumentRow[];
}

/** Title, caption, totals, and links to the sections: what stays in view. */
const HEAD_ROWS = 4;

/**
 * 校验报告 as a worksheet: the workbook's counts, then a line a table, a line a rule, a line a finding, and last what the
 * user has set aside. A section without a line is left out. The list's header is repeated on each printed page.
 */
export function checkReportDocument({ tables }: Audit, options: ReportOptions): SheetDocument {
  const { locale, madeAt, version } = options;
  const words = reportWords[locale];
  const told = notices(tables, locale);
  const sections = sectionsOf(tables, locale);
  const starts = startsOf(sections, HEAD_ROWS + told.length);
  const findings = starts.get("findings");
  return {
    mark: REPORT_NAME,
    sheetName: words.sheetName,
    columns: REPORT_COLUMNS,
    rows: [
      row([textCell("title", words.title)]),
      row([textCell("caption", words.caption(madeAt, version))]),
      row([textCell("caption", words.totals(totalsOf(tables)))]),
      jumps(sections, starts, words),
      ...told,
      ...sections.flatMap((section) => [BLANK_ROW, titleRow(section, words), ...section.rows]),
    ],
    draftTitle: words.draftTitle,
    frozenRows: HEAD_ROWS,
    print: { repeatedRow: findings === undefined ? 0 : findings + 1, footer: words.footer },
    charts: [],
  };
}

function sectionsOf(tables: readonly TableAudit[], locale: Locale): Section[] {
  const { errors, warnings, infos, ignored } = totalsOf(tables);
  const sections: Section[] = [
    { key: "tables", count: tables.length, rows: tableSummary(tables, locale) },
    { key: "rules", count: ruleCounts(tables).length, rows: ruleSummary(tables, locale) },
    { key: "findings", count: errors + warnings + infos, rows: findingList(tables, locale) },
    { key: "ignored", count: ignored, rows: ignoredList(tables, locale) },
    { key: "basis", count: regulationsOf(tables).length, rows: basisList(tables, locale) },
  ];
  return sections.filter(({ count }) => count > 0);
}

function titleRow({ key }: Section, { sections, notCounted }: ReportWords): DocumentRow {
  return row([textCell("section", key === "ignored" ? `${sections[key]}${notCounted}` : sections[key])]);
}

/** The row of each section's title; a blank row stands above it. */
function startsOf(sections: readonly Section[], first: number): Map<SectionKey, number> {
  const starts = new Map<SectionKey, number>();
  let next = first;
  for (const { key, rows } of sections) {
    starts.set(key, next + 1);
    next += 2 + rows.length;
  }
  return starts;
}

/** A link to each section, in the columns that are wide enough for its name. */
function jumps(
  sections: readonly Section[],
  starts: ReadonlyMap<SectionKey, number>,
  words: ReportWords,
): DocumentRow {
  const links = sections.map(({ key, count }): DocumentCell => {
    const target = { sheetName: null, row: starts.get(key) ?? 0, column: 0 };
    return linkCell("jump", words.jump(words.sections[key], count), target);
  });
  return row([null, null, null, ...links]);
}
