/** What `check` was asked to do. */
export interface CheckOptions {
  readonly file: string;
  readonly json: boolean;
  /** A settings file; the defaults when absent. */
  readonly settings: string | null;
  /** Where to write a copy of the workbook with the report. */
  readonly report: string | null;
}

export const USAGE =
  "用法：npm run --silent check -- 工作簿.xlsx [--json] [--settings 设置.json] [--report 副本.xlsx]" +
  "（原工作簿从不改动；副本已存在时，只替换本命令写出且之后没有改过的，其他一律不覆盖）";

const VALUED = ["--settings", "--report"] as const;
type Valued = (typeof VALUED)[number];

const isValued = (arg: string): arg is Valued => VALUED.some((option) => option === arg);

/** Reads the command line; anything that is not understood is a problem in one sentence. */
export function readOptions(args: readonly string[]): CheckOptions | { readonly problem: string } {
  const values = new Map<Valued, string>();
  const files: string[] = [];
  let json = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    if (isValued(arg)) {
      const value = args[++index];
      if (value === undefined || value.startsWith("-")) return { problem: `选项 ${arg} 后面缺少文件名。` };
      if (values.has(arg)) return { problem: `选项 ${arg} 出现了两次。` };
      values.set(arg, value);
    } else if (arg === "--json") json = true;
    else if (arg.startsWith("-")) return { problem: `不认识的选项 ${arg}。` };
    else files.push(arg);
  }
  const [file, ...more] = files;
  if (file === undefined) return { problem: "没有指定工作簿。" };
  if (more.length > 0) return { problem: "一次只能检查一个工作簿。" };
  return {
    file,
    json,
    settings: values.get("--settings") ?? null,
    report: values.get("--report") ?? null,
  };
}
