/** What a command was asked to do, in what all commands share: one file, a switch, and options with a file each. */
export interface CommandLine<Option extends string> {
  readonly file: string;
  readonly json: boolean;
  readonly values: ReadonlyMap<Option, string>;
}

/**
 * Reads the command line; anything that is not understood is a problem in one sentence.
 * @param valued the options that take a file's name
 * @param what the one file is, as the user calls it
 */
export function readCommandLine<Option extends string>(
  args: readonly string[],
  valued: readonly Option[],
  what = "工作簿",
): CommandLine<Option> | { readonly problem: string } {
  const values = new Map<Option, string>();
  const files: string[] = [];
  let json = false;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    const option = valued.find((known) => known === arg);
    if (option !== undefined) {
      const value = args[++index];
      if (value === undefined || value.startsWith("-")) return { problem: `选项 ${arg} 后面缺少文件名。` };
      if (values.has(option)) return { problem: `选项 ${arg} 出现了两次。` };
      values.set(option, value);
    } else if (arg === "--json") json = true;
    else if (arg.startsWith("-")) return { problem: `不认识的选项 ${arg}。` };
    else files.push(arg);
  }
  const [file, ...more] = files;
  if (file === undefined) return { problem: `没有指定${what}。` };
  if (more.length > 0) return { problem: `一次只能处理一个${what}。` };
  return { file, json, values };
}
