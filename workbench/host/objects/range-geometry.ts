import {
  boundingRect,
  intersection,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Rect,
} from "../../engine/rect";
import type { Arguments } from "../arguments";
import { invalidArgument, itemNotFound } from "../excel-error";
import type { RangeObject } from "./range-object";

type Method = (self: RangeObject, args: Arguments) => unknown;

/** A row or column of the range by its index, as `getRow(i)` and `getColumn(i)` count. */
function within(index: number, length: number): number {
  if (index < 0 || index >= length) throw invalidArgument();
  return index;
}

const resized = (rect: Rect, rows: number, columns: number): Rect => ({ ...rect, rows, columns });

/** `count` lines beside the range: after it where positive, the lines before it where negative. */
function beside(start: number, length: number, count: number): { start: number; length: number } {
  if (count === 0) throw invalidArgument();
  return count > 0 ? { start: start + length, length: count } : { start: start + count, length: -count };
}

function columnsBeside(rect: Rect, count: number): Rect {
  const { start, length } = beside(rect.column, rect.columns, count);
  return { ...rect, column: start, columns: length };
}

function rowsBeside(rect: Rect, count: number): Rect {
  const { start, length } = beside(rect.row, rect.rows, count);
  return { ...rect, row: start, rows: length };
}

/** The methods of a range that lead to another range by its position alone. */
export const rangeGeometry: Readonly<Record<string, Method>> = {
  GetCell: (self, args) => {
    const rect = self.rect();
    return self.at({
      row: rect.row + args.integer(0),
      column: rect.column + args.integer(1),
      rows: 1,
      columns: 1,
    });
  },
  GetRow: (self, args) => {
    const rect = self.rect();
    return self.at({ ...rect, row: rect.row + within(args.integer(0), rect.rows), rows: 1 });
  },
  GetColumn: (self, args) => {
    const rect = self.rect();
    return self.at({ ...rect, column: rect.column + within(args.integer(0), rect.columns), columns: 1 });
  },
  GetLastCell: (self) =>
    self.at({ row: lastRow(self.rect()), column: lastColumn(self.rect()), rows: 1, columns: 1 }),
  GetLastRow: (self) => self.at({ ...self.rect(), row: lastRow(self.rect()), rows: 1 }),
  GetLastColumn: (self) => self.at({ ...self.rect(), column: lastColumn(self.rect()), columns: 1 }),
  GetEntireRow: (self) => self.at({ ...self.rect(), column: 0, columns: SHEET_COLUMNS }),
  GetEntireColumn: (self) => self.at({ ...self.rect(), row: 0, rows: SHEET_ROWS }),
  GetOffsetRange: (self, args) => {
    const rect = self.rect();
    return self.at({ ...rect, row: rect.row + args.integer(0), column: rect.column + args.integer(1) });
  },
  GetResizedRange: (self, args) => {
    const rect = self.rect();
    return self.at(resized(rect, rect.rows + args.integer(0), rect.columns + args.integer(1)));
  },
  GetAbsoluteResizedRange: (self, args) => self.at(resized(self.rect(), args.integer(0), args.integer(1))),
  GetBoundingRect: (self, args) => self.at(boundingRect(self.rect(), self.neighbour(args.raw(0)).rect())),
  GetIntersection: (self, args) => {
    const common = intersection(self.rect(), self.neighbour(args.raw(0)).rect());
    if (common === null) throw itemNotFound();
    return self.at(common);
  },
  GetIntersectionOrNullObject: (self, args) => {
    const common = intersection(self.rect(), self.neighbour(args.raw(0)).rect());
    return common === null ? null : self.at(common);
  },
  GetColumnsAfter: (self, args) => self.at(columnsBeside(self.rect(), args.integer(0, 1))),
  GetColumnsBefore: (self, args) => self.at(columnsBeside(self.rect(), -args.integer(0, 1))),
  GetRowsBelow: (self, args) => self.at(rowsBeside(self.rect(), args.integer(0, 1))),
  GetRowsAbove: (self, args) => self.at(rowsBeside(self.rect(), -args.integer(0, 1))),
};
