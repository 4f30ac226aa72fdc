import { join } from "node:path";
import type { RecheckTimes } from "./recheck/measureRecheck";
import { milliseconds, percent } from "./support/BenchTable";
import type { Benchmark } from "./support/BenchTable";
import { median } from "./support/clock";
import { inChild } from "./support/inChild";
import { mkdirSync, writeFileSync } from "node:fs";
import { manyTables } from "./workbook/manyTables";

const FOLDER = join(__dirname, "../node_modules/.cache/bench");

/** What is done after an edit of one sheet, against a check of the whole workbook. */
export const recheckBenchmark: Benchmark = {
  name: "recheck",
  run: async () => {
    mkdirSync(FOLDER, { recursive: true });
    const rows: string[][] = [];
    for (const tables of [12, 120, 1200]) {
      const file = join(FOLDER, `recheck-${tables}.xlsx`);
      writeFileSync(file, await manyTables(tables));
      const times = await inChild<RecheckTimes>("bench/recheck/measureRecheck.ts", { args: [file] });
      const [full, again] = [median(times.full), median(times.again)];
      rows.push([String(tables), milliseconds(full), again.toFixed(2), percent(again / full)]);
    }
    return [
      {
        title: "Re-check after one edit against a full check",
        columns: ["tables", "full check, ms", "re-check, ms", "re-check ÷ full"],
        rows,
        notes: [
          "`checkWorkbook` and `recheckSheets` over SheetGrids that are there already: what Excel takes to answer is in “What operations ask of Excel”.",
          "Medians of the main thread's time; the re-checks of 40 different sheets are measured together.",
        ],
      },
    ];
  },
};
