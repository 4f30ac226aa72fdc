import type { ParseOptions } from "../ParseOptions";
import type { TargetValue, UnreadableValue } from "../TargetValue";

/** One value's text on its way through the recognisers. */
export interface Source {
  /** What the cell shows; goes into the result untouched. */
  readonly original: string;
  /** Normalised, without any white space. */
  readonly text: string;
  readonly options: ParseOptions;
}

/** Reads the whole text as one shape, or says null: not this shape. */
export type Recogniser = (source: Source) => TargetValue | null;

export function unreadable(original: string): UnreadableValue {
  return { kind: "unreadable", text: original, implied: [] };
}
