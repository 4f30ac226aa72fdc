import type { Messages } from "../locales/zh-CN";
import type { Outcome, WorkbookRecords } from "./PaneState";

/** What of the workbook was not read, or no longer by the user's choices of headers: a sentence each; none when all is well. */
export function unreadWords(
  { diagnoses, hints }: Pick<Outcome, "diagnoses" | "hints">,
  { hintsProblem }: WorkbookRecords,
  { diagnosis: words }: Messages,
): string[] {
  const lost = hints.filter(({ state }) => state !== "read").length;
  return [
    ...(diagnoses.length > 0 ? [words.unread(diagnoses.length)] : []),
    ...(lost > 0 ? [words.lost(lost)] : []),
    ...(hintsProblem ? [words.unreadable] : []),
  ];
}
