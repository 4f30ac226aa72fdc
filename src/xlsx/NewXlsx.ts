import JSZip from "jszip";
import type { AddedSheet, NewSheetsPort } from "../application/NewSheetsPort";
import { pauseForHost } from "../application/pauseForHost";
import type { StepOptions } from "../application/WorkbookPort";
import { printTitleRows } from "../domain/form/formPrint";
import { quoteSheetName } from "../domain/grid/address";
import type { NewSheet } from "../domain/sheet/NewSheet";
import { newSheetNames } from "../domain/sheet/newSheetNames";
import { contentTypesXml, OFFICE_RELATIONS, relationshipsXml, XML_HEAD } from "../ooxml/packageXml";
import { newSheetXml } from "./write/newSheetXml";
import { NewSheetStyles } from "./write/NewSheetStyles";
import { cellText } from "./write/xmlText";

/** The date that every part carries, so that the same sheets make the same bytes. */
const DATE = new Date("2024-01-01T00:00:00Z");
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A sheet as it will be in the file; `headerRow` is printed again on each page. */
interface SheetPart {
  readonly name: string;
  readonly headerRow: number | null;
  readonly xml: string;
}

/** A new .xlsx that takes worksheets. Works on bytes, in a browser as well as in Node. */
export class NewXlsx implements NewSheetsPort {
  private readonly sheets: SheetPart[] = [];
  private readonly styles = new NewSheetStyles();

  async addSheets(sheets: readonly NewSheet[], options: StepOptions = {}): Promise<AddedSheet[]> {
    const names = newSheetNames(
      sheets,
      this.sheets.map(({ name }) => name),
    );
    const before = this.sheets.length;
    const added: SheetPart[] = [];
    for (const [index, sheet] of sheets.entries()) {
      await pauseForHost(options.signal);
      const xml = newSheetXml(sheet, (cell) => this.styles.styleOf(cell), before + index === 0);
      added.push({ name: names[index] ?? sheet.sheetName, headerRow: sheet.headerRow ?? null, xml });
      options.onProgress?.({ stage: "writing", done: added.length, total: sheets.length });
    }
    this.sheets.push(...added);
    return added.map(({ name }, index) => ({
      sheetId: String(before + index + 1),
      sheetName: name,
      printProblem: null,
    }));
  }

  /** @throws Error as long as there is no sheet: no program opens such a workbook */
  async bytes(): Promise<Uint8Array> {
    const { length } = this.sheets;
    if (length === 0) throw new Error("A workbook needs a sheet.");
    const zip = new JSZip();
    const put = (name: string, text: string) => zip.file(name, text, { date: DATE, createFolders: false });
    put("[Content_Types].xml", contentTypes(length));
    put("_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]]));
    put("xl/workbook.xml", workbookXml(this.sheets));
    put("xl/_rels/workbook.xml.rels", relationshipsXml(partsOf(length)));
    put("xl/styles.xml", this.styles.toString());
    this.sheets.forEach(({ xml }, index) => put(`xl/worksheets/sheet${index + 1}.xml`, xml));
    return zip.generateAsync({ type: "uint8array", platform: "DOS", compression: "DEFLATE" });
  }
}

/** A new workbook of these sheets, at least one, in their order. */
export async function writeNewWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const workbook = new NewXlsx();
  await workbook.addSheets(sheets);
  return workbook.bytes();
}

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** What the workbook refers to; a sheet's relationship has its number. */
function partsOf(sheets: number): (readonly [type: string, target: string])[] {
  const own = counted(sheets).map((number) => ["worksheet", `worksheets/sheet${number}.xml`] as const);
  return [...own, ["styles", "styles.xml"]];
}

function contentTypes(sheets: number): string {
  const own = counted(sheets).map((number) => [`worksheets/sheet${number}.xml`, "worksheet"] as const);
  const parts = [["workbook.xml", "sheet.main"], ["styles.xml", "styles"], ...own] as const;
  return contentTypesXml(parts.map(([part, type]) => [`/xl/${part}`, `${TYPE}.${type}+xml`]));
}

function workbookXml(parts: readonly SheetPart[]): string {
  const sheets = parts.map(
    ({ name }, index) => `<sheet name="${cellText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>${printTitlesXml(parts)}</workbook>`
  );
}

/** Excel keeps the rows that are printed on each page under a name of the sheet. */
function printTitlesXml(parts: readonly SheetPart[]): string {
  const names = parts.flatMap(({ name, headerRow }, index) => {
    if (headerRow === null) return [];
    const rows = cellText(`${quoteSheetName(name)}!${printTitleRows(headerRow)}`);
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}
