import { formatCell } from "../../src/domain/grid/address";
import type { Cell } from "../../src/domain/grid/SheetGrid";
import type { HeadPlace } from "../../src/domain/table/cellsOfHead";
import type { HeadCell } from "../../src/domain/table/HeadCell";
import type { TextField } from "../../src/domain/table/TargetTable";
import { TableView } from "../../src/domain/table/TableView";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

type Rows = readonly (readonly TestCell[])[];

/** A header of five columns, A to E, below a head. */
export const GRID_HEADER: readonly TestCell[] = ["一级指标", "二级指标", "三级指标", "指标解释", "指标值"];

/** A head with the header of its grid below it. */
export interface HeadOnSheet {
  readonly view: TableView;
  readonly place: HeadPlace;
  /** Every cell of the head that says something. */
  readonly cells: readonly HeadCell[];
}

/** The rows of a head from A1 on, above `GRID_HEADER`. */
export function headOf(rows: Rows, merges: readonly string[] = []): HeadOnSheet {
  const view = new TableView(gridOf([...rows, GRID_HEADER], { merges }));
  const place = { row: rows.length, firstColumn: 0, lastColumn: GRID_HEADER.length - 1 };
  return { view, place, cells: rows.flatMap((_, row) => view.filledCellsOfRow(row, 0, Infinity)) };
}

/** A cell or field with its place: "甲@B1"; null where there is none. */
export function placed(found: Cell | TextField | null | undefined): string | null {
  return found ? `${found.text}@${formatCell("cell" in found ? found.cell : found)}` : null;
}
