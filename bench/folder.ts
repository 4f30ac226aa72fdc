import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { expectedFindings, plantFolder } from "../scripts/planted-folder";
import type { PlantedFolder } from "../scripts/planted-folder";
import { findingsInOverview, unreadInOverview } from "../test/support/overviewLines";

/*
 * `node scripts/run.mjs bench/folder.ts [COUNT…]` (100 250 500): checks folders of so many workbooks with planted faults and
 * three damaged files, with 汇总 as workbook and page; compares every line of 汇总 with what was planted; prints time,
 * processor time and peak memory, without and with the results of an earlier run.
 */
const ROOT = join(__dirname, "..");
const GOLDEN = join(ROOT, "test/golden/findings-on-the-seed.txt");

interface Figures {
  readonly code: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly readers: readonly number[];
}

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `folder-${count}-`));
  try {
    const books = join(folder, "books");
    const planted = await plantFolder(books, count);
    const [report, html] = [join(folder, "汇总.xlsx"), join(folder, "汇总.html")];
    const run = () => measured([books, "--report", report, "--html", html], join(folder, "cache"));
    print(count, "first run", run());
    await compare(planted, report);
    print(count, "second run", run());
    await compare(planted, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measured(args: readonly string[], cache: string): Figures {
  const tsx = require.resolve("tsx/cjs");
  const script = join(__dirname, "measured-check.ts");
  const env = { ...process.env, XDG_CACHE_HOME: cache };
  return JSON.parse(
    execFileSync(process.execPath, ["--require", tsx, script, ...args], { encoding: "utf8", env }),
  ) as Figures;
}

function print(count: number, what: string, figures: Figures): void {
  const { code, seconds, cpuSeconds, peakMegabytes, readers } = figures;
  const each = readers.map((one) => one.toFixed(1)).join(" + ");
  console.log(
    `${count} workbooks, ${what}: exit ${code}, ${seconds.toFixed(1)} s, processor ${cpuSeconds.toFixed(1)} s ` +
      `(${(cpuSeconds / seconds).toFixed(2)} of ${availableParallelism()} cores), peak ${peakMegabytes.toFixed(0)} MB; readers ${each} s`,
  );
}

/** Every planted fault and nothing else, and the damaged files. */
async function compare({ workbooks, damaged }: PlantedFolder, report: string): Promise<void> {
  const golden = readFileSync(GOLDEN, "utf8").trimEnd().split("\n");
  const expected = workbooks.flatMap((book) =>
    expectedFindings(book, golden).map((finding) => `${book.file} ${finding}`),
  );
  const found = await findingsInOverview(report);
  const unread = await unreadInOverview(report);
  const isSame = [...expected].sort().join("\n") === [...found].sort().join("\n");
  const isListed = [...damaged].sort().join("\n") === [...unread].sort().join("\n");
  if (!isSame || !isListed) throw new Error(`汇总 differs from what was planted (${found.length} findings)`);
  console.log(`  汇总: ${found.length} findings, as planted; not read: ${unread.join("、")}`);
}

async function main(counts: readonly string[]): Promise<void> {
  for (const count of counts.length > 0 ? counts : ["100", "250", "500"]) await measure(Number(count));
}

void main(process.argv.slice(2));
