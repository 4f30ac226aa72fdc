import { sharedOptions } from "./checkOptions";
import type { CheckOptions } from "./checkOptions";
import { readCommandLine } from "./commandLine";
import { EVALUATE_HELP } from "./help/evaluateHelp";

/** What `evaluate` was asked to do; `report` is where to write 汇总, of a workbook as well. */
export interface EvaluateOptions extends CheckOptions {
  /** Where to write a copy of the workbook with the evaluation columns. */
  readonly write: string | null;
}

/** Reads the command line; anything that is not understood is a problem in one sentence. */
export function readEvaluateOptions(args: readonly string[]): EvaluateOptions | { readonly problem: string } {
  const line = readCommandLine(args, EVALUATE_HELP);
  return "problem" in line ? line : { ...sharedOptions(line), write: line.values.get("--write") ?? null };
}
