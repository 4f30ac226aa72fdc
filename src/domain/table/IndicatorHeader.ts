import { lastRow } from "../grid/Area";
import type { Steps } from "../Steps";
import { chooseColumns } from "./chooseColumns";
import { headerCells } from "./HeaderCell";
import type { HeaderCell } from "./HeaderCell";
import { headerRowsAt, isNumbering } from "./headerRows";
import type { HeaderRows } from "./headerRows";
import { headerSegments } from "./headerSegments";
import type { HeaderSegment } from "./headerSegments";
import { isSideLabel } from "./headerSynonyms";
import type { ColumnRole, FieldRole, HeaderRole } from "./headerLabels";
import { normaliseLabel } from "./label";
import type { Period } from "./Layout";
import { namesBlock, periodOfText } from "./periodWords";
import type { ReadingDoubt } from "./TableReading";
import type { GridColumns } from "./TargetTable";
import type { TableView } from "./TableView";
import { isColumnRole } from "./Vocabulary";

/** 指标表头: the rows that head an indicator grid, with the column of each role. */
export interface IndicatorHeader {
  readonly row: number;
  /** The first row below headings (二、年度绩效指标): that of 一级指标. */
  readonly levelRow: number;
  /** The last row of the header, where its cells are merged over several or it has more than one row. */
  readonly lastRow: number;
  /** The row in which the header of 指标值 itself stands. */
  readonly targetRow: number;
  readonly columns: GridColumns;
  readonly doubts: readonly ReadingDoubt[];
  /** Whether the user pointed at it (`TableHint`). */
  readonly isByHand: boolean;
  /** List form: the columns of the project's fields; empty where they stand in a head above the grid. */
  readonly fieldColumns: ReadonlyMap<FieldRole, HeaderCell>;
  /** The block that its words name: 年度绩效指标 beside or above it; null where they name none. */
  readonly namedPeriod: Period | null;
  /** The first of two blocks side by side, whose head and levels are this one's as well; null for every other grid. */
  readonly besides: IndicatorHeader | null;
  /** 绩效指标 merged down beside the grid. */
  readonly sideColumn: number | null;
  /** The grid's first and last column, columns that the add-in does not know included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** So many rows are looked through without a rest. */
const ROWS_AT_ONCE = 250;

/** Every indicator header on the sheet, top to bottom, left to right. A row may hold several, tables standing beside each other. */
export function* findHeaders(view: TableView): Steps<IndicatorHeader[]> {
  const { extent } = view;
  if (!extent) return [];
  const headers: IndicatorHeader[] = [];
  for (let row = extent.row; row <= lastRow(extent); row++) {
    if (row % ROWS_AT_ONCE === 0) yield;
    const rows = headerRowsAt(view, row);
    if (!rows) continue;
    const found = headersOfRows(view, rows);
    headers.push(...found);
    if (found.length > 0) row = rows.lastRow;
  }
  return headers;
}

function headersOfRows(view: TableView, rows: HeaderRows): IndicatorHeader[] {
  const headers: IndicatorHeader[] = [];
  for (const segment of headerSegments(view, rows.lastRow, headerCells(view, rows))) {
    const header = headerOf(view, rows, segment, headers.at(-1) ?? null);
    if (header) headers.push(header);
  }
  return headers;
}

function headerOf(
  view: TableView,
  { row, lastRow: lowest, levelRow }: HeaderRows,
  { cells, fields, side, continues }: HeaderSegment,
  before: IndicatorHeader | null,
): IndicatorHeader | null {
  const [start, end] = [cells[0], cells.at(-1)];
  const isNumbered = start && end && isNumbering(view, lowest + 1, start.column, end.lastColumn);
  const bottom = isNumbered ? lowest + 1 : lowest;
  const namedPeriod = periodAbove(view, row - 1, cells) ?? periodOf(side, cells);
  const besides = continues || isOtherBlock(before, cells, namedPeriod) ? before : null;
  const isList = [...fields, ...cells].some(({ roles }) => roles.includes("project"));
  const { columns, doubts } = chooseColumns(view, [...fields.map(asField), ...cells.map(asColumn)], bottom);
  const grid = gridColumns(columns, besides);
  const [first, last] = [fields[0] ?? side ?? cells[0], cells.at(-1)];
  const target = columns.get("target");
  if (!grid || !first || !last || !target) return null;
  const sideColumn = side?.column ?? (isList ? null : sideBelow(view, bottom + 1, first.column - 1));
  return {
    row,
    levelRow,
    lastRow: bottom,
    targetRow: target.field.cell.row,
    columns: grid,
    doubts,
    isByHand: false,
    fieldColumns: isList ? fieldColumnsOf(columns) : NO_FIELDS,
    namedPeriod,
    besides,
    sideColumn,
    firstColumn: Math.min(first.column, sideColumn ?? first.column),
    lastColumn: last.lastColumn,
  };
}

/** From the levels on, words that could also name a field of the project (目标, 实际完成情况) name a column of the indicators. */
function asColumn(header: HeaderCell): HeaderCell {
  if (header.roles.every(isColumnRole)) return header;
  const roles = header.roles.filter(isColumnRole);
  return roles.length === 0 ? header : { ...header, roles };
}

/** Left of a list's levels, words that could also name a column of the indicators (单位, 得分) name none. */
function asField(header: HeaderCell): HeaderCell {
  return { ...header, roles: header.roles.filter((role) => !isColumnRole(role)) };
}

/** 绩效指标 that begins below the header, beside the first indicator. */
function sideBelow(view: TableView, row: number, column: number): number | null {
  if (column < 0 || view.isOwned(row, column)) return null;
  const cell = view.cell(row, column);
  const isSide = cell.column === column && isSideLabel(normaliseLabel(cell.text));
  return isSide ? column : null;
}

/** Right beside a grid of the other period, with levels of its own: the second of two blocks. */
function isOtherBlock(
  before: IndicatorHeader | null,
  [first]: readonly HeaderCell[],
  period: Period | null,
): boolean {
  const isBeside = before !== null && first?.column === before.lastColumn + 1;
  return isBeside && period !== null && before.namedPeriod !== null && period !== before.namedPeriod;
}

function periodOf(side: HeaderCell | null, cells: readonly HeaderCell[]): Period | null {
  const texts = side ? [side.field.text] : [];
  for (const { headings, roles, field } of cells) {
    texts.push(...headings);
    if (roles[0] === "target") texts.push(field.text);
  }
  for (const text of texts) {
    const period = periodOfText(text);
    if (period !== null) return period;
  }
  return null;
}

/** 二、年度绩效指标 in a line of its own above headings; 年度目标 there is a label whose text is blank. */
function periodAbove(view: TableView, row: number, cells: readonly HeaderCell[]): Period | null {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last || row < 0) return null;
  const texts = view.textsOfRow(row, first.column, last.lastColumn).filter((one) => one.trim() !== "");
  const text = texts.length === 1 ? (texts[0] ?? "") : "";
  const isLabel = view.words.fieldOfText(text) !== null;
  return namesBlock(text) && !isLabel ? periodOfText(text) : null;
}

