import type { SheetGrid } from "../grid/SheetGrid";
import { SheetView } from "../grid/SheetView";
import { knownWords } from "./Vocabulary";
import type { Vocabulary } from "./Vocabulary";

/** A sheet as a reader of tables looks at it, with what the words on it mean. */
export class TableView extends SheetView {
  constructor(
    grid: SheetGrid,
    readonly words: Vocabulary = knownWords,
  ) {
    super(grid);
  }

  /** Whether a row holds a text that might head a level (一级指标): quick, as it is asked of every row of a sheet. */
  mayHeadLevels(row: number): boolean {
    for (const text of this.grid.texts[row - this.grid.origin.row] ?? []) {
      if (text !== "" && this.words.mayHeadLevel(text)) return true;
    }
    return false;
  }
}
