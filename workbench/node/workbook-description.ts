import { parseAddress } from "../engine/address";
import type { CellValue } from "../engine/cell-content";
import { serialOf } from "../engine/entered-value";
import {
  CellType,
  Switch,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "../engine/univer";
import { stylePatch, type FormatChange } from "../engine/cell-format";
import { toRange } from "../engine/sheet";
import { emptyRecord, type ProtectionOptions, type WorkbookRecord } from "../engine/workbook-record";

/** A cell that is more than its value. Values stand as they are stored: "95%" is that text, not 0.95. */
export interface CellDescription {
  readonly v?: CellValue;
  /** with its `=` */
  readonly f?: string;
  readonly numberFormat?: string;
  readonly style?: FormatChange;
  readonly unlocked?: boolean;
}

export interface SheetDescription {
  readonly name: string;
  /** by address: `{ A1: "绩效目标表", B2: { v: 0.95, numberFormat: "0%" } }` */
  readonly cells?: Readonly<Record<string, CellValue | CellDescription>>;
  readonly merges?: readonly string[];
  /** pixels, by column letter */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** pixels, by row number */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hidden?: boolean | "very";
  /** true, or what the protection allows */
  readonly protected?: boolean | ProtectionOptions;
  readonly rowCount?: number;
  readonly columnCount?: number;
}

export interface WorkbookDescription {
  readonly name?: string;
  readonly sheets: readonly SheetDescription[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly workbookProtected?: boolean;
}

/** The serial number Excel keeps for a day, for cells that are dates. */
export const dateSerial = serialOf;

function typeOf(value: CellValue, numberFormat: string | undefined): number {
  if (typeof value === "number") return CellType.number;
  if (typeof value === "boolean") return CellType.boolean;
  return numberFormat === "@" || Number.isNaN(Number(value)) ? CellType.text : CellType.forcedText;
}

function cellData(cell: CellValue | CellDescription): ICellData {
  if (typeof cell !== "object") return cellData({ v: cell });
  const format = {
    ...cell.style,
    ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
  };
  const style: IStyleData = stylePatch(format);
  const value =
    cell.v === undefined || cell.v === "" ? {} : { v: stored(cell.v), t: typeOf(cell.v, cell.numberFormat) };
  return {
    ...value,
    ...(cell.f === undefined ? {} : { f: cell.f }),
    ...(Object.keys(style).length === 0 ? {} : { s: style }),
    ...(cell.unlocked === true ? { custom: { unlocked: true } } : {}),
  } as ICellData;
}

const stored = (value: CellValue): string | number => (typeof value === "boolean" ? Number(value) : value);

function place(address: string): { row: number; column: number } {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`not an address: ${address}`);
  return parsed.rect;
}

function cellMatrix(cells: SheetDescription["cells"] = {}): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = place(address);
    (matrix[row] ??= {})[column] = cellData(cell);
  }
  return matrix;
}

function mergeData(merges: readonly string[] = []): ReturnType<typeof toRange>[] {
  return merges.map((address) => {
    const parsed = parseAddress(address);
    if (parsed === null) throw new Error(`not an address: ${address}`);
    return toRange(parsed.rect);
  });
}

function sizes(table: Readonly<Record<string, number>> = {}, key: "w" | "h"): Record<number, object> {
  const index = (name: string): number => (key === "w" ? place(`${name}1`).column : Number(name) - 1);
  const entries = Object.entries(table).map(([name, pixels]) => [
    index(name),
    key === "w" ? { w: pixels } : { h: pixels, ia: Switch.off },
  ]);
  return Object.fromEntries(entries) as Record<number, object>;
}

function sheetData(sheet: SheetDescription, id: string): Partial<IWorksheetData> {
  const cellData = cellMatrix(sheet.cells);
  const rows = Object.keys(cellData).map(Number);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? Switch.on : Switch.off,
    rowCount: rows.reduce((count, row) => Math.max(count, row + 1), sheet.rowCount ?? 200),
    columnCount: sheet.columnCount ?? 26,
    cellData,
    mergeData: mergeData(sheet.merges),
    columnData: sizes(sheet.columnWidths, "w"),
    rowData: sizes(sheet.rowHeights, "h"),
  };
}

export interface DescribedWorkbook {
  readonly data: Partial<IWorkbookData>;
  readonly record: WorkbookRecord;
}

/** Univer's data for a workbook described in a test, and the record that goes with it. */
export function describedWorkbook(book: WorkbookDescription): DescribedWorkbook {
  const ids = book.sheets.map((_, index) => `sheet-${index + 1}`);
  const sheets = book.sheets.map((sheet, index) => sheetData(sheet, ids[index] ?? ""));
  const record = emptyRecord();
  record.settings = { ...book.settings };
  record.workbookProtected = book.workbookProtected ?? false;
  for (const [index, sheet] of book.sheets.entries()) {
    const id = ids[index] ?? "";
    if (sheet.hidden === "very") record.veryHidden.push(id);
    if (sheet.protected) record.protection[id] = { options: sheet.protected === true ? {} : sheet.protected };
  }
  const data = { id: "workbook", name: book.name ?? "Book1", sheetOrder: ids, sheets: byId(ids, sheets) };
  return { data, record };
}

const byId = (
  ids: readonly string[],
  sheets: readonly Partial<IWorksheetData>[],
): Record<string, Partial<IWorksheetData>> =>
  Object.fromEntries(ids.map((id, index) => [id, sheets[index] ?? {}]));
