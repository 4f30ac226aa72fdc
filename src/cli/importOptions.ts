import { readCommandLine } from "./commandLine";

/** What `import` was asked to do. */
export interface ImportOptions {
  readonly file: string;
  readonly json: boolean;
  /** A settings file, for the unit's own words in headers; the defaults when absent. */
  readonly settings: string | null;
  /** Where to write the new workbook; null: only tell what would be imported. */
  readonly write: string | null;
}

export const IMPORT_USAGE =
  "用法：npm run --silent import -- 文档.docx --write 工作簿.xlsx [--json] [--settings 设置.json]" +
  "（不写 --write 时只列出将导入的内容；Word 文档从不改动；工作簿已存在时，只替换本命令写出且之后没有改过的，其他一律不覆盖）";

/** Reads the command line; anything that is not understood is a problem in one sentence. */
export function readImportOptions(args: readonly string[]): ImportOptions | { readonly problem: string } {
  const line = readCommandLine(args, ["--settings", "--write"], " Word 文档");
  if ("problem" in line) return line;
  const { file, json, values } = line;
  return { file, json, settings: values.get("--settings") ?? null, write: values.get("--write") ?? null };
}
