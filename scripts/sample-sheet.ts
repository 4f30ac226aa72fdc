import type { Sheet, Style } from "xlsx-populate";
import type { SampleStyles } from "./sample-styles";
import type { SeedIndicator, SeedTable } from "./seed-document";

/** Columns A to G. The row of funds needs seven cells, the indicators five: 三级指标 and 绩效指标描述 take two each. */
const WIDTHS = [11, 12, 12, 13, 12, 12, 19];
const LAST = WIDTHS.length;
const LEVEL3: Span = [3, 4];
const DESCRIPTION: Span = [5, 6];
const BODY: Span = [2, LAST];
const WHOLE: Span = [1, LAST];
const VALUE = LAST;
const FIRST_INDICATOR_ROW = 9;

/** First and last column, from 1. */
type Span = readonly [first: number, last: number];

const LINE_HEIGHT = 16;
const MARGIN = 8;
const HIGHEST = 409;

/** Lays a table out as the document has it: title, unit, money unit, project, funds, goal, indicators. */
export function fillSheet(sheet: Sheet, table: SeedTable, styles: SampleStyles): void {
  WIDTHS.forEach((width, index) => sheet.column(index + 1).width(width));
  writeTitle(sheet, table, styles);
  writeProject(sheet, table, styles);
  writeFunds(sheet, table.funds, styles);
  writeIndicators(sheet, table, styles);
  setPage(sheet);
}

function writeTitle(sheet: Sheet, table: SeedTable, styles: SampleStyles): void {
  put(sheet, 1, WHOLE, table.title, styles.title);
  sheet.row(1).height(36);
  put(sheet, 2, WHOLE, table.unit, styles.unit);
  sheet.row(2).height(20);
  put(sheet, 3, WHOLE, table.moneyUnit, styles.moneyUnit);
  sheet.row(3).height(20);
}

/** 项目名称, the line of use under the funds, and 绩效目标. */
function writeProject(sheet: Sheet, table: SeedTable, styles: SampleStyles): void {
  put(sheet, 4, [1, 1], table.project[0], styles.label);
  put(sheet, 4, BODY, table.project[1], styles.text);
  fitRow(sheet, 4, [[table.project[1], BODY]]);

  put(sheet, 6, BODY, table.use, styles.text);
  fitRow(sheet, 6, [[table.use, BODY]]);

  put(sheet, 7, [1, 1], table.goal[0], styles.label);
  put(sheet, 7, BODY, table.goal[1], styles.text);
  fitRow(sheet, 7, [[table.goal[1], BODY]], 2);
}

function writeFunds(sheet: Sheet, [label, ...cells]: readonly string[], styles: SampleStyles): void {
  put(sheet, 5, [1, 1], label ?? "", styles.label);
  put(sheet, 6, [1, 1], "", styles.label);
  sheet.range(5, 1, 6, 1).merged(true);
  cells.forEach((text, index) => putFunds(sheet, index + 2, text, styles));
  fitRow(
    sheet,
    5,
    cells.map((text, index) => [text, [index + 2, index + 2]]),
  );
}

/** A label, or an amount: that becomes a number shown with two decimals, as in the document; white space is blank. */
function putFunds(sheet: Sheet, column: number, text: string, styles: SampleStyles): void {
  const isLabel = text.trim() !== "" && !/\d/.test(text);
  if (isLabel || text.trim() === "")
    return put(sheet, 5, [column, column], text, isLabel ? styles.label : styles.money);
  const amount = Number(text);
  if (amount.toFixed(2) !== text) throw new Error(`Not an amount with two decimals: ${text}`);
  put(sheet, 5, [column, column], amount, styles.money);
}

function writeIndicators(sheet: Sheet, table: SeedTable, styles: SampleStyles): void {
  writeIndicator(sheet, FIRST_INDICATOR_ROW - 1, table.header, styles.label, styles.label);
  table.indicators.forEach((indicator, index) => {
    writeIndicator(sheet, FIRST_INDICATOR_ROW + index, indicator, styles.centred, styles.text);
  });
  mergeFirstLevels(sheet, table.indicators);
}

function writeIndicator(
  sheet: Sheet,
  row: number,
  indicator: SeedIndicator,
  short: Style,
  long: Style,
): void {
  put(sheet, row, [1, 1], indicator.level1, short);
  put(sheet, row, [2, 2], indicator.level2, short);
  put(sheet, row, LEVEL3, indicator.level3, long);
  put(sheet, row, DESCRIPTION, indicator.description, long);
  put(sheet, row, [VALUE, VALUE], indicator.value, short);
  fitRow(sheet, row, [
    [indicator.level2, [2, 2]],
    [indicator.level3, LEVEL3],
    [indicator.description, DESCRIPTION],
    [indicator.value, [VALUE, VALUE]],
  ]);
}

/** A first level reaches down over the rows below it that name none. */
function mergeFirstLevels(sheet: Sheet, indicators: readonly SeedIndicator[]): void {
  const starts = indicators.flatMap(({ level1 }, index) => (level1 === "" ? [] : [index]));
  starts.forEach((start, order) => {
    const end = (starts[order + 1] ?? indicators.length) - 1;
    if (end > start) sheet.range(FIRST_INDICATOR_ROW + start, 1, FIRST_INDICATOR_ROW + end, 1).merged(true);
  });
}

/** Writes one cell of the document over its columns; white space alone is a blank cell. */
function put(sheet: Sheet, row: number, [first, last]: Span, content: string | number, style: Style): void {
  sheet.range(row, first, row, last).style(style);
  if (last > first) sheet.range(row, first, row, last).merged(true);
  const blank = typeof content === "string" && content.trim() === "";
  if (!blank) sheet.cell(row, first).value(content);
}

/** Makes the row high enough for the cell that wraps into the most lines, and for `spare` lines more. */
function fitRow(sheet: Sheet, row: number, cells: readonly (readonly [string, Span])[], spare = 0): void {
  const lines = Math.max(...cells.map(([text, span]) => countLines(text, span)));
  sheet.row(row).height(Math.min(HIGHEST, (lines + spare) * LINE_HEIGHT + MARGIN));
}

function countLines(text: string, [first, last]: Span): number {
  // Less one Chinese character: a line may break early, because no line begins with a punctuation mark.
  const capacity = WIDTHS.slice(first - 1, last).reduce((sum, width) => sum + width, 0) - 2;
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / capacity)), 0);
}

/** In characters of the default font: a Chinese character is two wide. */
function displayWidth(line: string): number {
  return [...line].reduce((width, character) => width + (/[\u0020-\u00ff]/.test(character) ? 1 : 2), 0);
}

function setPage(sheet: Sheet): void {
  sheet.pageMarginsPreset("normal");
  sheet.pageMargins("left", 0.5).pageMargins("right", 0.5).pageMargins("top", 0.6).pageMargins("bottom", 0.6);
  sheet.printOptions("horizontalCentered", true);
}
