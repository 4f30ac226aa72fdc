import { valueType } from "../../engine/cell-content";
import { cellCount, isEntireColumn, isEntireRow, mapCells } from "../../engine/rect";
import { isColumnHidden, isRowHidden, setColumnsHidden, setRowsHidden } from "../../engine/sheet-size";
import type { Sheet } from "../../engine/sheet";
import { formatAddress } from "../../engine/address";
import { invalidArgument, notImplemented } from "../excel-error";
import type { Property } from "../excel-object";
import { isReadable } from "../limits";
import { applyNormalStyle } from "../range-clearing";
import { writeContent, writeNumberFormats } from "../range-writing";
import { assertAllowed } from "../sheet-guard";
import { uniform } from "../uniform";
import type { RangeObject } from "./range-object";
import { NORMAL } from "./styles-object";

type Read = (sheet: Sheet, row: number, column: number) => unknown;

/** A 2-D array of what each cell has; null for a range whose cells Excel does not send. */
function cells(read: Read): (self: RangeObject) => unknown {
  return (self) => {
    const rect = self.rect();
    if (!isReadable(rect, self.context.limits)) return null;
    const sheet = self.sheet();
    self.context.costs.cellsRead += cellCount(rect);
    return mapCells(rect, (row, column) => read(sheet, row, column));
  };
}

const setContent = (self: RangeObject, value: unknown): void =>
  writeContent(self.context, self.sheet(), self.rect(), value);

const setNumberFormat = (self: RangeObject, value: unknown): void =>
  writeNumberFormats(self.context, self.sheet(), self.rect(), value);

const formulas: Property<RangeObject> = {
  get: cells((sheet, row, column) => sheet.formula(row, column)),
  set: setContent,
};
const numberFormat: Property<RangeObject> = {
  get: cells((sheet, row, column) => sheet.numberFormat(row, column)),
  set: setNumberFormat,
};

function rowsHidden(self: RangeObject): boolean | null {
  const rect = self.rect();
  return uniform(Array.from({ length: rect.rows }, (_, i) => isRowHidden(self.sheet(), rect.row + i)));
}

function columnsHidden(self: RangeObject): boolean | null {
  const rect = self.rect();
  return uniform(
    Array.from({ length: rect.columns }, (_, i) => isColumnHidden(self.sheet(), rect.column + i)),
  );
}

function hide(self: RangeObject, value: unknown, lines: "rows" | "columns"): void {
  if (typeof value !== "boolean") throw invalidArgument();
  const rows = lines === "rows";
  assertAllowed(self.context.engine, self.sheet(), rows ? "allowFormatRows" : "allowFormatColumns");
  if (rows) setRowsHidden(self.sheet(), self.rect(), value);
  else setColumnsHidden(self.sheet(), self.rect(), value);
}

/** A cell is hidden with its row or its column; a range is when all of it is, and null when only a part is. */
function hidden(self: RangeObject): boolean | null {
  const [rows, columns] = [rowsHidden(self), columnsHidden(self)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

/** True where all cells belong to array formulas that spill, null where some do. */
function hasSpill(self: RangeObject): boolean | null {
  const sheet = self.sheet();
  return uniform(mapCells(self.rect(), (row, column) => sheet.isSpill(row, column)).flat());
}

/** The style Normal is a cell without a format of its own; Univer has no other styles. */
function setStyle(self: RangeObject, value: unknown): void {
  if (value !== NORMAL) throw notImplemented(`Range.style = ${JSON.stringify(value)}`);
  applyNormalStyle(self.context, self.sheet(), self.rect());
}

/** The properties of a range on the wire. */
export const rangeCells: Readonly<Record<string, Property<RangeObject>>> = {
  Address: { get: (self) => formatAddress(self.sheet().name, self.rect()) },
  AddressLocal: { get: (self) => formatAddress(self.sheet().name, self.rect()) },
  CellCount: { get: (self) => (cellCount(self.rect()) < 2 ** 31 ? cellCount(self.rect()) : -1) },
  RowIndex: { get: (self) => self.rect().row },
  ColumnIndex: { get: (self) => self.rect().column },
  RowCount: { get: (self) => self.rect().rows },
  ColumnCount: { get: (self) => self.rect().columns },
  IsEntireRow: { get: (self) => isEntireRow(self.rect()) },
  IsEntireColumn: { get: (self) => isEntireColumn(self.rect()) },
  Values: { get: cells((sheet, row, column) => sheet.value(row, column)), set: setContent },
  Formulas: formulas,
  FormulasLocal: formulas,
  Text: { get: cells((sheet, row, column) => sheet.text(row, column)) },
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  ValueTypes: { get: cells((sheet, row, column) => valueType(sheet.shown(row, column))) },
  HasSpill: { get: hasSpill },
  Hidden: { get: hidden },
  RowHidden: { get: rowsHidden, set: (self, value) => hide(self, value, "rows") },
  ColumnHidden: { get: columnsHidden, set: (self, value) => hide(self, value, "columns") },
  Style: { get: () => NORMAL, set: setStyle },
};
