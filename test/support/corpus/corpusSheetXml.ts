import { formatArea, formatCell } from "../../../src/domain/grid/address";
import { contains } from "../../../src/domain/grid/Area";
import type { Position } from "../../../src/domain/grid/Area";
import type { CorpusCell, CorpusSheet } from "./CorpusBook";
import type { CorpusStyles } from "./corpusStyles";
import { escaped } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The texts of a workbook, each once, in the order of their first use. */
export class SharedTexts {
  private readonly texts = new Map<string, number>();

  indexOf(text: string): number {
    const index = this.texts.get(text) ?? this.texts.size;
    this.texts.set(text, index);
    return index;
  }

  /** What stands inside `<sst>`. */
  xml(): string {
    return [...this.texts.keys()]
      .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
      .join("");
  }
}

export interface SheetSetting {
  readonly styles: CorpusStyles;
  readonly texts: SharedTexts;
  readonly isFirst: boolean;
}

/** A worksheet part. Blank cells of a filled row and of a merge are framed like the others. */
export function sheetXml(sheet: CorpusSheet, setting: SheetSetting): string {
  const rows = sheet.rows.map((cells, r) => rowXml(sheet, cells, sheet.origin.row + r, setting));
  const merges = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`);
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${viewXml(sheet, setting.isFirst)}` +
    '<sheetFormatPr defaultColWidth="14" defaultRowHeight="15"/>' +
    `<sheetData>${rows.join("")}</sheetData>` +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "") +
    "</worksheet>"
  );
}

function viewXml({ rightToLeft, frozen, visibility }: CorpusSheet, isFirst: boolean): string {
  const mirrored = rightToLeft ? ' rightToLeft="1"' : "";
  const selected = isFirst && visibility === "visible" ? ' tabSelected="1"' : "";
  const pane = frozen === null ? "" : paneXml(frozen);
  return `<sheetViews><sheetView${mirrored}${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function paneXml(frozen: Position): string {
  const across = frozen.column > 0 ? ` xSplit="${frozen.column}"` : "";
  const down = frozen.row > 0 ? ` ySplit="${frozen.row}"` : "";
  const active = { row: down ? "bottom" : "top", column: across ? "Right" : "Left" };
  return `<pane${across}${down} topLeftCell="${formatCell(frozen)}" activePane="${active.row}${active.column}" state="frozen"/>`;
}

function rowXml(
  sheet: CorpusSheet,
  cells: readonly CorpusCell[],
  row: number,
  { styles, texts }: SheetSetting,
): string {
  const isFilled = cells.some(({ value }) => value !== null);
  const content = cells.map((cell, index) => {
    const at = { row, column: sheet.origin.column + index };
    const isFramed = isFilled || sheet.merges.some((area) => contains(area, at));
    return isFramed ? cellXml(cell, at, styles.indexOf(cell.numberFormat), texts) : "";
  });
  const hidden = sheet.hiddenRows.includes(row) ? ' hidden="1"' : "";
  return `<row r="${row + 1}"${hidden}>${content.join("")}</row>`;
}

function cellXml({ value, formula }: CorpusCell, at: Position, style: number, texts: SharedTexts): string {
  const start = `<c r="${formatCell(at)}" s="${style}"`;
  const f = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}>${f}<v>${value}</v></c>`;
  const text = String(value);
  if (formula !== null) return `${start} t="str">${f}<v>${escaped(text)}</v></c>`;
  if (text.startsWith("#")) return `${start} t="e"><v>${escaped(text)}</v></c>`;
  return `${start} t="s"><v>${texts.indexOf(text)}</v></c>`;
}
