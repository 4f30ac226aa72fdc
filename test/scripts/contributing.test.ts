import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const NEEDED = [
  "src",
  "test/support",
  "test/e2e/support",
  "test/domain/rules",
  "assets/samples",
  "scripts",
  "docs/rules",
];
const FILES = ["package.json", "package-lock.json", "jest.config.js", "tsconfig.json"];

/** What a newcomer has after cloning, as far as a rule needs it. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), "newcomer-"));
  for (const path of [...NEEDED, ...FILES]) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** The file that the text before a block names, and the block. */
function blocksOf(text: string): [file: string, code: string][] {
  return [
    ...text.matchAll(/`((?:src|test)\/[^`]*I27[^`]*\.ts)`[^`]*(?:`[^`]*`[^`]*)*?```ts\n([^]*?)```/g),
  ].map(([, file = "", code = ""]) => [file, code.replaceAll(/^ {3}/gm, "")]);
}

it("the rule of CONTRIBUTING, written down as it says, is in the catalogue and passes its test and the catalogue's", () => {
  const blocks = blocksOf(readFileSync(join(root, "CONTRIBUTING.md"), "utf8"));
  expect(blocks.map(([file]) => file)).toEqual([
    "test/domain/rules/I27.test.ts",
    "src/domain/rules/catalogue/I27.ts",
  ]);
  const folder = clone();
  try {
    for (const [file, code] of blocks) writeFileSync(join(folder, file), code);
    execFileSync(process.execPath, ["scripts/run.mjs", "scripts/make-rule-pages.ts"], { cwd: folder });
    expect(existsSync(join(folder, "docs/rules/I27.md"))).toBe(true);
    const jest = join(root, "node_modules/jest/bin/jest.js");
    const catalogue = "test/domain/rules/applyRules.test.ts";
    const args = [jest, catalogue, "test/domain/rules/I27.test.ts", "--selectProjects", "unit"];
    execFileSync(process.execPath, args, { cwd: folder, stdio: "pipe" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
