import { finished } from "../../src/domain/Steps";
import { gridRowAt } from "../../src/domain/table/gridEnd";
import { findHeaders } from "../../src/domain/table/IndicatorHeader";
import { TableView } from "../../src/domain/table/TableView";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { GRID_HEADER } from "./headOf";

type Row = readonly TestCell[];

/** What a test changes around a row. */
export interface Surroundings {
  readonly header?: Row;
  readonly above?: Row;
  readonly below?: readonly Row[];
  readonly merges?: readonly string[];
}

/** An indicator, and one of the next first level, below `GRID_HEADER`. */
export const FIRST_ROW: Row = ["产出指标", "数量指标", "甲", "", "1个"];
export const NEXT_ROW: Row = ["效益指标", "社会效益指标", "乙", "", "提升"];

/** A sheet with a header in row 1, an indicator in row 2, and a row below it. */
export function sheetOfRow(
  row: Row,
  { header = GRID_HEADER, above = FIRST_ROW, below = [], merges = [] }: Surroundings,
) {
  const view = new TableView(gridOf([header, above, row, ...below], { merges }));
  const [found] = finished(findHeaders(view));
  if (!found) throw new Error("There is no header.");
  return { view, header: found };
}

/** What row 3 is to the grid. */
export function kindOfRow(row: Row, surroundings: Surroundings = {}) {
  const { view, header } = sheetOfRow(row, surroundings);
  return gridRowAt(view, header, 2);
}
