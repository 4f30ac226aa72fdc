import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { LongSheetCost } from "./office/measureLongSheet";
import type { OperationCost } from "./office/operationCosts";
import { kilobytes, megabytes } from "./support/BenchTable";
import type { Benchmark, BenchTable } from "./support/BenchTable";

const ROOT = join(__dirname, "..");
const SHEETS = [12, 300];
const LONG_ROWS = 200_000;

/** What operations ask of Excel: counted by the workbench's host under the real office.js, so that every run gives the same. */
export const officeBenchmark: Benchmark = {
  name: "office",
  run: async () => {
    const tables = SHEETS.map((sheets) =>
      operationTable(sheets, measured("bench/office/measureOperations.ts", [String(sheets)])),
    );
    const long = measured<LongSheetCost>("bench/office/measureLongSheet.ts", [String(LONG_ROWS)]);
    return Promise.resolve([...tables, longTable(long)]);
  },
};

/** Univer does not run from a bundle: these are run from their sources. */
function measured<T>(file: string, args: readonly string[]): T {
  const tsx = require.resolve("tsx/cli");
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--max-old-space-size=12288", tsx, join(ROOT, file), ...args],
    { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1e8 },
  );
  if (status !== 0) throw new Error(`${file} ended with ${status}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as T;
}

function operationTable(sheets: number, costs: readonly OperationCost[]): BenchTable {
  return {
    title: `What operations ask of Excel: ${sheets} worksheets`,
    columns: ["operation", "syncs", "sent, KB", "received, KB", "largest message, KB"],
    rows: costs.map(({ operation, syncs, requestBytes, responseBytes, largestMessageBytes }) => [
      operation,
      String(syncs),
      ...[requestBytes, responseBytes, largestMessageBytes].map(kilobytes),
    ]),
    notes: [
      "Counts, not times: the same on every machine. At most 3 syncs are asked of the check and of writing back 300 sheets. Excel on the web takes 5,243 KB a message.",
    ],
  };
}

function longTable({
  rows,
  columns,
  cellsRead,
  syncs,
  largestMessageBytes,
  receivedBytes,
  tables,
}: LongSheetCost): BenchTable {
  return {
    title: "A long workbook",
    columns: ["rows × columns", "cells read", "tables found", "syncs", "received, MB", "largest message, MB"],
    rows: [
      [
        `${rows} × ${columns}`,
        String(cellsRead),
        String(tables),
        String(syncs),
        megabytes(receivedBytes),
        megabytes(largestMessageBytes),
      ],
    ],
    notes: [
      "A ledger beside the sample's 12 tables. Excel on the web's limit, enforced by the host, is 5.24 MB (5 MiB) a message. `npm test` does the same with 20,000 rows.",
    ],
  };
}
