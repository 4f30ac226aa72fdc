import { formatItems, parseItems } from "../record/versionedItems";
import type { RecordProblem } from "../record/versionedItems";
import { HEADER_LABELS } from "./headerLabels";
import type { HeaderRole } from "./headerLabels";
import type { HintedColumn, TableHint } from "./TableHint";

/** The choices as they are kept in the workbook: `{"v":1,"items":[{"s":"id","n":"表1","r":7,"c":[["level3",2,"指标名"]]}]}`. */
export function formatHints(hints: readonly TableHint[]): string {
  return formatItems(
    hints.map(({ sheetId, sheetName, headerRow, columns }) => ({
      s: sheetId,
      n: sheetName,
      r: headerRow,
      c: columns.map(({ role, column, text }) => [role, column, text]),
    })),
  );
}

/** What was read, or why it could not be. */
export type HintRecord = { readonly hints: readonly TableHint[] } | { readonly problem: RecordProblem };

/** Reads the workbook's record; null (none yet) is no hint. */
export function parseHints(record: string | null): HintRecord {
  const read = parseItems(record, readHint);
  return "problem" in read ? read : { hints: read.items };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isIndex = (value: unknown, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < most;

function readHint(item: unknown): TableHint | null {
  if (!isRecord(item)) return null;
  const { s: sheetId, n: sheetName, r: headerRow, c: columns } = item;
  if (typeof sheetId !== "string" || typeof sheetName !== "string") return null;
  if (!isIndex(headerRow, 1_048_576) || !Array.isArray(columns)) return null;
  const read = columns.map(readColumn);
  return read.every((column) => column !== null) ? { sheetId, sheetName, headerRow, columns: read } : null;
}

function readColumn(item: unknown): HintedColumn | null {
  if (!Array.isArray(item)) return null;
  const [role, column, text]: unknown[] = item;
  if (!isRole(role) || !isIndex(column, 16_384) || typeof text !== "string") return null;
  return { role, column, text };
}

const isRole = (value: unknown): value is HeaderRole =>
  typeof value === "string" && Object.hasOwn(HEADER_LABELS, value);
