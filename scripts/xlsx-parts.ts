import JSZip from "jszip";
import XlsxPopulate from "xlsx-populate";
import type { Workbook } from "xlsx-populate";

/** The date that every part of a generated workbook carries, so that the same tables make the same bytes. */
const DATE = new Date("2024-01-01T00:00:00Z");
const CONTENT_TYPES = "[Content_Types].xml";
const DEFAULT_FONT = /<font><sz val="11"\/>.*?<\/font>/;
const SONGTI =
  '<font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/></font>';

/** A new workbook whose default font is 宋体: column widths are counted in its digits. */
export async function blankWorkbook(): Promise<Workbook> {
  const zip = await JSZip.loadAsync(await (await XlsxPopulate.fromBlankAsync()).outputAsync());
  await rewrite(zip, "xl/styles.xml", (xml) => replaceOnce(xml, DEFAULT_FONT, SONGTI));
  return XlsxPopulate.fromDataAsync(await zip.generateAsync({ type: "uint8array" }));
}

/**
 * Finishes what xlsx-populate cannot say: A4 in one page's width, the document's properties without the library
 * author's folder and sheet name, and fixed dates and order in the archive.
 * @param bytes an .xlsx file as xlsx-populate wrote it
 */
export async function finishWorkbook(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))) {
    await rewrite(zip, name, printOnA4);
  }
  await rewrite(zip, "xl/styles.xml", withoutEmptyParts);
  await rewrite(zip, "xl/workbook.xml", (xml) =>
    replaceOnce(xml, /<mc:AlternateContent.*?<\/mc:AlternateContent>/s, ""),
  );
  zip.file("docProps/core.xml", coreProperties(title));
  zip.file("docProps/app.xml", APP_PROPERTIES);
  return packed(zip);
}

/** xlsx-populate writes empty elements where the schema asks for a child. */
function withoutEmptyParts(xml: string): string {
  return xml
    .replace("<numFmts/>", "")
    .replaceAll("<fill/>", '<fill><patternFill patternType="none"/></fill>');
}

function printOnA4(xml: string): string {
  const fitted = replaceOnce(xml, /<sheetPr\/>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  return replaceOnce(
    fitted,
    /(<pageMargins[^>]*\/>)/,
    '$1<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/>',
  );
}

/** Zips the parts in a fixed order, [Content_Types].xml first as the packaging convention asks. */
async function packed(zip: JSZip): Promise<Uint8Array> {
  const names = Object.values(zip.files).flatMap(({ dir, name }) => (dir ? [] : [name]));
  const ordered = [CONTENT_TYPES, ...names.filter((name) => name !== CONTENT_TYPES).sort()];
  const result = new JSZip();
  for (const name of ordered) {
    result.file(name, await read(zip, name), { date: DATE, createFolders: false });
  }
  return result.generateAsync({
    type: "uint8array",
    platform: "DOS",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}

async function rewrite(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  zip.file(name, change(await read(zip, name)));
}

async function read(zip: JSZip, name: string): Promise<string> {
  const part = zip.file(name);
  if (part === null) throw new Error(`The workbook has no ${name}`);
  return part.async("string");
}

function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`Nothing matches ${String(pattern)}`);
  return text.replace(pattern, replacement);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const APP_PROPERTIES =
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  "<Application>Microsoft Excel</Application></Properties>";

function coreProperties(title: string): string {
  const date = `${DATE.toISOString().slice(0, 19)}Z`;
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${title}</dc:title>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`
  );
}
