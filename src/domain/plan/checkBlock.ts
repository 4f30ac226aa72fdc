import { intersects, isSameArea, lastColumn, lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import { contentAt, OWNED_NAME_PREFIX } from "../grid/SheetGrid";
import type { OwnedBlock, SheetGrid } from "../grid/SheetGrid";
import type { SheetView } from "../grid/SheetView";
import { shareBlocksBeside } from "../table/shareOwnedBlocks";
import type { TargetTable } from "../table/TargetTable";
import { modelTable } from "./CheckTarget";
import type { CheckTarget } from "./CheckTarget";
import { isCheckHeader } from "./checkTexts";
import type { AreaChange, BlockChange, BlockModels, BlockRegion, BlockState, Contents } from "./WritePlan";

/** Names of the blocks that hold 校验结果 and 校验说明. */
export const CHECK_BLOCK_PREFIX = `${OWNED_NAME_PREFIX}校验_`;

/** 校验结果 is a word, 校验说明 a sentence or two; in characters of the default font. */
const [RESULT_WIDTH, NOTE_WIDTH] = [10, 48];

/** Of a list's block two columns more are about its projects. */
const columnsOf = ({ isList }: Pick<CheckTarget, "isList">): number => (isList ? 4 : 2);

/** A table's 校验列: where they stand now, if they do, and where they shall stand. */
export interface CheckBlock {
  readonly owned: OwnedBlock | null;
  readonly state: BlockState;
}

export function isCheckBlock(block: OwnedBlock): boolean {
  return block.name.startsWith(CHECK_BLOCK_PREFIX);
}

/**
 * The columns that a table has already, else the first free ones right of it: over all rows that the block takes they are
 * blank, unmerged and not taken by another table's block. No user's column is ever moved. What the user has since put
 * where the columns would have to grow stays: they are given back then, and others taken.
 * @param standing the block that the table has already (`ownedCheckBlocks`)
 */
export function checkBlockFor(
  view: SheetView,
  target: CheckTarget,
  standing: OwnedBlock | null,
  earlier: readonly CheckBlock[],
): CheckBlock {
  const { headerRow, area: table, isList } = target;
  const below = isList ? 0 : 1;
  const size = {
    row: headerRow,
    rowCount: lastRow(table) - headerRow + 1 + below,
    columnCount: columnsOf(target),
  };
  const taken = earlier.map(({ state }) => state.area);
  const owned = standing && hasRoom(view, standing.area, size, taken) ? standing : null;
  const column = owned ? owned.area.column : firstFreeColumn(view, table, size, taken);
  const area = { ...size, column };
  const models = modelsOf(modelTable(target));
  return { owned, state: { area, models, ...lookOf(area), record: owned?.record ?? null } };
}

/** Centred words, each with a note that begins at the left; nothing is typed into either. */
function lookOf(area: Area): Pick<BlockState, "widths" | "regions" | "scales"> {
  const plain = { numberFormat: null, entry: null } as const;
  const below = { ...area, row: area.row + 1, rowCount: area.rowCount - 1, columnCount: 1 };
  const kinds = Array.from({ length: area.columnCount }, (_, index) => index % 2 === 0);
  const regions: readonly BlockRegion[] = [
    { area: { ...area, rowCount: 1 }, look: "header", align: "Center", ...plain },
    ...kinds.map((isResult, index): BlockRegion => {
      const align = isResult ? "Center" : "Left";
      return { area: { ...below, column: area.column + index }, look: "body", align, ...plain };
    }),
  ];
  return { widths: kinds.map((isResult) => (isResult ? RESULT_WIDTH : NOTE_WIDTH)), regions, scales: [] };
}

/** The table's cells that lend their look to what the add-in puts beside it. */
export function modelsOf({ headerRow, columns, indicators }: TargetTable): BlockModels {
  const header = { row: headerRow, column: columns.target };
  return { header, body: indicators[0]?.target.cell ?? header };
}

/** The blocks that stand already, by what they stand beside: tables side by side have theirs behind both, in their order. */
export function ownedCheckBlocks(
  grid: SheetGrid,
  targets: readonly CheckTarget[],
): ReadonlyMap<CheckTarget, OwnedBlock> {
  const blocks = grid.ownedBlocks.filter(isCheckBlock);
  const shared = [true, false].flatMap((isList) => {
    const places = targets.flatMap((target) =>
      target.isList === isList ? [{ ...target, owner: "", target }] : [],
    );
    const wide = blocks.filter(({ area }) => area.columnCount === columnsOf({ isList }));
    // The rightmost block chooses first: of two periods in the same rows the later one has it.
    return [...shareBlocksBeside(wide, places.reverse())];
  });
  return new Map(shared.map(([{ target }, block]) => [target, block]));
}

/** Whether the rows that a block would take anew, in the columns that it has, are nobody's. */
function hasRoom(view: SheetView, now: Area, size: Omit<Area, "column">, taken: readonly Area[]): boolean {
  const area = { ...size, column: now.column };
  return rowsOutside(area, now).every((rows) => isNobodys(view, rows, taken));
}

const isNobodys = (view: SheetView, area: Area, taken: readonly Area[]): boolean =>
  view.isFree(area) && !taken.some((other) => intersects(other, area));

function firstFreeColumn(
  view: SheetView,
  table: Area,
  size: Omit<Area, "column">,
  taken: readonly Area[],
): number {
  for (let column = lastColumn(table) + 1; ; column++) {
    const area = { ...size, column };
    if (isNobodys(view, area, taken)) return column;
  }
}

export function contentsOf(grid: SheetGrid, area: Area): Contents {
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => contentAt(grid, area.row + r, area.column + c)),
  );
}

