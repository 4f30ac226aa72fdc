import Big from "big.js";
import type { Locale } from "../../locale/Locale";
import { checkTexts } from "../../plan/checkTexts";
import type { Severity } from "../../rules/Finding";
import { countCell, numberCell, row, textCell } from "../documentCells";
import type { DocumentCell, DocumentRow } from "../SheetDocument";
import type { FileLines, FolderFinding, FolderProject } from "./FileLines";
import { meanScore } from "./FolderTotals";
import type { UnitTotals } from "./FolderTotals";
import { gradeText } from "./gradeText";
import type { ListSheet } from "./ListSheet";
import { overviewWords } from "./overviewWords";
import type { OverviewWords } from "./overviewWords";
import type { Decimal } from "./ProjectLine";

const AMOUNT = "#,##0.00####";
const POINTS = "0.00";

const UNIT_WIDTHS = [6, 34, 7, 9, 9, 7, 7, 7, 7, 14, 14, 13, 13, 11, 9, 9, 5, 5, 5, 5];
const PROJECT_WIDTHS = [6, 24, 28, 28, 20, 13, 13, 13, 10, 7, 7, 7, 8, 18, 20];
const FINDING_WIDTHS = [7, 8, 7, 22, 24, 26, 24, 46, 18, 34];
const FILE_WIDTHS = [6, 48, 28, 16, 7, 7, 7, 7, 60];

type ListWords = "unitHeader" | "projectHeader" | "findingHeader" | "fileHeader";

function list(
  sheet: keyof OverviewWords["sheets"],
  header: ListWords,
  columns: readonly number[],
): (rowCount: number, locale: Locale) => ListSheet {
  return (rowCount, locale) => {
    const words = overviewWords[locale];
    const titles = words[header].map((word) => textCell("header", word));
    return {
      sheetName: words.sheets[sheet],
      columns,
      header: row(titles, [], columns),
      rowCount,
      footer: words.footer,
    };
  };
}

export const unitList = list("units", "unitHeader", UNIT_WIDTHS);
export const projectList = list("projects", "projectHeader", PROJECT_WIDTHS);
export const findingList = list("findings", "findingHeader", FINDING_WIDTHS);
export const fileList = list("files", "fileHeader", FILE_WIDTHS);

/** A unit with its sums. */
export function unitRow(totals: UnitTotals, number: number): DocumentRow {
  const { grades } = totals;
  const mean = meanScore(totals);
  return row(
    [
      countCell("centred", number),
      textCell("text", totals.unit),
      countCell("count", totals.files),
      countCell(totals.unreadFiles > 0 ? "error" : "count", totals.unreadFiles),
      countCell(totals.partlyFiles > 0 ? "warning" : "count", totals.partlyFiles),
      ...(isKnown(totals)
        ? [countCell("count", totals.projects), ...severityCells(totals)]
        : Array.from({ length: 4 }, () => textCell("count", ""))),
      ...unitAmounts(totals).map(amountCell),
      countCell(totals.unreconciled > 0 ? "warning" : "count", totals.unreconciled),
      countCell("count", totals.finished),
      mean === null ? textCell("count", "") : numberCell("count", new Big(mean), POINTS),
      ...[grades.excellent, grades.good, grades.fair, grades.poor].map((count) => countCell("count", count)),
    ],
    [],
    UNIT_WIDTHS,
  );
}

/** Whether anything of the unit was read: of files that were not, neither projects nor findings are known. */
const isKnown = ({ files, unreadFiles }: UnitTotals): boolean => unreadFiles < files;

/** 项目, 错误, 警告, 提示 of a unit; null as long as none of its files was read. */
export function unitCounts(totals: UnitTotals): (number | null)[] {
  const { projects, errors, warnings, infos } = totals;
  return [projects, errors, warnings, infos].map((count) => (isKnown(totals) ? count : null));
}

/** 预算, 成本合计, 缺口, 超出. Of a unit without a project nothing is known, which is not 0: its file could not be read. */
export function unitAmounts({ projects, budget, cost, short, over }: UnitTotals): (Decimal | null)[] {
  return [budget, cost, short, over].map((sum) => (projects === 0 ? null : sum));
}

/** A project with its place, money, findings and score. */
export function projectRow(line: FolderProject, number: number, locale: Locale): DocumentRow {
  const { failedRules, score } = line;
  const words = overviewWords[locale];
  return row(
    [
      countCell("centred", number),
      textCell("text", line.unit),
      textCell("text", line.project),
      textCell("text", line.file),
      textCell("text", line.sheetName),
      ...[line.budget, line.cost, line.gap].map(amountCell),
      textCell(COST_ROLES[line.costStatus], words.costStatus[line.costStatus]),
      ...severityCells(line),
      score === null ? textCell("count", "") : numberCell("count", new Big(score), POINTS),
      textCell(line.grade === null ? "asideCentred" : "centred", gradeText(line, locale)),
      failedRules.length > 0 ? textCell("alarm", words.failedRules(failedRules)) : textCell("text", ""),
    ],
    [],
    PROJECT_WIDTHS,
  );
}

const COST_ROLES = { equal: "centred", short: "warning", over: "error", none: "asideCentred" } as const;

/** A finding with its place. */
export function findingRow(line: FolderFinding, number: number, locale: Locale): DocumentRow {
  return row(
    [
      countCell("centred", number),
      textCell(line.severity, checkTexts[locale].severity[line.severity]),
      textCell("centred", line.rule),
      textCell("text", line.unit),
      textCell("text", line.project),
      textCell("text", line.file),
      textCell("text", `${line.sheetName}!${line.cell}`),
      textCell("text", line.message),
      textCell("text", line.found),
      textCell("text", line.mend),
    ],
    [],
    FINDING_WIDTHS,
  );
}

/** A file with what was read of it, or why it was not. */
export function fileRow(lines: FileLines, number: number, locale: Locale): DocumentRow {
  const { state, projects } = lines;
  const role = state === "unread" || state === "partly" ? "alarm" : "centred";
  return row(
    [
      countCell("centred", number),
      textCell("text", lines.file),
      textCell("text", lines.unit),
      textCell(role, overviewWords[locale].fileState[state]),
      ...(state === "unread"
        ? Array.from({ length: 4 }, () => textCell("count", ""))
        : [countCell("count", projects.length), ...severityCells(countsOf(lines))]),
      textCell("text", explainFile(lines, locale)),
    ],
    [],
    FILE_WIDTHS,
  );
}

/** Why a file was not read, or not wholly; "" where all is well. */
export function explainFile({ problem, doubtfulSheets, projects }: FileLines, locale: Locale): string {
  const words = overviewWords[locale];
  const failed = [...new Set(projects.flatMap(({ failedRules }) => failedRules))];
  return [
    ...(problem === null ? [] : [problem]),
    ...(doubtfulSheets.length > 0 ? [words.doubtful(doubtfulSheets)] : []),
    ...(failed.length > 0 ? [words.failedRules(failed)] : []),
  ].join("\n");
}

interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function countsOf({ findings }: FileLines): SeverityCounts {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** A zero is no reason for colour. */
export function severityCells({ errors, warnings, infos }: SeverityCounts): DocumentCell[] {
  return [
    countCell(errors > 0 ? "error" : "count", errors),
    countCell(warnings > 0 ? "warning" : "count", warnings),
    countCell(infos > 0 ? "info" : "count", infos),
  ];
}

export function amountCell(amount: Decimal | null): DocumentCell {
  return amount === null ? textCell("amount", "") : numberCell("amount", new Big(amount), AMOUNT);
}
