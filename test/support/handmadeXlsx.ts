import JSZip from "jszip";

/** One sheet of a workbook written by hand, part by part: what no library would write, a reader must still read. */
export interface HandmadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What stands behind `</sheetData>`. */
  readonly after?: string;
  /** A sheet that holds a chart and no cells. */
  readonly chartOnly?: boolean;
  /** The part's name, where it is not the usual one. */
  readonly part?: string;
  /** The whole part, where `rows` and `after` cannot say it. */
  readonly xml?: string;
}

export interface HandmadeWorkbook {
  readonly sheets: readonly HandmadeSheet[];
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands inside `<numFmts>`. */
  readonly numFmts?: string;
  /** The format ids of the cell styles; a cell's `s` is an index into them. */
  readonly formatIds?: readonly number[];
  readonly definedNames?: string;
  readonly date1904?: boolean;
}

const XMLNS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export async function handmadeXlsx(workbook: HandmadeWorkbook): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("[Content_Types].xml", contentTypes(workbook.sheets));
  zip.file("_rels/.rels", relationships([["rId1", "officeDocument", "xl/workbook.xml"]]));
  zip.file("xl/workbook.xml", workbookXml(workbook));
  zip.file("xl/_rels/workbook.xml.rels", relationships(workbookRelations(workbook.sheets)));
  zip.file("xl/sharedStrings.xml", `<sst ${XMLNS}>${workbook.strings ?? ""}</sst>`);
  zip.file("xl/styles.xml", stylesXml(workbook));
  workbook.sheets.forEach((sheet, index) =>
    zip.file(`xl/${partOf(sheet, index)}`, sheet.xml ?? sheetXml(sheet)),
  );
  return zip.generateAsync({ type: "uint8array" });
}

/** A workbook of one sheet with these rows. */
export function oneSheet(rows: string, rest: Partial<HandmadeWorkbook> = {}): Promise<Uint8Array> {
  return handmadeXlsx({ sheets: [{ name: "表", rows }], ...rest });
}

function partOf({ part, chartOnly }: HandmadeSheet, index: number): string {
  return part ?? `${chartOnly ? "chartsheets" : "worksheets"}/sheet${index + 1}.xml`;
}

function contentTypes(sheets: readonly HandmadeSheet[]): string {
  const parts = [
    ["workbook.xml", "sheet.main"],
    ["sharedStrings.xml", "sharedStrings"],
    ["styles.xml", "styles"],
    ...sheets.map(
      (sheet, index) => [partOf(sheet, index), sheet.chartOnly ? "chartsheet" : "worksheet"] as const,
    ),
  ] as const;
  const overrides = parts.map(
    ([part, type]) =>
      `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${overrides.join("")}</Types>`
  );
}

function workbookRelations(sheets: readonly HandmadeSheet[]): (readonly [string, string, string])[] {
  return [
    ...sheets.map(
      (sheet, index) =>
        [`rId${index + 1}`, sheet.chartOnly ? "chartsheet" : "worksheet", partOf(sheet, index)] as const,
    ),
    ["rIdS", "sharedStrings", "sharedStrings.xml"],
    ["rIdF", "styles", "/xl/styles.xml"],
  ];
}

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function workbookXml({ sheets, definedNames, date1904 }: HandmadeWorkbook): string {
  const list = sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 10}"${visibility} r:id="rId${index + 1}"/>`;
  });
  return (
    `<workbook ${XMLNS} xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ""}/>` +
    `<sheets>${list.join("")}</sheets><definedNames>${definedNames ?? ""}</definedNames></workbook>`
  );
}

function stylesXml({ numFmts, formatIds }: HandmadeWorkbook): string {
  const xfs = (formatIds ?? [0]).map((id) => `<xf numFmtId="${id}"/>`);
  return (
    `<styleSheet ${XMLNS}><numFmts>${numFmts ?? ""}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
    `<cellXfs>${xfs.join("")}</cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="0.000"/></dxf></dxfs></styleSheet>`
  );
}

function sheetXml({ rows, after, chartOnly }: HandmadeSheet): string {
  if (chartOnly) return `<chartsheet ${XMLNS}><sheetViews/></chartsheet>`;
  return `<worksheet ${XMLNS}><sheetData>${rows ?? ""}</sheetData>${after ?? ""}</worksheet>`;
}
