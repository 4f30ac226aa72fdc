/** What a command was asked to do, in what all commands share: one file, switches, and options with a file each. */
export interface CommandLine<Option extends string> {
  readonly file: string;
  readonly json: boolean;
  /** Those of the command's own switches that are on. */
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<Option, string>;
}

/**
 * Reads the command line; anything that is not understood is a problem in one sentence.
 * @param valued the options that take a file's name
 * @param what the one file is, as the user calls it
 * @param known the command's own switches, beside `--json`
 */
export function readCommandLine<Option extends string>(
  args: readonly string[],
  valued: readonly Option[],
  what = "工作簿",
  known: readonly string[] = [],
): CommandLine<Option> | { readonly problem: string } {
  const values = new Map<Option, string>();
  const files: string[] = [];
  const switches = new Set<string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    const option = valued.find((one) => one === arg);
    if (option !== undefined) {
      const value = args[++index];
      if (value === undefined || value.startsWith("-")) return { problem: `选项 ${arg} 后面缺少文件名。` };
      if (values.has(option)) return { problem: `选项 ${arg} 出现了两次。` };
      values.set(option, value);
    } else if (arg === "--json" || known.includes(arg)) switches.add(arg);
    else if (arg.startsWith("-")) return { problem: `不认识的选项 ${arg}。` };
    else files.push(arg);
  }
  const [file, ...more] = files;
  if (file === undefined) return { problem: `没有指定${what}。` };
  if (more.length > 0) return { problem: `一次只能处理一个${what}。` };
  return { file, json: switches.has("--json"), switches, values };
}
