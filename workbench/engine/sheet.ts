import type { FWorkbook, FWorksheet, ICellData, IRange, IStyleData, Nullable, Univer } from "./univer";
import { cellValue, hasContent, hasFormula, type Cell, type CellValue } from "./cell-content";
import { readFormat, stylePatch, type CellFormat, type FormatChange } from "./cell-format";
import { run } from "./command";
import { displayedText } from "./displayed-text";
import { enteredValue, plainReference } from "./entered-value";
import {
  boundingRect,
  containsCell,
  fromCorners,
  intersection,
  lastColumn,
  lastRow,
  sameRect,
  type Rect,
} from "./rect";
import type { Spills } from "./spills";
import { usedRect, type CellMatrix } from "./used-range";
import type { WorkbookRecord } from "./workbook-record";

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  endRow: lastRow(rect),
  startColumn: rect.column,
  endColumn: lastColumn(rect),
});

export const fromRange = (range: IRange): Rect =>
  fromCorners(range.startRow, range.startColumn, range.endRow, range.endColumn);

type Styles = ReturnType<ReturnType<FWorkbook["getWorkbook"]>["getStyles"]>;

/** A style stands in the data itself or by its id in the workbook's table of styles. */
const asStyle = (styles: Styles, style: Nullable<IStyleData | string>): IStyleData | null =>
  (typeof style === "string" ? styles.get(style) : style) || null;

/** One cell to write. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
}

/**
 * The mutation, not the command round it: for the command's undo Univer goes through every cell of the workbook, each
 * time. In Excel on the web, too, what an add-in writes is not undone with Ctrl+Z.
 */
const SET_CELLS = "sheet.mutation.set-range-values";
/** A mutation with this trigger is known to change no formula. */
const SET_STYLE = "sheet.command.set-style";

/**
 * Univer looks through the whole workbook for what an edit does to formulas. One that comes from elsewhere, as an
 * add-in's does, has that done already; where no formula is written or replaced there is nothing to be done.
 */
const WITHOUT_FORMULAS = { fromChangeset: true };

/** The cells of one worksheet: reading and writing them, their formats and their merges. */
export class Sheet {
  private standard: CellFormat | null = null;

  constructor(
    protected readonly univer: Univer,
    readonly book: FWorkbook,
    readonly facade: FWorksheet,
    private readonly record: Pick<WorkbookRecord, "countsFrom1904">,
    private readonly spills: Pick<Spills, "areas" | "at" | "has">,
  ) {}

  get id(): string {
    return this.facade.getSheetId();
  }

  get name(): string {
    return this.facade.getSheetName();
  }

