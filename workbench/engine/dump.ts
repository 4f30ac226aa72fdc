import { columnName, formatRect } from "./address";
import { SIDES, type Side } from "./border";
import { hasContent, type CellValue } from "./cell-content";
import type { CellFormat } from "./cell-format";
import type { ConditionalFormat } from "./conditional-formats";
import { contentOf, type ValidationContent } from "./data-validation";
import { describeCharts, type ChartDescription } from "./describe-charts";
import type { Engine } from "./engine";
import type { PageLayout } from "./page-layout";
import { containsCell, SHEET_COLUMNS, type Rect } from "./rect";
import type { Sheet } from "./sheet";
import { columnPoints, isColumnHidden, isRowHidden, rowPoints } from "./sheet-size";
import type { SheetProtection } from "./workbook-record";

/** A cell as it is: only what differs from a blank, unformatted cell. */
export interface CellDump {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly format?: Partial<CellFormat>;
  readonly unlocked?: true;
}

export interface SheetDump {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly protection: SheetProtection | null;
  readonly cells: Readonly<Record<string, CellDump>>;
  readonly merges: readonly string[];
  /** points, of the columns that differ from the sheet's default */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly frozenRows: number;
  readonly tabColor: string;
  readonly pageLayout: PageLayout | null;
  readonly conditionalFormats: readonly (Omit<ConditionalFormat, "id" | "areas"> & {
    readonly areas: readonly string[];
  })[];
  readonly charts: readonly ChartDescription[];
  readonly validations: readonly (ValidationContent & { readonly areas: readonly string[] })[];
}

export interface WorkbookDump {
  readonly name: string;
  readonly workbookProtected: boolean;
  readonly sheets: readonly SheetDump[];
  readonly names: readonly object[];
  readonly settings: Readonly<Record<string, unknown>>;
}

function differences(format: CellFormat, standard: CellFormat): Partial<CellFormat> {
  const entries = Object.entries(format).filter(([key, value]) => {
    const plain = standard[key as keyof CellFormat];
    return key === "borders" ? SIDES.some((side) => format.borders[side] !== null) : value !== plain;
  });
  return Object.fromEntries(entries) as Partial<CellFormat>;
}

const STEP: Readonly<Record<Side, readonly [number, number]>> = {
  top: [-1, 0],
  bottom: [1, 0],
  left: [0, -1],
  right: [0, 1],
};
const ACROSS = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

type FormatAt = (row: number, column: number) => CellFormat;

/** Formats by the ids of their styles, which mean the same as long as nothing is changed. */
function formatsOf(sheet: Sheet): FormatAt {
  const known = new Map<string, CellFormat>();
  return (row, column) => {
    const style = sheet.cell(row, column)?.s;
    if (typeof style !== "string") return sheet.format(row, column);
    const format = known.get(style) ?? sheet.format(row, column);
    known.set(style, format);
    return format;
  };
}

/** The borders a cell shows: a line between two cells counts for both, whichever keeps it. */
function shownBorders(sheet: Sheet, row: number, column: number, formatAt: FormatAt): CellFormat["borders"] {
  const own = formatAt(row, column);
  const entries = SIDES.map((side) => {
    const [down, right] = STEP[side];
    const neighbour = sheet.cell(row + down, column + right)?.s ? formatAt(row + down, column + right) : null;
    return [side, own.borders[side] ?? neighbour?.borders[ACROSS[side]] ?? null];
  });
  return Object.fromEntries(entries) as CellFormat["borders"];
}

function dumpCell(sheet: Sheet, row: number, column: number, formatAt: FormatAt): CellDump | null {
  const cell = sheet.cell(row, column);
  const format = differences(
    { ...formatAt(row, column), borders: shownBorders(sheet, row, column, formatAt) },
    sheet.standardFormat,
  );
  const formula = sheet.formula(row, column);
  const dump: CellDump = {
    ...(hasContent(cell) ? { value: sheet.value(row, column) } : {}),
    ...(typeof formula === "string" && formula.startsWith("=") && cell?.f ? { formula } : {}),
    ...(Object.keys(format).length > 0 ? { format } : {}),
    ...(sheet.isLocked(row, column) ? {} : { unlocked: true as const }),
  };
  return Object.keys(dump).length === 0 ? null : dump;
}

