import { forEachCell, isUnbounded, type Rect } from "../engine/rect";
import type { CellWrite, Sheet } from "../engine/sheet";
import { invalidArgument, notImplemented } from "./excel-error";
import type { HostContext } from "./host-context";
import { assertAllowed, assertCellsUnlocked } from "./sheet-guard";

export const COPY_WHAT = ["All", "Formulas", "Values", "Formats"] as const;
export type CopyWhat = (typeof COPY_WHAT)[number];

export interface Source {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** The area that is filled: the source's size, or the target where the source fits it a whole number of times. */
function filledRect(target: Rect, source: Rect): Rect {
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  return { ...target, rows, columns };
}

/** Carries out `range.copyFrom(source, what)`. The source is read before anything is written: the two may overlap. */
export function copy(context: HostContext, sheet: Sheet, target: Rect, source: Source, what: CopyWhat): void {
  if (isUnbounded(target) || isUnbounded(source.rect))
    throw notImplemented("Range.copyFrom() of whole rows or columns");
  if (source.rect.rows * source.rect.columns === 0) throw invalidArgument();
  const filled = filledRect(target, source.rect);
  const writes: CellWrite[] = [];
  forEachCell(filled, (row, column) => {
    const from: [number, number] = [
      source.rect.row + ((row - filled.row) % source.rect.rows),
      source.rect.column + ((column - filled.column) % source.rect.columns),
    ];
    writes.push({ row, column, cell: copied(context, source.sheet, from, [row, column], what) });
  });
  if (what !== "Formats")
    assertCellsUnlocked(
      context.engine,
      sheet,
      writes.map((w) => [w.row, w.column]),
    );
  if (what === "Formats") assertAllowed(context.engine, sheet, "allowFormatCells");
  context.costs.cellsWritten += writes.length;
  sheet.write(writes);
}

type Position = readonly [row: number, column: number];

function copied(
  context: HostContext,
  sheet: Sheet,
  from: Position,
  to: Position,
  what: CopyWhat,
): CellWrite["cell"] {
  const cell = sheet.cell(...from);
  const style = { s: null, ...(cell?.s ? { s: sheet.style(cell) } : {}) };
  const type = { t: cell?.t ?? null };
  if (what === "Formats") return style;
  const value = { v: cell?.v ?? null, p: cell?.p ?? null, ...type };
  if (what === "Values") return { ...value, f: null, si: null };
  const formula = sheet.formula(...from);
  const moved =
    cell?.f && typeof formula === "string"
      ? context.engine.univer.getFormula().moveFormulaRefOffset(formula, to[1] - from[1], to[0] - from[0])
      : null;
  const content =
    moved === null ? { ...value, f: null, si: null } : { v: null, t: null, p: null, si: null, f: moved };
  return what === "Formulas" ? content : { ...content, ...style };
}
