import { extentOf } from "../domain/grid/SheetGrid";
import { placeReport, REPORT_NAME } from "../domain/report/placeReport";
import type { ReportPlace, SheetPlace } from "../domain/report/placeReport";
import type { SheetDocument } from "../domain/report/SheetDocument";
import { openPackage } from "./openPackage";
import type { XlsxBytes } from "./openPackage";
import { readWorkbookPart } from "./readWorkbookPart";
import { readXlsx, workbookPartName } from "./readXlsx";
import { PackageEdit } from "./write/PackageEdit";
import { contentTypeOf, declarePart, dropPart, folderOf, relate } from "./write/PartLists";
import { EMPTY_STYLES, StylesEdit } from "./write/StylesEdit";
import { WorkbookEdit } from "./write/WorkbookEdit";
import { worksheetXml } from "./write/worksheetXml";
import { XlsxError } from "./XlsxError";
import type { Relationship } from "./XlsxPackage";

const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A copy of a workbook that has the report as a worksheet. */
export interface ReportCopy {
  readonly bytes: Uint8Array;
  readonly sheetName: string;
}

/**
 * Copies an .xlsx with the report as its last worksheet, or in place of the report that it has. Every part keeps its
 * bytes but those that must name the new sheet and its styles; the workbook that was opened is not touched.
 * @throws XlsxError when the bytes are no workbook that can be copied as .xlsx
 */
export async function writeReportCopy(source: XlsxBytes, document: SheetDocument): Promise<ReportCopy> {
  const file = await PackageEdit.open(source.bytes);
  const target = await openTarget(source, file);
  const place = placeReport(target.places, document.sheetName);
  const sheetName = place.replace?.name ?? place.create ?? document.sheetName;
  const styles = new StylesEdit(await stylesText(file, target));
  const workbook = new WorkbookEdit(await file.text(target.part));
  const sheet = worksheetXml(document, (role, format) => styles.styleOf(role, format), workbook.namespace);
  await writeStyles(file, target, styles.toString());
  const at = place.replace
    ? await replaceSheet(file, target, workbook, place.replace, sheet)
    : await addSheet(file, target, workbook, sheetName, sheet);
  if (place.release) workbook.releaseReport(workbook.placeOf(place.release.id));
  workbook.nameReport(at, sheetName, document, await file.digestWithout(target.part));
  file.write(target.part, workbook.toString());
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

interface Target {
  /** The part that lists the sheets: "xl/workbook.xml". */
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly places: readonly SheetPlace[];
  /** The part of each worksheet, by the sheet's id. */
  readonly parts: ReadonlyMap<string, string>;
}

async function openTarget(source: XlsxBytes, file: PackageEdit): Promise<Target> {
  // Reading first: whatever is wrong with the file is said in the reader's words.
  const grids = new Map((await readXlsx(source)).map((grid) => [grid.sheetId, grid]));
  const content = await openPackage(source);
  const part = await workbookPartName(content);
  await refuseOtherKinds(source, file, part);
  const relationships = await content.relationshipsOf(part);
  const { sheets } = readWorkbookPart(await file.text(part));
  const parts = new Map(
    sheets.flatMap(({ sheetId, relationshipId }) => {
      const found = relationships.find(({ id }) => id === relationshipId);
      return found ? [[sheetId, found.target] as const] : [];
    }),
  );
  const places = sheets.map(async ({ sheetId, name, ownedBlocks }): Promise<SheetPlace> => {
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
  });
  return { part, relationships, parts, places: await Promise.all(places) };
}

/** A workbook with macros, or a template, named .xlsx would not open in Excel. */
async function refuseOtherKinds({ name }: XlsxBytes, file: PackageEdit, part: string): Promise<void> {
  const type = await contentTypeOf(file, part);
  if (type === "" || type === `${OFFICE_TYPE}.sheet.main+xml`) return;
  throw new XlsxError(
    "notXlsx",
    name,
    "是含宏的工作簿或模板，不能复制成 .xlsx；请先在 Excel 中另存为“Excel 工作簿 (*.xlsx)”再生成报告副本。",
  );
}

const stylesPart = ({ part, relationships }: Target): { readonly name: string; readonly isNew: boolean } => {
  const known = relationships.find(({ type }) => type === "styles");
  return { name: known?.target ?? `${folderOf(part)}styles.xml`, isNew: known === undefined };
};

async function stylesText(file: PackageEdit, target: Target): Promise<string> {
  const { name, isNew } = stylesPart(target);
  return isNew ? EMPTY_STYLES : file.text(name);
}

async function writeStyles(file: PackageEdit, target: Target, text: string): Promise<void> {
  const { name, isNew } = stylesPart(target);
  file.write(name, text);
  if (!isNew) return;
  await declarePart(file, name, `${OFFICE_TYPE}.styles+xml`);
  await relate(file, target.part, name, "styles");
}

/** @returns the sheet's place among the tabs */
async function addSheet(
  file: PackageEdit,
  { part }: Target,
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
  file: PackageEdit,
  { part, parts, relationships }: Target,
  workbook: WorkbookEdit,
  { id }: NonNullable<ReportPlace["replace"]>,
  xml: string,
): Promise<number> {
  file.write(parts.get(id) ?? "", xml);
  // Excel calls a file damaged whose list of formula cells names a cell without one; without the list it makes its own.
  const chain = relationships.find(({ type }) => type === "calcChain");
  if (chain) await dropPart(file, part, chain.target, "calcChain");
  const at = workbook.placeOf(id);
  workbook.show(at);
  return at;
}
