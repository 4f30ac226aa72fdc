/**
 * npm run soak [-- --sessions N --seed S]: random sessions of check, edit, fix, fill, write, undo and clear over random
 * workbooks, 10,000 by default; no user cell may ever differ from what the user made it. Failing seeds are printed.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";

const { values } = parseArgs({
  options: { sessions: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const isWhole = (text) => /^[1-9]\d{0,8}$/.test(text);
if (!isWhole(values.sessions) || !isWhole(values.seed)) {
  console.error("Usage: npm run soak -- --sessions N --seed S   (whole numbers above 0)");
  process.exit(2);
}

await ensureInstalled();
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const args = [jest, "--selectProjects", "office", "--testPathPatterns", "test/excel/soak"];
const { status, error } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, SOAK_SESSIONS: values.sessions, SOAK_SEED: values.seed },
});
if (error) throw error;
process.exit(status ?? 1);
