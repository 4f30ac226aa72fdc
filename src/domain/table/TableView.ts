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
}
