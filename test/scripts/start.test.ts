import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

function start(...words: string[]): { code: number | null; said: string } {
  const script = join(root, "scripts", "start.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--no-open", ...words], {
    encoding: "utf8",
  });
  return { code: status, said: stderr.trim() };
}

describe("npm start", () => {
  it.each([
    [["nowhere.xlsx"], /^找不到文件：.*nowhere\.xlsx$/],
    [["assets"], /^找不到文件：.*assets$/],
    [["package.json"], /^.*package\.json：这不是 \.xlsx 文件/],
    [["--port", "eighty"], /^端口应为 1–65535 的整数/],
    [["--prot", "80"], /^不认识的选项 --prot/],
  ])("refuses %j in one line, with exit code 2", (words, sentence) => {
    const { code, said } = start(...words);
    expect(said).toMatch(sentence);
    expect(said.split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });
});
