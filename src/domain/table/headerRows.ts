import { lastColumn, lastRow } from "../grid/Area";
import type { HeadCell } from "./HeadCell";
import { isPartWord } from "./HeaderCell";
import { isSideLabel } from "./headerSynonyms";
import type { HeaderRole } from "./headerLabels";
import { isLongLabel, normaliseLabel } from "./label";
import { periodOfText } from "./periodWords";
import type { TableView } from "./TableView";
import { isColumnRole } from "./Vocabulary";

/** The rows of a header: one, or up to three where headings stand over its columns. */
export interface HeaderRows {
  readonly row: number;
  readonly lastRow: number;
  /** The row in which the levels' own headers begin, below the headings. */
  readonly levelRow: number;
}

const LEVELS: readonly HeaderRole[] = ["level1", "level2", "level3"];
const MOST_ROWS_BELOW = 2;

/** The rows of the header whose levels (一级指标 …) begin in a row; null where none do. */
export function headerRowsAt(view: TableView, row: number): HeaderRows | null {
  const levels = levelCells(view, row);
  if (levels.length === 0) return null;
  const columns = levels.map(({ column }) => column);
  const bottom = Math.max(...levels.map(({ area }) => Math.min(lastRow(area), row + MOST_ROWS_BELOW)));
  const last = bottom === row && isSubHeader(view, row + 1, columns) ? row + 1 : bottom;
  return { row: hasHeadings(view, row - 1, columns) ? row - 1 : row, lastRow: last, levelRow: row };
}

/** The cells of a row that head levels. 绩效指标 beside or above them is the label of the whole grid. */
function levelCells(view: TableView, row: number): HeadCell[] {
  const { extent } = view;
  if (!extent || !view.mayHeadLevels(row)) return [];
  return view
    .filledCellsOfRow(row, extent.column, lastColumn(extent))
    .filter(
      ({ text }) =>
        view.words.headerRolesOf(text).some((role) => LEVELS.includes(role)) &&
        !isSideLabel(normaliseLabel(text)),
    );
}

/** 指标性质 | 指标值 | 度量单位 below a heading, where the levels beside it are not merged down. */
function isSubHeader(view: TableView, row: number, levelColumns: readonly number[]): boolean {
  const { extent } = view;
  if (!extent || row > lastRow(extent) || levelColumns.some((column) => !view.isBlank(row, column)))
    return false;
  const first = Math.min(...levelColumns);
  let known = 0;
  for (const cell of view.filledCellsOfRow(row, first, lastColumn(extent))) {
    const isKnown = view.words.headerRolesOf(cell.text).length > 0;
    if (!isKnown && !isPartWord(normaliseLabel(cell.text))) return false;
    known++;
  }
  return known >= 2;
}

const COLUMN_NUMBER = /^\(?(\d{1,2})\)?$/;

/** 1 | 2 | 3 | 4 in the row below a header numbers its columns (栏次). */
export function isNumbering(view: TableView, row: number, from: number, to: number): boolean {
  const numbers = view
    .filledCellsOfRow(row, from, to)
    .map(({ text }) => Number(COLUMN_NUMBER.exec(normaliseLabel(text))?.[1]));
  const [first = NaN] = numbers;
  return numbers.length >= 3 && numbers.every((number, index) => number === first + index);
}

const HEADING =
  /^(?:项目|绩效|预算|年度|全年|本年|当年|中长期|长期|中期|实施期|自评|评价|目标|指标|产出|完成|实际|情况|内容|体系|值|及|与|和|[()\d分年一二三四五六七八九十、])+$/;
const LONGEST_HEADING = 16;

/**
 * Whether a row says nothing but what the columns below it are about: 绩效指标 over the levels, 指标值 over its parts, 年度绩效指标
 * over the grid. A label with its text beside it (绩效目标 | …) is no heading.
 */
function hasHeadings(view: TableView, row: number, levelColumns: readonly number[]): boolean {
  const { extent } = view;
  if (!extent || row < extent.row) return false;
  const first = Math.max(extent.column, Math.min(...levelColumns) - 1);
  const cells = view.filledCellsOfRow(row, first, endOfRun(view, row, Math.max(...levelColumns)));
  const reaches = cells.some(
    ({ text, area, column }) =>
      area.columnCount > 1 ||
      lastRow(area) > row ||
      (cells.length === 1 && periodOfText(text) !== null) ||
      // 指标值 over a blank cell, merged with it before merges were undone.
      (cells.length > 1 && view.isBlank(row + 1, column) && namesColumn(view, text)),
  );
  const isGoal = cells.length === 1 && view.words.fieldOfText(cells[0]?.text ?? "") !== null;
  return cells.length > 0 && reaches && !isGoal && cells.every((cell) => isHeading(view, row, cell));
}

/** The last column before one that is blank in the heading's row and in the row below it. */
function endOfRun(view: TableView, row: number, from: number): number {
  const end = view.extent ? lastColumn(view.extent) : from;
  for (let column = from + 1; column <= end; column++) {
    if (view.isBlank(row, column) && view.isBlank(row + 1, column)) return column - 1;
  }
  return end;
}

const namesColumn = (view: TableView, text: string): boolean =>
  view.words.headerRolesOf(text).some(isColumnRole);

function isHeading(view: TableView, row: number, { text, area }: HeadCell): boolean {
  if (isLongLabel(text, LONGEST_HEADING)) return false;
  const label = normaliseLabel(text);
  return namesColumn(view, text) || HEADING.test(label) || isSideLabel(label) || lastRow(area) > row;
}
