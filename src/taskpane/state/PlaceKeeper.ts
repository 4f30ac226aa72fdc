import type { Place, SelectionPort } from "../../application/WorkbookPort";
import { WorkbookError } from "../../application/WorkbookError";
import type { PaneStore } from "./PaneStore";
import { problemOf } from "./problemOf";

/** Takes the user to cells, and back to where they were before the first of them. */
export class PlaceKeeper {
  private cameFrom: Place | null = null;

  constructor(
    private readonly store: PaneStore,
    private readonly selection: SelectionPort,
  ) {}

  /** 定位: the sheet activated, the cell selected. */
  async locate(place: Place): Promise<void> {
    try {
      this.cameFrom ??= await this.selection.current();
      await this.selection.select(place.sheetId, place.cell);
    } catch (error) {
      this.store.dispatch({ type: "problemArose", problem: problemOf(error, "locate") });
    }
  }

  /** The sheet from its top; there is no way back from it. */
  async show(sheetId: string): Promise<void> {
    try {
      await this.selection.select(sheetId, { row: 0, column: 0 });
    } catch (error) {
      this.store.dispatch({ type: "problemArose", problem: problemOf(error, "locate") });
    }
  }

  /** 返回. */
  async goBack(): Promise<void> {
    const place = this.cameFrom;
    this.cameFrom = null;
    if (!place) return;
    try {
      await this.selection.select(place.sheetId, place.cell);
    } catch (error) {
      // A sheet that is gone is no place to go back to; the user asked for the list, and has it.
      if (error instanceof WorkbookError && error.kind === "sheetMissing") return;
      this.store.dispatch({ type: "problemArose", problem: problemOf(error, "locate") });
    }
  }
}
