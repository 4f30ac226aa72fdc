import { checkLongSheet, LONG_SHEET_COLUMNS, openLongSheet } from "./longSheet";

/** What a check of the long workbook cost. */
export interface LongSheetCost {
  readonly rows: number;
  readonly columns: number;
  readonly tables: number;
  readonly syncs: number;
  readonly cellsRead: number;
  readonly receivedBytes: number;
  readonly largestMessageBytes: number;
}

async function measure(rows: number): Promise<LongSheetCost> {
  const { host } = openLongSheet(rows);
  const { audit } = await checkLongSheet();
  const { syncs, cellsRead, responseBytes: receivedBytes, largestMessageBytes } = host.costs;
  const tables = audit.tables.length;
  return { rows, columns: LONG_SHEET_COLUMNS, tables, syncs, cellsRead, receivedBytes, largestMessageBytes };
}

/** In a child: `measureLongSheet ROWS`. Ends the process: Univer's timers would keep it. */
const [rows = "200000"] = process.argv.slice(2);
void measure(Number(rows)).then((cost) => {
  console.log(JSON.stringify(cost));
  process.exit(0);
});
