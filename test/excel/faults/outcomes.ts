import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "./trial";

/** What each operation comes to under each fault: the table of docs/reliability.md. */
export const OUTCOMES_FILE = join(__dirname, "outcomes.json");

export type Outcomes = Readonly<Record<string, Readonly<Record<string, readonly Outcome[]>>>>;

export const readOutcomes = (): Outcomes => JSON.parse(readFileSync(OUTCOMES_FILE, "utf8")) as Outcomes;

export function outcomesOf(operation: string, fault: string): readonly Outcome[] {
  return readOutcomes()[operation]?.[fault] ?? [];
}

/** With NOTE_OUTCOMES=1 the file is written anew from what the tests see. */
export function noteOutcomes(operation: string, fault: string, seen: readonly Outcome[]): void {
  if (process.env["NOTE_OUTCOMES"] !== "1") return;
  const all = readOutcomes();
  const noted = { ...all, [operation]: { ...all[operation], [fault]: [...seen].sort() } };
  writeFileSync(OUTCOMES_FILE, `${JSON.stringify(noted, null, 2)}\n`);
}
