import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { check } from "../../src/cli/check";
import { readCommandLine } from "../../src/cli/commandLine";
import { evaluate } from "../../src/cli/evaluate";
import { CHECK_HELP } from "../../src/cli/help/checkHelp";
import { helpPage } from "../../src/cli/help/CommandHelp";
import { EVALUATE_HELP } from "../../src/cli/help/evaluateHelp";
import { IMPORT_HELP } from "../../src/cli/help/importHelp";
import { nearestName } from "../../src/cli/help/nearestName";
import { importWord } from "../../src/cli/importWord";
import { runCommand } from "../support/runCommand";

const root = join(__dirname, "../..");
const COMMANDS = [
  { run: check, help: CHECK_HELP },
  { run: evaluate, help: EVALUATE_HELP },
  { run: importWord, help: IMPORT_HELP },
].map((command) => ({ ...command, name: command.help.name }));

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts/cli.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe.each(COMMANDS)("$name --help", ({ run, help, name }) => {
  it("prints options, examples and exit codes on stdout and ends with 0, whatever else is there", async () => {
    const page = helpPage(help);
    expect(await runCommand(run, "--help")).toEqual({ code: 0, out: page, err: "" });
    expect(await runCommand(run, "没有.xlsx", "--json", "-h")).toEqual({ code: 0, out: page, err: "" });
    for (const option of help.options) expect(page).toMatch(new RegExp(`^  ${option.name} .*\\S$`, "m"));
    for (const code of [0, 1, 2]) expect(page).toMatch(new RegExp(`^  ${code}  \\S`, "m"));
    for (const part of ["用法：", "选项：", "例：", "退出码："]) expect(page.split("\n")).toContain(part);
  });

  it("shows examples and usage that the command itself understands", () => {
    const lines = [...help.examples.map(([args]) => args), ...help.usage];
    for (const line of lines) {
      const words = line.replace(/[[\]]/g, "").split(" ");
      expect(readCommandLine(words, help)).toMatchObject({ file: words[0] });
    }
  });

  it("names the option that was meant, and --help", async () => {
    for (const option of help.options.map((one) => one.name)) {
      const slip = option.slice(0, -2) + option.slice(-1);
      const { code, out, err } = await runCommand(run, "a", slip);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(`不认识的选项 ${slip}，是不是 ${option}？用法：npm run --silent ${name} -- `);
      expect(err).toContain("全部选项见 --help");
      expect(err.trimEnd()).not.toContain("\n");
    }
  });

  it("names none that is far from it", async () => {
    expect((await runCommand(run, "a", "--verbose")).err).toContain("不认识的选项 --verbose。用法：");
  });
});

it.each([
  ["--jsno", "--json"],
  ["-json", "--json"],
  ["--JSON", null],
  ["--setting", "--settings"],
  ["--reprot", "--report"],
  ["--xyz", null],
  ["-", null],
])("nearest to %s is %s", (word, nearest) => {
  expect(nearestName(word, ["--json", "--settings", "--report"])).toBe(nearest);
});

describe("node scripts/cli.mjs", () => {
  it.each(["--help", "-h"])("%s: every command and where its own help is", (word) => {
    const { status, stdout, stderr } = cli(word);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const { name, help } of COMMANDS) {
      expect(stdout).toContain(help.tells);
      expect(stdout).toContain(`npm run --silent ${name} -- --help`);
    }
  });

  it("check --help: the page of that command", () => {
    expect(cli("check", "--help")).toEqual({ status: 0, stdout: helpPage(CHECK_HELP), stderr: "" });
  });

  it.each([
    [["evalute"], "不认识的命令“evalute”，是不是 evaluate？"],
    [["verify"], "不认识的命令“verify”，可用的有：check、evaluate、import；说明见 --help。"],
    [[], "没有指定命令，可用的有：check、evaluate、import；说明见 --help。"],
  ])("%j: one line and code 2", (args, line) => {
    const { status, stdout, stderr } = cli(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(line);
    expect(stderr.trimEnd()).not.toContain("\n");
  });
});
