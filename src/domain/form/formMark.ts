import { OWNED_NAME_PREFIX } from "../grid/SheetGrid";
import type { OwnedBlock, SheetGrid } from "../grid/SheetGrid";
import { normaliseLabel } from "../table/label";
import { nameOfTable } from "../table/TargetTable";
import type { TargetTable } from "../table/TargetTable";
import { numbered } from "./numbered";

/** Hidden, worksheet-scoped names over a whole form: the reader of tables sees nothing there. */
export const FORM_MARK_PREFIX = `${OWNED_NAME_PREFIX}自评表_`;
/** A form that was left to the user: still no table of its own, and never made again. */
export const LEFT_FORM_PREFIX = `${OWNED_NAME_PREFIX}旧自评表_`;

/** A form as it stands in the workbook. */
export interface FoundForm {
  readonly grid: SheetGrid;
  /** Its `record` is the project that it belongs to. */
  readonly block: OwnedBlock;
}

export function formsIn(grids: readonly SheetGrid[]): FoundForm[] {
  return grids.flatMap((grid) =>
    grid.ownedBlocks
      .filter(({ name }) => name.startsWith(FORM_MARK_PREFIX))
      .map((block) => ({ grid, block })),
  );
}

/** Excel takes 255 characters in a name's comment. */
const LONGEST = 200;

/**
 * By table id: what a form says of the project it belongs to, whatever its sheet is called and wherever the table
 * stands. Of tables with the same unit and project the second is "…#2".
 */
export function formProjects(tables: readonly TargetTable[]): Map<string, string> {
  const tellApart = numbered();
  const projects = new Map<string, string>();
  for (const table of tables) {
    const words = [table.unit?.name ?? "", nameOfTable(table)].map(normaliseLabel).join("|");
    projects.set(table.id, tellApart(words.slice(0, LONGEST)));
  }
  return projects;
}

/** Names that no form bears yet. */
export function* freshMarks(found: readonly FoundForm[]): Generator<string, never> {
  const used = new Set(found.map(({ block }) => block.name));
  for (let number = 1; ; number++) {
    const name = `${FORM_MARK_PREFIX}${number}`;
    if (!used.has(name)) yield name;
  }
}
