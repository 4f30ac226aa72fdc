import { shortSum } from "../grid/shortSum";
import type { OwnedBlock } from "../grid/SheetGrid";
import { normaliseLabel } from "./label";

/**
 * Whose a block is, as its key says: the project's name as a short sum. By place alone the blocks of tables side by side
 * could be taken for each other's. "" for a table without a name.
 */
export function ownerSum(project: string): string {
  const name = normaliseLabel(project);
  return name === "" ? "" : shortSum(name);
}

/** The owner that a block's key names; "" where it names none. */
export function ownerOf({ lookKey }: Pick<OwnedBlock, "lookKey">): string {
  return lookKey.split(".")[1] ?? "";
}
