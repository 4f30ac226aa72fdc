import { extentOf } from "../domain/grid/SheetGrid";
import { placeReport, REPORT_NAME } from "../domain/report/placeReport";
import type { ReportPlace, SheetPlace } from "../domain/report/placeReport";
import type { SheetDocument } from "../domain/report/SheetDocument";
import { openPackage } from "./openPackage";
import type { XlsxBytes } from "./openPackage";
import type { SheetEntry } from "./readWorkbookPart";
import { workbookPartName } from "./readXlsx";
import { PackageEdit } from "./write/PackageEdit";
import { declarePart, folderOf, relate } from "./write/PartLists";
import { ReportStyles } from "./write/ReportStyles";
import { dropFormulaList, OFFICE_TYPE, openCopy, openStyles, writeStyles } from "./write/WorkbookCopy";
import type { WorkbookCopy } from "./write/WorkbookCopy";
import { WorkbookEdit } from "./write/WorkbookEdit";
import { worksheetXml } from "./write/worksheetXml";

/** A copy of a workbook that has the report as a worksheet. */
export interface ReportCopy {
  readonly bytes: Uint8Array;
  readonly sheetName: string;
}

/**
 * Copies an .xlsx with 校验报告 as its last worksheet, or in place of the one that it has. Every part keeps its bytes but
 * those that must name the new sheet and its styles; the workbook that was opened is not touched.
 *
 * No command asks for 评价汇总 in a copy, and its charts would need parts of their own: another document than 校验报告 is
 * refused, never written without its charts.
 * @throws XlsxError when the bytes are no workbook that can be copied as .xlsx
 * @throws Error for a document of another kind, or one with charts
 */
export async function writeReportCopy(source: XlsxBytes, document: SheetDocument): Promise<ReportCopy> {
  if (document.mark !== REPORT_NAME || document.charts.length > 0)
    throw new Error(`${document.sheetName}: only a check report without charts is written into a copy.`);
  const copy = await openCopy(source);
  const { file, part } = copy;
  const place = placeReport(await placesOf(copy), document.sheetName);
  const sheetName = place.replace?.name ?? place.create ?? document.sheetName;
  const lists = await openStyles(copy);
  const styles = new ReportStyles(lists);
  const workbook = new WorkbookEdit(await file.text(part));
  const sheet = worksheetXml(document, (role, format) => styles.styleOf(role, format), workbook.namespace);
  await writeStyles(copy, lists);
  const at = place.replace
    ? await replaceSheet(copy, workbook, place.replace, sheet)
    : await addSheet(copy, workbook, sheetName, sheet);
  if (place.release) workbook.releaseReport(workbook.placeOf(place.release.id));
  workbook.nameReport(at, sheetName, document, await file.digestWithout(part));
  file.write(part, workbook.finish());
  return { bytes: await file.bytes(), sheetName };
}

/** Whether the bytes are a copy that `writeReportCopy` made and that no program has saved since. */
export async function isUntouchedReportCopy(source: XlsxBytes): Promise<boolean> {
  const part = await workbookPartName(await openPackage(source));
  const file = await PackageEdit.open(source.bytes);
  if (!file.has(part)) return false;
  const seal = new WorkbookEdit(await file.text(part)).seal();
  return seal !== null && seal === (await file.digestWithout(part));
}

function placesOf(copy: WorkbookCopy): Promise<SheetPlace[]> {
  return Promise.all(copy.sheets.map((sheet) => placeOf(copy, sheet)));
}

async function placeOf(
  { content, parts, grids }: WorkbookCopy,
  { sheetId, name, ownedBlocks }: SheetEntry,
): Promise<SheetPlace> {
  const mark = ownedBlocks.find((block) => block.name === REPORT_NAME);
  const others = mark ? await content.relationshipsOf(parts.get(sheetId) ?? "") : [];
  // Comments, pictures and the like on the report are the user's: such a sheet is not written over.
  const isPlain = others.every(({ type }) => type === "printerSettings");
  const grid = grids.get(sheetId);
  return {
    id: sheetId,
    name,
    isMarked: mark !== undefined,
    marked: isPlain ? (mark?.area ?? null) : null,
    used: grid ? extentOf(grid) : null,
  };
}

/** @returns the sheet's place among the tabs */
async function addSheet(
  { file, part }: WorkbookCopy,
  workbook: WorkbookEdit,
  name: string,
  xml: string,
): Promise<number> {
  const sheet = file.freeName(`${folderOf(part)}worksheets/sheet`, ".xml");
  file.write(sheet, xml);
  await declarePart(file, sheet, `${OFFICE_TYPE}.worksheet+xml`);
  workbook.addSheet(name, await relate(file, part, sheet, "worksheet"));
  return workbook.sheetCount;
}

async function replaceSheet(
  copy: WorkbookCopy,
  workbook: WorkbookEdit,
  { id }: NonNullable<ReportPlace["replace"]>,
  xml: string,
): Promise<number> {
  copy.file.write(copy.parts.get(id) ?? "", xml);
  await dropFormulaList(copy);
  const at = workbook.placeOf(id);
  workbook.show(at);
  return at;
}
