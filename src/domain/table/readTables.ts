import { formatCell } from "../grid/address";
import type { Position } from "../grid/Area";
import type { Cell, SheetGrid } from "../grid/SheetGrid";
import { finished } from "../Steps";
import type { Steps } from "../Steps";
import { parseTargetCell } from "../value/parseTarget";
import { entryField } from "./evaluationCells";
import type { EvaluationCell } from "./evaluationCells";
import type { FundsLine, FundsRole } from "./FundsLine";
import type { ColumnRole, FieldRole, HeaderRole } from "./headerLabels";
import { isCostRow } from "./isCostRow";
import { budgetOfGrid, readFunds } from "./readFunds";
import { readMoneyUnit } from "./readMoneyUnit";
import type { TableHead } from "./readHead";
import type { IndicatorRow } from "./readIndicatorRows";
import { plainReading } from "./ReadingOptions";
import type { ReadingOptions } from "./ReadingOptions";
import { layoutOf } from "./layouts";
import { sketchSteps } from "./sketchTables";
import { joinTarget } from "./splitTarget";
import type { TargetCells } from "./splitTarget";
import type { TableReading } from "./TableReading";
import type { TableSketch } from "./TableSketch";
import { commonYear, statedYear } from "./tableYear";
import type {
  Budget,
  Indicator,
  MoneyField,
  TargetParts,
  TargetTable,
  TextField,
  WeightField,
} from "./TargetTable";

export interface ReadTablesOptions extends Partial<ReadingOptions> {
  /** The fiscal year by the user's setting; null: what the tables say. */
  readonly fiscalYear: number | null;
}

/** What was found in a workbook, and the year that dates without one were read in. */
export interface WorkbookTables {
  readonly tables: readonly TargetTable[];
  /** The year that most tables state; null when none does. Needed to read one sheet again alone. */
  readonly commonYear: number | null;
}

/** Reads every table of a workbook, sheet by sheet, top to bottom. */
export function readTables(grids: readonly SheetGrid[], options: ReadTablesOptions): WorkbookTables {
  return finished(readingSteps(grids, options));
}

/** `readTables`, which may rest after each table. */
export function* readingSteps(
  grids: readonly SheetGrid[],
  options: ReadTablesOptions,
): Steps<WorkbookTables> {
  const reading = { ...plainReading, ...options };
  const sketches: TableSketch[] = [];
  for (const grid of grids) sketches.push(...(yield* sketchSteps(grid, reading)).sketches);
  const year = commonYear(sketches);
  const tables: TargetTable[] = [];
  for (const sketch of sketches) {
    yield;
    tables.push(completeTable(sketch, options, year));
  }
  return { tables, commonYear: year };
}

/** Reads the values of a sketched table: money in the table's unit, targets with the table's year. */
export function completeTable(
  sketch: TableSketch,
  { fiscalYear }: ReadTablesOptions,
  workbookYear: number | null,
): TargetTable {
  const { grid, area, header, head, rows, period, list } = sketch;
  const moneyUnit = readMoneyUnit(head, rows);
  const funds = readFunds(head, sketch.summary, moneyUnit.unit);
  const year = fiscalYear ?? statedYear(sketch) ?? workbookYear;
  return {
    // Two blocks side by side are the same area.
    id: `${grid.sheetId}!${formatCell(area)}${period === null ? "" : `#${period}`}`,
    sheetId: grid.sheetId,
    sheetName: grid.sheetName,
    area,
    reading: readingOf(sketch),
    period,
    shares: head.shares,
    list,
    title: head.title,
    unit: head.unit,
    moneyUnit,
    project: textField(head, "project"),
    budget: head.funds ? budgetOfGrid(head.funds, moneyUnit.unit) : budgetOfLines(funds),
    use: head.use,
    goal: textField(head, "goal"),
    achievement: textField(head, "achievement"),
    funds,
    ownedColumns: sketch.ownedColumns,
    ownedSummary: sketch.summary?.block ?? null,
    headerRow: header.targetRow,
    columns: header.columns,
    indicators: rows.map((row, index) => readIndicator(row, index + 1, year)),
    year,
  };
}

function readingOf({ header, head, period }: TableSketch): TableReading {
  const { columns, fieldColumns, isByHand, doubts } = header;
  const roles = new Set<HeaderRole>(fieldColumns.keys());
  for (const role in columns) if (columns[role as ColumnRole] !== null) roles.add(role as ColumnRole);
  const traits = {
    columns: roles,
    hasFundsGrid: head.funds !== null,
    isBlock: period !== null,
  };
  return { layout: layoutOf(traits), isByHand, doubts };
}

function textField(head: TableHead, role: FieldRole): TextField | null {
  const value = head.fields.get(role)?.value;
  return value ? { text: value.text, cell: { row: value.row, column: value.column } } : null;
}

/** Of amounts that stand beside their labels, where each line has one. */
function budgetOfLines(lines: readonly FundsLine[]): Budget {
  const amountOf = (wanted: FundsRole): MoneyField | null =>
    lines.find(({ role }) => role === wanted)?.budget ?? null;
  return { total: amountOf("total"), fiscal: amountOf("fiscal"), other: amountOf("other") };
}

/** "10", 10, "10分" and 0.1 shown as 10% are ten points. */
function readWeight({ cell, isOwned }: EvaluationCell): WeightField {
  const value = parseTargetCell(cell, { year: null, costRow: false });
  const points = value.kind === "comparison" && ["", "分", "%"].includes(value.unit) ? value.value : null;
  return { text: cell.text, cell: { row: cell.row, column: cell.column }, points, isOwned };
}

function readIndicator(row: IndicatorRow, number: number, year: number | null): Indicator {
  const { level1, level2, level3, description, entries } = row;
  const { text, value } = joinTarget(row.target, { year, costRow: isCostRow(row) });
  return {
    row: row.row,
    number,
    level1,
    level2,
    level3,
    description,
    target: { text, cell: placeOf(row.target.target), value, parts: partsOf(row.target) },
    weight: entries.weight && readWeight(entries.weight),
    actual: entryField(entries.actual),
    rate: entryField(entries.rate),
    score: entryField(entries.score),
    deviation: entryField(entries.deviation),
    reason: entryField(entries.reason),
  };
}

function partsOf({ target, operator, measure }: TargetCells): TargetParts | null {
  const field = (cell: Cell): TextField => ({ text: cell.text, cell: placeOf(cell) });
  if (!operator && !measure) return null;
  return { operator: operator && field(operator), value: field(target), measure: measure && field(measure) };
}

const placeOf = ({ row, column }: Cell): Position => ({ row, column });
