import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".cache", "pane-build.json");
/** What the pane is built from. */
const SOURCES = [
  "src",
  "assets/icons",
  "assets/office-js",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * Builds the pane into dist/ when it is absent or its sources are no longer those it was built from.
 * @returns {Promise<boolean>} true when it was built now; rejects with webpack's report when it cannot be.
 */
export async function ensurePaneBuilt() {
  const state = sourceState();
  if (
    existsSync(join(root, "dist", "taskpane.html")) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === state
  )
    return false;
  const { buildPane } = await import("./build.mjs");
  await buildPane("production");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
  return true;
}

/**
 * The hash of every source: another state is another build. Times say nothing: `npm run rules` writes what was there already.
 * @param {string} [folder] the project's
 */
export function sourceState(folder = root) {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesUnder(join(folder, source))).sort()) {
    const content = createHash("sha256").update(readFileSync(file)).digest("hex");
    hash.update(`${file.slice(folder.length)} ${content}\n`);
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
