import { readFileSync } from "node:fs";
import XLSX from "xlsx";
import XlsxPopulate from "xlsx-populate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { threadTime, timed } from "../support/clock";
import { auditTables, evaluateAll, readGrids, reconcileAll } from "./auditSteps";

/** What was measured of one workbook, in milliseconds, a number a repetition; the first has nothing warmed up. */
export interface AuditTimes {
  readonly tables: number;
  readonly findings: number;
  readonly read: number[];
  readonly audit: number[];
  readonly evaluation: number[];
  readonly costs: number[];
  readonly sheetJs: number[];
  readonly populate: number[];
}

/** What a SheetGrid holds: values, texts, formulas, merges and number formats; not the HTML that is made by default. */
const SHEET_JS = { type: "buffer", cellFormula: true, cellNF: true, cellHTML: false } as const;

/** Collects first what the step before has left behind, so that nobody's garbage is on another's account. */
function timedClean(step: () => unknown): Promise<number> {
  globalThis.gc?.();
  return timed(step);
}

/** In a child with --expose-gc: `measureTime FILE REPETITIONS`. The three take turns, so that each meets the machine alike. */
async function measure(file: string, repetitions: number): Promise<AuditTimes> {
  const bytes = readFileSync(file);
  const grids = await readXlsx({ name: file, bytes });
  const times = { read: [], audit: [], evaluation: [], costs: [], sheetJs: [], populate: [] } as Times;
  let [tables, findings] = [0, 0];
  for (let turn = 0; turn < repetitions; turn++) {
    globalThis.gc?.();
    const start = threadTime();
    const read = readGrids(grids);
    times.read.push(threadTime() - start);
    const audits = auditTables(read);
    times.audit.push(threadTime() - start);
    [tables, findings] = [audits.length, audits.reduce((sum, audit) => sum + audit.findings.length, 0)];
    times.evaluation.push(await timed(() => evaluateAll(read)));
    times.costs.push(await timed(() => reconcileAll(read)));
    times.sheetJs.push(await timedClean(() => XLSX.read(bytes, SHEET_JS)));
    times.populate.push(await timedClean(() => XlsxPopulate.fromDataAsync(bytes)));
  }
  return { tables, findings, ...times };
}

type Times = Record<"read" | "audit" | "evaluation" | "costs" | "sheetJs" | "populate", number[]>;

const [file = "", repetitions = "5"] = process.argv.slice(2);
void measure(file, Number(repetitions)).then((times) => console.log(JSON.stringify(times)));
