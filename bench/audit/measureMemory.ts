import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { readXlsx } from "../../src/xlsx/readXlsx";

/** Bytes of the heap that are in use, above what was before the workbook was read. */
export interface AuditMemory {
  readonly tables: number;
  readonly grids: number;
  /** The most at any time of the check, the grids included. */
  readonly peak: number;
}

/** What is alive: garbage is collected first. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const read = async (file: string): Promise<SheetGrid[]> =>
  readXlsx({ name: file, bytes: readFileSync(file) });

/** Between two looks the check goes on for at least so many times what a look takes. */
const WORK_BETWEEN = 2;

/** In a child with --expose-gc: `measureMemory SMALL FILE`. The small workbook warms the code up. */
async function measure(small: string, file: string): Promise<AuditMemory> {
  const warm = await read(small);
  await checkWorkbook({ read: () => Promise.resolve(warm) }, defaultSettings);
  const before = heap();
  const grids = await read(file);
  const own = heap() - before;
  let [peak, ended, took] = [0, 0, 0];
  const look = () => {
    const start = performance.now();
    // Collecting the garbage of 12,000 tables takes as long as checking hundreds of them.
    if (start - ended < took * WORK_BETWEEN) return;
    peak = Math.max(peak, heap() - before);
    ended = performance.now();
    took = ended - start;
  };
  const step = Math.max(1, Math.floor(grids.length / 24));
  let seen = 0;
  // While sheets are sketched nothing is told: the work gives way to the host now and then, and is looked at there.
  const timer = setInterval(look, 0);
  const { audit } = await checkWorkbook({ read: () => Promise.resolve(grids) }, defaultSettings, {
    onTable: () => void (seen++ % step === 0 && look()),
  });
  clearInterval(timer);
  peak = Math.max(peak, heap() - before);
  return { tables: audit.tables.length, grids: own, peak };
}

const [small = "", file = ""] = process.argv.slice(2);
void measure(small, file).then((memory) => console.log(JSON.stringify(memory)));
