/** The command line, from the sources: `node scripts/cli.mjs check BOOK.xlsx --json`. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

await ensureInstalled();
// Resolved after the installation: on a fresh clone tsx is not there before it.
const tsx = createRequire(join(root, "package.json")).resolve("tsx/cli");
const main = join(root, "src/cli/main.ts");
// npm runs scripts in the project's folder; a file is meant from where the user called.
const { status, error } = spawnSync(process.execPath, [tsx, main, ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: "inherit",
});
if (error) throw error;
process.exit(status ?? 2);
