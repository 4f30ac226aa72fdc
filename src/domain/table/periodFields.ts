import { lastColumn, lastRow } from "../grid/Area";
import type { FieldRole } from "./headerLabels";
import type { HeadCell, HeadField } from "./HeadCell";
import { normaliseLabel } from "./label";
import type { Period } from "./Layout";
import { namesBlock, periodOfText } from "./periodWords";
import { readGoal } from "./readGoal";
import type { FieldLimits, GoalFields } from "./readGoal";
import type { TableView } from "./TableView";
import { valueBeside } from "./valueBeside";

/** A label of the head and the field that it introduces. */
export interface HeadLabel {
  readonly role: FieldRole;
  readonly cell: HeadCell;
}

/** The labels of a head, row by row. */
export function labelsOf(view: TableView, cells: readonly HeadCell[]): HeadLabel[] {
  const labels: HeadLabel[] = [];
  for (const cell of cells) {
    const role = view.words.fieldOfText(cell.text);
    if (role) labels.push({ role, cell });
  }
  return labels;
}

// 中期资金总额, 实施期目标(2024年—2026年): the field is named by what stands behind the period.
const PERIOD_WORDS = /^(?:项目)?(?:中长期|长期|中期|实施期|年度|当年|本年)(?:内|的)?/;
const ASIDE = /:?(?:\([^()]*\))?:?$/;

interface PeriodLabel extends HeadLabel {
  /** Null for one that says no period: it is shared, or a part of the amount that stands over it. */
  readonly period: Period | null;
}

function periodLabels(view: TableView, cells: readonly HeadCell[]): PeriodLabel[] {
  return cells.flatMap((cell) => {
    const label = normaliseLabel(cell.text).replace(ASIDE, "");
    const period = periodOfText(label);
    const role =
      view.words.fieldRoleOf(label) ??
      (period ? (view.words.fieldRoleOf(label.replace(PERIOD_WORDS, "")) ?? goalRole(label)) : null);
    return role ? [{ role, cell, period }] : [];
  });
}

const goalRole = (label: string): FieldRole | null =>
  /^(?:中长期|长期|中期|实施期|年度)(?:总体|绩效)*目标$/.test(label) ? "goal" : null;

/** Which period stands left where a head names both in one row: 中期目标 | 年度目标; null where it does not. */
export function leftPeriodOf(view: TableView, cells: readonly HeadCell[]): Period | null {
  const labels = periodLabels(view, cells).filter(({ role, period }) => period !== null && role !== "fiscal");
  const pair = labels.find((label, index) => {
    const next = labels[index + 1];
    return next !== undefined && next.cell.row === label.cell.row && next.period !== label.period;
  });
  return pair?.period ?? null;
}

/**
 * The labels that count for one of two blocks: those that name its period, before those that name none. 其中：财政拨款 and
 * other parts belong to the amount that stands above or left of them. An amount that names no period is the year's,
 * unless the year has its own; a form with one budget only has that one for both.
 */
export function labelsOfPeriod(view: TableView, cells: readonly HeadCell[], period: Period): HeadLabel[] {
  const labels = periodLabels(view, cells);
  const own = ownLabels(labels, period);
  const hasBudget = own.some(({ role }) => role === "total");
  return hasBudget
    ? own
    : [...own.filter(({ role }) => !isMoney(role)), ...labels.filter(({ role }) => isMoney(role))];
}

/** Whether a head gives one of two blocks a budget, or a goal, of its own. */
export function hasOwn(
  view: TableView,
  cells: readonly HeadCell[],
  period: Period,
  field: "total" | "goal",
): boolean {
  const labels = periodLabels(view, cells);
  if (field === "total") return ownLabels(labels, period).some(({ role }) => role === "total");
  return labels.some((label) => label.role === "goal" && label.period === period);
}

function ownLabels(labels: readonly PeriodLabel[], period: Period): PeriodLabel[] {
  const totals = labels.filter(({ role, period: named }) => role === "total" && named !== null);
  const names = (wanted: Period) => totals.some((total) => total.period === wanted);
  // 项目资金总额 beside 年度资金总额 is that of all years.
  const unnamed = names("annual") && !names("longTerm") ? "longTerm" : "annual";
  const counts = (label: PeriodLabel): boolean => {
    if (label.period !== null && label.role !== "fiscal") return label.period === period;
    if (!isMoney(label.role)) return true;
    const owner = ownerOf(label, totals);
    return owner ? owner.period === period : (label.period ?? unnamed) === period;
  };
  const own = labels.filter(counts);
  return [
    ...own.filter(({ period: named }) => named === period),
    ...own.filter((label) => label.period !== period),
  ];
}

const isMoney = (role: FieldRole): boolean =>
  role === "total" || role === "fiscal" || role === "carriedOver" || role === "other" || role === "executed";

/** The amount of which a label names a part: the lowest one above it, of several in a row the nearest on its left. */
function ownerOf({ role, cell }: PeriodLabel, totals: readonly PeriodLabel[]): PeriodLabel | null {
  if (role === "total") return null;
  const above = totals.filter(({ cell: total }) => total.row <= cell.row && total.column <= cell.column);
  return above.reduce<PeriodLabel | null>((best, next) => {
    if (!best || next.cell.row > best.cell.row) return next;
    return next.cell.row === best.cell.row && next.cell.column > best.cell.column ? next : best;
  }, null);
}

/** 中期目标 or 年度目标: beside its label, or below it where labels stand side by side; else the goal of the whole project. */
export function goalOfPeriod(
  view: TableView,
  cells: readonly HeadCell[],
  limits: FieldLimits,
  period: Period,
): GoalFields {
  const goals = periodLabels(view, cells).filter(({ role }) => role === "goal" || role === "achievement");
  const own = goals.find((label) => label.role === "goal" && label.period === period);
  if (!own)
    return readGoal(
      view,
      cells.filter((cell) => periodOfText(cell.text) === null),
      limits,
    );
  return { goal: textOf(view, own.cell, goals, limits), achievement: null };
}

function textOf(
  view: TableView,
  label: HeadCell,
  goals: readonly HeadLabel[],
  { bottom, right }: FieldLimits,
): HeadField {
  const next = lastColumn(label.area) + 1;
  const beside = valueBeside(view, label, right);
  const isHeading =
    goals.some(({ cell }) => cell.row === label.row && cell.column === next) ||
    goals.some(
      ({ cell }) => cell !== label && cell.row === label.row && lastColumn(cell.area) + 1 === label.column,
    ) ||
    beside.text.trim() === "";
  const below = view.cell(lastRow(label.area) + 1, label.column);
  const isLabel =
    view.words.fieldOfText(below.text) !== null ||
    namesBlock(below.text) ||
    goals.some(({ cell }) => cell.row === below.row && cell.column === below.column);
  const isBelow = isHeading && below.row < bottom && !isLabel;
  return { label, value: isBelow ? below : beside };
}
