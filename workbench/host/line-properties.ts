import { lastColumn, lastRow, type Rect } from "../engine/rect";
import type { Sheet } from "../engine/sheet";
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from "../engine/sheet-size";
import { invalidArgument, notImplemented } from "./excel-error";
import type { HostContext } from "./host-context";
import { assertAllowed } from "./sheet-guard";

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Rows or columns: what is asked of each of them, and where. */
interface Lines {
  /** What the format of one may hold: all that is supported. */
  readonly size: "rowHeight" | "columnWidth";
  readonly permission: "allowFormatRows" | "allowFormatColumns";
  first(rect: Rect): number;
  last(rect: Rect): number;
  points(sheet: Sheet, index: number): number;
  setPoints(sheet: Sheet, index: number, points: number): void;
}

const one = { rows: 1, columns: 1 };

const ROWS: Lines = {
  size: "rowHeight",
  permission: "allowFormatRows",
  first: ({ row }) => row,
  last: lastRow,
  points: rowPoints,
  setPoints: (sheet, row, points) => setRowPoints(sheet, { row, column: 0, ...one }, points),
};
const COLUMNS: Lines = {
  size: "columnWidth",
  permission: "allowFormatColumns",
  first: ({ column }) => column,
  last: lastColumn,
  points: columnPoints,
  setPoints: (sheet, column, points) => setColumnPoints(sheet, { row: 0, column, ...one }, points),
};

/** The size that an object of options or of values speaks of; anything else is not known here. */
function formatOf({ size }: Lines, properties: unknown): Json {
  const { format, ...rest } = isJson(properties) ? properties : {};
  const own = isJson(format) ? format : {};
  const strange = [...Object.keys(rest), ...Object.keys(own).filter((name) => name !== size)];
  if (strange.length > 0) throw notImplemented(`${size} properties (${strange.join(", ")})`);
  return own;
}

function get(lines: Lines, sheet: Sheet, rect: Rect, options: Json): unknown[] {
  const isAsked = formatOf(lines, options)[lines.size] === true;
  const indexes = Array.from(
    { length: lines.last(rect) - lines.first(rect) + 1 },
    (_, index) => lines.first(rect) + index,
  );
  return indexes.map((index) => ({ format: isAsked ? { [lines.size]: lines.points(sheet, index) } : {} }));
}

function set(lines: Lines, context: HostContext, sheet: Sheet, rect: Rect, data: readonly unknown[]): void {
  assertAllowed(context.engine, sheet, lines.permission);
  if (data.length !== lines.last(rect) - lines.first(rect) + 1) throw invalidArgument();
  for (const [index, properties] of data.entries()) {
    const points = formatOf(lines, properties)[lines.size];
    if (typeof points === "number") lines.setPoints(sheet, lines.first(rect) + index, points);
  }
}

export const getRowProperties = (sheet: Sheet, rect: Rect, options: Json): unknown[] =>
  get(ROWS, sheet, rect, options);
export const getColumnProperties = (sheet: Sheet, rect: Rect, options: Json): unknown[] =>
  get(COLUMNS, sheet, rect, options);

type SetLines = (context: HostContext, sheet: Sheet, rect: Rect, data: readonly unknown[]) => void;

export const setRowProperties: SetLines = (...args) => set(ROWS, ...args);
export const setColumnProperties: SetLines = (...args) => set(COLUMNS, ...args);