  get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.book.getId(), subUnitId: this.id };
  }

  get model(): ReturnType<FWorksheet["getSheet"]> {
    return this.facade.getSheet();
  }

  matrix(): CellMatrix {
    return this.model.getCellMatrix().getMatrix() as CellMatrix;
  }

  cell(row: number, column: number): Cell {
    return this.matrix()[row]?.[column];
  }

  /** The cell as it is shown: with what an array formula spills into it. */
  shown(row: number, column: number): Cell {
    const cell = this.cell(row, column);
    if (hasContent(cell)) return cell;
    const spilled = this.spills.at(this.id, row, column);
    return spilled === null ? cell : { ...cell, ...spilled };
  }

  /** Whether an array formula stands here or spills into here. */
  isSpill(row: number, column: number): boolean {
    return this.spills.has(this.id, row, column);
  }

  value(row: number, column: number): CellValue {
    return cellValue(this.shown(row, column));
  }

  /** The formula with its `=`, or the value where there is none: Excel's `formulas`. */
  formula(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    if (cell?.f) return cell.f;
    return hasFormula(cell) ? this.facade.getRange(row, column).getFormula() : this.value(row, column);
  }

  style(cell: Cell): IStyleData | null {
    return cell?.s ? asStyle(this.styles, cell.s) : null;
  }

  numberFormat(row: number, column: number): string {
    return this.style(this.cell(row, column))?.n?.pattern || "General";
  }

  format(row: number, column: number): CellFormat {
    const style = this.style(this.cell(row, column));
    return style === null ? this.standardFormat : readFormat({ ...this.standardStyle, ...style });
  }

  /** The format of a cell that has none of its own: the workbook's style Normal. */
  get standardFormat(): CellFormat {
    this.standard ??= readFormat(this.standardStyle);
    return this.standard;
  }

  private get standardStyle(): IStyleData {
    const book = this.book.getWorkbook().getSnapshot().defaultStyle;
    const sheet = this.model.getConfig().defaultStyle;
    return { ...asStyle(this.styles, book), ...asStyle(this.styles, sheet) };
  }

  private get styles(): Styles {
    return this.book.getWorkbook().getStyles();
  }

  text(row: number, column: number): string {
    const pattern = this.numberFormat(row, column);
    const calendar = this.record.countsFrom1904 ? 1904 : 1900;
    return displayedText(this.shown(row, column), pattern, this.univer.Util.numfmt, calendar);
  }

  isLocked(row: number, column: number): boolean {
    return this.cell(row, column)?.custom?.["unlocked"] !== true;
  }

  usedRect(valuesOnly: boolean): Rect | null {
    const spilled = this.spills.areas(this.id);
    return spilled.reduce<Rect | null>(
      (used, area) => (used ? boundingRect(used, area) : area),
      usedRect(this.matrix(), valuesOnly),
    );
  }

  /** Where cells are stored, blank ones with a format among them. */
  *storedCells(): Generator<{ readonly row: number; readonly column: number }> {
    for (const [row, cells] of Object.entries(this.matrix()))
      for (const column of Object.keys(cells ?? {})) yield { row: Number(row), column: Number(column) };
  }

  /** As `usedRect`, of the cells inside `area` only. */
  usedRectIn(area: Rect, valuesOnly: boolean): Rect | null {
    return usedRect(this.matrix(), valuesOnly, area);
  }

  /** What setting `value` by an add-in stores at a cell: strings are read as if typed. */
  entered(row: number, column: number, value: CellValue): CellWrite {
    const pattern = this.numberFormat(row, column);
    const entered = enteredValue(value, pattern, this.univer.Util.numfmt.parseValue);
    const brought = entered.pattern ?? this.formatOfReference(entered.cell.f ?? "");
    const takesFormat = brought !== undefined && pattern === "General";
    const style = takesFormat ? { s: stylePatch({ numberFormat: brought }) } : {};
    return { row, column, cell: { ...entered.cell, ...style } };
  }

  /** Excel shows what a formula takes from another cell as it is shown there: "=C5" is a date where C5 is one. */
  private formatOfReference(formula: string): string | undefined {
    const cell = plainReference(formula);
    const format = cell && this.numberFormat(cell.row, cell.column);
    return format && format !== "General" && format !== "@" ? format : undefined;
  }

  /** Writes cells in one step. */
  write(writes: readonly CellWrite[]): void {
    if (writes.length === 0) return;
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, cell } of writes) (matrix[row] ??= {})[column] = cell;
    const rows = writes.map((write) => write.row);
    const columns = writes.map((write) => write.column);
    const area = fromCorners(least(rows), least(columns), most(rows), most(columns));
    this.grow(area);
    const isFormatOnly = writes.every(({ cell }) => !("v" in cell) && !("p" in cell));
    const trigger = isFormatOnly ? { trigger: SET_STYLE } : {};
    const options = writes.some((write) => this.touchesFormula(write)) ? {} : WITHOUT_FORMULAS;
    run(this.univer, SET_CELLS, { ...this.target, cellValue: matrix, ...trigger }, options);
  }

  private touchesFormula({ row, column, cell }: CellWrite): boolean {
    return hasFormula(cell) || hasFormula(this.cell(row, column));
  }

  /** A write that changes a cell's format and nothing else. Without its type a text "007" would turn into 7. */
  formatted(row: number, column: number, change: FormatChange): CellWrite {
    const patch = { ...stylePatch(change), ...this.standardFont(change) };
    return { row, column, cell: { s: patch, ...this.keptType(row, column) } };
  }

  /** A cell given the standard font is, to Excel, a cell without a font of its own. */
  private standardFont({ fontName, fontSize }: FormatChange): IStyleData {
    const standard = this.standardFormat;
    return {
      ...(fontName === standard.fontName ? { ff: null } : {}),
      ...(fontSize === standard.fontSize ? { fs: null as never } : {}),
    };
  }

  /** A write that takes a cell's whole format away, its lock included. */
  unformatted(row: number, column: number): CellWrite {
    return { row, column, cell: { s: null, custom: null as never, ...this.keptType(row, column) } };
  }

  unlocked(row: number, column: number, unlocked: boolean): CellWrite {
    const custom: Record<string, unknown> = { ...this.cell(row, column)?.custom };
    if (unlocked) custom["unlocked"] = true;
    else delete custom["unlocked"];
    const kept = Object.keys(custom).length > 0 ? custom : (null as never);
    return { row, column, cell: { custom: kept, ...this.keptType(row, column) } };
  }

  /** Univer takes a formula away from a cell whose write does not name it, even where only the format is written. */
  private keptType(row: number, column: number): ICellData {
    const { t, f, si } = this.cell(row, column) ?? {};
    return { ...(t === undefined || t === null ? {} : { t }), ...(f ? { f } : {}), ...(si ? { si } : {}) };
  }

  merges(): Rect[] {
    return this.model.getMergeData().map(fromRange);
  }

  /** True for a cell a merge hides: not its top-left one. */
  isCovered(row: number, column: number, merges: readonly Rect[]): boolean {
    const merge = merges.find((area) => containsCell(area, row, column));
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  merge(rect: Rect): void {
    this.grow(rect);
    this.unmerge(rect);
    this.facade.getRange(toRange(rect)).merge({ defaultMerge: true, isForceMerge: true });
  }

  /** Splits every merge that touches the rectangle, as Excel does. */
  unmerge(rect: Rect): void {
    const touched = this.merges().filter((merge) => intersection(merge, rect) !== null);
    if (touched.length === 0) return;
    run(this.univer, "sheet.command.remove-worksheet-merge", {
      ...this.target,
      ranges: touched.map(toRange),
    });
  }

  isMerged(rect: Rect): boolean {
    return this.merges().some((merge) => sameRect(merge, rect));
  }

  /** Univer's sheets have as many rows as they show; Excel's have all of them. */
  grow(rect: Rect): void {
    if (lastRow(rect) >= this.facade.getMaxRows()) this.facade.setRowCount(lastRow(rect) + 1);
    if (lastColumn(rect) >= this.facade.getMaxColumns()) this.facade.setColumnCount(lastColumn(rect) + 1);
  }
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
