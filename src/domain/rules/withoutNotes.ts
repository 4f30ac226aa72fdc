import { normaliseLabel } from "../table/label";

const NOTES = /\([^()]*\)/g;
const END_NOTE = /(?<!\s)\s*[（(][^（）()]*[）)]$/;

/** A name as it is compared, without the notes in brackets: 维修投诉率（%） → 维修投诉率. */
export function withoutNotes(name: string): string {
  const label = normaliseLabel(name);
  return label.includes("(") ? label.replace(NOTES, "") : label;
}

/** A name as it is written, without a note at its end: 建设（一期）工期（天） → 建设（一期）工期. */
export function withoutEndNote(name: string): string {
  return /[）)]$/.test(name) ? name.replace(END_NOTE, "") : name;
}
