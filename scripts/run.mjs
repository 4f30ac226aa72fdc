/** Runs a TypeScript script of this project: `node scripts/run.mjs scripts/make-sample-workbook.ts [arguments]`. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...rest] = process.argv.slice(2);

if (script === undefined) {
  console.error("Usage: node scripts/run.mjs SCRIPT.ts [arguments]");
  process.exit(2);
}

await ensureInstalled();
// Resolved after the installation: on a fresh clone tsx is not there before it.
const tsx = createRequire(join(root, "package.json")).resolve("tsx/cli");
const { status, error } = spawnSync(process.execPath, [tsx, resolve(script), ...rest], { stdio: "inherit" });
if (error) throw error;
process.exit(status ?? 1);
