import type { Pause } from "../host/pause";
import type { PaneStore } from "./PaneStore";
import { problemOf } from "./problemOf";
import type { Reading } from "./Reading";
import type { TaskRunner } from "./TaskRunner";

/** Long enough that typing from cell to cell is not interrupted. */
const PAUSE_MS = 800;
/** More sheets than this were not typed into by hand: reading them all again is the user's to ask for. */
const MOST_SHEETS = 5;

interface EditFollowerParts {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly runner: TaskRunner;
  readonly pause: Pause;
}

/**
 * Keeps up with the user: sheets that were edited are read again when no further edit comes for a moment. While Excel
 * is busy, a step runs or a preview is open it waits for the next moment.
 */
export class EditFollower {
  private stopWaiting: () => void = () => undefined;

  constructor(private readonly parts: EditFollowerParts) {}

  /** The user has edited the sheet. */
  noteEdit(sheetId: string): void {
    const { store, reading } = this.parts;
    reading.noteChange(sheetId);
    const sheets = new Set([...store.getState().editedSheets, sheetId]);
    const recheckDue = sheets.size <= MOST_SHEETS && [...sheets].every((id) => reading.knows(id));
    store.dispatch({ type: "sheetEdited", sheetId, recheckDue });
    this.stopWaiting();
    if (recheckDue) this.wait();
  }

  /** The add-in has mended cells of these sheets: they are read again at once, however many they are. */
  async noteMended(sheetIds: readonly string[]): Promise<void> {
    for (const sheetId of sheetIds) {
      this.parts.reading.noteChange(sheetId);
      this.parts.store.dispatch({ type: "sheetEdited", sheetId, recheckDue: true });
    }
    await this.catchUp();
  }

  private wait(): void {
    this.stopWaiting();
    this.stopWaiting = this.parts.pause(PAUSE_MS, () => void this.catchUp());
  }

  private async catchUp(): Promise<void> {
    const { store, reading, runner } = this.parts;
    const { editedSheets, recheckDue, preview } = store.getState();
    if (!recheckDue || editedSheets.length === 0) return;
    if (preview) return this.wait();
    try {
      const ended = await runner.runQuietly((options) => reading.recheck(editedSheets, options));
      if (!ended) this.wait();
    } catch (error) {
      store.dispatch({ type: "recheckFailed", problem: problemOf(error, "recheck") });
    }
  }
}
