import type { CommandHelp } from "./help/CommandHelp";
import { nearestName } from "./help/nearestName";

/** What a command was asked to do, in what all commands share: one file, switches, and options with a file each. */
export interface CommandLine {
  readonly file: string;
  readonly json: boolean;
  /** Those of the command's switches that are on. */
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads the command line by the options that the command's help lists; anything that is not understood is a problem in
 * one sentence.
 */
export function readCommandLine(
  args: readonly string[],
  { options, file: what }: CommandHelp,
): CommandLine | { readonly problem: string } {
  const values = new Map<string, string>();
  const files: string[] = [];
  const switches = new Set<string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? "";
    const option = options.find(({ name }) => name === arg);
    if (option?.value !== undefined) {
      const value = args[++index];
      if (value === undefined || value.startsWith("-")) return { problem: `选项 ${arg} 后面缺少文件名。` };
      if (values.has(arg)) return { problem: `选项 ${arg} 出现了两次。` };
      values.set(arg, value);
    } else if (option !== undefined) switches.add(arg);
    else if (arg.startsWith("-")) return { problem: unknownOption(arg, options) };
    else files.push(arg);
  }
  const [file, ...more] = files;
  if (file === undefined) return { problem: `没有指定${what}。` };
  if (more.length > 0) return { problem: `一次只能处理一个${what}。` };
  return { file, json: switches.has("--json"), switches, values };
}

function unknownOption(arg: string, options: CommandHelp["options"]): string {
  const names = options.map(({ name }) => name);
  const nearest = nearestName(arg, names);
  return `不认识的选项 ${arg}${nearest === null ? "。" : `，是不是 ${nearest}？`}`;
}
