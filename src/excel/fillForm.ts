import type { FormWrite } from "../application/FormPort";
import { lastColumn, lastRow, spanning } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import { areaOfForm } from "../domain/form/FormDocument";
import type { FormCell, FormDocument } from "../domain/form/FormDocument";
import { ruledAreas } from "./ruledAreas";
import {
  cellsOf,
  dressAreas,
  formatsOf,
  lookGroups,
  mergeCells,
  ruleArea,
  widenColumns,
  wiresOf,
} from "./sheetCells";

/** Points of a row that nothing has made higher. */
const STANDARD_ROW = 15;

/**
 * Queues the writing of a form where the earlier one stands, or from A1 on. Merges are undone, which loses no text; then
 * every text is written in one action, before anything is taken away: a request that fails midway has lost none.
 */
export function fillForm(sheet: Excel.Worksheet, { form, mark, project, replace }: FormWrite): void {
  const origin = replace?.area ?? { row: 0, column: 0 };
  const area = moved(areaOfForm(form), origin);
  const cells = form.cells.map((cell): FormCell => ({ ...cell, area: moved(cell.area, origin) }));
  // A new sheet says at once whose it is: should the request break off, it is known by that.
  if (!replace) sheet.names.add(mark, cellsOf(sheet, area), project).visible = false;
  if (replace) cellsOf(sheet, replace.area).unmerge();
  cellsOf(sheet, area).formulas = wiresOf(cells, area);
  if (replace) clearBeyond(sheet, replace.area, area);
  dressForm(sheet, form, cells, area);
  if (replace) {
    sheet.names.getItem(replace.mark).delete();
    sheet.names.add(mark, cellsOf(sheet, area), project).visible = false;
  }
  if (!replace) sheet.showGridlines = false;
}

function moved(area: Area, origin: { readonly row: number; readonly column: number }): Area {
  return { ...area, row: area.row + origin.row, column: area.column + origin.column };
}

/** Rows of an earlier, longer form: all their texts have their places in the new one. */
function clearBeyond(sheet: Excel.Worksheet, old: Area, area: Area): void {
  const from = lastRow(area) + 1;
  if (lastRow(old) < from) return;
  const rest = cellsOf(
    sheet,
    spanning({ row: from, column: old.column }, { row: lastRow(old), column: lastColumn(old) }),
  );
  rest.clear();
  rest.format.rowHeight = STANDARD_ROW;
}

function dressForm(
  sheet: Excel.Worksheet,
  { columns, heights }: FormDocument,
  cells: readonly FormCell[],
  area: Area,
): void {
  const whole = cellsOf(sheet, area);
  whole.format.verticalAlignment = "Center";
  whole.format.wrapText = true;
  widenColumns(sheet, columns, area.column);
  for (const [row, height] of heights.entries()) {
    const one = { row: area.row + row, column: area.column, rowCount: 1, columnCount: 1 };
    cellsOf(sheet, one).format.rowHeight = height;
  }
  for (const { look, areas } of lookGroups(cells)) dressAreas(sheet, look, areas);
  whole.numberFormat = formatsOf(cells, area);
  mergeCells(sheet, cells);
  for (const ruled of ruledAreas(cells)) ruleArea(sheet, ruled);
}
