import { firstLevelOf } from "../table/firstLevel";
import type { ReadingOptions } from "../table/ReadingOptions";
import { secondLevelOf } from "../table/secondLevel";
import { sketchSheet } from "../table/sketchTables";
import type { TableSketch } from "../table/TableSketch";
import type { TextField } from "../table/TargetTable";
import { headLineKind } from "./headLines";
import { gridOfStack, layStack } from "./layStack";
import {
  isBesideHeadLine,
  isPageBreak,
  linesAbove,
  linesBelow,
  linesBetween,
  titleBefore,
} from "./linesAround";
import { lineOf, wholeTable } from "./Stack";
import type { Stack, StackPart, StackRows } from "./Stack";
import type { WordDocument, WordTable } from "./WordDocument";

/** Pieces of a document that are one target table, or several in one Word table. */
export interface FoundTarget {
  readonly stack: Stack;
  /** The Word tables in it. */
  readonly tables: readonly WordTable[];
}

/** A grid of indicators alone is nobody's table: with a title set above it the reader tells whether it is one. */
const PROBE = lineOf("绩效目标表");
/** Word tables that the head of a target table may be drawn as, above its indicators. */
const MOST_HEAD_TABLES = 5;

/**
 * Finds the target tables of a document. What a table is the table reader says: pieces belong together where it reads
 * more of them together than alone. Yields after each Word table how many have been looked at.
 */
export function* searchTargets(
  { blocks }: WordDocument,
  reading: ReadingOptions,
): Generator<number, FoundTarget[]> {
  const search = new TargetSearch(blocks, reading);
  const found: FoundTarget[] = [];
  let done = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "table") continue;
    const target = search.targetAt(index, block);
    if (target) found.push(target);
    yield ++done;
  }
  return found;
}

/** How much the reader finds in the pieces of a table. */
interface Probe {
  readonly sketches: readonly TableSketch[];
  /** Headers below which nothing stands. */
  readonly bareHeaders: number;
  readonly rows: number;
  /** What the head of the first table says. */
  readonly fields: number;
}

class TargetSearch {
  /** The first block that belongs to no target table found so far. */
  private from = 0;

  constructor(
    private readonly blocks: WordDocument["blocks"],
    private readonly reading: ReadingOptions,
  ) {}

  /** The target table whose indicators begin in the Word table at `index`; null where none do. */
  targetAt(index: number, table: WordTable): FoundTarget | null {
    if (index < this.from) return null;
    const first = this.probe([wholeTable(table)]);
    if (first.sketches.length === 0 && first.bareHeaders === 0) return null;
    const { end, tables: pages } = this.pagesBelow(index, table);
    const grid = [wholeTable(table), ...pages];
    const alone = pages.length === 0 ? first : this.probe(grid);
    if (alone.sketches.length === 0) return null;
    const { start, parts: head } = this.headAbove(index, grid, alone);
    const body = [...head, ...grid];
    const above = linesAbove(this.blocks, start, this.from, hasOwnTitle(alone));
    const below = linesBelow(this.blocks, end);
    this.from = end + below.length;
    return {
      stack: [...above.map(lineOf), ...body, ...below.map(lineOf)],
      tables: body.flatMap((part) => (part.kind === "rows" ? [part.table] : [])),
    };
  }

  private probe(stack: Stack): Probe {
    const { sketches, unread } = sketchSheet(gridOfStack(layStack([PROBE, ...stack])), this.reading);
    const rows = sketches.reduce((sum, sketch) => sum + sketch.rows.length, 0);
    const [first] = sketches;
    const fields = first ? first.head.fields.size + (first.head.funds ? 1 : 0) : 0;
    return { sketches, bareHeaders: unread.length, rows, fields };
  }

  /** The Word tables above that hold the head of a table which has none, or not all of it, in its own. */
  private headAbove(index: number, grid: Stack, alone: Probe): { start: number; parts: Stack } {
    let parts: StackPart[] = [];
    let start = index;
    let known = alone;
    // A table that tells nothing of the head (负责人, 联系电话) may stand within it.
    let tried = parts;
    let at = index;
    for (let count = 0; count < MOST_HEAD_TABLES && !hasProject(known); count++) {
      const above = this.tableBefore(at);
      const between = above && linesBetween(this.blocks, above.index + 1, at);
      if (!above || !between) break;
      [tried, at] = [[wholeTable(above.table), ...between.map(lineOf), ...tried], above.index];
      const probe = this.probe([...tried, ...grid]);
      if (probe.sketches.length !== alone.sketches.length) break;
      if (probe.fields > known.fields) [parts, start, known] = [tried, at, probe];
    }
    return this.linesDrawnAsTable(parts, start);
  }

