import { lastColumn } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { MoneyUnit } from "../value/Money";
import { cellsOfHead, endOfLines } from "./cellsOfHead";
import type { HeadLimits, HeadPlace } from "./cellsOfHead";
import { findFundsGrid } from "./fundsGrid";
import type { FundsGrid } from "./fundsGrid";
import { fundsColumnOf } from "./fundsWords";
import type { HeadCell, HeadField } from "./HeadCell";
import {
  departmentIn,
  isHeadLine,
  isTitle,
  labelledUnitIn,
  moneyUnitOfLabel,
  namedUnit,
  statedMoneyUnit,
  yearOfLine,
} from "./headWords";
import { isFundsHeading, isFundsLabel } from "./headerSynonyms";
import type { FieldRole } from "./headerLabels";
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
  const { firstRow, cells: all } = cellsOfHead(view, header, limits);
  const funds = findFundsGrid(view, all, { left: header.firstColumn, bottom: header.row });
  const others = funds ? all.filter(({ row }) => row < funds.row || row > funds.lastRow) : all;
  const fields = fieldsOf(
    view,
    others,
    { bottom: header.row, right: limits.right, gridEnd: header.lastColumn },
    period,
  );
  const cells = all.filter((cell) => cell.column <= header.lastColumn);
  const projectRow = fields.get("project")?.label.row ?? header.row;
  const above = cells.filter((cell) => cell.row < projectRow);
  const end = Math.max(endOfFields(view, fields), endOfLines(view, header, firstRow));
  const title = titleOf(view.words, above);
  const unit = unitOf(above) ?? labelledUnit(fields) ?? unitInLine(cells, title);
  return {
    firstRow: Math.min(firstLine(view.words, cells) ?? firstRow, unit?.cell.row ?? Infinity),
    lastColumn: Math.max(header.lastColumn, funds?.lastColumn ?? 0, end),
    fields,
    title,
    unit,
    units: unitStatements(view.words, all),
    use: useOf(view, cells, fields),
    funds,
    year: yearOf(above),
    shares: sharedFields(view, others, period),
  };
}

/** How far the values beside the labels reach. */
function endOfFields(view: TableView, fields: ReadonlyMap<FieldRole, HeadField>): number {
  let end = 0;
  for (const { value } of fields.values()) {
    end = Math.max(end, lastColumn(view.areaAt(value.row, value.column)));
  }
  return end;
}

function sharedFields(view: TableView, cells: readonly HeadCell[], period: Period | null): SharedFields {
  if (period !== "longTerm") return NOTHING_SHARED;
  return { budget: !hasOwn(view, cells, period, "total"), goal: !hasOwn(view, cells, period, "goal") };
}

/** Which period stands left in the head over two blocks side by side; null where it does not say. */
export function leftPeriod(view: TableView, header: HeadPlace, limits: HeadLimits): Period | null {
  return leftPeriodOf(view, cellsOfHead(view, header, limits).cells);
}

export const NOTHING_SHARED: SharedFields = { budget: false, goal: false };

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

function titleOf(words: Vocabulary, above: readonly HeadCell[]): TextField | null {
  const titled = above.find(({ text }) => words.fieldOfText(text) === null && isTitle(text)) ?? null;
  return titled && { text: titled.text, cell: { row: titled.row, column: titled.column } };
}

function unitOf(above: readonly HeadCell[]): UnitField | null {
  for (const { text, row, column } of above) {
    const named = isTitle(text) ? null : namedUnit(text);
    if (named) return { text, cell: { row, column }, ...named };
  }
  return null;
}

/** 实施单位：… below the project's name, else 主管部门：…; what stands above the title is of the table above. */
function unitInLine(cells: readonly HeadCell[], title: TextField | null): UnitField | null {
  for (const read of [labelledUnitIn, departmentIn]) {
    for (const { text, row, column } of cells) {
      const named = row >= (title?.cell.row ?? 0) ? read(text) : null;
      if (named) return { text, cell: { row, column }, ...named };
    }
  }
  return null;
}

function yearOf(above: readonly HeadCell[]): number | null {
  for (const { text } of above) {
    const year = yearOfLine(text);
    if (year !== null) return year;
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

/** Where the cells of a head say a money unit. */
export function unitStatements(words: Vocabulary, cells: readonly HeadCell[]): UnitStatement[] {
  const statements: UnitStatement[] = [];
  for (const cell of cells) {
    const unit = cell.text.includes("元") ? statedUnit(words, normaliseLabel(cell.text)) : null;
    if (unit !== null) statements.push({ unit, cell });
  }
  return statements;
}

function statedUnit(words: Vocabulary, label: string): MoneyUnit | null {
  const stated = statedMoneyUnit(label);
  const beside = stated === null ? moneyUnitOfLabel(label) : null;
  return stated ?? (beside !== null && saysMoney(words, label) ? beside : null);
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
  const total = fields.get("total");
  const funds = total && cells.find((cell) => isFundsLabel(normaliseLabel(cell.text)));
  if (!funds || !total) return null;
  const row = total.label.row + 1;
  if (row >= funds.row + Math.max(funds.area.rowCount, 2)) return null;
  if (view.words.fieldOfText(view.text(row, funds.column)) !== null) return null;
  const cell = view.cell(row, total.label.column);
  return view.words.fieldOfText(cell.text) ? null : { text: cell.text, cell: { row, column: cell.column } };
}
