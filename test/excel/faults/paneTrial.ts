import type { WorkbookDump } from "../../../workbench/engine/dump";
import { closeExcel } from "../../support/excelInNode";
import type { EventFault } from "./EventFault";
import type { PaneDeed } from "./paneDeeds";
import { PaneOnExcel } from "./PaneOnExcel";
import { openBook, stateOf } from "./trial";
import type { UserEdits } from "./UserEdits";

/** A pane with the user's edits done behind it, and the deed that is about what it showed before them. */
export interface Behind {
  readonly pane: PaneOnExcel;
  readonly edited: WorkbookDump;
  readonly act: () => Promise<void>;
}

/** Opens the book, has the pane check it, and edits it under a fault of the events; null: none. */
export async function behind(deed: PaneDeed, edits: UserEdits, fault: EventFault | null): Promise<Behind> {
  closeExcel();
  const pane = await PaneOnExcel.open(openBook());
  await deed.prepare?.(pane);
  const act = deed.begin(pane);
  fault?.set(pane.excel.host.faults.events);
  edits.act(pane.excel);
  await pane.hear();
  const edited = await stateOf(pane.excel);
  if (edits.isFollowedByRest) await pane.rest();
  return { pane, edited, act };
}

/** What the deed comes to after the edits where the user checks again first, and whether it was done. */
export async function afterFreshCheck(
  deed: PaneDeed,
  edits: UserEdits,
): Promise<{ readonly dump: WorkbookDump; readonly isDone: boolean }> {
  const { pane, act } = await behind(deed, edits, null);
  await pane.session.check();
  await act();
  return { dump: await stateOf(pane.excel), isDone: pane.state.problem === null };
}
