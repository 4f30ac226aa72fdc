import { readFileSync } from "node:fs";
import { checkWorkbook, recheckSheets } from "../../src/application/checkWorkbook";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { timed } from "../support/clock";

/** Milliseconds, a number a repetition; a re-check's is the mean of `EDITS`. */
export interface RecheckTimes {
  readonly full: number[];
  readonly again: number[];
}

const REPETITIONS = 7;
const EDITS = 40;

/** In a child: `measureRecheck FILE`. */
async function measure(file: string): Promise<RecheckTimes> {
  const grids = await readXlsx({ name: file, bytes: readFileSync(file) });
  const workbook = {
    read: ({ sheetIds }: { readonly sheetIds?: readonly string[] | undefined } = {}): Promise<SheetGrid[]> =>
      Promise.resolve(sheetIds ? grids.filter(({ sheetId }) => sheetIds.includes(sheetId)) : grids),
  };
  const times: RecheckTimes = { full: [], again: [] };
  for (let turn = 0; turn < REPETITIONS; turn++) {
    let result = await checkWorkbook(workbook, defaultSettings);
    times.full.push(await timed(async () => (result = await checkWorkbook(workbook, defaultSettings))));
    const edits = await timed(async () => {
      for (let edit = 0; edit < EDITS; edit++) {
        const { sheetId } = grids[(edit * 7) % grids.length] ?? { sheetId: "" };
        result = await recheckSheets(workbook, defaultSettings, result, [sheetId]);
      }
    });
    times.again.push(edits / EDITS);
  }
  return times;
}

const [file = ""] = process.argv.slice(2);
void measure(file).then((times) => console.log(JSON.stringify(times)));
