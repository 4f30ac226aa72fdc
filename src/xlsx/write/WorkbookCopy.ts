import type { SheetGrid } from "../../domain/grid/SheetGrid";
import { openPackage } from "../openPackage";
import type { XlsxBytes } from "../openPackage";
import { readWorkbookPart } from "../readWorkbookPart";
import type { SheetEntry } from "../readWorkbookPart";
import { readXlsx, workbookPartName } from "../readXlsx";
import { XlsxError } from "../XlsxError";
import type { OfficePackage, Relationship } from "../../ooxml/OfficePackage";
import { PackageEdit } from "./PackageEdit";
import { contentTypeOf, declarePart, dropPart, folderOf, relate } from "./PartLists";
import { EMPTY_STYLES, StyleLists } from "./StyleLists";

export const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A copy of an .xlsx in the making: its parts to be changed, and what the workbook was when it was opened. */
export interface WorkbookCopy {
  readonly file: PackageEdit;
  readonly content: OfficePackage;
  /** The part that lists the sheets: "xl/workbook.xml". */
  readonly part: string;
  readonly relationships: readonly Relationship[];
  /** All sheets in the order of their tabs, chart sheets too. */
  readonly sheets: readonly SheetEntry[];
  /** The part of each sheet, by the sheet's id. */
  readonly parts: ReadonlyMap<string, string>;
  /** Worksheets as they were read. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
}

/** @throws XlsxError when the bytes are no workbook that can be copied as .xlsx */
export async function openCopy(source: XlsxBytes): Promise<WorkbookCopy> {
  // Reading first: whatever is wrong with the file is said in the reader's words.
  const grids = new Map((await readXlsx(source)).map((grid) => [grid.sheetId, grid]));
  const file = await PackageEdit.open(source.bytes);
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
  return { file, content, part, relationships, sheets, parts, grids };
}

/** A workbook with macros, or a template, named .xlsx would not open in Excel. */
async function refuseOtherKinds({ name }: XlsxBytes, file: PackageEdit, part: string): Promise<void> {
  const type = await contentTypeOf(file, part);
  if (type === "" || type === `${OFFICE_TYPE}.sheet.main+xml`) return;
  throw new XlsxError(
    "notXlsx",
    name,
    "是含宏的工作簿或模板，不能复制成 .xlsx；请先在 Excel 中另存为“Excel 工作簿 (*.xlsx)”再生成副本。",
  );
}

const stylesPart = ({
  part,
  relationships,
}: WorkbookCopy): { readonly name: string; readonly isNew: boolean } => {
  const known = relationships.find(({ type }) => type === "styles");
  return { name: known?.target ?? `${folderOf(part)}styles.xml`, isNew: known === undefined };
};

export async function openStyles(copy: WorkbookCopy): Promise<StyleLists> {
  const { name, isNew } = stylesPart(copy);
  return new StyleLists(isNew ? EMPTY_STYLES : await copy.file.text(name));
}

export async function writeStyles(copy: WorkbookCopy, styles: StyleLists): Promise<void> {
  const { name, isNew } = stylesPart(copy);
  copy.file.write(name, styles.toString());
  if (!isNew) return;
  await declarePart(copy.file, name, `${OFFICE_TYPE}.styles+xml`);
  await relate(copy.file, copy.part, name, "styles");
}

/**
 * Excel calls a file damaged whose list of formula cells names a cell without one; without the list it makes its own.
 */
export async function dropFormulaList({ file, part, relationships }: WorkbookCopy): Promise<void> {
  const chain = relationships.find(({ type }) => type === "calcChain");
  if (chain) await dropPart(file, part, chain.target, "calcChain");
}
