import { lastColumn } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { MoneyUnit } from "../value/Money";
import { findFundsGrid } from "./fundsGrid";
import type { FundsGrid } from "./fundsGrid";
import { fundsColumnOf } from "./fundsWords";
import type { HeadCell, HeadField } from "./HeadCell";
import { isHeadLine, isTitle, moneyUnitOfLabel, namedUnit, statedMoneyUnit, yearOfLine } from "./headWords";
import { isFundsHeading, isFundsLabel } from "./headerSynonyms";
import type { FieldRole } from "./headerLabels";
import type { IndicatorHeader } from "./IndicatorHeader";
import { normaliseLabel } from "./label";
import type { Period } from "./Layout";
import { goalOfPeriod, hasOwn, labelsOf, labelsOfPeriod, leftPeriodOf } from "./periodFields";
import { readGoal } from "./readGoal";
import type { FieldLimits } from "./readGoal";
import type { SharedFields, TextField, UnitField } from "./TargetTable";
import type { TableView } from "./TableView";
import { valueBeside } from "./valueBeside";
import type { Vocabulary } from "./Vocabulary";

/** A place where the table says its money unit. */
export interface UnitStatement {
  readonly unit: MoneyUnit;
  readonly cell: Cell;
}

/** 表头: everything above the indicator grid, before amounts are read. */
export interface TableHead {
  readonly firstRow: number;
  readonly lastColumn: number;
  readonly fields: ReadonlyMap<FieldRole, HeadField>;
  readonly title: TextField | null;
  readonly unit: UnitField | null;
  readonly units: readonly UnitStatement[];
  readonly use: TextField | null;
  /** 项目资金 where it is a grid of its own; its amounts are not among the fields. */
  readonly funds: FundsGrid | null;
  /** The year as a line of its own says it: "（2024年度）". */
  readonly year: number | null;
  /** Which fields are those of the other of two blocks, as the form has them once. */
  readonly shares: SharedFields;
}

/** The grid below a head: its first row and the columns that head and grid share. */
export interface HeadPlace extends Pick<IndicatorHeader, "row" | "firstColumn" | "lastColumn"> {
  /** Whether projects are named in the grid itself: then a blank row ends the lines above it. */
  readonly isNamed?: boolean;
}

/** Where a head may reach: from the row below the table above it to the column before the table beside it. */
export interface HeadLimits {
  readonly top: number;
  readonly right: number;
}

/**
 * Reads upwards from an indicator header as far as the table reaches.
 * @param period of a head that stands over two blocks (中期 and 年度): whose amounts and goal are wanted
 */
export function readHead(
  view: TableView,
  header: HeadPlace,
  limits: HeadLimits,
  period: Period | null = null,
): TableHead {
  const firstRow = firstRowOfHead(view, header, limits.top);
  const inHead = cellsOfHead(view, header, firstRow, limits.right);
  const all = inHead.filter(({ text }) => text !== "");
  const funds = findFundsGrid(view, all, { left: header.firstColumn, bottom: header.row });
  const isInFunds = ({ row }: HeadCell) => funds !== null && row >= funds.row && row <= funds.lastRow;
  const others = all.filter((cell) => !isInFunds(cell));
  const fields = fieldsOf(view, others, { bottom: header.row, right: limits.right }, period);
  const cells = all.filter((cell) => cell.column <= header.lastColumn);
  const wide = inHead.filter((cell) => cell.column <= header.lastColumn);
  const projectRow = fields.get("project")?.label.row ?? header.row;
  const above = cells.filter((cell) => cell.row < projectRow);
  const fieldAreas = [...fields.values()].map(({ value }) => view.areaAt(value.row, value.column));
  return {
    firstRow: firstLine(view.words, cells) ?? firstRow,
    lastColumn: Math.max(
      header.lastColumn,
      funds?.lastColumn ?? 0,
      ...wide.map(({ area }) => lastColumn(area)),
      ...fieldAreas.map(lastColumn),
    ),
    fields,
    title: titleOf(above),
    unit: unitOf(above) ?? labelledUnit(fields),
    units: all.flatMap((cell) => unitStatement(view.words, cell)),
    use: useOf(view, cells, fields),
    funds,
    year: above.map(({ text }) => yearOfLine(text)).find((year) => year !== null) ?? null,
    shares: sharedFields(view, others, period),
  };
}

function sharedFields(view: TableView, cells: readonly HeadCell[], period: Period | null): SharedFields {
  if (period !== "longTerm") return NOTHING_SHARED;
  return { budget: !hasOwn(view, cells, period, "total"), goal: !hasOwn(view, cells, period, "goal") };
}

/** Which period stands left in the head over two blocks side by side; null where it does not say. */
export function leftPeriod(view: TableView, header: HeadPlace, limits: HeadLimits): Period | null {
  return leftPeriodOf(
    view,
    cellsOfHead(view, header, firstRowOfHead(view, header, limits.top), limits.right),
  );
}

export const NOTHING_SHARED: SharedFields = { budget: false, goal: false };

/** Blank rows that may part the title's lines from the table itself. */
const MOST_BLANK_ROWS = 2;

