import { formatArea } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import { groupedAreas } from "../domain/grid/areaPieces";
import { formLooks } from "../domain/form/formLook";
import type { FormLookSetting } from "../domain/form/formLook";
import type { NewCell } from "../domain/sheet/NewSheet";
import { ALL_EDGES } from "./allEdges";
import { columnPoints } from "./columnPoints";
import { rangesOver } from "./rangesOver";
import { toWire } from "./writeSheet";
import type { Wire } from "./writeSheet";

/** A cell of a form, or of any sheet that the add-in makes; `isFormula` where its text is a formula of the user's. */
export type SheetCell = NewCell & { readonly isFormula?: true };

export const cellsOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(formatArea(area));

/** Contents of the cells as they are sent, `[row][column]` from `area`'s corner; "" where no cell begins. */
export function wiresOf(cells: readonly SheetCell[], area: Area): Wire[][] {
  const lines = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, (): Wire => ""),
  );
  for (const cell of cells) {
    const line = lines[cell.area.row - area.row];
    if (line) line[cell.area.column - area.column] = wireOf(cell);
  }
  return lines;
}

/** No formula and no number is written with a character like these; those of dates, times and amounts are left out. */
const PROSE = /(?![〇零一二三四五六七八九十百千万亿元年月日号时点分秒上下午周星期])\p{Script=Han}/u;
const BEGINS_LIKE_FORMULA = /^[\s=+\-@'＝＋－＠]/;

/** A text that begins with "=" is a text here, unless the user made a formula of it; 2025年项目表 needs no apostrophe. */
function wireOf({ content, isFormula }: SheetCell): Wire {
  if (typeof content !== "string" || isFormula) return toWire(content);
  if (content.startsWith("=")) return `'${content}`;
  return PROSE.test(content) && !BEGINS_LIKE_FORMULA.test(content) ? content : toWire(content);
}

/** Number formats of the cells, `[row][column]`, of a merged one over all it covers. */
export function formatsOf(cells: readonly SheetCell[], area: Area): string[][] {
  const lines = Array.from({ length: area.rowCount }, () =>
    Array.from({ length: area.columnCount }, () => "General"),
  );
  for (const { area: own, numberFormat } of cells) {
    if (numberFormat === null) continue;
    for (const line of lines.slice(own.row - area.row, own.row - area.row + own.rowCount)) {
      line.fill(numberFormat, own.column - area.column, own.column - area.column + own.columnCount);
    }
  }
  return lines;
}

/** Cells of one look in as few areas as may be: each action costs a request its bytes. */
export function lookGroups(cells: readonly SheetCell[]): { look: FormLookSetting; areas: readonly Area[] }[] {
  return groupedAreas(
    cells,
    ({ look }) => look,
    ({ area }) => [area],
  ).map(({ first, areas }) => ({ look: formLooks[first.look], areas }));
}

/** Queues a look for cells. */
export function dressAreas(
  sheet: Excel.Worksheet,
  { size, bold, horizontal, fill }: FormLookSetting,
  areas: readonly Area[],
): void {
  for (const { format } of rangesOver(sheet, areas)) {
    format.font.size = size;
    format.font.bold = bold;
    format.horizontalAlignment = horizontal;
    if (fill) format.fill.color = fill;
    else format.fill.clear();
  }
}

export function mergeCells(sheet: Excel.Worksheet, cells: readonly SheetCell[]): void {
  for (const { area } of cells) if (isMerged(area)) cellsOf(sheet, area).merge();
}

export const isMerged = ({ rowCount, columnCount }: Area): boolean => rowCount * columnCount > 1;

/** Queues the widths of columns, in characters, from a column on. */
export function widenColumns(sheet: Excel.Worksheet, widths: readonly number[], first = 0): void {
  for (const [index, characters] of widths.entries()) {
    const one = { row: 0, column: first + index, rowCount: 1, columnCount: 1 };
    cellsOf(sheet, one).format.columnWidth = columnPoints(characters);
  }
}

/** Queues thin lines round and between all cells of an area. */
export function ruleArea(sheet: Excel.Worksheet, area: Area): void {
  const { borders } = cellsOf(sheet, area).format;
  for (const edge of ALL_EDGES) borders.getItem(edge).style = "Continuous";
}
