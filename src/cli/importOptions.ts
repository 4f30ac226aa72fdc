import { readCommandLine } from "./commandLine";
import { IMPORT_HELP } from "./help/importHelp";

/** What `import` was asked to do. */
export interface ImportOptions {
  readonly file: string;
  readonly json: boolean;
  /** A settings file, for the unit's own words in headers; the defaults when absent. */
  readonly settings: string | null;
  /** Where to write the new workbook; null: only tell what would be imported. */
  readonly write: string | null;
}

/** Reads the command line; anything that is not understood is a problem in one sentence. */
export function readImportOptions(args: readonly string[]): ImportOptions | { readonly problem: string } {
  const line = readCommandLine(args, IMPORT_HELP);
  if ("problem" in line) return line;
  const { file, json, values } = line;
  return { file, json, settings: values.get("--settings") ?? null, write: values.get("--write") ?? null };
}
