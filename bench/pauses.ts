import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Pauses } from "./pauses/measurePauses";
import { milliseconds } from "./support/BenchTable";
import type { Benchmark } from "./support/BenchTable";
import { inChild } from "./support/inChild";

const TABLES = 1200;

/** How long the pane cannot answer a click while it works out something long. */
export const pausesBenchmark: Benchmark = {
  name: "pauses",
  run: async () => {
    mkdirSync(join(__dirname, "../node_modules/.cache/bench"), { recursive: true });
    const measured = await inChild<Pauses[]>("bench/pauses/measurePauses.ts", { args: [String(TABLES)] });
    return [
      {
        title: "The longest that a click waits",
        columns: ["workbook", "operation", "in all, ms", "longest without a rest, ms"],
        rows: measured.map(({ workbook, operation, total, longest }) => [
          workbook,
          operation,
          milliseconds(total),
          milliseconds(longest),
        ]),
        notes: [
          "The pane works in slices of 40 ms; 取消 is to be heard within 200 ms. Milliseconds of the main thread, over SheetGrids that are there already.",
        ],
      },
    ];
  },
};
