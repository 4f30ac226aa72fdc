import type { Audit, TableAudit } from "../audit";
import type { Locale } from "../locale/Locale";
import { basisList, regulationsOf } from "./basisList";
import { row, textCell } from "./documentCells";
import { jumpRow, sectionRows, sectionStarts } from "./documentSections";
import type { DocumentSection } from "./documentSections";
import { findingList, ignoredList } from "./findingList";
import { REPORT_NAME } from "./placeReport";
import { REPORT_COLUMNS } from "./reportColumns";
import { notices, totalsOf } from "./reportHead";
import { reportWords } from "./reportWords";
import type { SectionKey } from "./reportWords";
import type { DocumentRow, SheetDocument } from "./SheetDocument";
import { ruleCounts, ruleSummary } from "./ruleSummary";
import { tableSummary } from "./tableSummary";

export interface ReportOptions {
  readonly locale: Locale;
  /** When the check was made, as it shall be shown: "2024-12-31 10:42". */
  readonly madeAt: string;
  /** Of the rules, as it shall be shown: see ruleVersion. */
  readonly version: string;
}

interface Section extends DocumentSection {
  readonly key: SectionKey;
}

/** Title, caption, totals, and links to the sections: what stays in view. */
const HEAD_ROWS = 4;
/** Columns that are wide enough for the sections' names. */
const JUMP_COLUMNS = [3, 4, 5, 6, 7];

/**
 * 校验报告 as a worksheet: the workbook's counts, then a line a table, a line a rule, a line a finding, and last what the
 * user has set aside. A section without a line is left out. The list's header is repeated on each printed page.
 */
export function checkReportDocument({ tables }: Audit, options: ReportOptions): SheetDocument {
  const { locale, madeAt, version } = options;
  const words = reportWords[locale];
  const told = notices(tables, locale);
  const sections = sectionsOf(tables, locale);
  const starts = sectionStarts(sections, HEAD_ROWS + told.length);
  const findings = starts[sections.findIndex(({ key }) => key === "findings")];
  return {
    mark: REPORT_NAME,
    sheetName: words.sheetName,
    columns: REPORT_COLUMNS,
    rows: [
      row([textCell("title", words.title)]),
      row([textCell("caption", words.caption(madeAt, version))]),
      row([textCell("caption", words.totals(totalsOf(tables)))]),
      jumpRow(sections, starts, JUMP_COLUMNS),
      ...told,
      ...sectionRows(sections),
    ],
    draftTitle: words.draftTitle,
    frozenRows: HEAD_ROWS,
    print: { repeatedRow: findings === undefined ? 0 : findings + 1, footer: words.footer },
    charts: [],
  };
}

function sectionsOf(tables: readonly TableAudit[], locale: Locale): Section[] {
  const words = reportWords[locale];
  const { errors, warnings, infos, ignored } = totalsOf(tables);
  const section = (key: SectionKey, count: number, rows: readonly DocumentRow[]): Section[] => {
    const title = key === "ignored" ? `${words.sections[key]}${words.notCounted}` : words.sections[key];
    return count > 0 ? [{ key, title, jump: words.jump(words.sections[key], count), rows }] : [];
  };
  return [
    ...section("tables", tables.length, tableSummary(tables, locale)),
    ...section("rules", ruleCounts(tables).length, ruleSummary(tables, locale)),
    ...section("findings", errors + warnings + infos, findingList(tables, locale)),
    ...section("ignored", ignored, ignoredList(tables, locale)),
    ...section("basis", regulationsOf(tables).length, basisList(tables, locale)),
  ];
}
