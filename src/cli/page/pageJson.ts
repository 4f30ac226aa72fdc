import type { Locale, Localised } from "../../domain/locale/Locale";
import { checkTexts } from "../../domain/plan/checkTexts";
import type { FileLines } from "../../domain/report/overview/FileLines";
import { meanScore } from "../../domain/report/overview/FolderTotals";
import type { FolderTotals, UnitTotals } from "../../domain/report/overview/FolderTotals";
import { gradeText } from "../../domain/report/overview/gradeText";
import { countsOf, explainFile, unitAmounts, unitCounts } from "../../domain/report/overview/overviewLists";
import { overviewWords } from "../../domain/report/overview/overviewWords";
import type { OverviewWords } from "../../domain/report/overview/overviewWords";
import type { LineSource } from "../folder/LineStore";
import type { ColumnKind, PageCell, PageList, PageWords } from "./PageData";

const pageWords: Localised<Omit<PageWords, "bad" | "doubtful">> = {
  "zh-CN": {
    lists: "列表",
    search: "搜索",
    searchHint: "单位、项目、规则、文字；多个词用空格隔开",
    range: "第 {from}–{to} 行，共 {shown} 行（全部 {all} 行）",
    nothing: "没有符合的行（全部 {all} 行）",
    previous: "上一页",
    next: "下一页",
    sortHint: "按此列排序",
  },
  "en-US": {
    lists: "Lists",
    search: "Search",
    searchHint: "Unit, project, rule, text; several words with spaces between",
    range: "Rows {from}–{to} of {shown} ({all} in all)",
    nothing: "No row has this ({all} in all)",
    previous: "Previous",
    next: "Next",
    sortHint: "Sort by this column",
  },
};

const UNIT_KINDS: readonly ColumnKind[] = [
  ...(["text", "count", "alarm", "alarm", "count", "alarm", "count", "count"] as const),
  ...(["amount", "amount", "amount", "amount"] as const),
  ...(["count", "count", "count", "count", "count", "count", "count"] as const),
];
const PROJECT_KINDS: readonly ColumnKind[] = [
  ...(["text", "text", "text", "text", "amount", "amount", "amount", "state"] as const),
  ...(["alarm", "count", "count", "count", "text", "text"] as const),
];
const FINDING_KINDS: readonly ColumnKind[] = [
  ...(["severity", "code", "text", "text", "text", "text", "text", "text", "text"] as const),
];
const FILE_KINDS: readonly ColumnKind[] = [
  ...(["text", "text", "state", "count", "alarm", "count", "count", "text"] as const),
];

/** What the page's script reads (`PageData`), as JSON in pieces; the lines come from the source, list by list. */
export async function* pageJson(
  source: LineSource,
  totals: FolderTotals,
  locale: Locale,
): AsyncGenerator<string> {
  const words = overviewWords[locale];
  const { costStatus, fileState } = words;
  const own: PageWords = {
    ...pageWords[locale],
    bad: [checkTexts[locale].severity.error, costStatus.over, fileState.unread],
    doubtful: [checkTexts[locale].severity.warning, costStatus.short, fileState.partly],
  };
  yield `{"words":${JSON.stringify(own)},"lists":[\n`;
  yield listHead("units", words, words.unitHeader, UNIT_KINDS);
  yield totals.units.map((unit) => JSON.stringify(unitCells(unit))).join(",\n");
  yield `]},\n${listHead("projects", words, words.projectHeader, PROJECT_KINDS)}`;
  yield* rowsOf(source, (file) => projectCells(file, locale));
  yield `]},\n${listHead("findings", words, words.findingHeader, FINDING_KINDS)}`;
  yield* rowsOf(source, (file) => findingCells(file, locale));
  yield `]},\n${listHead("files", words, words.fileHeader, FILE_KINDS)}`;
  yield* rowsOf(source, (file) => [fileCells(file, locale)]);
  yield "]}]}";
}

/** A list up to its rows. The worksheets' first column, 序号, is left out: rows are sorted here. */
function listHead(
  key: PageList["key"],
  { sheets }: OverviewWords,
  header: readonly string[],
  kinds: readonly ColumnKind[],
): string {
  const columns = kinds.map((kind, index) => ({ title: header[index + 1] ?? "", kind }));
  return `{"key":"${key}","title":${JSON.stringify(sheets[key])},"columns":${JSON.stringify(columns)},"rows":[\n`;
}

async function* rowsOf(
  source: LineSource,
  cellsOf: (file: FileLines) => readonly (readonly PageCell[])[],
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const file of source.files()) {
    const rows = cellsOf(file);
    if (rows.length === 0) continue;
    yield (isFirst ? "" : ",\n") + rows.map((cells) => JSON.stringify(cells)).join(",\n");
    isFirst = false;
  }
}

function unitCells(unit: UnitTotals): PageCell[] {
  const { grades } = unit;
  return [
    ...[unit.unit, unit.files, unit.unreadFiles, unit.partlyFiles],
    ...unitCounts(unit),
    ...unitAmounts(unit),
    ...[unit.unreconciled, unit.finished, meanScore(unit)],
    ...[grades.excellent, grades.good, grades.fair, grades.poor],
  ];
}

function projectCells({ projects }: FileLines, locale: Locale): PageCell[][] {
  const words = overviewWords[locale];
  return projects.map((line) => [
    ...[line.unit, line.project, line.file, line.sheetName, line.budget, line.cost, line.gap],
    ...[words.costStatus[line.costStatus], line.errors, line.warnings, line.infos, line.score],
    gradeText(line, locale),
    line.failedRules.length > 0 ? words.failedRules(line.failedRules) : "",
  ]);
}

function findingCells({ findings }: FileLines, locale: Locale): PageCell[][] {
  const { severity } = checkTexts[locale];
  return findings.map((line) => [
    ...[severity[line.severity], line.rule, line.unit, line.project, line.file],
    ...[`${line.sheetName}!${line.cell}`, line.message, line.found, line.mend],
  ]);
}

function fileCells(lines: FileLines, locale: Locale): PageCell[] {
  const { errors, warnings, infos } = countsOf(lines);
  const counts =
    lines.state === "unread" ? [null, null, null, null] : [lines.projects.length, errors, warnings, infos];
  const state = overviewWords[locale].fileState[lines.state];
  return [lines.file, lines.unit, state, ...counts, explainFile(lines, locale)];
}
