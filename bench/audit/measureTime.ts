import { readFileSync } from "node:fs";
import XLSX from "xlsx";
import XlsxPopulate from "xlsx-populate";
import type { TableAudit } from "../../src/domain/audit";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { threadTime, timed } from "../support/clock";
import { auditTables, evaluateAll, readGrids, reconcileAll } from "./auditSteps";
import { SUBJECTS } from "./Subject";
import type { Subject, Times } from "./Subject";

/** What a SheetGrid holds: values, texts, formulas, merges and number formats; not the HTML that is made by default. */
const SHEET_JS = { type: "buffer", cellFormula: true, cellNF: true, cellHTML: false } as const;

type Turn = () => Promise<Readonly<Record<string, number>>>;

/** In a child: `measureTime FILE REPETITIONS SUBJECT`. Each has a process, and so its garbage and warmed-up code, of its own. */
async function measure(file: string, repetitions: number, subject: Subject): Promise<Times> {
  const bytes = readFileSync(file);
  const turn = await TURNS[subject](file, bytes);
  const times: Record<string, number[]> = {};
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const [name, time] of Object.entries(await turn())) (times[name] ??= []).push(time);
  }
  return times;
}

const TURNS: Readonly<Record<Subject, (file: string, bytes: Buffer) => Promise<Turn>>> = {
  audit: async (name, bytes) => {
    const grids = await readXlsx({ name, bytes });
    // As in the pane, where the results of the last check are on show while the next is made.
    let audits: readonly TableAudit[] = [];
    return () => {
      const start = threadTime();
      const tables = readGrids(grids);
      const read = threadTime() - start;
      audits = auditTables(tables);
      const audit = threadTime() - start;
      return Promise.resolve({ read, audit, tables: audits.length });
    };
  },
  parts: async (name, bytes) => {
    const tables = readGrids(await readXlsx({ name, bytes }));
    return async () => ({
      evaluation: await timed(() => evaluateAll(tables)),
      costs: await timed(() => reconcileAll(tables)),
    });
  },
  sheetJs: (_name, bytes) =>
    Promise.resolve(async () => ({ sheetJs: await timed(() => XLSX.read(bytes, SHEET_JS)) })),
  populate: (_name, bytes) =>
    Promise.resolve(async () => ({ populate: await timed(() => XlsxPopulate.fromDataAsync(bytes)) })),
};

const [file = "", repetitions = "5", word = ""] = process.argv.slice(2);
const subject = SUBJECTS.find((one) => one === word);
if (!subject) throw new Error(`Subjects: ${SUBJECTS.join(", ")}.`);
void measure(file, Number(repetitions), subject).then((times) => console.log(JSON.stringify(times)));
