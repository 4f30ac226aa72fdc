import { lastColumn } from "../grid/Area";
import type { HeadCell } from "./HeadCell";
import { FIRST_LEVELS, firstLevelOf } from "./firstLevel";
import type { IndicatorHeader } from "./IndicatorHeader";
import { normaliseLabel } from "./label";
import { secondLevelOf } from "./secondLevel";
import type { GridColumns, TextField } from "./TargetTable";
import type { TableView } from "./TableView";

/** The column of the levels' names, whichever of the two a form has. */
export const level1Column = ({ level1, level2, level3 }: GridColumns): number => level1 ?? level2 ?? level3;
export const level2Column = ({ level2, level3 }: GridColumns): number => level2 ?? level3;

/** 一、产出指标, （二）效益指标（30分）, 满意度: a first level's name, its number and its points, and no more. */
const FIRST_LEVEL =
  /^(?:\(?[一二三四五\d]\)?[、.]?)?(?:产出|效益|满意度|成本)(?:类?指标)?(?:\((?:共|分值:?|权重:?)?[\d.]+[分%]?\)|[\d.]+分)?:?$/;
/** What only a first level is called: 成本指标 and 满意度指标 are second ones too. */
const ONLY_FIRST = /产出|效益/;
const NUMBERED = /^\(?[一二三四五\d]\)?[、.]?/;
const ORDINAL = /^\(?[一二三四五\d]+\)?[、.]?$/;

/** Whether a normalised text is a first level's name. */
export const namesFirstLevel = (label: string): boolean => FIRST_LEVEL.test(label);

/**
 * 一、产出指标（50分） written across the grid, or alone in its row where the form has no column for it: it names the first
 * level of the rows below it. Null for every other row.
 */
export function bandAt(view: TableView, header: IndicatorHeader, row: number): TextField | null {
  const { columns, fieldColumns, lastColumn: last } = header;
  const [first, level1] = [Math.min(header.firstColumn, level1Column(columns)), level1Column(columns)];
  // Most rows are an indicator's: the quick look first.
  if (fieldColumns.size > 0 || hasValue(view, columns, row)) return null;
  if (![first, level1].some((column) => namesFirstLevel(normaliseLabel(view.text(row, column))))) return null;
  const cells = view.filledCellsOfRow(row, first, last);
  const band = cells.find((cell) => cell.column <= level1 && namesFirstLevel(normaliseLabel(cell.text)));
  if (!band || band.area.rowCount > 1) return null;
  const isAlone = cells.every((cell) => cell === band || saysNoMore(columns, band, cell));
  if (!isAlone || !(isWide(columns, band) || isLone(view, columns, band))) return null;
  return { text: band.text, cell: { row, column: band.column } };
}

/** Whether an indicator's value stands in the row, in its own column. */
function hasValue(view: TableView, columns: GridColumns, row: number): boolean {
  const { target } = columns;
  return target > level1Column(columns) && view.leftOf(row, target) === target && !view.isBlank(row, target);
}

/** Its number left of it, its points in their own column. */
function saysNoMore({ weight, score }: GridColumns, band: HeadCell, { column, text }: HeadCell): boolean {
  if (column < band.column) return ORDINAL.test(normaliseLabel(text));
  return column === weight || column === score;
}

/** Written over the levels, or left of them. */
function isWide(columns: GridColumns, { column, area }: HeadCell): boolean {
  const next = columns.level1 === null ? columns.level3 : level2Column(columns);
  return column < level1Column(columns) || lastColumn(area) >= next;
}

/** Where a form has no 一级指标, what stands in the column of the 二级指标 is a first level if what follows is one of its second ones. */
function isLone(view: TableView, columns: GridColumns, { row, text }: HeadCell): boolean {
  const { level1, level2 } = columns;
  if (level1 !== null || level2 === null) return false;
  const label = normaliseLabel(text);
  if (ONLY_FIRST.test(label)) return true;
  const below = view.text(row + 1, level2);
  if (below.trim() === "") return NUMBERED.test(label) && !view.isBlank(row + 1, columns.level3);
  const [first, second] = [firstLevelOf(text), secondLevelOf(below)];
  const isOther = normaliseLabel(below) !== label;
  return isOther && first !== null && second !== null && FIRST_LEVELS[second].includes(first);
}
