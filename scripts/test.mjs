/**
 * npm test: types, lint, format, then unit, office.js and browser tests. Installs what is missing.
 * `npm test -- unit` (or office, e2e, static) runs one part; anything behind it goes to jest: `npm test -- unit -t C03`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { ensurePaneBuilt } from "./pane-build.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const binary = (name) => join(root, "node_modules/.bin", name);

const STATIC = [
  ["types", "tsc", ["--noEmit", "-p", "."]],
  ["types of the domain, without DOM and Node", "tsc", ["--noEmit", "-p", "src/domain"]],
  ["lint and import boundaries", "eslint", ["."]],
  ["format", "prettier", ["--check", "--log-level", "warn", "."]],
];
const PROJECTS = ["unit", "office", "e2e"];

const [part, ...rest] = process.argv.slice(2);
if (part !== undefined && ![...PROJECTS, "static"].includes(part)) {
  console.error(`Unknown part "${part}". Parts: static, ${PROJECTS.join(", ")}.`);
  process.exit(2);
}

await ensureInstalled();
const totals = { passed: 0, failed: 0 };
if (part === undefined || part === "static") await runStatic();
if (part === undefined || part === "e2e") await ensurePaneBuilt();
for (const project of PROJECTS) if (part === undefined || part === project) await runJest(project);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

/** Two at a time, for two cores. Each check counts as one test. */
async function runStatic() {
  for (let first = 0; first < STATIC.length; first += 2) {
    const pair = STATIC.slice(first, first + 2);
    const codes = await Promise.all(pair.map(([, command, args]) => run(binary(command), args)));
    for (const [index, code] of codes.entries()) report(pair[index][0], code === 0);
  }
}

function report(name, passed) {
  totals[passed ? "passed" : "failed"]++;
  console.log(`${passed ? "PASS" : "FAIL"} ${name}`);
}

/** Jest writes its counts to a file; a run that ends without them, or with a suite that could not start, has failed. */
async function runJest(project) {
  const folder = mkdtempSync(join(tmpdir(), "target-table-test-"));
  const outcome = join(folder, "outcome.json");
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  const args = [jest, "--selectProjects", project, "--json", "--outputFile", outcome, ...atOnce(project)];
  const code = await run(process.execPath, [...args, ...rest], { stdout: "ignore" });
  const counts = readCounts(outcome);
  rmSync(folder, { recursive: true, force: true });
  totals.passed += counts.numPassedTests;
  totals.failed += Math.max(counts.numFailedTests, counts.numFailedTestSuites, code === 0 ? 0 : 1);
}

/** Jest leaves one core free, which on a machine of two is half of it. Browser tests have a browser beside each: in turn. */
function atOnce(project) {
  return project === "e2e" ? ["--runInBand"] : ["--maxWorkers", String(Math.max(2, availableParallelism()))];
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    console.error(`jest left no outcome: ${error.message}`);
    return { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0 };
  }
}

function run(command, args, { stdout = "inherit" } = {}) {
  return new Promise((done, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", stdout, "inherit"],
      shell: process.platform === "win32" && !command.endsWith(".exe"),
    });
    child.once("error", reject);
    child.once("close", (code) => done(code ?? 1));
  });
}
