import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import JSZip from "jszip";
import { SAMPLE_PATH } from "./sample-workbook";

/** One cell of the sample that is typed over: table from 1, address, new content. */
interface Change {
  readonly table: number;
  readonly cell: string;
  readonly content: string | number;
}

/** A change that makes a table wrong, and what must then be found: rule and cell, and what is found there no more. */
export interface Fault extends Change {
  readonly found: readonly (readonly [rule: string, severity: string, cell: string])[];
  isSilenced(rule: string, cell: string): boolean;
}

export interface PlantedWorkbook {
  /** Below the folder, with "/" between its steps. */
  readonly file: string;
  readonly unit: string;
  readonly faults: readonly Fault[];
}

export interface PlantedFolder {
  readonly workbooks: readonly PlantedWorkbook[];
  readonly damaged: readonly string[];
}

const TABLES = 12;
const WORKBOOKS_A_UNIT = 5;

/** Cells of 指标值 in the sample, as its document has them: the cost rows of each table, in their order. */
const COST_CELLS: readonly (readonly string[])[] = [
  ["G18", "G19"],
  ["G15", "G16"],
  ["G16", "G17"],
  ["G12"],
  ["G12", "G13"],
  ["G12"],
  ["G13"],
  ["G12", "G13"],
  ["G17"],
  ["G13"],
  ["G13"],
  ["G11", "G13"],
];
/** Tables that have 满意度 with another target than 100%, and where. */
const SATISFACTION: readonly (readonly [table: number, cell: string])[] = [
  [1, "G22"],
  [2, "G19"],
  [3, "G22"],
  [5, "G15"],
  [7, "G15"],
  [12, "G19"],
];
const UNIT_CELL = "A2";

type Random = (below: number) => number;

/** Faults whose findings follow from the rules' own pages, not from what the engine says. */
const FAULTS: readonly ((table: number, random: Random) => Fault)[] = [
  (table, random) => {
    const cells = COST_CELLS[table - 1] ?? [];
    const [cell = "", first = ""] = [cells[random(cells.length)], cells[0]];
    return {
      ...{ table, cell, content: `≤${1000 + random(8000)}万元` },
      found: [
        ["C01", "error", cell],
        ["C02", "error", first],
      ],
      isSilenced: (rule) => rule === "C03" || rule === "C07",
    };
  },
  (table, random) => {
    const cell = `G${9 + random(2)}`;
    return { table, cell, content: "", found: [["I01", "error", cell]], isSilenced: (_, at) => at === cell };
  },
  (table, random) => ({
    ...{ table, cell: "E5", content: 0.5 + random(5) },
    found: [["T02", "error", "C5"]],
    isSilenced: () => false,
  }),
  (table) => ({
    ...{ table, cell: "B7", content: "" },
    found: [["T01", "error", "B7"]],
    isSilenced: (_, at) => at === "B7",
  }),
  (_, random) => {
    const [table, cell] = SATISFACTION[random(SATISFACTION.length)] ?? [1, "G22"];
    return { table, cell, content: "100%", found: [["I15", "warning", cell]], isSilenced: () => false };
  },
];

/**
 * Makes a folder of workbooks out of the sample, each handed in by a unit, most with faults in some of their tables, and
 * files that cannot be read among them. The same seed makes the same folder.
 */
export async function plantFolder(folder: string, count: number, seed = 1): Promise<PlantedFolder> {
  const random = randomFrom(seed);
  const sample = new Uint8Array(readFileSync(SAMPLE_PATH));
  const workbooks: PlantedWorkbook[] = [];
  for (let number = 0; number < count; number++) {
    const unit = `第${Math.floor(number / WORKBOOKS_A_UNIT) + 1}统计所`;
    const file = `${unit}/目标表${(number % WORKBOOKS_A_UNIT) + 1}.xlsx`;
    const faults = faultsOf(random);
    put(folder, file, await changed(sample, [...faults, ...namesOf(unit)]));
    workbooks.push({ file, unit, faults });
  }
  return { workbooks, damaged: plantDamaged(folder, sample) };
}

function plantDamaged(folder: string, sample: Uint8Array): string[] {
  const flipped = Uint8Array.from(sample);
  flipped.fill(0x55, 2000, 2400);
  const damaged: Readonly<Record<string, Uint8Array>> = {
    "第1统计所/断了的.xlsx": sample.subarray(0, 9000),
    "第2统计所/改坏的.xlsx": flipped,
    "空的.xlsx": new Uint8Array(),
  };
  for (const [file, bytes] of Object.entries(damaged)) put(folder, file, bytes);
  return Object.keys(damaged);
}

/** At most one fault a table: up to three in a workbook, none in some. */
function faultsOf(random: Random): Fault[] {
  const byTable = new Map<number, Fault>();
  for (let count = random(4); count > 0; count--) {
    const fault = FAULTS[random(FAULTS.length)]?.(1 + random(TABLES), random);
    if (fault && !byTable.has(fault.table)) byTable.set(fault.table, fault);
  }
  return [...byTable.values()];
}

function namesOf(unit: string): Change[] {
  return Array.from({ length: TABLES }, (_, index) => ({
    table: index + 1,
    cell: UNIT_CELL,
    content: `349999${unit}`,
  }));
}

function put(folder: string, file: string, bytes: Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** The sample with cells typed over, in the parts of its archive. */
async function changed(sample: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(sample);
  for (const { table, cell, content } of changes) {
    const part = `xl/worksheets/sheet${table}.xml`;
    const xml = (await zip.file(part)?.async("string")) ?? "";
    const pattern = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`);
    if (!pattern.test(xml)) throw new Error(`Table ${table} has no cell ${cell}`);
    zip.file(
      part,
      xml.replace(pattern, (_, attributes: string) => cellXml(cell, attributes, content)),
    );
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function cellXml(cell: string, attributes: string, content: string | number): string {
  const kept = attributes.replace(/ t="[^"]*"/, "");
  return typeof content === "number"
    ? `<c r="${cell}"${kept}><v>${content}</v></c>`
    : `<c r="${cell}"${kept} t="inlineStr"><is><t>${content}</t></is></c>`;
}

/** Marsaglia's xorshift: the same numbers on every machine. */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/**
 * What must be found in a planted workbook: the sample's own findings, without those that a fault silences, and those of
 * the faults; "5 C03 warning G12" each, in no order.
 * @param golden the sample's findings: lines that begin like that
 */
export function expectedFindings({ faults }: PlantedWorkbook, golden: readonly string[]): string[] {
  const own = golden.map((line) => line.split(" ").slice(0, 4));
  const kept = own.filter(
    ([table, rule = "", , cell = ""]) =>
      !faults.some((fault) => fault.table === Number(table) && fault.isSilenced(rule, cell)),
  );
  const planted = faults.flatMap(({ table, found }) => found.map((one) => [table, ...one]));
  return [...kept, ...planted].map((parts) => parts.join(" "));
}
