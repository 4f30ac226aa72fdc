/** An option of a command. */
export interface OptionHelp {
  /** As it is written: `--settings`. */
  readonly name: string;
  /** What stands behind it, a file's name; absent for a switch. */
  readonly value?: string;
  readonly tells: string;
}

/** All that is said of a command, and all that it takes: the command line is read by the same list. */
export interface CommandHelp {
  readonly name: string;
  /** The one file, as the user calls it in “没有指定…”. */
  readonly file: string;
  readonly tells: string;
  /** Each way of calling it, behind `npm run --silent NAME -- `. */
  readonly usage: readonly string[];
  readonly options: readonly OptionHelp[];
  /** What one should know before it writes anything. */
  readonly notes: readonly string[];
  /** Behind `npm run --silent NAME -- `, and what it does. */
  readonly examples: readonly (readonly [args: string, tells: string])[];
  /** Of the exit codes 0, 1 and 2. */
  readonly exitCodes: readonly [string, string, string];
}

export const JSON_OPTION: OptionHelp = { name: "--json", tells: "输出给程序用的 JSON，代替给人看的报告" };
export const HELP_OPTION: OptionHelp = { name: "--help", tells: "显示这份说明（也可写 -h）" };
export const NOT_RUN = "没能运行；原因和怎么办写在 stderr 的一行里";

const called = (name: string, args: string): string => `npm run --silent ${name} -- ${args}`;

/** The line behind what is wrong with a command line. */
export function usageLine({ name, usage, notes }: CommandHelp): string {
  return `用法：${usage.map((args) => called(name, args)).join("；或 ")}（${notes.join("；")}；全部选项见 --help）`;
}

/** The page that `--help` prints. */
export function helpPage(help: CommandHelp): string {
  const { name, tells, usage, options, notes, examples, exitCodes } = help;
  return [
    tells,
    "",
    "用法：",
    ...usage.map((args) => `  ${called(name, args)}`),
    "",
    "选项：",
    ...inColumns(options.map((option) => [optionWords(option), option.tells])),
    "",
    ...notes.map((note) => `${note}。`),
    "",
    "例：",
    ...examples.flatMap(([args, what]) => [`  ${called(name, args)}`, `      ${what}`]),
    "",
    "退出码：",
    ...exitCodes.map((meaning, code) => `  ${code}  ${meaning}`),
    "",
  ].join("\n");
}

/** The page of the command line as a whole. */
export function overviewPage(commands: readonly CommandHelp[]): string {
  return [
    "绩效目标表助手的命令行。一切在本机完成，不联网，从不改动给它的文件。",
    "",
    "命令：",
    ...inColumns(commands.map(({ name, tells }) => [name, tells])),
    "",
    "每个命令的选项、例子和退出码：",
    ...commands.map(({ name }) => `  ${called(name, "--help")}`),
    "",
  ].join("\n");
}

export function asksForHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

function optionWords({ name, value }: OptionHelp): string {
  return value === undefined ? name : `${name} ${value}`;
}

function inColumns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => widthOf(left)));
  return lines.map(([left, right]) => `  ${left}${" ".repeat(width - widthOf(left))}  ${right}`);
}

/** In a terminal's cells: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
}
