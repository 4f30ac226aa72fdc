import { lastRow } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { IndicatorHeader } from "./IndicatorHeader";
import { saysNothing } from "../value/grammar/empty";
import { readOwnCells } from "./evaluationCells";
import type { EvaluationCells } from "./evaluationCells";
import { gridRowAt, isOutside } from "./gridEnd";
import { normaliseLabel } from "./label";
import { bandAt } from "./levelBand";
import { beginsProject } from "./listProjects";
import type { ListProject } from "./listProjects";
import { joinTarget } from "./splitTarget";
import type { TargetCells } from "./splitTarget";
import type { GridColumns, TextField } from "./TargetTable";
import type { TableView } from "./TableView";

/** One row of the indicator grid before its 指标值 is read. */
export interface IndicatorRow {
  readonly row: number;
  readonly level1: TextField;
  readonly level2: TextField;
  readonly level3: TextField;
  readonly description: TextField;
  readonly target: TargetCells;
  /** What the target's cells say together. */
  readonly targetText: string;
  /** What is filled in at year end, and the weight. */
  readonly entries: EvaluationCells;
}

/** The rows of a grid and where it ends. */
export interface IndicatorRows {
  readonly rows: readonly IndicatorRow[];
  /** The last row that belongs to the grid; the header's own when it has no rows. */
  readonly lastRow: number;
  /** List form: the projects, each with its run of rows; empty for every other form. */
  readonly projects: readonly ListProject[];
}

/** Reads downwards from the header until the grid ends. Rows with a level's name and nothing else are unused, not indicators. */
export function readIndicatorRows(view: TableView, header: IndicatorHeader): IndicatorRows {
  const isList = header.fieldColumns.size > 0;
  const rows: IndicatorRow[] = [];
  const projects: ListProject[] = [];
  let [end, above] = [header.lastRow, bandAboveHeader(view, header)];
  const bottom = view.extent ? lastRow(view.extent) : header.row;
  for (let row = header.lastRow + 1; row <= bottom; row++) {
    const kind = gridRowAt(view, header, row);
    if (kind === "end") break;
    if (kind === "skipped") continue;
    if (kind === "band") {
      above = bandOf(view, header, row);
      end = row;
      continue;
    }
    const begins = isList && beginsProject(view, header, row, projects.at(-1)?.lastRow ?? null);
    if (begins) above = undefined;
    if (isList && !isOutside(view, header, row)) extend(projects, row, begins);
    const indicator = readRow(view, header, row, above);
    if (isUsed(indicator, header.columns) && !continuesAbove(indicator)) rows.push(indicator);
    // An unused row may name the level of the rows below it; else it has that of the row above it.
    above = indicator;
    end = row;
  }
  return { rows, lastRow: end, projects };
}

function extend(projects: ListProject[], row: number, begins: boolean): void {
  const last = projects.at(-1);
  if (begins || !last) projects.push({ row, lastRow: row });
  else projects.splice(-1, 1, { ...last, lastRow: row });
}

/** The text of a cell; of one that is merged down from the row above the same field that was read there. */
function fieldOf(view: TableView, row: number, column: number, above?: TextField): TextField {
  const merge = view.mergeAt(row, column);
  const top = merge?.row ?? row;
  const left = merge?.column ?? column;
  if (above && above.cell.row === top && above.cell.column === left) return above;
  return { text: view.text(row, column), cell: { row: top, column: left } };
}

/** What a row has no column for. */
function noField({ level3 }: GridColumns, row: number): TextField {
  return { text: "", cell: { row, column: level3 } };
}

function levelAt(
  view: TableView,
  columns: GridColumns,
  row: number,
  column: number | null,
  above: TextField | undefined,
): TextField {
  return column === null ? noField(columns, row) : fieldOf(view, row, column, above);
}

/** Merged with the name it is the name's cell, and says nothing of its own. */
function descriptionAt(view: TableView, columns: GridColumns, row: number): TextField {
  const { description: column } = columns;
  const isOwn = column !== null && view.leftOf(row, column) === column;
  return isOwn ? fieldOf(view, row, column) : noField(columns, row);
}

function readRow(
  view: TableView,
  { columns }: IndicatorHeader,
  row: number,
  above: IndicatorRow | undefined,
): IndicatorRow {
  const level1 = levelAt(view, columns, row, columns.level1, above?.level1);
  const level2 = levelAt(view, columns, row, columns.level2, above?.level2);
  const sameLevel1 = isBlank(level1) || (above !== undefined && isSameLevel(level1, above.level1));
  const target = targetCells(view, columns, row);
  return {
    row,
    // A level that is left blank is the one above, as if the cells were merged.
    level1: isBlank(level1) && above ? above.level1 : level1,
    level2: isBlank(level2) && sameLevel1 && above ? above.level2 : level2,
    level3: fieldOf(view, row, columns.level3),
    description: descriptionAt(view, columns, row),
    target,
    targetText: isSplit(target)
      ? joinTarget(target, { year: null, costRow: false }).text
      : target.target.text,
    entries: readOwnCells(view, columns, row),
  };
}

/** 二、效益指标 over a header that is repeated below each first level. */
function bandAboveHeader(view: TableView, header: IndicatorHeader): IndicatorRow | undefined {
  const row = header.levelRow - 1;
  return row >= 0 && bandAt(view, header, row) ? bandOf(view, header, row) : undefined;
}

/** A first level over the rows below it is no indicator: they have it as if it stood beside them. */
function bandOf(view: TableView, header: IndicatorHeader, row: number): IndicatorRow {
  const read = readRow(view, header, row, undefined);
  return { ...read, level1: bandAt(view, header, row) ?? read.level1, level2: noField(header.columns, row) };
}

function targetCells(view: TableView, { target, operator, measure }: GridColumns, row: number): TargetCells {
  return {
    target: view.cell(row, target),
    operator: partAt(view, row, operator),
    measure: partAt(view, row, measure),
  };
}

/** A part that is merged into the column before it has nothing of its own to say. */
function partAt(view: TableView, row: number, column: number | null): Cell | null {
  const cell = column === null ? null : view.cell(row, column);
  return cell?.column === column ? cell : null;
}

const isSplit = ({ operator, measure }: TargetCells): boolean => operator !== null || measure !== null;

const isBlank = (field: { readonly text: string }): boolean => field.text.trim() === "";

/** Written again in each row, or merged over them. */
const isSameLevel = (level: TextField, above: TextField): boolean =>
  normaliseLabel(level.text) === normaliseLabel(above.text);

/** A row whose every cell is blank, or says 无 or a dash, is not used. */
function isUsed({ level3, description, target: { target } }: IndicatorRow, columns: GridColumns): boolean {
  // A name that is merged into the levels' columns is a level's.
  const isNamed = !isBlank(level3) && level3.cell.column === columns.level3;
  if (!isNamed && isBlank(description) && isBlank(target)) return false;
  const isEmpty = ({ text }: { readonly text: string }) => saysNothing(text.trim());
  return !isEmpty(level3) || !isEmpty(description) || !isEmpty(target);
}

/** The further line of an indicator whose name and value are merged over several: read again, it would count twice. */
function continuesAbove({ row, level3, target: { target } }: IndicatorRow): boolean {
  return level3.cell.row < row && target.row < row;
}
