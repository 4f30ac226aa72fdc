import type { HighlightSeverity } from "../grid/SheetGrid";

/** Light enough to read black text on, apart from each other also for the colour-blind. */
export const HIGHLIGHT_COLOURS: Readonly<Record<HighlightSeverity, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};

/** Excel's own red, yellow and green for scales: at 0, at half and at full points. */
export const SCALE_COLOURS = { minimum: "#F8696B", midpoint: "#FFEB84", maximum: "#63BE7B" } as const;
