import { lastRow } from "../grid/Area";
import type { ReadingOptions } from "../table/ReadingOptions";
import { sketchTables } from "../table/sketchTables";
import type { TableSketch } from "../table/TableSketch";
import { headLineKind } from "./headLines";
import { gridOfStack, layStack } from "./layStack";
import type { LaidStack } from "./layStack";
import { countRows, lineOf, sliceStack, trimStack } from "./Stack";
import type { Stack, StackPart } from "./Stack";

/** A stack as it will stand on a sheet of its own, with the tables that the reader finds there. */
export interface SheetDraft {
  readonly laid: LaidStack;
  readonly sketches: readonly TableSketch[];
}

/**
 * Parts a stack into sheets, a table each. Tables that cannot be read without each other (a list, two blocks of one
 * project, tables side by side) stay on one. No sheet at all where the reader finds no table.
 */
export function splitTargets(stack: Stack, reading: ReadingOptions): SheetDraft[] {
  const whole = draftOf(stack, reading);
  if (whole.sketches.length <= 1) return whole.sketches.length === 0 ? [] : [tidied(stack, whole, reading)];
  const pieces: Stack[] = [];
  const cuts = [0, ...cutsBetween(whole.sketches), countRows(stack)];
  let from = 0;
  for (let index = 1; index < cuts.length; index++) {
    const to = cuts[index] ?? from;
    const piece = trimStack(sliceStack(stack, from, to));
    const next = trimStack(sliceStack(stack, to, cuts[index + 1] ?? to));
    const inPiece = whole.sketches.filter(({ header }) => header.row >= from && header.row < to);
    const inNext = whole.sketches.filter(
      ({ header }) => header.row >= to && header.row < (cuts[index + 1] ?? to),
    );
    const canPart = isLike(piece, inPiece, reading) && isLike(next, inNext, reading);
    if (!canPart && next.length > 0) continue;
    pieces.push(piece);
    from = to;
  }
  return pieces.map((piece) => tidied(piece, draftOf(piece, reading), reading));
}

export function draftOf(stack: Stack, reading: ReadingOptions): SheetDraft {
  const laid = layStack(stack);
  return { laid, sketches: sketchTables(gridOfStack(laid), reading) };
}

/** Rows at which a table begins that overlaps none before it. */
function cutsBetween(sketches: readonly TableSketch[]): number[] {
  const cuts: number[] = [];
  let bottom = -1;
  for (const sketch of sketches) {
    const first = firstRowOf(sketch, bottom);
    if (bottom >= 0 && first > bottom) cuts.push(first);
    bottom = Math.max(bottom, lastRow(sketch.area));
  }
  return cuts;
}

/** Where the reader says that it begins, or its title; of a list each project has the header and title of all. */
function firstRowOf({ area, header, head }: TableSketch, bottom: number): number {
  const title = head.title?.cell.row ?? header.row;
  return Math.min(header.row, area.row, title > bottom ? title : header.row);
}

/** Whether a piece alone is read as it was in the whole. */
function isLike(piece: Stack, sketches: readonly TableSketch[], reading: ReadingOptions): boolean {
  const alone = draftOf(piece, reading).sketches;
  return alone.length === sketches.length && alone.every((sketch, index) => isSame(sketch, sketches[index]));
}

/** Whether two readings of a table say the same of its project, title, unit and rows. */
function isSame(a: TableSketch, b: TableSketch | undefined): boolean {
  const told = ({ head, rows }: TableSketch): string =>
    JSON.stringify([
      head.fields.get("project")?.value.text,
      head.title?.text,
      head.unit?.text,
      head.units.map(({ unit }) => unit),
      rows.length,
    ]);
  return b !== undefined && told(a) === told(b);
}

/** Leading rows of a Word table that may hold title, unit and money unit. */
const MOST_LINES = 4;

/**
 * Lines of the head that Word has as a row of the table (unit left, money unit right) as lines of their own, as the
 * form has them; unless the table would be read otherwise then.
 */
function tidied(stack: Stack, draft: SheetDraft, reading: ReadingOptions): SheetDraft {
  const lined = withLines(stack);
  if (lined === null) return draft;
  const tidy = draftOf(lined, reading);
  const isLikeBefore =
    tidy.sketches.length === draft.sketches.length &&
    tidy.sketches.every((sketch, index) => isSame(sketch, draft.sketches[index]));
  return isLikeBefore ? tidy : draft;
}

function withLines(stack: Stack): Stack | null {
  const at = stack.findIndex((part) => part.kind === "rows");
  const part = stack[at];
  if (part?.kind !== "rows") return null;
  const lines: StackPart[] = [];
  let row = part.from;
  for (; row < part.to && row < part.from + MOST_LINES; row++) {
    const cells = part.table.cells.filter(({ area }) => area.row <= row && lastRow(area) >= row);
    const said = cells.filter(({ text }) => text.trim() !== "");
    const isLines = cells.every(({ area }) => area.rowCount === 1) && said.length > 0;
    if (!isLines || !said.every(({ text }) => headLineKind(text) !== null)) break;
    lines.push(...said.map(({ text }) => lineOf(text)));
  }
  if (lines.length === 0) return null;
  const rest: StackPart[] = row < part.to ? [{ ...part, from: row }] : [];
  return [...stack.slice(0, at), ...lines, ...rest, ...stack.slice(at + 1)];
}
