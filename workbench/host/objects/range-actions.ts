import { intersection, isEntireColumn, isEntireRow, type Rect } from "../../engine/rect";
import { Structure } from "../../engine/structure";
import type { Arguments } from "../arguments";
import { ExcelError, invalidArgument } from "../excel-error";
import { clear, CLEAR_WHAT } from "../range-clearing";
import { copy, COPY_WHAT, type Source } from "../range-copying";
import { assertAllowed, type Permission } from "../sheet-guard";
import { getCellProperties, setCellProperties } from "../cell-properties";
import {
  getColumnProperties,
  getRowProperties,
  setColumnProperties,
  setRowProperties,
} from "../line-properties";
import type { RangeObject } from "./range-object";

function merge(self: RangeObject, across: boolean): void {
  const rect = self.rect();
  assertAllowed(self.context.engine, self.sheet(), null);
  const areas = across
    ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
    : [rect];
  for (const area of areas) if (area.rows * area.columns > 1) self.sheet().merge(area);
}

function linePermission(rect: Rect, rows: Permission, columns: Permission): Permission {
  if (isEntireRow(rect)) return rows;
  return isEntireColumn(rect) ? columns : null;
}

/** The direction of a shift of cells; of whole rows and columns it goes without saying. */
async function insert(self: RangeObject, args: Arguments): Promise<RangeObject> {
  const rect = self.rect();
  const { engine } = self.context;
  assertAllowed(engine, self.sheet(), linePermission(rect, "allowInsertRows", "allowInsertColumns"));
  await new Structure(engine, self.sheet()).insert(rect, args.choice(0, ["Down", "Right"] as const));
  return self.at(rect);
}

async function remove(self: RangeObject, args: Arguments): Promise<void> {
  const rect = self.rect();
  const { engine } = self.context;
  assertAllowed(engine, self.sheet(), linePermission(rect, "allowDeleteRows", "allowDeleteColumns"));
  await new Structure(engine, self.sheet()).delete(rect, args.choice(0, ["Up", "Left"] as const));
}

function copyFrom(self: RangeObject, args: Arguments): void {
  const what = args.choice(1, COPY_WHAT, "All");
  if (args.flag(2) || args.flag(3))
    throw new ExcelError("NotImplemented", "NotImplemented: Range.copyFrom(skipBlanks, transpose)");
  copy(self.context, self.sheet(), self.rect(), source(self, args.raw(0)), what);
}

function source(self: RangeObject, from: unknown): Source {
  const range = typeof from === "string" ? self.atAddress(from) : self.asRange(from);
  return { sheet: range.sheet(), rect: range.rect() };
}

/** The part of the range in use: null where none of it is. */
function usedRange(self: RangeObject, valuesOnly: boolean): RangeObject | null {
  const used = self.sheet().usedRect(valuesOnly);
  const common = used && intersection(used, self.rect());
  if (common === null) return null;
  const cells = self.sheet().usedRectIn(common, valuesOnly);
  return cells === null ? null : self.at(cells);
}

function mergedAreas(self: RangeObject): unknown {
  const rect = self.rect();
  const merges = self
    .sheet()
    .merges()
    .filter((area) => intersection(area, rect) !== null);
  merges.sort((a, b) => a.row - b.row || a.column - b.column);
  return merges.length === 0 ? null : self.areas(merges);
}

/** The methods of a range that do something, or find something in its cells. */
export const rangeActions: Readonly<Record<string, (self: RangeObject, args: Arguments) => unknown>> = {
  Calculate: () => undefined,
  Clear: (self, args) => clear(self.context, self.sheet(), self.rect(), args.choice(0, CLEAR_WHAT, "All")),
  CopyFrom: copyFrom,
  Delete: remove,
  GetCellProperties: (self, args) => getCellProperties(self.sheet(), self.rect(), args.record(0)),
  GetColumnProperties: (self, args) => getColumnProperties(self.sheet(), self.rect(), args.record(0)),
  GetMergedAreasOrNullObject: mergedAreas,
  GetRowProperties: (self, args) => getRowProperties(self.sheet(), self.rect(), args.record(0)),
  GetUsedRange: (self, args) =>
    usedRange(self, args.flag(0)) ?? self.at({ ...self.rect(), rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: (self, args) => usedRange(self, args.flag(0)),
  Insert: insert,
  Merge: (self, args) => merge(self, args.flag(0)),
  Select: (self) => self.select(),
  SetCellProperties: (self, args) =>
    setCellProperties(self.context, self.sheet(), self.rect(), args.array(0)),
  SetColumnProperties: (self, args) =>
    setColumnProperties(self.context, self.sheet(), self.rect(), args.array(0)),
  SetRowProperties: (self, args) => setRowProperties(self.context, self.sheet(), self.rect(), args.array(0)),
  SetDirty: () => undefined,
  Unmerge: (self) => {
    assertAllowed(self.context.engine, self.sheet(), null);
    self.sheet().unmerge(self.rect());
  },
  _KeepReference: (self) => void self.keep(),
  _ValidateArraySize: (self, args) => {
    const rect = self.rect();
    if (args.integer(0) !== rect.rows || args.integer(1) !== rect.columns) throw invalidArgument();
  },
};