/** How a block looks from its own place: for blocks whose table is gone or that are about to be given back. */
export function stateOfOwned({ area, record }: OwnedBlock): BlockState {
  const column = area.column - 1;
  const models = { header: { row: area.row, column }, body: { row: area.row + 1, column } };
  return { area, record, models: column < 0 ? null : models, ...lookOf(area) };
}

/** Blocks to take, to resize, and to give back because their table is gone; with the contents that must go. */
export function blockChanges(
  grid: SheetGrid,
  wanted: readonly CheckBlock[],
): { readonly blocks: BlockChange[]; readonly cells: AreaChange[] } {
  const names = freshNames(grid);
  const made = wanted.flatMap(({ owned, state }): BlockChange[] => {
    if (!owned) return [{ name: names.next().value, before: null, after: state }];
    if (isSameArea(owned.area, state.area)) return [];
    return [{ name: owned.name, before: stateOfOwned(owned), after: state }];
  });
  const kept = new Set(wanted.flatMap(({ owned }) => owned?.name ?? []));
  const orphans = grid.ownedBlocks.filter((block) => isCheckBlock(block) && !kept.has(block.name));
  const gone = orphans.map((block): BlockChange => ({
    name: block.name,
    before: stateOfOwned(block),
    after: null,
  }));
  const shrunk = wanted.flatMap(({ owned, state }) => (owned ? [{ owned, state }] : []));
  return {
    blocks: [...gone, ...made],
    cells: [
      ...orphans.map((block) => emptyingChecks(grid, block.area)),
      ...shrunk.flatMap(({ owned, state }) =>
        rowsOutside(owned.area, state.area).map((area) => emptying(grid, area)),
      ),
    ],
  };
}

/** The change that leaves an area blank. */
export function emptying(grid: SheetGrid, area: Area): AreaChange {
  const before = contentsOf(grid, area);
  return { area, before, after: before.map((line) => line.map(() => null)) };
}

/** The change that gives 校验列 back: a column that the user has set between them keeps what stands in it. */
export function emptyingChecks(grid: SheetGrid, area: Area): AreaChange {
  const { before, after } = emptying(grid, area);
  const isWidened = area.columnCount !== 2 && area.columnCount !== 4;
  const isUsers = (before[0] ?? []).map((header) => isWidened && !isCheckHeader(String(header ?? "")));
  return {
    area,
    before,
    after: after.map((line, r) => line.map((_, c) => (isUsers[c] ? (before[r]?.[c] ?? null) : null))),
  };
}

/** The rows of one area above and below another over the same columns. */
function rowsOutside(area: Area, kept: Area): Area[] {
  const above = Math.min(kept.row, lastRow(area) + 1) - area.row;
  const from = Math.max(lastRow(kept) + 1, area.row);
  const below = lastRow(area) - from + 1;
  return [
    ...(above > 0 ? [{ ...area, rowCount: above }] : []),
    ...(below > 0 ? [{ ...area, row: from, rowCount: below }] : []),
  ];
}

function* freshNames(grid: SheetGrid): Generator<string, never> {
  const used = new Set(grid.ownedBlocks.map(({ name }) => name));
  for (let number = 1; ; number++) {
    const name = `${CHECK_BLOCK_PREFIX}${number}`;
    if (!used.has(name)) yield name;
  }
}
