import { lastRow } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import type { FieldRole } from "./headerLabels";
import type { HeadField } from "./HeadCell";
import type { IndicatorHeader } from "./IndicatorHeader";
import { normaliseLabel } from "./label";
import type { TableView } from "./TableView";

/** A project of a list: its run of rows. */
export interface ListProject {
  readonly row: number;
  readonly lastRow: number;
}

/** Whether a row of a list is the first of another project than the row before it. */
export function beginsProject(
  view: TableView,
  header: IndicatorHeader,
  row: number,
  before: number | null,
): boolean {
  if (before === null) return true;
  const column = header.fieldColumns.get("project")?.column;
  if (column === undefined) return false;
  const [now, then] = [view.cell(row, column), lastNamed(view, column, before, header.lastRow)];
  if (now.text.trim() === "" || now.row < row) return false;
  if (!then) return true;
  const isAnew = lastRow(view.areaAt(then.row, then.column)) < before;
  return isOther(view, header, now, then, isAnew);
}

/** The nearest row above that names its project. */
function lastNamed(view: TableView, column: number, from: number, top: number): Cell | null {
  for (let row = from; row > top; row--) {
    const cell = view.cell(row, column);
    if (cell.text.trim() !== "") return cell;
    row = Math.min(row, cell.row);
  }
  return null;
}

/**
 * Written again in each row, a name is the same project's, unless its unit is another or each name is merged over rows of
 * its own. Written anew below rows without one, so is it unless its amount is another.
 */
function isOther(view: TableView, header: IndicatorHeader, now: Cell, then: Cell, isAnew: boolean): boolean {
  if (normaliseLabel(now.text) !== normaliseLabel(then.text)) return true;
  const isMerged = ({ row, column }: Cell) => view.areaAt(row, column).rowCount > 1;
  if (isMerged(now) && isMerged(then)) return true;
  const roles: readonly FieldRole[] = isAnew ? ["unit", "department", "total"] : ["unit", "department"];
  return roles.some((role) => {
    const column = header.fieldColumns.get(role)?.column;
    if (column === undefined) return false;
    const [a, b] = [view.cell(now.row, column), view.cell(then.row, column)].map(({ text }) =>
      normaliseLabel(text),
    );
    return a !== "" && b !== "" && a !== b;
  });
}

/** Written once, a unit is that of all projects below it. */
const SHARED_BELOW: readonly FieldRole[] = ["unit", "unitCode", "department"];

/**
 * The fields of a project in its rows: of each column the first cell that says something.
 * @param before those of the project above it
 */
export function fieldsOfProject(
  view: TableView,
  { fieldColumns }: IndicatorHeader,
  project: ListProject,
  before: ReadonlyMap<FieldRole, HeadField> | null,
): Map<FieldRole, HeadField> {
  const isElsewhere = hasOtherDepartment(view, fieldColumns, project, before);
  return new Map(
    [...fieldColumns].map(([role, { column, field }]) => {
      const label = view.cell(field.cell.row, field.cell.column);
      const value = firstFilled(view, column, project);
      const isShared = SHARED_BELOW.includes(role) && value.text.trim() === "" && !isElsewhere;
      const above = isShared ? before?.get(role) : undefined;
      return [role, { label, value: above?.value ?? value }] as const;
    }),
  );
}

/** Below the next 主管部门 no unit of the one above goes on. */
function hasOtherDepartment(
  view: TableView,
  fieldColumns: IndicatorHeader["fieldColumns"],
  project: ListProject,
  before: ReadonlyMap<FieldRole, HeadField> | null,
): boolean {
  const column = fieldColumns.get("department")?.column;
  if (column === undefined) return false;
  const own = normaliseLabel(firstFilled(view, column, project).text);
  return own !== "" && own !== normaliseLabel(before?.get("department")?.value.text ?? "");
}

function firstFilled(view: TableView, column: number, { row, lastRow: bottom }: ListProject): Cell {
  for (let at = row; at <= bottom; at++) {
    const cell = view.cell(at, column);
    if (cell.text.trim() !== "") return cell;
    at = Math.max(at, lastRow(view.areaAt(at, column)));
  }
  return view.cell(row, column);
}
