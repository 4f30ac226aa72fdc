import type { FindingLine } from "./FindingLine";
import type { ProjectLine } from "./ProjectLine";
import type { WorkbookLines } from "./WorkbookLines";

/** A file of a folder: what was read of it, or why it was not. */
export type FileOutcome =
  | { readonly file: string; readonly lines: WorkbookLines }
  /** `problem`: in one sentence, what is wrong and what to do. */
  | { readonly file: string; readonly problem: string };

/**
 * - read: it holds target tables, all of which were read
 * - partly: sheets of it look like target tables that could not be read, or a rule could not run
 * - noTable: it was read and holds nothing like a target table
 * - unread: nothing of it is known
 */
export type FileState = "read" | "partly" | "noTable" | "unread";

/** A project with its place in the folder and the unit that it is counted under. */
export interface FolderProject extends Omit<ProjectLine, "unit"> {
  readonly file: string;
  readonly unit: string;
}

export interface FolderFinding extends Omit<FindingLine, "unit"> {
  readonly file: string;
  readonly unit: string;
}

/** One file in a line, with its projects and findings. */
export interface FileLines {
  readonly file: string;
  /** Of its first project; of a file without one, by its place. */
  readonly unit: string;
  readonly state: FileState;
  readonly problem: string | null;
  readonly doubtfulSheets: readonly string[];
  readonly projects: readonly FolderProject[];
  readonly findings: readonly FolderFinding[];
}

/** @param outcome its `file` is a path below the folder, with "/" between its steps */
export function fileLines(outcome: FileOutcome): FileLines {
  const { file } = outcome;
  const byPlace = unitByPlace(file);
  if ("problem" in outcome) {
    const { problem } = outcome;
    return { file, unit: byPlace, state: "unread", problem, doubtfulSheets: [], projects: [], findings: [] };
  }
  const { projects, findings, doubtfulSheets } = outcome.lines;
  const placed = projects.map((line) => ({ ...line, file, unit: line.unit ?? byPlace }));
  return {
    file,
    unit: placed[0]?.unit ?? byPlace,
    state: stateOf(outcome.lines),
    problem: null,
    doubtfulSheets,
    projects: placed,
    findings: findings.map((line) => ({ ...line, file, unit: line.unit ?? byPlace })),
  };
}

function stateOf({ projects, doubtfulSheets }: WorkbookLines): FileState {
  const isWhole =
    doubtfulSheets.length === 0 && projects.every(({ failedRules }) => failedRules.length === 0);
  if (!isWhole) return "partly";
  return projects.length === 0 ? "noTable" : "read";
}

/** The unit that a table does not name: the first folder below the one that was read, else the file's name. */
export function unitByPlace(file: string): string {
  const [first = "", ...deeper] = file.split("/");
  return deeper.length > 0 ? first : first.replace(/\.[^.]+$/, "") || first;
}
