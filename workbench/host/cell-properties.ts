import { formatAddress } from "../engine/address";
import type { CellFormat, FormatChange } from "../engine/cell-format";
import { mapCells, type Rect } from "../engine/rect";
import type { CellWrite, Sheet } from "../engine/sheet";
import { isColumnHidden, isRowHidden } from "../engine/sheet-size";
import { invalidArgument, notImplemented } from "./excel-error";
import {
  alignmentProperties,
  borderProperties,
  CELL_SIDES,
  fillProperties,
  fontProperties,
  lookUp,
  type FormatProperty,
} from "./format-properties";
import type { HostContext } from "./host-context";
import { BorderChanges, shownBorder } from "./objects/range-borders-object";
import { assertAllowed } from "./sheet-guard";

type Json = Readonly<Record<string, unknown>>;
type Position = readonly [row: number, column: number];

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The names an options object asks for: those set to true or to options of their own. */
const asked = (options: unknown): string[] =>
  isJson(options)
    ? Object.keys(options).filter((name) => options[name] !== false && options[name] !== undefined)
    : [];

function pick(
  format: CellFormat,
  table: Readonly<Record<string, FormatProperty>>,
  options: unknown,
  owner: string,
): Json {
  const entries = asked(options).map((name): [string, unknown] => {
    const property = lookUp(table, name);
    if (property === null) throw notImplemented(`Range.getCellProperties(${owner}.${name})`);
    return [name, property.get(format)];
  });
  return Object.fromEntries(entries);
}

function bordersOf(sheet: Sheet, [row, column]: Position, options: unknown): Json {
  const wanted = isJson(options) ? asked(options) : Object.keys(borderProperties);
  const unknown = wanted.find((key) => lookUp(borderProperties, key) === null);
  if (unknown !== undefined) throw notImplemented(`Range.getCellProperties(format.borders.${unknown})`);
  const entries = Object.entries(CELL_SIDES).map(([name, side]): [string, unknown] => {
    const border = shownBorder(sheet, row, column, side);
    return [
      lowerFirst(name),
      Object.fromEntries(wanted.map((key) => [lowerFirst(key), lookUp(borderProperties, key)?.get(border)])),
    ];
  });
  return Object.fromEntries(entries);
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What `format` may ask of a cell besides its alignment. */
const FORMAT_PARTS: Readonly<Record<string, (sheet: Sheet, at: Position, options: unknown) => unknown>> = {
  fill: (sheet, at, options) => pick(sheet.format(...at), fillProperties, options, "format.fill"),
  font: (sheet, at, options) => pick(sheet.format(...at), fontProperties, options, "format.font"),
  borders: bordersOf,
  protection: (sheet, at, options) => {
    for (const name of asked(options))
      if (name !== "locked") throw notImplemented(`Range.getCellProperties(format.protection.${name})`);
    return { locked: sheet.isLocked(...at) };
  },
};

function formatOf(sheet: Sheet, at: Position, options: unknown): Json {
  const wanted = isJson(options) ? options : {};
  const entries = asked(options).map((name): [string, unknown] => {
    const part = lookUp(FORMAT_PARTS, name);
    if (part !== null) return [name, part(sheet, at, wanted[name])];
    return [name, pick(sheet.format(...at), alignmentProperties, { [name]: true }, "format")[name]];
  });
  return Object.fromEntries(entries);
}

const CELL_PARTS: Readonly<Record<string, (sheet: Sheet, at: Position, options: unknown) => unknown>> = {
  address: (sheet, [row, column]) => formatAddress(sheet.name, { row, column, rows: 1, columns: 1 }),
  addressLocal: (sheet, [row, column]) => formatAddress(sheet.name, { row, column, rows: 1, columns: 1 }),
  hidden: (sheet, [row, column]) => isRowHidden(sheet, row) || isColumnHidden(sheet, column),
  style: () => "Normal",
  format: formatOf,
};

/** `range.getCellProperties(options)`: for each cell an object of what the options ask for. */
export function getCellProperties(sheet: Sheet, rect: Rect, options: Json): unknown[][] {
  const parts = asked(options).map((name) => {
    const part = lookUp(CELL_PARTS, name);
    if (part === null) throw notImplemented(`Range.getCellProperties(${name})`);
    return [name, part] as const;
  });
  return mapCells(rect, (row, column) =>
    Object.fromEntries(parts.map(([name, part]) => [name, part(sheet, [row, column], options[name])])),
  );
}

function changeFrom(
  table: Readonly<Record<string, FormatProperty>>,
  values: unknown,
  owner: string,
): FormatChange {
  const entries = isJson(values)
    ? Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
    : [];
  const changes = entries.map(([name, value]) => {
    const property = lookUp(table, name);
    if (property === null) throw notImplemented(`Range.setCellProperties(${owner}.${name})`);
    return property.change(value);
  });
  return Object.assign({}, ...changes) as FormatChange;
}

function borderWrites(sheet: Sheet, [row, column]: Position, values: unknown): CellWrite[] {
  const changes = new BorderChanges(sheet);
  for (const [name, wanted] of isJson(values) ? Object.entries(values) : []) {
    const side = lookUp(CELL_SIDES, name);
    if (side === null || !isJson(wanted))
      throw notImplemented(`Range.setCellProperties(format.borders.${name})`);
    let border = shownBorder(sheet, row, column, side);
    for (const [key, value] of Object.entries(wanted)) {
      const property = lookUp(borderProperties, key);
      if (property === null) throw notImplemented(`Range.setCellProperties(format.borders.${name}.${key})`);
      if (value !== null && value !== undefined) border = property.change(border, value);
    }
    changes.set(row, column, side, border);
  }
  return changes.writes();
}

/** Applies the `format` of one cell's properties. */
function applyFormat(sheet: Sheet, at: Position, format: Json): void {
  const { fill, font, borders, protection, ...alignment } = format;
  const change = {
    ...changeFrom(fillProperties, fill, "format.fill"),
    ...changeFrom(fontProperties, font, "format.font"),
    ...changeFrom(alignmentProperties, alignment, "format"),
  };
  if (Object.keys(change).length > 0) sheet.write([sheet.formatted(...at, change)]);
  sheet.write(borderWrites(sheet, at, borders));
  if (isJson(protection) && typeof protection["locked"] === "boolean")
    sheet.write([sheet.unlocked(...at, !protection["locked"])]);
}

/** `range.setCellProperties(data)`: an object for each cell; what an object does not name stays as it is. */
export function setCellProperties(
  context: HostContext,
  sheet: Sheet,
  rect: Rect,
  data: readonly unknown[],
): void {
  assertAllowed(context.engine, sheet, "allowFormatCells");
  if (data.length !== rect.rows) throw invalidArgument();
  for (const [r, line] of data.entries()) {
    if (!Array.isArray(line) || line.length !== rect.columns) throw invalidArgument();
    for (const [c, cell] of (line as unknown[]).entries()) {
      if (!isJson(cell)) continue;
      const { format, ...rest } = cell;
      if (Object.keys(rest).length > 0)
        throw notImplemented(`Range.setCellProperties(${Object.keys(rest).join(", ")})`);
      if (isJson(format)) applyFormat(sheet, [rect.row + r, rect.column + c], format);
    }
  }
  context.costs.cellsWritten += rect.rows * rect.columns;
}
