import type { ICellData, IWorkbookData } from "../../engine/univer";
import { styleOf } from "../describeWorkbook";
import { plainText } from "../plainText";
import type { CellFormat } from "./StyleSheet";

/** What a cell holds, apart from its format. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  /** A text even where it reads like an error. */
  readonly isText: boolean;
  readonly formula: string | null;
  /** Fonts of parts of the text, as Univer keeps them. */
  readonly runs: readonly { readonly st: number; readonly ed: number; readonly ts?: object | null }[];
}

/** How one cell differs between two states of a workbook. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** Present when the content differs. */
  readonly content?: CellContent;
  /** Present when only a formula's result differs. */
  readonly result?: CellContent;
  /** Present when the format differs. */
  readonly format?: { readonly before: CellFormat; readonly after: CellFormat };
}

type Matrix = Record<number, Record<number, ICellData | null | undefined> | undefined> | undefined;

/** The cells of a sheet that differ, by row and column. */
export function cellChanges(id: string, before: IWorkbookData, after: IWorkbookData): CellChange[] {
  const [old, now] = [before.sheets[id]?.cellData as Matrix, after.sheets[id]?.cellData as Matrix];
  const changes: CellChange[] = [];
  for (const row of keys(old, now)) {
    for (const column of keys(old?.[row], now?.[row])) {
      const change = compare(row, column, old?.[row]?.[column], now?.[row]?.[column], before, after);
      if (change !== undefined) changes.push(change);
    }
  }
  return changes;
}

const keys = (a: object | undefined, b: object | undefined): number[] =>
  [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].map(Number).sort((x, y) => x - y);

function compare(
  row: number,
  column: number,
  old: ICellData | null | undefined,
  now: ICellData | null | undefined,
  before: IWorkbookData,
  after: IWorkbookData,
): CellChange | undefined {
  const [oldContent, content] = [contentOf(old), contentOf(now)];
  const sameFormula = oldContent.formula !== null && oldContent.formula === content.formula;
  const differs = JSON.stringify(oldContent) !== JSON.stringify(content);
  const format = { before: formatOf(old, before), after: formatOf(now, after) };
  const reformatted = JSON.stringify(format.before) !== JSON.stringify(format.after);
  if (!differs && !reformatted) return undefined;
  return {
    row,
    column,
    ...(differs && !sameFormula ? { content } : {}),
    ...(differs && sameFormula ? { result: content } : {}),
    ...(reformatted ? { format } : {}),
  };
}

function contentOf(cell: ICellData | null | undefined): CellContent {
  const raw = cell?.v ?? (cell ? plainText(cell) : undefined) ?? null;
  const value =
    cell?.t === 3 && typeof raw === "number"
      ? raw !== 0
      : cell?.t === 2 && typeof raw === "string"
        ? Number(raw)
        : raw;
  const runs = (cell?.p?.body?.textRuns ?? []).map(({ st, ed, ts }) => ({
    st,
    ed,
    ...(ts === undefined ? {} : { ts }),
  }));
  return {
    value: value === "" && !cell?.f ? null : value,
    isText: cell?.t === 4,
    formula: cell?.f || null,
    runs,
  };
}

const formatOf = (cell: ICellData | null | undefined, data: IWorkbookData): CellFormat => ({
  style: styleOf(cell, data),
  unlocked: cell?.custom?.["unlocked"] === true,
});
