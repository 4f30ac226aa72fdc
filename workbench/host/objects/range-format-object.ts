import { isEntireColumn, isEntireRow, type Rect } from "../../engine/rect";
import { columnPoints, onGrid, rowPoints, setColumnPoints, setRowPoints } from "../../engine/sheet-size";
import { autofitColumns, autofitRows } from "../../engine/autofit";
import { alignmentProperties } from "../format-properties";
import { invalidArgument } from "../excel-error";
import type { Members, Property } from "../excel-object";
import { assertAllowed } from "../sheet-guard";
import { uniform } from "../uniform";
import { FormatObject, formatMembers } from "./format-object";
import { FormatProtectionObject } from "./format-protection-object";
import { RangeBordersObject } from "./range-borders-object";
import { RangeFillObject } from "./range-fill-object";
import { RangeFontObject } from "./range-font-object";

const columnWidth: Property<RangeFormatObject> = {
  get: (self) => self.sharedSize("columns"),
  set: (self, value) => self.resize("columns", value),
};

const rowHeight: Property<RangeFormatObject> = {
  get: (self) => self.sharedSize("rows"),
  set: (self, value) => self.resize("rows", value),
};

const members: Members<RangeFormatObject> = {
  properties: { ...formatMembers(alignmentProperties), ColumnWidth: columnWidth, RowHeight: rowHeight },
  navigations: {
    Borders: (self) => new RangeBordersObject(self.context, self.area),
    Fill: (self) => new RangeFillObject(self.context, self.area),
    Font: (self) => new RangeFontObject(self.context, self.area),
    Protection: (self) => new FormatProtectionObject(self.context, self.area),
  },
  methods: {
    AutofitColumns: (self) => self.autofit("columns"),
    AutofitRows: (self) => self.autofit("rows"),
  },
};

type Lines = "rows" | "columns";

export class RangeFormatObject extends FormatObject {
  readonly typeName = "RangeFormat";

  /** The width of the columns or the height of the rows in points; null where they differ. */
  sharedSize(lines: Lines): number | null {
    const { sheet, rects } = this.area();
    const sizes = rects.flatMap((rect) => {
      const shown = onGrid(sheet, rect);
      if (lines === "columns")
        return range(shown.column, shown.columns).map((column) => columnPoints(sheet, column));
      return range(shown.row, shown.rows).map((row) => rowPoints(sheet, row));
    });
    return uniform(sizes);
  }

  resize(lines: Lines, value: unknown): void {
    if (typeof value !== "number" || value < 0) throw invalidArgument();
    const { sheet, rects } = this.area();
    this.assertResizable(lines);
    for (const rect of rects) {
      if (lines === "columns") setColumnPoints(sheet, withoutAll(rect, "columns"), value);
      else setRowPoints(sheet, withoutAll(rect, "rows"), value);
    }
  }

  autofit(lines: Lines): void {
    const { sheet, rects } = this.area();
    this.assertResizable(lines);
    for (const rect of rects) {
      if (lines === "columns") autofitColumns(sheet, rect);
      else autofitRows(sheet, rect);
    }
  }

  private assertResizable(lines: Lines): void {
    const permission = lines === "columns" ? "allowFormatColumns" : "allowFormatRows";
    assertAllowed(this.context.engine, this.area().sheet, permission);
  }

  protected members(): Members<this> {
    return members;
  }
}

const range = (start: number, length: number): number[] => Array.from({ length }, (_, i) => start + i);

/** Only the lines that are resized matter: a whole column has as many rows as the grid shows. */
const withoutAll = (rect: Rect, lines: Lines): Rect =>
  lines === "columns" && isEntireColumn(rect)
    ? { ...rect, rows: 1 }
    : lines === "rows" && isEntireRow(rect)
      ? { ...rect, columns: 1 }
      : rect;
