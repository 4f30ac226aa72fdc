import { readCommandLine } from "./commandLine";
import type { CommandLine } from "./commandLine";
import { CHECK_HELP } from "./help/checkHelp";

/** What `check` was asked to do. */
export interface CheckOptions {
  readonly file: string;
  readonly json: boolean;
  /** A settings file; the defaults when absent. */
  readonly settings: string | null;
  /** Of a workbook: where to write a copy of it with the report. Of a folder: where to write 汇总. */
  readonly report: string | null;
  /** Where to write 汇总 as a page. */
  readonly html: string | null;
  /** Results of earlier runs over a folder are used and kept. */
  readonly isCached: boolean;
}

/** What `check` and `evaluate` have in common. */
export function sharedOptions({ file, json, switches, values }: CommandLine): CheckOptions {
  return {
    file,
    json,
    settings: values.get("--settings") ?? null,
    report: values.get("--report") ?? null,
    html: values.get("--html") ?? null,
    isCached: !switches.has("--no-cache"),
  };
}

/** Reads the command line; anything that is not understood is a problem in one sentence. */
export function readOptions(args: readonly string[]): CheckOptions | { readonly problem: string } {
  const line = readCommandLine(args, CHECK_HELP);
  return "problem" in line ? line : sharedOptions(line);
}
