import { areaOf, contains, intersects, isSameArea, lastRow } from "../grid/Area";
import type { Area, Position } from "../grid/Area";
import type { CellContent, OwnedBlock } from "../grid/SheetGrid";
import { foundContent } from "./foundContent";
import { hasMoved } from "./hasMoved";
import type { AreaChange, AreaExpectation, BlockChange, Contents, SheetPlan } from "./WritePlan";

/** A sheet as it is found when a write on it is to be taken back. */
export interface FoundSheet {
  /** What the cells of each change hold now, in the plan's order. */
  readonly contents: readonly Contents[];
  /** What the cells of each anchor hold now, in the plan's order. */
  readonly anchors: readonly Contents[];
  readonly ownedBlocks: readonly Pick<OwnedBlock, "name" | "area">[];
}

/** What of a plan can be taken back without touching what somebody did since. */
export interface Restorable {
  readonly plan: SheetPlan;
  /** Cells and blocks that are left as they are. */
  readonly left: readonly Area[];
  /** The blocks left out that could be made again once their place is what it was; null where there is none. */
  readonly again: SheetPlan | null;
}

/**
 * The part of an undo that restores only what still stands as it was written. A cell that holds something else, or whose
 * row is another by now, is left; so is a block that has moved or gone, with all its cells. Cells that hold already what
 * they held before the write are fine.
 * @param isUnfinished the write broke off: its blocks may be half made, and all of them are made as they were
 */
export function restorable(plan: SheetPlan, found: FoundSheet, isUnfinished = false): Restorable {
  const makesAgain = !isUnfinished && plan.blocks.some(({ before }) => before === null);
  const moved = makesAgain ? movedAnchors(plan, found) : [];
  const lost = isUnfinished ? [] : plan.blocks.filter((block) => !stands(block, plan, found, moved));
  const lostAreas = lost.flatMap(areasOf);
  const rows = isUnfinished ? [] : otherRows(plan.anchors ?? [], found.anchors);
  const blocks = plan.blocks.flatMap(areasOf);
  const isLost = (cell: Position): boolean =>
    isIn(lostAreas, cell) || (rows.includes(cell.row) && !isIn(blocks, cell));
  const held = plan.cells.map((change, index) => heldCells(change, found.contents[index] ?? [], isLost));
  const edited = held.flatMap(({ left }) => left).filter((cell) => !isIn(lostAreas, cell));
  return {
    plan: {
      ...plan,
      cells: held.map(({ change }) => change),
      blocks: plan.blocks.filter((block) => !lost.includes(block)),
      highlights: lost.length > 0 ? null : plan.highlights,
    },
    left: [...lostAreas.filter((area) => isOfInterest(area, lostAreas)), ...edited.map(areaOf)],
    again: againLater(plan, lost),
  };
}

function againLater(plan: SheetPlan, lost: readonly BlockChange[]): SheetPlan | null {
  const blocks = lost.filter(({ before }) => before === null);
  const areas = blocks.flatMap(areasOf);
  const cells = plan.cells.filter(({ area }) => areas.some((block) => intersects(block, area)));
  return blocks.length === 0 ? null : { ...plan, blocks, cells };
}

const isIn = (areas: readonly Area[], cell: Position): boolean => areas.some((area) => contains(area, cell));

/** A block that was resized is told once. */
function isOfInterest(area: Area, all: readonly Area[]): boolean {
  return all.findIndex((other) => intersects(other, area)) === all.indexOf(area);
}

const areasOf = ({ before, after }: BlockChange): Area[] => [before?.area ?? [], after?.area ?? []].flat();

/** Anchors whose rows or columns are others by now. */
function movedAnchors({ anchors = [] }: SheetPlan, found: FoundSheet): Area[] {
  return anchors
    .filter(({ contents }, index) => hasMoved(contents, found.anchors[index] ?? []))
    .map(({ area }) => area);
}

/**
 * Whether a block is still where it was made. One that is to be made again needs its cells free of the user's, and beside
 * it and above what stood there.
 */
function stands(
  { name, before, after }: BlockChange,
  plan: SheetPlan,
  found: FoundSheet,
  moved: readonly Area[],
): boolean {
  const now = found.ownedBlocks.find((block) => block.name === name);
  if (before) return now !== undefined && isSameArea(now.area, before.area);
  if (now || !after || moved.some((area) => isNear(area, after.area))) return false;
  return plan.cells.every(({ area, before: written }, index) =>
    written.every((line, r) =>
      line.every((content, c) => {
        const cell = { row: area.row + r, column: area.column + c };
        return !contains(after.area, cell) || isSame(found.contents[index]?.[r]?.[c], content);
      }),
    ),
  );
}

/** In the block's rows or just above. */
const isNear = (area: Area, block: Area): boolean =>
  area.row <= lastRow(block) && lastRow(area) + 1 >= block.row;

/** Rows of which most cells are others than when the write was made: rows were inserted, deleted or sorted. */
function otherRows(expected: readonly AreaExpectation[], found: readonly Contents[]): number[] {
  const cells = expected.flatMap(({ area, contents }, index) =>
    contents.flatMap((line, r) =>
      line.flatMap((content, c) =>
        content === null ? [] : [{ row: area.row + r, same: isSame(found[index]?.[r]?.[c], content) }],
      ),
    ),
  );
  return [...new Set(cells.map(({ row }) => row))].filter((row) => {
    const own = cells.filter((cell) => cell.row === row);
    return own.filter(({ same }) => same).length * 2 <= own.length;
  });
}

/** A change less what cannot be restored: a cell that is left is equal before and after, and so not touched. */
function heldCells(
  { area, before, after }: AreaChange,
  found: Contents,
  isLost: (cell: Position) => boolean,
): { readonly change: AreaChange; readonly left: readonly Position[] } {
  const left: Position[] = [];
  const now = after.map((line, r) => line.map((_, c) => foundContent(found[r]?.[c])));
  const wanted = after.map((line, r) =>
    line.map((content, c) => {
      const [written, holds] = [before[r]?.[c] ?? null, now[r]?.[c] ?? null];
      const cell = { row: area.row + r, column: area.column + c };
      if (written === content || holds === content) return holds;
      if (holds === written && !isLost(cell)) return content;
      left.push(cell);
      return holds;
    }),
  );
  return { change: { area, before: now, after: wanted }, left };
}

const isSame = (found: CellContent | undefined, expected: CellContent): boolean =>
  foundContent(found) === expected;
