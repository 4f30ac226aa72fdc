import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { auditBenchmark } from "./audit";
import { officeBenchmark } from "./office";
import { paneBenchmark } from "./pane";
import { pausesBenchmark } from "./pauses";
import { recheckBenchmark } from "./recheck";
import { markdownOf } from "./support/BenchTable";

const BENCHMARKS = [auditBenchmark, recheckBenchmark, officeBenchmark, pausesBenchmark, paneBenchmark];
const PAGE = join(__dirname, "../docs/benchmarks.md");

/** `npm run bench`: all of them, and docs/benchmarks.md written. `npm run bench -- audit pane`: only these, and nothing written. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !BENCHMARKS.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `Unknown: ${unknown.join(", ")}. Benchmarks: ${BENCHMARKS.map(({ name }) => name).join(", ")}.`,
    );
  }
  const sections: string[] = [];
  for (const { name, run } of BENCHMARKS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.error(`${name} …`);
    for (const table of await run()) {
      sections.push(markdownOf(table));
      console.log(`\n${sections.at(-1)}`);
    }
  }
  if (wanted.length === 0) writeFileSync(PAGE, [head(), ...sections].join("\n"));
}

function head(): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
  return [
    "# Benchmarks",
    "",
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    "Ratios within one run say something; milliseconds are this machine's, and of how busy it was.",
    "",
  ].join("\n");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
