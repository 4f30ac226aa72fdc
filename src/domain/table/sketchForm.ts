import { lastColumn } from "../grid/Area";
import type { HeadCell } from "./HeadCell";
import type { IndicatorHeader } from "./IndicatorHeader";
import type { Period } from "./Layout";
import { fieldsOfProject } from "./listProjects";
import type { ListProject } from "./listProjects";
import { periodRuns } from "./periodRuns";
import { labelledUnit, NOTHING_SHARED, readHead, unitStatements } from "./readHead";
import type { HeadLimits, HeadPlace } from "./cellsOfHead";
import type { TableHead } from "./readHead";
import { readIndicatorRows } from "./readIndicatorRows";
import type { IndicatorRow, IndicatorRows } from "./readIndicatorRows";
import type { TableSketch } from "./TableSketch";
import type { TableView } from "./TableView";

/** The tables of one header: a project's, the projects of a list, or two blocks below one header. */
export function sketchForm(view: TableView, header: IndicatorHeader, limits: HeadLimits): TableSketch[] {
  const grid = readIndicatorRows(view, header);
  if (header.fieldColumns.size > 0) return sketchList(view, header, limits, grid);
  const [place, runs] = [placeOf(header), periodRuns(view, header, grid)];
  if (runs.length < 2) {
    const { rows, lastRow } = grid;
    return [sketchTable(view, { header, place, limits, rows, lastRow, period: null })];
  }
  return runs.map(({ rows, lastRow, period, row }, index) => {
    const sketch = sketchTable(view, { header, place, limits, rows, lastRow, period });
    const top = index === 0 ? sketch.area.row : row;
    return { ...sketch, area: { ...sketch.area, row: top, rowCount: lastRow - top + 1 } };
  });
}

/** What a table is sketched from. */
export interface SketchParts {
  readonly header: IndicatorHeader;
  /** Where the grid or, of two blocks side by side, the whole form stands. */
  readonly place: HeadPlace;
  readonly limits: HeadLimits;
  readonly rows: readonly IndicatorRow[];
  readonly lastRow: number;
  readonly period: Period | null;
}

/** The table of a project, or of two blocks the one of a period. */
export function sketchTable(
  view: TableView,
  { header, place, limits, rows, lastRow: bottom, period }: SketchParts,
): TableSketch {
  const head = readHead(view, place, limits, period);
  const area = {
    row: head.firstRow,
    column: place.firstColumn,
    rowCount: bottom - head.firstRow + 1,
    columnCount: lastColumnOf(view, place, head) - place.firstColumn + 1,
  };
  return sketchOf(view, { header, area, head, rows, period, list: null });
}

/** Of two blocks side by side the head stands over both. */
export function placeOf({ row, firstColumn, lastColumn: last, besides }: IndicatorHeader): HeadPlace {
  return {
    row: Math.min(row, besides?.row ?? row),
    firstColumn: Math.min(firstColumn, besides?.firstColumn ?? firstColumn),
    lastColumn: Math.max(last, besides?.lastColumn ?? last),
  };
}

function sketchOf(
  { grid }: TableView,
  { header, area, head, rows, period, list }: Omit<TableSketch, "grid" | "ownedColumns" | "summary">,
): TableSketch {
  return { grid, area, header, head, rows, period, list, ownedColumns: null, summary: null };
}

/** The head may be wider than the grid, but a table ends where the add-in's own columns begin. */
function lastColumnOf(view: TableView, place: HeadPlace, head: TableHead): number {
  for (let column = place.lastColumn + 1; column <= head.lastColumn; column++) {
    if (view.isOwned(place.row, column)) return column - 1;
  }
  return head.lastColumn;
}

/** 一行一指标: the lines above the list are all its projects'; what else a head holds stands in their own columns. */
function sketchList(
  view: TableView,
  header: IndicatorHeader,
  limits: HeadLimits,
  { rows, projects }: IndicatorRows,
): TableSketch[] {
  const lines = readHead(view, { ...placeOf(header), isNamed: true }, limits);
  const columns = { column: header.firstColumn, columnCount: header.lastColumn - header.firstColumn + 1 };
  const bottom = projects.at(-1)?.lastRow ?? header.lastRow;
  const area = { ...columns, row: header.row, rowCount: bottom - header.row + 1 };
  const byProject = rowsByProject(rows, projects);
  let before: TableHead["fields"] | null = null;
  return projects.map((project, index) => {
    const own = { ...columns, row: project.row, rowCount: project.lastRow - project.row + 1 };
    const head = headOfProject(view, header, lines, project, before);
    before = head.fields;
    const list = { area, number: index + 1, count: projects.length };
    return sketchOf(view, { header, area: own, head, rows: byProject[index] ?? [], period: null, list });
  });
}

/** Both come top to bottom. */
function rowsByProject(rows: readonly IndicatorRow[], projects: readonly ListProject[]): IndicatorRow[][] {
  let next = 0;
  return projects.map(({ lastRow }) => {
    const first = next;
    while ((rows[next]?.row ?? Infinity) <= lastRow) next++;
    return rows.slice(first, next);
  });
}

function headOfProject(
  view: TableView,
  header: IndicatorHeader,
  lines: TableHead,
  project: ListProject,
  before: TableHead["fields"] | null,
): TableHead {
  const fields = fieldsOfProject(view, header, project, before);
  const headers: HeadCell[] = [...header.fieldColumns.values()].map(({ field: { cell } }) => ({
    ...view.cell(cell.row, cell.column),
    area: view.areaAt(cell.row, cell.column),
  }));
  return {
    firstRow: project.row,
    lastColumn: Math.max(...headers.map(({ area }) => lastColumn(area))),
    fields,
    title: lines.title,
    unit: labelledUnit(fields) ?? lines.unit,
    units: [...lines.units, ...unitStatements(view.words, headers)],
    use: null,
    funds: null,
    year: lines.year,
    shares: NOTHING_SHARED,
  };
}
