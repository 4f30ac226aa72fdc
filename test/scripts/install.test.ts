import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "install-"));
const project = join(folder, "project");
const others = join(folder, "modules of another project");
const theirs = join(others, "theirs.txt");

function writeLock(path: string, version: string): void {
  const packages = { "": {}, "node_modules/one": { version } };
  writeFileSync(path, JSON.stringify({ lockfileVersion: 3, packages }));
}

/** A project whose lock file asks for another version than the folder that its node_modules links to has. */
beforeAll(() => {
  mkdirSync(join(project, "scripts"), { recursive: true });
  mkdirSync(others);
  cpSync(join(root, "scripts/install.mjs"), join(project, "scripts/install.mjs"));
  writeFileSync(join(project, "package.json"), "{}");
  writeLock(join(project, "package-lock.json"), "2.0.0");
  writeFileSync(theirs, "");
  symlinkSync(others, join(project, "node_modules"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An empty PATH: whatever else happens, no npm can be started. */
function install(): { status: number | null; stderr: string } {
  const script = pathToFileURL(join(project, "scripts/install.mjs")).href;
  const program = `import { ensureInstalled } from ${JSON.stringify(script)}; await ensureInstalled();`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
    env: { ...process.env, PATH: "" },
  });
}

it("refuses a node_modules that is a link and does not fit, and says where it leads and what to do", () => {
  writeLock(join(others, ".package-lock.json"), "1.0.0");
  const { status, stderr } = install();
  expect(stderr).toContain(`node_modules 是一个链接，指向 ${others}`);
  expect(stderr).toContain("请删除这个链接");
  expect(stderr).not.toContain("npm ci）");
  expect(status).toBe(1);
  expect(existsSync(theirs)).toBe(true);
});

it("takes a link that fits", () => {
  writeLock(join(others, ".package-lock.json"), "2.0.0");
  expect(install()).toMatchObject({ status: 0, stderr: "" });
});
