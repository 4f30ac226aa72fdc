import { formatSheetCell } from "../domain/grid/address";
import type { Position } from "../domain/grid/Area";
import { isFormula } from "../domain/grid/isFormula";
import { cellAt } from "../domain/grid/SheetGrid";
import type { CellValue } from "../domain/grid/SheetGrid";
import { changedCells } from "../domain/plan/WritePlan";
import type { CellChange, HighlightChange, SheetPlan, WritePlan } from "../domain/plan/WritePlan";
import type { XlsxBytes } from "./openPackage";
import { BlocksEdit } from "./write/BlocksEdit";
import { BlockStyles } from "./write/BlockStyles";
import { highlightLook, highlightRule } from "./write/formatRules";
import { isSealed, seal } from "./write/seal";
import { SheetEdit } from "./write/SheetEdit";
import { formatSqref } from "./write/sqref";
import type { StyleLists } from "./write/StyleLists";
import { verifyPlan } from "./write/verifyPlan";
import { dropFormulaList, openCopy, openStyles, writeStyles } from "./write/WorkbookCopy";
import type { WorkbookCopy } from "./write/WorkbookCopy";
import { WorkbookEdit } from "./write/WorkbookEdit";
import { XlsxError } from "./XlsxError";

/** What errors call the workbook: only its bytes are known here. */
const UNNAMED = "工作簿";
const PLAN_SEAL = "绩效目标表助手";

/** What a formula gives: for programs that show a file without calculating (Excel's Protected View, previews). */
export interface FormulaResult {
  readonly sheetId: string;
  readonly cell: Position;
  /** "" for a formula that shows nothing. */
  readonly value: CellValue;
}

/**
 * Applies a plan to a copy of an .xlsx, as the add-in applies it in Excel. All parts keep their bytes and all elements
 * their characters but those that the plan names. Formulas have no value in the copy but the results that are given;
 * whoever opens the copy calculates all of it anyway.
 * @param source the bytes that the plan was made from
 * @param results of formulas that the plan writes, or that are there already
 * @throws WorkbookError `sheetMissing`, `protectedSheet`, `changed`; nothing is written then
 * @throws XlsxError when the bytes are no workbook that can be copied as .xlsx, or a cell cannot be written alone
 */
export async function writePlanCopy(
  source: Uint8Array,
  plan: WritePlan,
  results: readonly FormulaResult[] = [],
): Promise<Uint8Array> {
  const copy = await openCopy({ name: UNNAMED, bytes: source });
  verifyPlan(plan, copy.grids);
  const styles = await openStyles(copy);
  const workbook = new WorkbookEdit(await copy.file.text(copy.part));
  let changesFormulas = false;
  for (const { sheetId } of copy.sheets) {
    const sheet = plan.sheets.find((candidate) => candidate.sheetId === sheetId);
    const known = newResults(copy, sheetId, results, sheet !== undefined);
    if (!sheet && known.length === 0) continue;
    const part = copy.parts.get(sheetId) ?? "";
    const edit = new SheetEdit(await copy.file.text(part));
    if (sheet) changesFormulas = writeSheet(copy, sheet, edit, styles, workbook) || changesFormulas;
    for (const { cell, value } of known) edit.cells.showResult(cell, value);
    copy.file.write(part, edit.finish());
  }
  if (styles.isChanged) await writeStyles(copy, styles);
  if (changesFormulas) await dropFormulaList(copy);
  if (changesFormulas || (plan.sheets.length > 0 && holdsFormulas(copy))) workbook.calculateOnLoad();
  await seal(copy.file, copy.part, workbook.finish(), PLAN_SEAL);
  return copy.file.bytes();
}

/** Results that a sheet does not show already; where it is written anyway, all of its own. */
function newResults(
  { grids }: WorkbookCopy,
  sheetId: string,
  results: readonly FormulaResult[],
  isWritten: boolean,
): FormulaResult[] {
  const grid = grids.get(sheetId);
  const isShown = ({ cell, value }: FormulaResult) =>
    grid !== undefined && (cellAt(grid, cell.row, cell.column).value ?? "") === value;
  return results.filter((result) => result.sheetId === sheetId && (isWritten || !isShown(result)));
}

/** @returns whether a cell got, lost or changed a formula */
function writeSheet(
  copy: WorkbookCopy,
  plan: SheetPlan,
  edit: SheetEdit,
  styles: StyleLists,
  workbook: WorkbookEdit,
): boolean {
  const owned = copy.grids.get(plan.sheetId)?.ownedBlocks ?? [];
  const blocks = new BlocksEdit(edit, new BlockStyles(styles), plan.blocks, owned);
  blocks.giveBack();
  const changes = changedCells(plan);
  refuseSharedFormulas(plan, changes, edit);
  const changesFormulas = changes.some((cell) => isFormula(cell.after) || edit.cells.holdsFormula(cell));
  for (const cell of changes) edit.cells.put(cell, cell.after);
  const place = workbook.placeOf(plan.sheetId);
  for (const { name } of plan.blocks) workbook.releaseBlock(place, name);
  const sheetName = copy.sheets[place]?.name ?? plan.sheetName;
  for (const taken of blocks.take()) workbook.nameBlock(place, { ...taken, sheetName });
  if (plan.highlights) writeHighlights(plan.highlights, edit, styles);
  return changesFormulas;
}

/** Formulas anywhere may stand on what was written. */
const holdsFormulas = ({ grids }: WorkbookCopy): boolean =>
  [...grids.values()].some(({ formulas }) =>
    formulas.some((line) => line.some((formula) => formula !== null)),
  );

function refuseSharedFormulas(
  { sheetName }: SheetPlan,
  changes: readonly CellChange[],
  { cells }: SheetEdit,
): void {
  const places = changes
    .filter((cell) => cells.sharesFormula(cell))
    .map((cell) => formatSheetCell(sheetName, cell));
  if (places.length === 0) return;
  const reason = `${places.join("、")} 的公式与其他单元格共用（数组公式或填充公式），不能单独改写；请在 Excel 中处理。`;
  throw new XlsxError("sharedFormula", UNNAMED, reason);
}

function writeHighlights(
  { after }: HighlightChange,
  { formats, prefix }: SheetEdit,
  styles: StyleLists,
): void {
  formats.clearHighlights();
  for (const { severity, areas } of after) {
    if (areas.length === 0) continue;
    const look = styles.index("dxfs", highlightLook(severity));
    formats.add(formatSqref(areas), highlightRule(severity, look, prefix));
  }
}

/** Whether the bytes are a copy that `writePlanCopy` made and that nobody has changed since. */
export function isUntouchedPlanCopy(source: XlsxBytes): Promise<boolean> {
  return isSealed(source, PLAN_SEAL);
}
