import type { SheetGrid } from "../grid/SheetGrid";
import { hintedHeaders } from "./hintedHeaders";
import { withHint } from "./hints";
import type { TableHint } from "./TableHint";
import { TableView } from "./TableView";

/** The choices with a new one for a header of this sheet, in place of what was said of the same header where it stood earlier. */
export function replaceHint(
  grid: SheetGrid,
  hints: readonly TableHint[],
  hint: TableHint,
): readonly TableHint[] {
  const view = new TableView(grid);
  const others = hints.filter((other) => {
    const isHere = hintedHeaders(view, [other]).length > 0;
    return !isHere || hintedHeaders(view, [other, hint]).length > 1;
  });
  return withHint(others, hint);
}
