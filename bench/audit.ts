import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditMemory } from "./audit/measureMemory";
import { auditTimes } from "./audit/auditTimes";
import type { AuditTimes } from "./audit/auditTimes";
import { megabytes, milliseconds, percent } from "./support/BenchTable";
import type { Benchmark, BenchTable } from "./support/BenchTable";
import { countsThread, exponent, median } from "./support/clock";
import { inChild } from "./support/inChild";
import { manyTables } from "./workbook/manyTables";

const FOLDER = join(__dirname, "../node_modules/.cache/bench");
const SIZES: readonly (readonly [tables: number, rounds: number, repetitions: number])[] = [
  [12, 3, 9],
  [120, 3, 9],
  [1200, 3, 7],
  [12000, 1, 3],
];
/** A smaller workbook weighs no more than what the code itself leaves in memory. */
const FEWEST_WEIGHED = 120;
/** A workbook of 12,000 sheets is no small thing for any of the three. */
const FLAGS = ["--max-old-space-size=8192"];

interface Measured {
  readonly times: AuditTimes;
  readonly memory: AuditMemory;
}

/** The domain's audit against merely parsing the same .xlsx, and how both grow. */
export const auditBenchmark: Benchmark = {
  name: "audit",
  run: async () => {
    mkdirSync(FOLDER, { recursive: true });
    const small = await workbook(12);
    const measured: Measured[] = [];
    for (const [tables, rounds, repetitions] of SIZES) {
      const file = await workbook(tables);
      const times = await auditTimes(file, { rounds, repetitions, flags: FLAGS });
      const memory = await inChild<AuditMemory>("bench/audit/measureMemory.ts", {
        args: [small, file],
        flags: [...FLAGS, "--expose-gc"],
      });
      measured.push({ times, memory });
    }
    return [timeTable(measured), spentTable(measured), growthTable(measured), memoryTable(measured)];
  },
};

async function workbook(tables: number): Promise<string> {
  const file = join(FOLDER, `tables-${tables}.xlsx`);
  writeFileSync(file, await manyTables(tables));
  return file;
}

const CLOCK = countsThread
  ? "Milliseconds of the process's main thread, by the kernel's account: what other programs did meanwhile does not count."
  : "Milliseconds by the wall clock.";

function timeTable(measured: readonly Measured[]): BenchTable {
  return {
    title: "Audit against parsing the same .xlsx",
    columns: [
      "tables",
      "audit",
      "SheetJS",
      "xlsx-populate",
      "audit ÷ SheetJS",
      "audit ÷ xlsx-populate",
      "the same, first time",
    ],
    rows: measured.map(({ times }) => {
      const [audit, sheetJs, populate] = [times.audit, times.sheetJs, times.populate].map(median);
      return [
        String(times.tables),
        ...[audit, sheetJs, populate].map((value = NaN) => milliseconds(value)),
        percent((audit ?? NaN) / (sheetJs ?? NaN)),
        percent((audit ?? NaN) / (populate ?? NaN)),
        percent(median(times.first.audit) / median(times.first.sheetJs)),
      ];
    }),
    notes: [
      "Audit: SheetGrids → sketch → complete → audit with all rules, cost reconciliation and evaluation. Parsing: bytes → `XLSX.read` (xlsx 0.18.5; `cellFormula`, `cellNF`, without `cellHTML`: the values, texts, formulas, merges and number formats that a SheetGrid holds) or `XlsxPopulate.fromDataAsync`, nothing read from it.",
      "Workbooks: the sample's 12 tables again and again, a worksheet each, with each copy's own words and figures.",
      `${CLOCK} Medians of several processes, in each of which one of the three is repeated, so that nobody's garbage is on another's account; the processes take turns. “First time” is the first run of each, with no code warmed up: what a check of one workbook from the command line takes.`,
    ],
  };
}

function spentTable(measured: readonly Measured[]): BenchTable {
  const rows = measured.map(({ times }) => {
    const [all, read, evaluation, costs] = [times.audit, times.read, times.evaluation, times.costs].map(
      (values) => median(values),
    );
    const rules = (all ?? NaN) - (read ?? NaN) - (evaluation ?? NaN) - (costs ?? NaN);
    return [
      String(times.tables),
      ...[read, costs, evaluation, rules, all].map((ms = NaN) => milliseconds(ms)),
    ];
  });
  return {
    title: "What the audit is spent on",
    columns: ["tables", "finding and reading tables", "costs", "evaluation", "rules and findings", "all"],
    rows,
    notes: [
      "Milliseconds as above. Costs and evaluation are measured by themselves; rules are what is left.",
    ],
  };
}

function growthTable(measured: readonly Measured[]): BenchTable {
  const rows: string[][] = [];
  for (const [from, to] of [
    [120, 1200],
    [1200, 12000],
    [120, 12000],
  ] as const) {
    const [a, b] = [from, to].map((tables) => measured.find(({ times }) => times.tables === tables));
    if (!a || !b) continue;
    const of = (value: (measured: Measured) => number) =>
      exponent([from, value(a)], [to, value(b)]).toFixed(2);
    rows.push([
      `${from} → ${to}`,
      of(({ times }) => median(times.audit)),
      of(({ times }) => median(times.sheetJs)),
      of(({ times }) => median(times.populate)),
      of(({ memory }) => memory.peak),
    ]);
  }
  return {
    title: "Growth: the exponent e in c·nᵉ",
    columns: ["tables", "audit", "SheetJS", "xlsx-populate", "audit's peak memory"],
    rows,
    notes: ["1 is linear. At most 1.1 is asked of the audit from 120 to 12,000 tables."],
  };
}

function memoryTable(measured: readonly Measured[]): BenchTable {
  return {
    title: "Memory of the audit",
    columns: ["tables", "SheetGrids, MB", "peak with them, MB", "peak ÷ SheetGrids"],
    rows: measured
      .filter(({ memory: { tables } }) => tables >= FEWEST_WEIGHED)
      .map(({ memory: { tables, grids, peak } }) => [
        String(tables),
        megabytes(grids),
        megabytes(peak),
        (peak / grids).toFixed(2),
      ]),
    notes: [
      "In a process of its own with --expose-gc: `heapUsed` after a collection, less what was in use before the workbook was read; taken at pauses of `checkWorkbook` and at 24 tables on the way, so that at most a third of the time is spent with looking. The peak holds SheetGrids, tables and all results.",
      "SheetGrids as read from .xlsx, where equal texts are one string: those that Excel sends are larger, and the ratio smaller.",
    ],
  };
}
