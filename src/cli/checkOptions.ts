import { readCommandLine } from "./commandLine";
import type { CommandLine } from "./commandLine";

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

export const USAGE =
  "用法：npm run --silent check -- 工作簿.xlsx [--json] [--settings 设置.json] [--report 副本.xlsx] [--html 汇总.html]" +
  "；或 npm run --silent check -- 文件夹 [--json] [--settings 设置.json] [--report 汇总.xlsx] [--html 汇总.html] [--no-cache]" +
  "（原工作簿从不改动；要写的文件已存在时，只替换本命令写出且之后没有改过的，其他一律不覆盖）";

/** What one of is meant, as the user calls it. */
export const WHAT = "工作簿或文件夹";

/** What `check` and `evaluate` have in common. */
export function sharedOptions({ file, json, switches, values }: CommandLine<string>): CheckOptions {
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
  const line = readCommandLine(args, ["--settings", "--report", "--html"], WHAT, ["--no-cache"]);
  return "problem" in line ? line : sharedOptions(line);
}
