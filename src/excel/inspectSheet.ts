import { formatArea, formatSheetCell } from "../domain/grid/address";
import type { Area } from "../domain/grid/Area";
import type { CellContent } from "../domain/grid/SheetGrid";
import type { Contents, SheetPlan } from "../domain/plan/WritePlan";
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
  readonly blocks: readonly BlockInspection[];
}

/** Queues the reading of everything that a sheet's plan stands on. */
export function queueInspection(context: Excel.RequestContext, plan: SheetPlan): Inspection {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheetId);
  sheet.load("name,protection/protected");
  const expectations = [
    ...plan.expectations,
    ...plan.cells.map(({ area, before }) => ({ area, contents: before })),
  ];
  const samples = new SheetSamples(sheet);
  return {
    plan,
    sheet,
    marks: queueMarks(sheet),
    expected: expectations.map(({ area, contents }) => {
      return { area, contents, range: sheet.getRange(formatArea(area)).load("formulas") };
    }),
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
