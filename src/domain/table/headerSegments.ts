import type { HeaderCell } from "./HeaderCell";
import type { HeaderRole } from "./headerLabels";
import type { TableView } from "./TableView";
import { isColumnRole } from "./Vocabulary";

/** The headers of one grid, side by side. */
export interface HeaderSegment {
  /** From the first level on, left to right. */
  readonly cells: readonly HeaderCell[];
  /** List form: the headers of the project's fields left of the levels. */
  readonly fields: readonly HeaderCell[];
  /** 绩效指标 merged down over the grid, or another word that stands beside it. */
  readonly side: HeaderCell | null;
  /** Whether the levels that it lacks are those of the segment before it: the second of two blocks (二级 | 三级 | 指标值 twice). */
  readonly continues: boolean;
}

/** Columns that merges undone may have left blank between two headers. */
const WIDEST_GAP = 3;

/**
 * Parts the headers of a row into grids. A second 一级指标 begins another one; so do, without it, second levels behind
 * a 指标值: two blocks that share their first level. Cells that no known header follows end at a blank column.
 */
export function headerSegments(view: TableView, row: number, cells: readonly HeaderCell[]): HeaderSegment[] {
  const starts = startsOf(view, row, cells);
  return starts.map(({ index, continues }, order) => {
    const next = starts[order + 1]?.index;
    const end = next === undefined ? cells.length : next - leftOf(view, row, cells, next).length;
    const left = continues ? [] : leftOf(view, row, cells, index);
    const own = contiguous(view, row, cells.slice(index, end));
    const isList = left.some(({ roles }) => roles.includes("project"));
    return {
      cells: own,
      fields: isList ? left : [],
      side: isList ? null : (left.at(-1) ?? null),
      continues,
    };
  });
}

interface Start {
  readonly index: number;
  readonly continues: boolean;
}

function startsOf(view: TableView, row: number, cells: readonly HeaderCell[]): Start[] {
  const starts: Start[] = [];
  let seen = new Set<HeaderRole>();
  cells.forEach(({ roles, column }, index) => {
    const role = roles[0];
    const isBare = role === "level3" && seen.has("target") && seen.has("level3") && hasTarget(cells, index);
    if (role === "level1" || (role === "level2" && isNewLevel(seen)) || isBare) {
      const before = cells[index - 1];
      const isBeside =
        before !== undefined && !before.isSide && gapBetween(view, row, before.lastColumn + 1, column) === 0;
      starts.push({ index, continues: role !== "level1" && starts.length > 0 && isBeside });
      seen = new Set();
    }
    for (const one of roles) seen.add(one);
  });
  return starts;
}

/** 二级指标 begins a grid where none has begun, and another where the first has its 指标值 already. */
function isNewLevel(seen: ReadonlySet<HeaderRole>): boolean {
  return seen.has("target") || (!seen.has("level1") && !seen.has("level2"));
}

/** Whether 指标值 follows before any level comes again. */
function hasTarget(cells: readonly HeaderCell[], from: number): boolean {
  const rest = cells.slice(from + 1);
  const target = rest.findIndex(({ roles }) => roles.includes("target"));
  const level = rest.findIndex(({ roles }) => roles.some((role) => role === "level1" || role === "level2"));
  return target !== -1 && (level === -1 || target < level);
}

/**
 * What belongs to a grid left of its first level: in a list form the fields of its projects, else one label that stands
 * beside the grid.
 */
function leftOf(
  view: TableView,
  row: number,
  cells: readonly HeaderCell[],
  start: number,
): readonly HeaderCell[] {
  let from = start;
  let last = start;
  for (; from > 0; from--) {
    const [cell, next] = [cells[from - 1], cells[from]];
    if (!cell || !next || endsAnother(cells, from - 1)) break;
    const gap = gapBetween(view, row, cell.lastColumn + 1, next.column);
    if (gap > (cell.roles.length > 0 ? WIDEST_GAP : 0)) break;
    if (cell.roles.includes("project")) last = from - 1;
  }
  if (last < start) return cells.slice(from, start);
  const [side, first] = [cells[start - 1], cells[start]];
  if (!side || !first || side.lastColumn + 1 !== first.column) return [];
  const isBesideGrid = side.lastRow > first.lastRow && side.roles.length === 0;
  return side.isSide || isBesideGrid ? [side] : [];
}

/** What only an indicator grid has. */
const GRID_ROLES: readonly HeaderRole[] = ["level1", "level2", "level3", "target", "actual"];

/** Whether the table beside ends with a column: one of its grid. Behind a project's name 实际完成情况 is the project's. */
function endsAnother(cells: readonly HeaderCell[], index: number): boolean {
  const cell = cells[index];
  if (!cell || !isOfGrid(cell)) return false;
  if (cell.roles.every(isColumnRole)) return true;
  const before = cells.slice(0, index);
  const project = before.map(({ roles }) => roles.includes("project")).lastIndexOf(true);
  return (
    project === -1 || before.slice(project + 1).some((one) => isOfGrid(one) && one.roles.every(isColumnRole))
  );
}

function isOfGrid({ roles, isSide }: HeaderCell): boolean {
  const role = roles[0];
  return !isSide && role !== undefined && GRID_ROLES.includes(role);
}

/**
 * Cells side by side. Between two known headers a few blank columns may stand; behind the last, a blank one ends.
 * The add-in's own columns always end it: what a user sets behind them is not part of the grid.
 */
function contiguous(view: TableView, row: number, cells: readonly HeaderCell[]): HeaderCell[] {
  const gap = (index: number) =>
    gapBetween(view, row, (cells[index - 1]?.lastColumn ?? 0) + 1, cells[index]?.column ?? 0);
  const lastKnown = cells.map((cell) => cell.roles.length > 0).lastIndexOf(true);
  const end = cells.findIndex((_, index) => index > 0 && gap(index) > (index <= lastKnown ? WIDEST_GAP : 0));
  return end === -1 ? [...cells] : cells.slice(0, end);
}

/** Blank columns from one to before the other; endless where the add-in's own stand among them. */
function gapBetween(view: TableView, row: number, from: number, to: number): number {
  for (let column = from; column < to; column++) if (view.isOwned(row, column)) return Infinity;
  return to - from;
}