  /** Title and unit may stand in a table without lines of their own, for the sake of their alignment. */
  private linesDrawnAsTable(parts: Stack, start: number): { start: number; parts: Stack } {
    const above = this.tableBefore(start);
    const between = above && linesBetween(this.blocks, above.index + 1, start);
    if (!above || !between || between.length > 0 || !holdsHeadLinesOnly(above.table)) return { start, parts };
    return { start: above.index, parts: [wholeTable(above.table), ...parts] };
  }

  /** Word tables below that go on with the grid: its next pages, with the header again or without. */
  private pagesBelow(index: number, table: WordTable): { end: number; tables: StackRows[] } {
    const tables: StackRows[] = [];
    let end = index + 1;
    let headed = wholeTable(table);
    const title = titleBefore(this.blocks, index, this.from);
    for (let next = this.tableAfter(end); next; next = this.tableAfter(end)) {
      if (!isPageBreak(this.blocks, end, next.index, title)) break;
      // Word gives each page widths of its own, a little off; as many columns are the same ones.
      const isAlike = next.table.columnCount === headed.table.columnCount;
      const page = wholeTable(next.table, isAlike ? headed.like : next.table);
      const before = this.probe([headed]);
      const joined = this.probe([headed, page]);
      // Of a list each page has further projects.
      const isList = joined.sketches.every(({ list }) => list !== null);
      const isOneMore = !isList && joined.sketches.length > Math.max(before.sketches.length, 1);
      if (isOneMore || joined.rows <= before.rows) break;
      const isHeaded = this.probe([wholeTable(next.table)]).sketches.length > 0;
      if (isHeaded) headed = page;
      else if (!goesOnWithoutHeader(headed.table, next.table, joined)) break;
      tables.push(page);
      end = next.index + 1;
    }
    return { end, tables };
  }

  private tableBefore(index: number): { index: number; table: WordTable } | null {
    for (let at = index - 1; at >= this.from; at--) {
      const block = this.blocks[at];
      if (block?.kind === "table") return { index: at, table: block };
    }
    return null;
  }

  private tableAfter(index: number): { index: number; table: WordTable } | null {
    for (let at = index; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (block?.kind === "table") return { index: at, table: block };
    }
    return null;
  }
}

/**
 * A page without a header is read by the columns of the one before: it must have as many, and levels that are known or
 * left to the page before. Any other table of so many columns could be taken for one.
 */
function goesOnWithoutHeader(headed: WordTable, page: WordTable, { sketches }: Probe): boolean {
  const first = headed.rowCount + 1;
  const rows = sketches.flatMap((sketch) => sketch.rows).filter(({ row }) => row >= first);
  const isKnown = (level: TextField, known: (text: string) => unknown): boolean =>
    level.cell.row < first || level.text.trim() === "" || known(level.text) !== null;
  return (
    page.columnCount === headed.columnCount &&
    rows.every(({ level1, level2 }) => isKnown(level1, firstLevelOf) && isKnown(level2, secondLevelOf))
  );
}

const hasProject = ({ sketches: [first] }: Probe): boolean => first?.head.fields.has("project") ?? false;

/** A title within the Word table itself, below the one that was set above it to try. */
function hasOwnTitle({ sketches: [first] }: Probe): boolean {
  if (!first) return false;
  for (let row = 1; row < first.header.row; row++) {
    if (first.grid.texts[row]?.some((text) => headLineKind(text) === "title")) return true;
  }
  return false;
}

function holdsHeadLinesOnly({ cells }: WordTable): boolean {
  const texts = cells.map(({ text }) => text).filter((text) => text.trim() !== "");
  const isLine = (text: string): boolean => headLineKind(text) !== null;
  return texts.some(isLine) && texts.every((text) => isLine(text) || isBesideHeadLine(text));
}
