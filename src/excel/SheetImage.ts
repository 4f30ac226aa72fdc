import { formatArea, parseAreas } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import type { CellContent } from "../domain/grid/SheetGrid";
import { toWire } from "./writeSheet";

/** Some 600 bytes a cell come back: well under 5 MB. */
const CELLS_AT_ONCE = 4_000;

const SIDES = ["bottom", "left", "right", "top"] as const;

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Rows of an area as they are before the add-in makes a sheet of its own again in its place. */
interface Band {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly heights: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/** Cells of the add-in's own sheet, whole: contents, looks, merges, widths and heights. */
export interface SheetImage {
  readonly sheetId: string;
  readonly area: Area;
  readonly bands: readonly Band[];
  readonly widths: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Null where Excel cannot tell merges (before ExcelApi 1.13): then they cannot be restored. */
  readonly merges: Excel.RangeAreas | null;
}

/** Reads an image: one sync for some thousand cells. */
export async function takeImage(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
): Promise<SheetImage> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = (part: Area): Excel.Range => sheet.getRange(formatArea(part));
  const widths = cells(area).getColumnProperties({ format: { columnWidth: true } });
  const merges = canReadMerges() ? cells(area).getMergedAreasOrNullObject().load("address") : null;
  const bands: Band[] = [];
  for (const part of bandsOf(area)) {
    const range = cells(part).load("formulas,numberFormat");
    const heights = cells(part).getRowProperties({ format: { rowHeight: true } });
    bands.push({ area: part, range, looks: cells(part).getCellProperties(ASKED), heights });
    await flush(context);
  }
  return { sheetId, area, bands, widths, merges };
}

const flush = (context: Excel.RequestContext): Promise<void> => context.sync();

const canReadMerges = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.13");

function bandsOf(area: Area): Area[] {
  const most = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columnCount));
  const bands: Area[] = [];
  for (let row = 0; row < area.rowCount; row += most)
    bands.push({ ...area, row: area.row + row, rowCount: Math.min(most, area.rowCount - row) });
  return bands;
}

/** Puts the cells back as they were, whatever has been done to them. */
export async function restoreImage(context: Excel.RequestContext, image: SheetImage): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(image.sheetId);
  const cells = (part: Area): Excel.Range => sheet.getRange(formatArea(part));
  const whole = cells(image.area);
  if (image.merges) whole.unmerge();
  whole.format.fill.clear();
  for (const band of image.bands) {
    restoreBand(cells(band.area), band);
    await flush(context);
  }
  whole.setColumnProperties(
    image.widths.value.map(({ format }) => ({
      format: format?.columnWidth === undefined ? {} : { columnWidth: format.columnWidth },
    })),
  );
  if (image.merges && !image.merges.isNullObject)
    for (const area of parseAreas(image.merges.address)) cells(area).merge();
  await context.sync();
}

/** General first: a cell of the format text would keep a formula as its text. */
function restoreBand(range: Excel.Range, { range: held, looks, heights }: Band): void {
  range.numberFormat = held.numberFormat.map((line: unknown[]) => line.map(() => "General"));
  range.formulas = held.formulas.map((line: CellContent[]) => line.map((content) => toWire(content)));
  range.numberFormat = held.numberFormat;
  range.setCellProperties(settable(looks.value));
  range.setRowProperties(
    heights.value.map(({ format }) => ({
      format: format?.rowHeight === undefined ? {} : { rowHeight: format.rowHeight },
    })),
  );
}

/** White is how Excel tells that there is no fill; a border that is not there has neither colour nor weight. */
function settable(
  properties: readonly (readonly Excel.CellProperties[])[],
): Excel.SettableCellProperties[][] {
  return properties.map((line) =>
    line.map(({ format }) => ({ format: format ? settableFormat(format) : {} })),
  );
}

function settableFormat({ fill, borders, ...rest }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const isFilled = fill?.color !== undefined && fill.color !== "" && fill.color.toUpperCase() !== "#FFFFFF";
  return {
    ...rest,
    ...(isFilled && fill ? { fill } : {}),
    ...(borders && {
      borders: Object.fromEntries(SIDES.map((side) => [side, settableBorder(borders[side])])),
    }),
  };
}

function settableBorder(border: Excel.CellBorder | undefined): Excel.CellBorder {
  return border?.style === undefined || border.style === "None" ? { style: "None" } : border;
}
