import type { OwnedBlock, SheetGrid } from "../../grid/SheetGrid";
import { isSameArea } from "../../grid/Area";
import { lookKey } from "../lookKey";
import type { BlockChange, BlockState } from "../WritePlan";
import { foundState } from "./foundState";

/** A block as it shall be, and what there is of it now. */
export interface WantedBlock {
  readonly prefix: string;
  readonly owned: OwnedBlock | null;
  readonly state: BlockState;
}

/** Blocks to give back, to take, and to take anew because they move, change their size or their look. */
export function changesOfBlocks(
  grid: SheetGrid,
  wanted: readonly WantedBlock[],
  given: readonly OwnedBlock[],
): BlockChange[] {
  const nameFor = freshNames(grid);
  const gone = given.map((block) => ({
    name: block.name,
    before: foundState(grid, block, null),
    after: null,
  }));
  const made = wanted.flatMap(({ prefix, owned, state }): BlockChange[] => {
    if (!owned) return [{ name: nameFor(prefix), before: null, after: state }];
    if (isSameArea(owned.area, state.area) && owned.lookKey === lookKey(state)) return [];
    const after = { ...state, record: owned.record };
    return [{ name: owned.name, before: foundState(grid, owned, state), after }];
  });
  return [...gone, ...made];
}

/** The first numbers that no block of the sheet has. */
function freshNames(grid: SheetGrid): (prefix: string) => string {
  const used = new Set(grid.ownedBlocks.map(({ name }) => name));
  const last = new Map<string, number>();
  return (prefix) => {
    let number = (last.get(prefix) ?? 0) + 1;
    while (used.has(`${prefix}${number}`)) number++;
    last.set(prefix, number);
    return `${prefix}${number}`;
  };
}