/** The head is one block. Above the project's name blank rows end it, unless a line of its title stands above them. */
function firstRowOfHead(view: TableView, header: HeadPlace, top: number): number {
  let first = header.row;
  let isNamed = header.isNamed ?? false;
  for (let row = header.row - 1; row >= top; row--) {
    if (!isBlankRow(view, header, row)) {
      first = row;
      isNamed ||= namesProject(view, header, row);
    } else if (isNamed && !isTitleAbove(view, header, row, top)) break;
  }
  return first;
}

function isTitleAbove(view: TableView, header: HeadPlace, blank: number, top: number): boolean {
  const highest = Math.max(top, blank - MOST_BLANK_ROWS);
  for (let row = blank - 1; row >= highest; row--) {
    if (isBlankRow(view, header, row)) continue;
    return view.textsOfRow(row, header.firstColumn, header.lastColumn).some(isHeadLine);
  }
  return false;
}

function isBlankRow(view: TableView, { firstColumn, lastColumn: last }: HeadPlace, row: number): boolean {
  for (let column = firstColumn; column <= last; column++) if (!view.isBlank(row, column)) return false;
  return true;
}

function namesProject(view: TableView, header: HeadPlace, row: number): boolean {
  const texts = view.textsOfRow(row, header.firstColumn, header.lastColumn);
  return texts.some((text) => view.words.fieldOfText(text) === "project");
}

/** The funds' row is often wider than the grid below it, so that cells right of the grid are looked at too. */
function cellsOfHead(view: TableView, header: HeadPlace, firstRow: number, right: number): HeadCell[] {
  const cells: HeadCell[] = [];
  for (let row = firstRow; row < header.row; row++) {
    cells.push(...view.cellsOfRow(row, header.firstColumn, right));
  }
  return cells;
}

function fieldsOf(
  view: TableView,
  cells: readonly HeadCell[],
  limits: FieldLimits,
  period: Period | null,
): Map<FieldRole, HeadField> {
  const fields = new Map<FieldRole, HeadField>();
  const { goal, achievement } = period
    ? goalOfPeriod(view, cells, limits, period)
    : readGoal(view, cells, limits);
  if (goal) fields.set("goal", goal);
  if (achievement) fields.set("achievement", achievement);
  for (const { role, cell } of period ? labelsOfPeriod(view, cells, period) : labelsOf(view, cells)) {
    if (role !== "goal" && role !== "achievement" && !fields.has(role)) {
      fields.set(role, { label: cell, value: valueBeside(view, cell, limits.right) });
    }
  }
  return fields;
}

/** 附件3 and other notes right above the title's lines are not the table's. */
function firstLine(words: Vocabulary, cells: readonly HeadCell[]): number | null {
  const isOwn = ({ text }: HeadCell): boolean =>
    isHeadLine(text) || words.fieldOfText(text) !== null || isFundsHeading(normaliseLabel(text));
  return cells.find(isOwn)?.row ?? null;
}

function titleOf(above: readonly HeadCell[]): TextField | null {
  const titled = above.find((cell) => isTitle(cell.text)) ?? null;
  return titled && { text: titled.text, cell: { row: titled.row, column: titled.column } };
}

function unitOf(above: readonly HeadCell[]): UnitField | null {
  for (const { text, row, column } of above) {
    const named = isTitle(text) ? null : namedUnit(text);
    if (named) return { text, cell: { row, column }, ...named };
  }
  return null;
}

/** 实施单位, else 主管部门, as it stands beside its label. */
export function labelledUnit(fields: ReadonlyMap<FieldRole, HeadField>): UnitField | null {
  const named = [fields.get("unit"), fields.get("department")].flatMap((field) =>
    field && field.value.text.trim() !== "" ? [field.value] : [],
  );
  const [unit] = named;
  if (!unit) return null;
  const { text, row, column } = unit;
  const read = namedUnit(text) ?? { code: "", name: text.trim() };
  const code = read.code === "" ? (fields.get("unitCode")?.value.text.trim() ?? "") : read.code;
  return { text, cell: { row, column }, code, name: read.name };
}

export function unitStatement(words: Vocabulary, cell: HeadCell): UnitStatement[] {
  const label = normaliseLabel(cell.text);
  const stated = statedMoneyUnit(label);
  const beside = stated === null ? moneyUnitOfLabel(label) : null;
  const unit = stated ?? (beside !== null && saysMoney(words, label) ? beside : null);
  return unit === null ? [] : [{ unit, cell }];
}

/** Whether a label speaks of money, so that a money unit in parentheses behind it is that of the table. */
function saysMoney(words: Vocabulary, label: string): boolean {
  return words.fieldRoleOf(label) !== null || isFundsHeading(label) || fundsColumnOf(label, words) !== null;
}

/** 资金用途 has no label of its own: it is the line below the amounts, beside the merged 预算规模及资金用途. */
function useOf(
  view: TableView,
  cells: readonly HeadCell[],
  fields: ReadonlyMap<FieldRole, HeadField>,
): TextField | null {
  const funds = cells.find((cell) => isFundsLabel(normaliseLabel(cell.text)));
  const total = fields.get("total");
  if (!funds || !total) return null;
  const row = total.label.row + 1;
  if (row >= funds.row + Math.max(funds.area.rowCount, 2)) return null;
  const cell = view.cell(row, total.label.column);
  return view.words.fieldOfText(cell.text) ? null : { text: cell.text, cell: { row, column: cell.column } };
}
