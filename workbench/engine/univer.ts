/**
 * The types of the spreadsheet engine. Types only: the page hands in Univer's UMD global, Node the CommonJS build,
 * so nothing here may pull a value of Univer into a bundle.
 */
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type {} from "@univerjs/sheets-conditional-formatting/facade";

export type { FRange, FWorkbook, FWorksheet };
export type Univer = FUniver;
export type {
  IBorderStyleData,
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";

/** Univer's enums by number: they are part of its saved format, and a type-only import has no values. */
export const CellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;
export const Switch = { off: 0, on: 1 } as const;
export const Direction = { columns: 0, rows: 1 } as const;
