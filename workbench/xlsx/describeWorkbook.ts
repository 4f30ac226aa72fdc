import { describeCharts, type ChartDescription } from "../engine/describe-charts";
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "../engine/univer";
import { formatRect } from "../engine/address";
import { scalePoints, type ScalePoint } from "../engine/color-scale";
import { contentOf, type ValidationContent } from "../engine/data-validation";
import type { SheetProtection, WorkbookRecord } from "../engine/workbook-record";
import { areaName, cellName } from "./read/cellAddress";
import { readConditions, readNameEntries } from "./resources";
import { plainText } from "./plainText";

/** A cell as it compares: what is absent is not there. */
export interface CellDescription {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly style?: IStyleData;
  readonly runs?: unknown;
  readonly unlocked?: true;
}

export interface SheetDescription {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly cells: Readonly<Record<string, CellDescription>>;
  readonly merges: readonly string[];
  /** Pixels by column or row index; only where they are not the sheet's default. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly protection?: SheetProtection;
  readonly conditionalFormats: readonly {
    readonly areas: readonly string[];
    readonly formula?: string;
    readonly style?: IStyleData;
    readonly scale?: readonly ScalePoint[];
  }[];
  readonly charts: readonly ChartDescription[];
  readonly validations: readonly (ValidationContent & { readonly areas: readonly string[] })[];
}

export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly comment: string;
    readonly hidden: boolean;
    readonly sheet?: string;
  }[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Everything a workbook holds, in one form whichever way it came about: read from a file or edited in the grid. */
export function describeWorkbook(data: IWorkbookData, record: WorkbookRecord): WorkbookDescription {
  const conditions = readConditions(data);
  const sheets = data.sheetOrder.map((id) => describeSheet(id, data, record, conditions[id] ?? []));
  const nameOf = (id: string): { sheet?: string } => {
    const name = data.sheets[id]?.name;
    return name === undefined ? {} : { sheet: name };
  };
  const names = readNameEntries(data).map(({ name, formulaOrRefString, comment, hidden, localSheetId }) => ({
    name,
    refersTo: formulaOrRefString,
    comment,
    hidden,
    ...nameOf(localSheetId),
  }));
  return { sheets, names: names.sort((a, b) => compare(a.name, b.name)), settings: record.settings };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function describeSheet(
  id: string,
  data: IWorkbookData,
  record: WorkbookRecord,
  rules: ReturnType<typeof readConditions>[string],
): SheetDescription {
  const sheet = data.sheets[id] ?? {};
  const protection = record.protection[id];
  return {
    name: sheet.name ?? "",
    state: sheet.hidden !== 1 ? "visible" : record.veryHidden.includes(id) ? "veryHidden" : "hidden",
    cells: describeCells(sheet, data),
    merges: (sheet.mergeData ?? []).map(areaName).sort(),
    columnWidths: columnWidths(sheet),
    rowHeights: rowHeights(sheet),
    hiddenColumns: hidden(sheet.columnData),
    hiddenRows: hidden(sheet.rowData),
    ...(protection === undefined ? {} : { protection }),
    conditionalFormats: rules.map(({ ranges, rule }) => ({
      areas: ranges.map(areaName),
      ...(rule.value === undefined ? {} : { formula: rule.value }),
      ...(rule.style === undefined ? {} : { style: rule.style }),
      ...(rule.config === undefined ? {} : { scale: scalePoints(rule) }),
    })),
    charts: describeCharts(record.charts[id] ?? [], (one) => data.sheets[one]?.name),
    validations: (record.validations[id] ?? []).map((one) => ({
      ...contentOf(one),
      areas: one.areas.map(formatRect),
    })),
  };
}

function describeCells(sheet: Partial<IWorksheetData>, data: IWorkbookData): Record<string, CellDescription> {
  const cells: Record<string, CellDescription> = {};
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData | null>)) {
      const described = cell === null ? {} : describeCell(cell, data);
      if (Object.keys(described).length > 0) cells[cellName(Number(row), Number(column))] = described;
    }
  }
  return cells;
}

function describeCell(cell: ICellData, data: IWorkbookData): CellDescription {
  const style = styleOf(cell, data);
  const value = cell.t === 3 && typeof cell.v === "number" ? cell.v !== 0 : (cell.v ?? plainText(cell));
  const runs = cell.p?.body?.textRuns ?? [];
  return {
    ...(value === undefined || value === null || value === "" ? {} : { value }),
    ...(cell.f ? { formula: cell.f } : {}),
    ...(Object.keys(style).length === 0 ? {} : { style }),
    ...(runs.length === 0 ? {} : { runs }),
    ...(cell.custom?.["unlocked"] === true ? { unlocked: true } : {}),
  };
}

/** What a cell's style says beyond the workbook's default, its keys in one order and what is set to nothing left out. */
export function styleOf(cell: ICellData | null | undefined, data: IWorkbookData): IStyleData {
  const style = typeof cell?.s === "string" ? data.styles[cell.s] : cell?.s;
  if (!style) return {};
  const known = tidied.get(style);
  if (known !== undefined) return known;
  const made = beyondDefault(style, data);
  tidied.set(style, made);
  return made;
}

/** Thousands of cells share a few styles. */
const tidied = new WeakMap<object, IStyleData>();

function beyondDefault(style: IStyleData, data: IWorkbookData): IStyleData {
  const standard = tidy(typeof data.defaultStyle === "object" ? data.defaultStyle : {}) as Record<
    string,
    unknown
  >;
  const own = Object.entries(tidy(style) as Record<string, unknown>);
  return Object.fromEntries(
    own.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(standard[key])),
  );
}

function tidy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== null && inner !== undefined)
    .map(([key, inner]) => [key, tidy(inner)] as const)
    .sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(entries);
}

type Lines =
  | Readonly<Record<string, { w?: number; h?: number; ah?: number; ia?: number; hd?: number } | undefined>>
  | undefined;

const lines = (data: unknown): [number, NonNullable<NonNullable<Lines>[string]>][] =>
  Object.entries((data ?? {}) as NonNullable<Lines>).flatMap(([index, line]) =>
    line === undefined ? [] : [[Number(index), line]],
  );

function columnWidths(sheet: Partial<IWorksheetData>): Record<string, number> {
  const own = lines(sheet.columnData).flatMap(([index, { w }]) =>
    w === undefined || w === sheet.defaultColumnWidth ? [] : [[index, w] as const],
  );
  return Object.fromEntries(own);
}

/** A row's height as shown: its own, or the one its content gave it. */
export function heightOf(line: { h?: number; ah?: number; ia?: number }): number | undefined {
  return line.ia === 1 ? (line.ah ?? line.h) : line.h;
}

function rowHeights(sheet: Partial<IWorksheetData>): Record<string, number> {
  const own = lines(sheet.rowData).flatMap(([index, line]) => {
    const height = heightOf(line);
    return height === undefined || height === sheet.defaultRowHeight ? [] : [[index, height] as const];
  });
  return Object.fromEntries(own);
}

const hidden = (data: unknown): number[] =>
  lines(data).flatMap(([index, line]) => (line.hd === 1 ? [index] : []));