const NO_FIELDS: IndicatorHeader["fieldColumns"] = new Map();

function fieldColumnsOf(columns: ReadonlyMap<HeaderRole, HeaderCell>): Map<FieldRole, HeaderCell> {
  const fields = new Map<FieldRole, HeaderCell>();
  for (const [role, header] of columns) if (!isColumnRole(role)) fields.set(role, header);
  return fields;
}

/** Null without 三级指标 and 指标值, or with neither 一级指标 nor 二级指标. */
export function gridColumns(
  columns: ReadonlyMap<HeaderRole, Pick<HeaderCell, "column">>,
  besides: IndicatorHeader | null,
): GridColumns | null {
  const at = (role: ColumnRole): number | null => columns.get(role)?.column ?? null;
  const level2 = at("level2") ?? besides?.columns.level2 ?? null;
  const level1 = at("level1") ?? besides?.columns.level1 ?? null;
  const [level3, target] = [at("level3"), at("target")];
  if (level3 === null || target === null || (level1 === null && level2 === null)) return null;
  return {
    level1,
    level2,
    level3,
    description: at("description"),
    target,
    operator: at("operator"),
    measure: at("measure"),
    weight: at("weight"),
    actual: at("actual"),
    rate: at("rate"),
    score: at("score"),
    deviation: at("deviation"),
    reason: at("reason"),
  };
}
