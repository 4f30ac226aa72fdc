import { formatArea, formatSheetArea, formatSheetCell } from "../domain/grid/address";
import { isSameArea } from "../domain/grid/Area";
import type { Area, Position } from "../domain/grid/Area";
import type { CellContent } from "../domain/grid/SheetGrid";
import { changedArea } from "../domain/plan/WritePlan";
import type { AreaChange, Contents, SheetPlan } from "../domain/plan/WritePlan";
import { queueBlock } from "./inspectBlock";
import type { BlockInspection } from "./inspectBlock";
import { SheetSamples } from "./SheetSamples";
import { ownedBlocksOf, queueMarks } from "./sheetMarks";
import type { QueuedMarks } from "./sheetMarks";

/** A sheet as it is found just before writing, and what is to be written on it. */
export interface Inspection {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly marks: QueuedMarks;
  readonly expected: readonly ExpectedCells[];
  /** By these the rows of an undo are known again. */
  readonly anchors: readonly Excel.Range[];
  /** The cells that change, with the number formats that they have. */
  readonly cells: readonly { readonly change: AreaChange; readonly range: Excel.Range }[];
  /** The cells that change, to be asked whether an array formula spills into them; none where Excel does not know. */
  readonly spills: readonly { readonly area: Area; readonly range: Excel.Range }[];
  readonly blocks: readonly BlockInspection[];
  /** Cells of blocks that are given back in which the user has written since: they keep their look. */
  readonly kept?: readonly Area[];
}

/** Cells that are to hold something, with what they hold. */
export interface ExpectedCells {
  readonly area: Area;
  readonly contents: Contents;
  readonly range: Excel.Range;
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
    anchors: (plan.anchors ?? []).map(({ area }) => queue(area).load("formulas")),
    cells,
    spills: queueSpills(plan, queue),
    blocks: plan.blocks.map((change) => queueBlock(sheet, samples, change, plan)),
  };
}

/** Excel before 2021 has no dynamic arrays. */
function queueSpills(plan: SheetPlan, queue: (area: Area) => Excel.Range): Inspection["spills"] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return [];
  return plan.cells.flatMap((change) => {
    const area = changedArea(change);
    return area ? [{ area, range: queue(area).load("hasSpill") }] : [];
  });
}

/** The same cells, queued to be read once more: with the writing, so that nothing can come between. */
export function queueAgain({ sheet, expected }: Inspection): ExpectedCells[] {
  return expected.map(({ area, contents }) => {
    return { area, contents, range: sheet.getRange(formatArea(area)).load("formulas") };
  });
}

type Objection = "sheetMissing" | "protectedSheet" | "changed" | "spilled";

/** The places on a sheet that forbid writing for the given reason: "表1" or "表1!A3". */
export function verify(inspection: Inspection, kind: Objection): string[] {
  const { sheet, plan, expected } = inspection;
  if (sheet.isNullObject) return kind === "sheetMissing" ? [plan.sheetName] : [];
  if (kind === "sheetMissing") return [];
  if (kind === "protectedSheet") return sheet.protection.protected ? [sheet.name] : [];
  if (kind === "spilled") {
    // Null where only some of the cells are an array's.
    const taken = inspection.spills.filter(({ range }) => range.hasSpill !== false);
    return taken.map(({ area }) => formatSheetArea(sheet.name, area));
  }
  const places = [
    ...movedBlocks(inspection).map((area) => formatSheetArea(sheet.name, area)),
    ...expected.flatMap(differing).map((cell) => formatSheetCell(sheet.name, cell)),
  ];
  return [...new Set(places)];
}

/** The cells that hold something else than expected. */
export function differing({ area, contents, range }: ExpectedCells): Position[] {
  return contents.flatMap((line, r) =>
    line.flatMap((content, c) =>
      isSame(range.formulas[r]?.[c], content) ? [] : [{ row: area.row + r, column: area.column + c }],
    ),
  );
}

/** Blocks that are no longer where they were read, or that another window of the add-in has made meanwhile. */
function movedBlocks({ plan, marks }: Inspection): Area[] {
  const standing = new Map(ownedBlocksOf(marks).map(({ name, area }) => [name, area]));
  return plan.blocks.flatMap(({ name, before, after }) => {
    const now = standing.get(name);
    if (before) return now && isSameArea(now, before.area) ? [] : [before.area];
    return now && after ? [after.area] : [];
  });
}

function isSame(found: unknown, expected: CellContent): boolean {
  return found === expected || (expected === null && (found === "" || found === undefined));
}
