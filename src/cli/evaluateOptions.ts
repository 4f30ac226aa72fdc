import { sharedOptions, WHAT } from "./checkOptions";
import type { CheckOptions } from "./checkOptions";
import { readCommandLine } from "./commandLine";

/** What `evaluate` was asked to do; `report` is where to write 汇总, of a workbook as well. */
export interface EvaluateOptions extends CheckOptions {
  /** Where to write a copy of the workbook with the evaluation columns. */
  readonly write: string | null;
}

export const EVALUATE_USAGE =
  "用法：npm run --silent evaluate -- 工作簿.xlsx [--json] [--settings 设置.json] [--write 副本.xlsx] [--report 汇总.xlsx] [--html 汇总.html]" +
  "；或 npm run --silent evaluate -- 文件夹 [--json] [--settings 设置.json] [--report 汇总.xlsx] [--html 汇总.html] [--no-cache]" +
  "（原工作簿从不改动；要写的文件已存在时，只替换本命令写出且之后没有改过的，其他一律不覆盖）";

/** Reads the command line; anything that is not understood is a problem in one sentence. */
export function readEvaluateOptions(args: readonly string[]): EvaluateOptions | { readonly problem: string } {
  const line = readCommandLine(args, ["--settings", "--write", "--report", "--html"], WHAT, ["--no-cache"]);
  return "problem" in line ? line : { ...sharedOptions(line), write: line.values.get("--write") ?? null };
}
