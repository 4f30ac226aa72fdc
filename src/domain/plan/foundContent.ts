import type { CellContent } from "../grid/SheetGrid";

/** What a cell holds, as plans know it: Excel tells a blank one as an empty text, and none at all beyond what was read. */
export const foundContent = (content: CellContent | undefined): CellContent =>
  content === undefined || content === "" ? null : content;

export const isFilled = (content: CellContent): boolean => content !== null;
