import { formatArea, formatSheetCell } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import type { CellContent } from "../domain/grid/SheetGrid";
import type { AreaChange, Contents, SheetPlan } from "../domain/plan/WritePlan";
import { queueBlock } from "./inspectBlock";
import type { BlockInspection } from "./inspectBlock";
import { SheetSamples } from "./SheetSamples";
import { queueMarks } from "./sheetMarks";
import type { QueuedMarks } from "./sheetMarks";

/** A sheet as it is found just before writing, and what is to be written on it. */
export interface Inspection {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly marks: QueuedMarks;
  readonly expected: readonly {
    readonly area: Area;
    readonly contents: Contents;
    readonly range: Excel.Range;
  }[];
  /** The cells that change, with the number formats that they have. */
  readonly cells: readonly { readonly change: AreaChange; readonly range: Excel.Range }[];
  readonly blocks: readonly BlockInspection[];
}

/** Queues the reading of everything that a sheet's plan stands on. */
export function queueInspection(context: Excel.RequestContext, plan: SheetPlan): Inspection {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheetId);
  sheet.load("name,protection/protected");
  const queue = (area: Area): Excel.Range => sheet.getRange(formatArea(area));
  const cells = plan.cells.map((change) => {
    return { change, range: queue(change.area).load("formulas,numberFormat") };
  });
  const samples = new SheetSamples(sheet);
  return {
    plan,
    sheet,
    marks: queueMarks(sheet),
    expected: [
      ...plan.expectations.map(({ area, contents }) => {
        return { area, contents, range: queue(area).load("formulas") };
      }),
      ...cells.map(({ change, range }) => ({ area: change.area, contents: change.before, range })),
    ],
    cells,
    blocks: plan.blocks.map((change) => queueBlock(sheet, samples, change, plan)),
  };
}

type Objection = "sheetMissing" | "protectedSheet" | "changed";

/** The places on a sheet that forbid writing for the given reason: "表1" or "表1!A3". */
export function verify({ sheet, plan, expected }: Inspection, kind: Objection): string[] {
  if (sheet.isNullObject) return kind === "sheetMissing" ? [plan.sheetName] : [];
  if (kind === "sheetMissing") return [];
  if (kind === "protectedSheet") return sheet.protection.protected ? [sheet.name] : [];
  return expected.flatMap(({ area, contents, range }) =>
    contents.flatMap((line, r) =>
      line.flatMap((content, c) =>
        isSame(range.formulas[r]?.[c], content)
          ? []
          : [formatSheetCell(sheet.name, { row: area.row + r, column: area.column + c })],
      ),
    ),
  );
}

function isSame(found: unknown, expected: CellContent): boolean {
  return found === expected || (expected === null && (found === "" || found === undefined));
}
