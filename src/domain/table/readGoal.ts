import { lastColumn, lastRow } from "../grid/Area";
import { rowsOfHead } from "./HeadCell";
import type { HeadCell, HeadField } from "./HeadCell";
import type { TableView } from "./TableView";
import { valueBeside } from "./valueBeside";

/** 绩效目标 and what became of it. */
export interface GoalFields {
  readonly goal: HeadField | null;
  readonly achievement: HeadField | null;
}

/** Where a field's text may stand: above the grid, and no further right than the head. */
export interface FieldLimits {
  readonly bottom: number;
  readonly right: number;
  /** The last column of the grid below. */
  readonly gridEnd: number;
}

type Role = keyof GoalFields;

interface LabelCell {
  readonly cell: HeadCell;
  readonly role: Role | null;
}

/**
 * The goal and 实际完成情况: beside their labels, or below them where both labels stand side by side or are as wide as the
 * table. A label that heads others (年度总体目标 before 预期目标) has no text of its own.
 */
export function readGoal(view: TableView, cells: readonly HeadCell[], limits: FieldLimits): GoalFields {
  const rows = rowsOfHead(cells)
    .filter((row) => row.some((cell) => roleOf(view, cell) !== null))
    .map((row) => row.map((cell) => ({ cell, role: roleOf(view, cell) })));
  const pair = rows.flatMap((row) => pairOf(view, row) ?? [])[0];
  const goal = pair && below(view, pair.goal, limits.bottom);
  if (goal) return { goal, achievement: below(view, pair.achievement, limits.bottom) };
  const besideLabel = (role: Role) => beside(view, rows, role, limits);
  return { goal: besideLabel("goal"), achievement: besideLabel("achievement") };
}

function roleOf(view: TableView, { text }: HeadCell): Role | null {
  const role = view.words.fieldOfText(text);
  return role === "goal" || role === "achievement" ? role : null;
}

/** 预期目标 | 实际完成情况 as headings: no text between them, none right of them. */
function pairOf(
  view: TableView,
  row: readonly LabelCell[],
): { readonly goal: HeadCell; readonly achievement: HeadCell } | null {
  const index = row.findIndex((label, i) => label.role === "goal" && row[i + 1]?.role === "achievement");
  const [goal, achievement] = [row[index]?.cell, row[index + 1]?.cell];
  if (index === -1 || !goal || !achievement) return null;
  const isAdjacent = achievement.column === lastColumn(goal.area) + 1;
  const isLast = view.isBlank(achievement.row, lastColumn(achievement.area) + 1);
  return isAdjacent || isLast ? { goal, achievement } : null;
}

/** The text below a heading; null where another label stands there. */
function below(view: TableView, label: HeadCell, bottom: number): HeadField | null {
  const row = lastRow(label.area) + 1;
  const value = view.cell(row, label.column);
  const isText = row < bottom && view.words.fieldOfText(value.text) === null;
  return isText ? { label, value } : null;
}

function beside(
  view: TableView,
  rows: readonly (readonly LabelCell[])[],
  role: Role,
  { bottom, right, gridEnd }: FieldLimits,
): HeadField | null {
  for (const row of rows) {
    const label = row.find((one, i) => one.role === role && !heads(one.cell, row[i + 1]));
    if (label) {
      const { cell } = label;
      const value = valueBeside(view, cell, right);
      // Beside a label that is as wide as the table there is nothing: its text stands below it.
      const isWide = lastColumn(cell.area) >= gridEnd && value.text.trim() === "";
      return (isWide ? below(view, cell, bottom) : null) ?? { label: cell, value };
    }
  }
  return null;
}

/** Whether a label stands right before another of its kind. */
function heads(label: HeadCell, next: LabelCell | undefined): boolean {
  return next !== undefined && next.role !== null && next.cell.column === lastColumn(label.area) + 1;
}