function dumpCells(sheet: Sheet): Record<string, CellDump> {
  const cells: Record<string, CellDump> = {};
  const used = sheet.usedRect(false);
  if (used === null) return cells;
  const seen = new Set<number>();
  const formatAt = formatsOf(sheet);
  for (const { row, column } of sheet.storedCells()) {
    // A cell that is not stored itself may show a line of the one beside it.
    for (const [down, right] of [[0, 0] as const, ...Object.values(STEP)]) {
      const at = { row: row + down, column: column + right, rows: 1, columns: 1 };
      const key = at.row * SHEET_COLUMNS + at.column;
      if (seen.has(key) || !containsCell(used, at.row, at.column)) continue;
      seen.add(key);
      const dump = dumpCell(sheet, at.row, at.column, formatAt);
      if (dump !== null) cells[formatRect(at)] = dump;
    }
  }
  return cells;
}

const indexes = (length: number): number[] => Array.from({ length }, (_, index) => index);

function sizes(
  keys: readonly number[],
  size: (index: number) => number,
  standard: number,
  label: (i: number) => string,
) {
  return Object.fromEntries(keys.filter((i) => size(i) !== standard).map((i) => [label(i), size(i)]));
}

const byPlace = (a: Rect, b: Rect): number => a.row - b.row || a.column - b.column;

/** In the order of their first cells: which was made first means nothing. */
function dumpValidations(engine: Engine, sheet: Sheet): SheetDump["validations"] {
  return engine
    .validations(sheet)
    .all()
    .map((one) => ({ ...contentOf(one), areas: [...one.areas].sort(byPlace) }))
    .sort((a, b) => (a.areas[0] && b.areas[0] ? byPlace(a.areas[0], b.areas[0]) : 0))
    .map((one) => ({ ...one, areas: one.areas.map(formatRect) }));
}

function dumpSheet(engine: Engine, sheet: Sheet): SheetDump {
  const { defaultColumnWidth, defaultRowHeight } = sheet.model.getConfig();
  const rows = indexes(sheet.facade.getMaxRows());
  const columns = indexes(sheet.facade.getMaxColumns());
  const formats = engine.conditionalFormats(sheet).all();
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: engine.visibility(sheet),
    protection: engine.record.protection[sheet.id] ?? null,
    cells: dumpCells(sheet),
    merges: sheet.merges().sort(byPlace).map(formatRect),
    columnWidths: sizes(columns, (i) => columnPoints(sheet, i), defaultColumnWidth * 0.75, columnName),
    rowHeights: sizes(
      rows,
      (i) => rowPoints(sheet, i),
      defaultRowHeight * 0.75,
      (i) => String(i + 1),
    ),
    hiddenRows: rows.filter((row) => isRowHidden(sheet, row)).map((row) => row + 1),
    hiddenColumns: columns.filter((column) => isColumnHidden(sheet, column)).map(columnName),
    frozenRows: Math.max(0, sheet.facade.getFreeze().ySplit),
    tabColor: sheet.facade.getTabColor() ?? "",
    pageLayout: engine.record.pageLayouts[sheet.id] ?? null,
    conditionalFormats: formats.map(({ areas, kind, formula, stopIfTrue, style, scale }) => ({
      areas: areas.map(formatRect),
      kind,
      formula,
      stopIfTrue,
      style,
      ...(scale === undefined ? {} : { scale }),
    })),
    charts: describeCharts(engine.charts.on(sheet.id), (id) => engine.sheet(id)?.name),
    validations: dumpValidations(engine, sheet),
  };
}

/**
 * Everything a workbook holds, as plain JSON without internal ids, so that "nothing changed" is one comparison.
 * Wait for `engine.settle()` first where formulas matter.
 */
export function dumpEngine(engine: Engine): WorkbookDump {
  const sheetName = (id: string | null): string | null =>
    id === null ? null : (engine.sheet(id)?.name ?? id);
  return {
    name: engine.book.getName(),
    workbookProtected: engine.record.workbookProtected,
    sheets: engine.sheets().map((sheet) => dumpSheet(engine, sheet)),
    names: engine.names
      .all()
      .map(({ sheetId, name, formula, comment, visible }) => ({
        name,
        scope: sheetName(sheetId),
        formula,
        comment,
        visible,
      }))
      .sort((a, b) => `${a.scope}!${a.name}`.localeCompare(`${b.scope}!${b.name}`)),
    settings: structuredClone(engine.record.settings),
  };
}
