import { readCommandLine } from "./commandLine";

/** What `evaluate` was asked to do. */
export interface EvaluateOptions {
  readonly file: string;
  readonly json: boolean;
  /** A settings file; the defaults when absent. */
  readonly settings: string | null;
  /** Where to write a copy of the workbook with the evaluation columns. */
  readonly write: string | null;
}

export const EVALUATE_USAGE =
  "用法：npm run --silent evaluate -- 工作簿.xlsx [--json] [--settings 设置.json] [--write 副本.xlsx]" +
  "（原工作簿从不改动；副本已存在时，只替换本命令写出且之后没有改过的，其他一律不覆盖）";

/** Reads the command line; anything that is not understood is a problem in one sentence. */
export function readEvaluateOptions(args: readonly string[]): EvaluateOptions | { readonly problem: string } {
  const line = readCommandLine(args, ["--settings", "--write"]);
  if ("problem" in line) return line;
  const { file, json, values } = line;
  return { file, json, settings: values.get("--settings") ?? null, write: values.get("--write") ?? null };
}
