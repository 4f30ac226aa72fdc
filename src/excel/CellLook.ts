import { formatCell } from "../domain/grid/address";
import type { Position } from "../domain/grid/Area";

/** A cell of the table, queued to be read for its look. */
export interface CellLook {
  readonly format: Excel.RangeFormat;
  readonly border: Excel.RangeBorder;
}

/** Excel tells "no fill" as white; setting white would hide the grid lines. */
const NO_FILL = "#FFFFFF";
/** Not the left edge: that line is the table's own right border, and Excel lets neighbours share their edge. */
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Queues the reading of a cell's look. Of a merged cell only the left one is asked: its lower border stands for all. */
export function queueLook(sheet: Excel.Worksheet, cell: Position): CellLook {
  const { format } = sheet.getRange(formatCell(cell));
  format.load(
    "fill/color,font/name,font/size,font/bold,font/italic,font/color,horizontalAlignment,verticalAlignment",
  );
  const border = format.borders.getItem("EdgeBottom").load("style,color,weight");
  return { format, border };
}

/** Gives cells the look of a table's cell: font, fill and vertical alignment. */
export function dressLike(
  { format }: Pick<Excel.Range, "format">,
  { format: model }: CellLook,
  alignment: "Left" | "Center" | "Right",
): void {
  const { fill, font } = model;
  if (fill.color && fill.color.toUpperCase() !== NO_FILL) format.fill.color = fill.color;
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.color = font.color;
  if (font.bold) format.font.bold = true;
  if (font.italic) format.font.italic = true;
  format.horizontalAlignment = alignment;
  format.verticalAlignment = model.verticalAlignment;
}

/** Draws the table's border round every cell of a range, the lines between them included. */
export function frameLike(range: Excel.Range, { border: model }: CellLook): void {
  if (model.style === "None") return;
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = model.style;
    if (model.weight !== "Thin") border.weight = model.weight;
    if (model.color && model.color !== "#000000") border.color = model.color;
  }
}

/** Queues the reading of what `isPlain` looks at. */
export function queuePlainness(range: Excel.Range): Excel.Range {
  range.load("numberFormat");
  range.format.load(
    "fill/color,font/name,font/size,font/bold,font/italic,font/color," +
      "horizontalAlignment,verticalAlignment,wrapText",
  );
  range.format.borders.load("items/sideIndex,items/style");
  return range;
}

/**
 * A cell so far from everything that it looks as the sheet's blank cells do. The style Normal would tell the same, but
 * a Chinese Excel calls it 常规. (The last cell of an .xls sheet, which an .xlsx sheet has too.)
 */
export const FAR_CELL = "IV65536";

/** Whether the cells of a range look as blank cells do, as far as the properties queued tell. */
export function isPlain(range: Excel.Range, blank: Excel.Range): boolean {
  const [own, other] = [range.format, blank.format];
  return (
    (own.fill.color === "" || own.fill.color === NO_FILL) &&
    (["name", "size", "bold", "italic", "color"] as const).every(
      (key) => own.font[key] === other.font[key],
    ) &&
    (["horizontalAlignment", "verticalAlignment", "wrapText"] as const).every(
      (key) => own[key] === other[key],
    ) &&
    own.borders.items.every(({ sideIndex, style }) => sideIndex === "EdgeLeft" || style === "None") &&
    range.numberFormat.flat().every((code) => code === "General")
  );
}
