import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { valueOfModule } from "./support/valueOfModule";

const root = resolve(__dirname, "../..");
const manifest = join(root, "release/sideload/manifest.xml");
const folder = mkdtempSync(join(tmpdir(), "sideload-"));
const called = join(folder, "called.json");
afterAll(() => rmSync(folder, { recursive: true }));

/** A PATH whose npx writes down how it was called, says `words` and ends with 0. */
function fakeNpx(words: string): string {
  const npx = join(folder, "npx");
  const record = `{ args: process.argv.slice(2), cwd: process.cwd(), peers: process.env.npm_config_legacy_peer_deps }`;
  writeFileSync(
    npx,
    `#!${process.execPath}
require("node:fs").writeFileSync(${JSON.stringify(called)}, JSON.stringify(${record}));
console.error(${JSON.stringify(words)});`,
  );
  chmodSync(npx, 0o755);
  return `${folder}${delimiter}${process.env["PATH"] ?? ""}`;
}

/** npm run sideload as if on a machine of that platform. */
function sideload(platform: string, ...args: string[]) {
  const claim = `data:text/javascript,Object.defineProperty(process,"platform",{value:"${platform}"})`;
  const script = join(root, "scripts/sideload.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", claim, script, ...args], {
    encoding: "utf8",
    env: { ...process.env, PATH: fakeNpx("") },
  });
  return { status, stdout, stderr };
}

const TOOL = [
  "--yes",
  "--package=office-addin-debugging@7.0.0",
  "--package=office-addin-usage-data@3.0.0",
  "--package=semver@7.7.2",
  "office-addin-debugging",
];

describe("where there is no Excel", () => {
  it("is refused, with what to do instead, and the manifest is there to be uploaded", () => {
    rmSync(manifest, { force: true });
    const { status, stdout, stderr } = sideload("linux", "--port", "3456");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(existsSync(called)).toBe(false);
    expect(stderr).toContain("因为Linux 上没有 Excel");
    expect(stderr).toContain("npm start");
    expect(stderr).toContain("npm run sideload -- --web --port 3456");
    expect(stderr).toContain(manifest);
    const xml = readFileSync(manifest, "utf8");
    const addresses = [...xml.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address ?? "");
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((one) => !one.startsWith("https://localhost:3456/"))).toEqual([]);
  });

  it.each([
    ["win32", "true", null],
    ["win32", "false", "这台电脑上没有找到 Excel"],
    ["darwin", "true", null],
    ["darwin", "false", "这台电脑上没有找到 Microsoft Excel.app"],
    ["linux", "true", "Linux 上没有 Excel"],
    ["freebsd", "true", "freebsd 上没有 Excel"],
  ])("%s, Excel found: %s", (platform, isThere, reason) => {
    const machine = `{ exists: () => ${isThere}, isRegistered: () => ${isThere} }`;
    expect(
      valueOfModule("sideload/findExcel.mjs", "whyNoExcel", `whyNoExcel("${platform}", ${machine})`),
    ).toBe(reason);
  });

  it("--stop has nothing to take out of it", () => {
    expect(sideload("linux", "--stop")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(existsSync(called)).toBe(false);
  });
});

describe("Microsoft's tool", () => {
  it("is called with every version pinned, and starts Excel without debugging", () => {
    expect(
      valueOfModule("sideload/excelTool.mjs", "toolCommand", `toolCommand("start", "manifest.xml")`),
    ).toEqual({
      command: "npx",
      args: [
        ...TOOL,
        ...["start", "manifest.xml", "desktop", "--app", "excel", "--no-debug", "--no-live-reload"],
      ],
      env: { npm_config_legacy_peer_deps: "true" },
    });
  });

  it("is told of its failure by what it says: it ends with 0 all the same", () => {
    const run = (words: string) =>
      valueOfModule(
        "sideload/excelTool.mjs",
        "runTool",
        `await (process.env.PATH = ${JSON.stringify(fakeNpx(words))}, runTool("stop", ${JSON.stringify(folder)}, "manifest.xml"))`,
      );
    expect(run("")).toBe(true);
    expect(run("Error: Unable to stop debugging.")).toBe(false);
    expect(JSON.parse(readFileSync(called, "utf8"))).toEqual({
      args: [...TOOL, "stop", "manifest.xml", "desktop"],
      cwd: folder,
      peers: "true",
    });
  });

  it("and its certificates report nothing: the versions here have no code that sends", () => {
    const lib = join(root, "node_modules/office-addin-usage-data/lib");
    const code = readdirSync(lib)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(lib, name), "utf8"))
      .join("\n");
    expect(code).toContain("OfficeAddinUsageData");
    const required = [...code.matchAll(/require\("([^"]+)"\)/g)].map(([, name = ""]) => name);
    const harmless = ["./", "commander", "os", "path"];
    expect(required.filter((name) => !harmless.some((one) => name.startsWith(one)))).toEqual([]);
    expect(code).not.toMatch(/\bfetch\(|XMLHttpRequest|\bimport\(/);
  });
});

it.each([
  [["--prot", "80"], "不认识的选项 --prot"],
  [["--port", "eighty"], "端口应为 1–65535 的整数"],
  [["--stop", "--web"], "--stop 只能单独用"],
])("%j is refused with the reason and the usage", (args, reason) => {
  const { status, stderr } = sideload("linux", ...args);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).toContain("用法：npm run sideload");
});

it("--help says what each option does", () => {
  const { status, stdout, stderr } = sideload("linux", "--help");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const word of ["--port", "--web", "--stop", "退出码"]) expect(stdout).toContain(word);
});
