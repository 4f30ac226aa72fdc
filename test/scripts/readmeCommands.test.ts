import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeSeedDocx } from "../../scripts/seed-word-document";
import { COMMANDS, ENGLISH_NAMES } from "./support/documentedCommands";

const root = resolve(__dirname, "../..");
const PAGES = [
  "README.md",
  "README.en.md",
  "CONTRIBUTING.md",
  ...["install", "manual", "folder", "word-import"].map((name) => `docs/${name}.md`),
];

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** What of a page is to be typed: the lines of its blocks for a shell, and inline code that begins like a command. */
function commandsOf(page: string): string[] {
  const text = read(page);
  const blocks = [...text.matchAll(/^ *```(\w*)\n([^]*?)^ *```/gm)];
  const shell = blocks.filter(([, language]) => language === "bash").map(([, , lines = ""]) => lines);
  const prose = blocks.reduce((rest, [block]) => rest.replace(block, ""), text);
  const inline = [...prose.matchAll(/`((?:npm|npx|node|nginx|apt-get|git) [^`]+)`/g)].map(
    ([, words = ""]) => words,
  );
  return [...shell.flatMap((lines) => lines.split("\n")), ...inline]
    .map((line) => line.replace(/ +#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** The English README names its files in English; else its commands are the same. */
function inChinese(command: string): string {
  return Object.entries(ENGLISH_NAMES).reduce(
    (words, [english, chinese]) => words.replace(new RegExp(`(^| )${english}(?=$| )`), `$1${chinese}`),
    command,
  );
}

const documented = new Set(PAGES.flatMap(commandsOf).map(inChinese));

it("every command of README and the guides is run by a test, and none that is in no page", () => {
  expect([...documented].sort()).toEqual(COMMANDS.map(({ command }) => command).sort());
});

it("README in English gives the commands of README", () => {
  expect(commandsOf("README.en.md").map(inChinese).sort()).toEqual(commandsOf("README.md").sort());
});

const ELSEWHERE = COMMANDS.flatMap((entry) => ("by" in entry ? [entry] : []));
const HERE = COMMANDS.flatMap((entry) => ("code" in entry ? [entry] : []));

it.each(ELSEWHERE)("$command is run by $by", ({ by, holding }) => {
  expect(read(by)).toContain(holding);
});

it.each(ELSEWHERE)("$command is a script of package.json", ({ command }) => {
  const script = /^npm (?:run )?(?:--silent )?(\w+)/.exec(command)?.[1];
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
});

describe("word for word, in a folder with the files that they name", () => {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const sample = join(root, "assets/samples/target-tables-2024.xlsx");

  beforeAll(async () => {
    cpSync(sample, join(folder, "工作簿.xlsx"));
    for (const name of ["文件夹", "2025目标表"]) {
      mkdirSync(join(folder, name, "市统计局"), { recursive: true });
      cpSync(sample, join(folder, name, "市统计局", "预算.xlsx"));
    }
    writeFileSync(join(folder, "设置.json"), '{"version": 1}');
    writeFileSync(join(folder, "文档.docx"), await makeSeedDocx());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** npm is told where the project is; the rest is typed as it stands there. */
  it.each(HERE)("$command", ({ command, code, says, writes = [] }) => {
    for (const file of writes) rmSync(join(folder, file), { force: true });
    const [program = "", ...words] = command.replace(/[[\]]/g, "").split(" ");
    const args =
      program === "npm"
        ? ["--prefix", root, ...words]
        : words.map((word) => word.replace(/^scripts\//, `${root}/scripts/`));
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache"), INIT_CWD: folder },
      shell: process.platform === "win32",
    });
    expect([status, stderr]).toEqual([code, ""]);
    expect(stdout).toContain(says);
    for (const file of writes) expect(readFileSync(join(folder, file)).length).toBeGreaterThan(1000);
  });
});
