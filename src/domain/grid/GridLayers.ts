import { areaOf, lastColumn, lastRow } from "./Area";
import type { Area, Position } from "./Area";
import type { Cell, CellValue, SheetGrid } from "./SheetGrid";

/** Sheets up to this size are laid out whole, every row as wide as the sheet. */
const MOST_WHOLE = 1_000_000;
/** In a larger one a row ends so many cells behind its last that holds something: room for the blank cells beside a label. */
const SPARE_COLUMNS = 32;

type CellLayers = Pick<SheetGrid, "values" | "texts" | "numberFormats" | "formulas">;

/**
 * Where the rows of a grid end. A stray value at XFD1048576 stretches a sheet over 17 billion cells, of which nearly all
 * are blank: what is kept grows with the cells that hold something.
 */
export class GridShape {
  /** Cells that are kept, blank rows not counted. */
  readonly size: number;
  private readonly lengths = new Map<number, number>();

  /** @param filled cells and areas that hold something, in sheet positions */
  constructor(
    readonly extent: Area | null,
    filled: Iterable<Position | Area>,
  ) {
    if (extent && !this.isWhole) for (const part of filled) this.lengthen(part, extent);
    this.size = this.isWhole
      ? (extent?.rowCount ?? 0) * (extent?.columnCount ?? 0)
      : [...this.lengths.values()].reduce((sum, length) => sum + length, 0);
  }

  private get isWhole(): boolean {
    return this.extent === null || this.extent.rowCount * this.extent.columnCount <= MOST_WHOLE;
  }

  /** The cells of a row, counted from the extent's first; none for a blank row of a large sheet. */
  lengthOf(row: number): number {
    return this.isWhole ? (this.extent?.columnCount ?? 0) : (this.lengths.get(row) ?? 0);
  }

  private lengthen(part: Position | Area, extent: Area): void {
    const area = "rowCount" in part ? part : areaOf(part);
    const length = Math.min(extent.columnCount, lastColumn(area) - extent.column + 1 + SPARE_COLUMNS);
    for (let row = area.row; row <= lastRow(area); row++) {
      const index = row - extent.row;
      if ((this.lengths.get(index) ?? 0) < length) this.lengths.set(index, length);
    }
  }
}

/** The four layers of a grid, filled cell by cell. */
export class GridLayers {
  private readonly values: Layer<CellValue>;
  private readonly texts: Layer<string>;
  private readonly numberFormats: Layer<string>;
  private readonly formulas: Layer<string | null>;

  constructor(private readonly shape: GridShape) {
    this.values = new Layer<CellValue>(shape, null);
    this.texts = new Layer(shape, "");
    this.numberFormats = new Layer(shape, "General");
    this.formulas = new Layer<string | null>(shape, null);
  }

  /** A cell by its position on the sheet; one outside the shape, which can only be blank, is dropped. */
  put({ row: sheetRow, column: sheetColumn, value, text, numberFormat, formula }: Cell): void {
    const row = sheetRow - (this.shape.extent?.row ?? 0);
    const column = sheetColumn - (this.shape.extent?.column ?? 0);
    this.values.put(row, column, value);
    this.texts.put(row, column, text);
    this.numberFormats.put(row, column, numberFormat);
    this.formulas.put(row, column, formula);
  }

  get rows(): CellLayers {
    const { values, texts, numberFormats, formulas } = this;
    return {
      values: values.rows,
      texts: texts.rows,
      numberFormats: numberFormats.rows,
      formulas: formulas.rows,
    };
  }
}

/** One kind of content for all cells. Rows without any share one array: a sheet may be blank for a million rows. */
class Layer<T> {
  readonly rows: T[][];
  private readonly blankRows = new Map<number, T[]>();

  constructor(
    private readonly shape: GridShape,
    private readonly blank: T,
  ) {
    this.rows = Array.from({ length: shape.extent?.rowCount ?? 0 }, (_, row) => this.blankRow(row));
  }

  put(row: number, column: number, content: T): void {
    const cells = this.rows[row];
    if (content === this.blank || !cells || column < 0 || column >= cells.length) return;
    const own = cells === this.blankRow(row) ? [...cells] : cells;
    own[column] = content;
    this.rows[row] = own;
  }

  private blankRow(row: number): T[] {
    const length = this.shape.lengthOf(row);
    const known = this.blankRows.get(length);
    if (known) return known;
    const made = new Array<T>(length).fill(this.blank);
    this.blankRows.set(length, made);
    return made;
  }
}
