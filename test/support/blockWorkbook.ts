import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BlockState } from "../../src/domain/plan/WritePlan";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { dumpEngine } from "../../workbench/engine/dump";
import type { ExcelInNode } from "../../workbench/node/open-in-node";
import { openExcelFile } from "./excelInNode";
import { BLOCK_NAME, takingPlan, type Block } from "./handmadeBlock";

export const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx"));

export const workbook = createExcelWorkbook();

/** The sample workbook under the real office.js; blocks are laid on its fifth sheet. */
export const openSample = (): Promise<ExcelInNode> => openExcelFile(SAMPLE);

export function sheetOf({ engine }: ExcelInNode) {
  const sheet = engine.sheets()[4];
  if (!sheet) throw new Error("The sample has twelve sheets.");
  return sheet;
}

/** Everything the workbook holds, its formulas calculated. */
export async function dumped({ engine }: ExcelInNode) {
  await engine.settle();
  return dumpEngine(engine);
}

export const sheetDump = async (excel: ExcelInNode) => (await dumped(excel)).sheets[4];

/** The block as the sheet holds it now: its state as the next plan would know it. */
export async function stateNow(excel: ExcelInNode, block: Block): Promise<BlockState> {
  const [grid] = await workbook.read({ sheetIds: [sheetOf(excel).id] });
  const owned = grid?.ownedBlocks.find(({ name }) => name === BLOCK_NAME);
  if (!owned) throw new Error("The block is not there.");
  return { ...block.state, area: owned.area, record: owned.record };
}

export const take = (excel: ExcelInNode, block: Block) => workbook.apply(takingPlan(sheetOf(excel), block));

export async function changeSheet(
  excel: ExcelInNode,
  change: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheetOf(excel).name));
    await context.sync();
  });
}
