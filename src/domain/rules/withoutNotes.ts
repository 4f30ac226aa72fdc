import { normaliseLabel } from "../table/label";

const NOTES = /\([^()]*\)/g;

/** A name as it is compared, without the notes in brackets: 维修投诉率（%） → 维修投诉率. */
export function withoutNotes(name: string): string {
  const label = normaliseLabel(name);
  return label.includes("(") ? label.replace(NOTES, "") : label;
}
