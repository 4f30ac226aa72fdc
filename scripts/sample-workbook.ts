import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fillSheet } from "./sample-sheet";
import { registerStyles } from "./sample-styles";
import { parseSeedDocument } from "./seed-document";
import type { SeedTable } from "./seed-document";
import { blankWorkbook, finishWorkbook } from "./xlsx-parts";

const ROOT = join(__dirname, "..");
export const SEED_PATH = join(ROOT, "assets/samples/source/target-tables-2024.txt");
export const SAMPLE_PATH = join(ROOT, "assets/samples/target-tables-2024.xlsx");

/** Excel's limits on a worksheet's name. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const LONGEST = 31;

/** The sample workbook's bytes, a worksheet a table of the seed document. The same text gives the same bytes. */
export async function makeSampleWorkbook(): Promise<Uint8Array> {
  const tables = parseSeedDocument(await readFile(SEED_PATH, "utf8"));
  const workbook = await blankWorkbook();
  const styles = registerStyles(workbook);
  tables.forEach((table, index) => {
    const name = sheetName(table, index + 1);
    fillSheet(index === 0 ? workbook.sheet(0).name(name) : workbook.addSheet(name), table, styles);
  });
  return finishWorkbook(await workbook.outputAsync(), "2024年项目支出绩效目标表");
}

function sheetName(table: SeedTable, number: number): string {
  const project = table.project[1].replace(FORBIDDEN, "");
  // "表2" and "2024…" must not run into one number.
  const gap = /^\d/.test(project) ? " " : "";
  return `表${number}${gap}${project}`.slice(0, LONGEST);
}
