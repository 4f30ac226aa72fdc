import type { FormWrite } from "../application/FormPort";
import { formatArea } from "../domain/grid/address";
import { lastColumn, lastRow, spanning } from "../domain/grid/Area";
import type { Area } from "../domain/grid/Area";
import { areaOfForm } from "../domain/form/FormDocument";
import type { FormCell, FormDocument, FormLook } from "../domain/form/FormDocument";
import { formLooks } from "../domain/form/formLook";
import { ALL_EDGES } from "./allEdges";
import { columnPoints } from "./columnPoints";
import { toWire } from "./writeSheet";

/** Looks that stand outside the ruled lines. */
const UNRULED: readonly FormLook[] = ["title", "caption", "free"];
/** Points of a row that nothing has made higher. */
const STANDARD_ROW = 15;

/**
 * Queues the writing of a form where the earlier one stands, or from A1 on. Merges are undone, which loses no text; then
 * every text is written in one action, before anything is taken away: a request that fails midway has lost none.
 */
export function fillForm(sheet: Excel.Worksheet, { form, mark, project, replace }: FormWrite): void {
  const origin = replace?.area ?? { row: 0, column: 0 };
  const area = moved(areaOfForm(form), origin);
  if (replace) cellsOf(sheet, replace.area).unmerge();
  writeContents(sheet, form, area);
  if (replace) clearBeyond(sheet, replace.area, area);
  dressForm(sheet, form, area);
  if (replace) sheet.names.getItem(replace.mark).delete();
  sheet.names.add(mark, cellsOf(sheet, area), project).visible = false;
  if (!replace) sheet.showGridlines = false;
}

const cellsOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(formatArea(area));

function moved(area: Area, origin: { readonly row: number; readonly column: number }): Area {
  return { ...area, row: area.row + origin.row, column: area.column + origin.column };
}

function writeContents(sheet: Excel.Worksheet, { cells }: FormDocument, area: Area): void {
  const contents = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, (): string | number | boolean => ""),
  );
  for (const cell of cells) {
    const line = contents[cell.area.row];
    if (line) line[cell.area.column] = wireOf(cell);
  }
  cellsOf(sheet, area).formulas = contents;
}

/** A text that begins with "=" is a text here, unless the user made a formula of it. */
function wireOf({ content, isFormula }: FormCell): string | number | boolean {
  const looksLikeFormula = typeof content === "string" && content.startsWith("=");
  return looksLikeFormula && !isFormula ? `'${content}` : toWire(content);
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

function dressForm(sheet: Excel.Worksheet, form: FormDocument, area: Area): void {
  const { format } = cellsOf(sheet, area);
  format.verticalAlignment = "Center";
  format.wrapText = true;
  for (const [column, characters] of form.columns.entries()) {
    const one = { row: 0, column: area.column + column, rowCount: 1, columnCount: 1 };
    cellsOf(sheet, one).format.columnWidth = columnPoints(characters);
  }
  for (const [row, height] of form.heights.entries()) {
    const one = { row: area.row + row, column: area.column, rowCount: 1, columnCount: 1 };
    cellsOf(sheet, one).format.rowHeight = height;
  }
  for (const cell of form.cells) dressCell(cellsOf(sheet, moved(cell.area, area)), cell);
  rule(cellsOf(sheet, moved(ruledArea(form), area)));
}

function dressCell(range: Excel.Range, { area, look, numberFormat }: FormCell): void {
  const { size, bold, horizontal, fill } = formLooks[look];
  range.format.font.size = size;
  range.format.font.bold = bold;
  range.format.horizontalAlignment = horizontal;
  if (fill) range.format.fill.color = fill;
  else range.format.fill.clear();
  range.numberFormat = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, () => numberFormat ?? "General"),
  );
  if (area.rowCount * area.columnCount > 1) range.merge();
}

/** The ruled part is one block: from the project's name to the total. */
function ruledArea({ cells, columns }: FormDocument): Area {
  const rows = cells.filter(({ look }) => !UNRULED.includes(look)).map(({ area }) => area);
  const first = Math.min(...rows.map(({ row }) => row));
  const last = Math.max(...rows.map(lastRow));
  return { row: first, column: 0, rowCount: last - first + 1, columnCount: columns.length };
}

function rule(range: Excel.Range): void {
  for (const edge of ALL_EDGES) range.format.borders.getItem(edge).style = "Continuous";
}
