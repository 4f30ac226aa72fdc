import type { Univer } from "../../engine/univer";

const STARTED = "sheet.operation.mark-dirty-row-auto-height";
const ENDED = "sheet.operation.cancel-mark-dirty-row-auto-height";
const SHEET_REMOVED = "sheet.mutation.remove-sheet";

/** What Univer says of a command: the sheet it is for and, for row heights, the task it starts. */
interface Told {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly id?: string;
}

/**
 * Univer works out the heights of changed rows when the page is idle, and throws when their sheet is gone by then. Ends
 * those tasks with their sheet; the returned function ends those of a workbook that is about to be taken away.
 */
export function endRowHeightsWithTheirSheets(univer: Univer): (unitId: string) => void {
  const tasks = new Map<string, Required<Told>>();
  const end = (isGone: (task: Told) => boolean): void => {
    for (const task of [...tasks.values()].filter(isGone)) {
      tasks.delete(task.id);
      univer.syncExecuteCommand(ENDED, { ...task });
    }
  };
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    const { unitId = "", subUnitId = "", id: task } = (params ?? {}) as Told;
    if (id === STARTED && task !== undefined) tasks.set(task, { unitId, subUnitId, id: task });
    if (id === ENDED && task !== undefined) tasks.delete(task);
    if (id === SHEET_REMOVED) end((one) => one.unitId === unitId && one.subUnitId === subUnitId);
  });
  return (unitId) => end((task) => task.unitId === unitId);
}
