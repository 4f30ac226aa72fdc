import type { ReadOptions, WorkbookPort } from "../application/WorkbookPort";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import { buildGrid } from "./buildGrid";
import type { WorkbookFormats } from "./buildGrid";
import { noWorkbookError, openPackage } from "./openPackage";
import type { XlsxBytes } from "./openPackage";
import { readNumberFormats } from "./readNumberFormats";
import { readSheet } from "./readSheet";
import { readSharedStrings } from "./readStrings";
import { readWorkbookPart } from "./readWorkbookPart";
import type { SheetEntry, WorkbookPart } from "./readWorkbookPart";
import { REPAIR_ADVICE, XlsxError } from "./XlsxError";
import type { OfficePackage, Relationship } from "../ooxml/OfficePackage";

/** An .xlsx file as the use cases see a workbook, for reading. */
export function xlsxWorkbook(source: XlsxBytes): Pick<WorkbookPort, "read"> {
  return { read: (options) => readXlsx(source, options) };
}

/**
 * Reads all worksheets of an .xlsx file in the workbook's order, hidden ones too; chart-only sheets are left out.
 * Values, formulas and formats are as Excel's JavaScript interface gives them, texts as a Chinese Excel shows them.
 * @throws XlsxError when the file cannot be read as a workbook
 * @throws WorkbookError `tooLarge` for a sheet whose values lie too far apart
 */
export async function readXlsx(source: XlsxBytes, options: ReadOptions = {}): Promise<SheetGrid[]> {
  const file = source.name;
  const content = await openPackage(source);
  const name = await damagedUnlessReadable(file, () => workbookPartName(content));
  if (!content.has(name)) throw noWorkbookError(content, file);
  const workbook = await damagedUnlessReadable(file, () => openWorkbook(content, name));
  const wanted = workbook.worksheets.filter(({ sheetId }) => options.sheetIds?.includes(sheetId) ?? true);
  const grids: SheetGrid[] = [];
  for (const worksheet of wanted) {
    options.signal?.throwIfAborted();
    const sheet = await damagedUnlessReadable(file, async () =>
      readSheet(await needPart(content, worksheet.part), workbook.sharedStrings),
    );
    grids.push(buildGrid(worksheet, sheet, workbook));
    options.onProgress?.({ stage: "reading", done: grids.length, total: wanted.length });
  }
  return grids;
}

interface OpenWorkbook extends WorkbookFormats {
  readonly sharedStrings: readonly string[];
  readonly worksheets: readonly (SheetEntry & { readonly part: string })[];
}

/** The name of the part that lists the sheets. */
export async function workbookPartName(content: OfficePackage): Promise<string> {
  const root = await content.relationshipsOf("");
  return root.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
}

async function openWorkbook(content: OfficePackage, name: string): Promise<OpenWorkbook> {
  const workbook = readWorkbookPart(await needPart(content, name));
  const relationships = await content.relationshipsOf(name);
  const styles = relationships.find(({ type }) => type === "styles");
  const strings = relationships.find(({ type }) => type === "sharedStrings");
  return {
    worksheets: worksheetsOf(workbook, relationships),
    countsFrom1904: workbook.countsFrom1904,
    formats: styles === undefined ? [] : readNumberFormats(await needPart(content, styles.target)),
    // Some programs name a table of strings that they did not write, because no cell needs one.
    sharedStrings: readSharedStrings((strings && (await content.read(strings.target))) ?? "<sst/>"),
  };
}

/** A sheet of another kind (chart, dialog, macro) has no cells and is passed over. */
function worksheetsOf(
  { sheets }: WorkbookPart,
  relationships: readonly Relationship[],
): OpenWorkbook["worksheets"] {
  return sheets.flatMap((sheet) => {
    const relationship = relationships.find(({ id }) => id === sheet.relationshipId);
    if (relationship === undefined) throw new Error(`Sheet ${sheet.name} has no part`);
    return relationship.type === "worksheet" ? [{ ...sheet, part: relationship.target }] : [];
  });
}

async function needPart(content: OfficePackage, name: string): Promise<string> {
  const part = await content.read(name);
  if (part === null) throw new Error(`${name} is missing`);
  return part;
}

/** What fails inside an archive that opened is a part that is missing, not well-formed, or at odds with another. */
async function damagedUnlessReadable<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause);
    throw new XlsxError("damaged", file, `文件已损坏，内容无法解析（${detail}）；${REPAIR_ADVICE}。`, {
      cause,
    });
  }
}
