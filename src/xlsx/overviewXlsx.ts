import { Readable } from "node:stream";
import JSZip from "jszip";
import { formatAbsoluteArea, quoteSheetName } from "../domain/grid/address";
import type { ListSheet } from "../domain/report/overview/ListSheet";
import type { DocumentRow, SheetDocument } from "../domain/report/SheetDocument";
import { contentTypesXml, OFFICE_RELATIONS, relationshipsXml, XML_HEAD } from "../ooxml/packageXml";
import { chartXml } from "./write/chartXml";
import { drawingXml } from "./write/drawingXml";
import { areaOfList, listSheetXml } from "./write/listSheetXml";
import { NEW_STYLES } from "./write/NewSheetStyles";
import { ReportStyles } from "./write/ReportStyles";
import { StyleLists } from "./write/StyleLists";
import { worksheetXml } from "./write/worksheetXml";
import { cellText } from "./write/xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** Characters of XML that are packed at once. */
const PIECE = 64 * 1024;

/** A list with its rows, which are asked for once, when they are written. */
export interface OverviewList {
  readonly sheet: ListSheet;
  readonly rows: AsyncIterable<DocumentRow> | Iterable<DocumentRow>;
}

/** 汇总 as a new workbook: a first sheet with charts, then lists with filters. */
export interface OverviewBook {
  readonly front: SheetDocument;
  readonly lists: readonly OverviewList[];
}

/** The workbook's bytes, piece by piece: no more of a list is in memory than the row being written. */
export function overviewXlsx(book: OverviewBook): AsyncIterable<Uint8Array> {
  const zip = new JSZip();
  const lists = new StyleLists(NEW_STYLES);
  const styles = new ReportStyles(lists);
  const styleOf = styles.styleOf.bind(styles);
  const put = (name: string, pieces: AsyncIterable<string>) =>
    zip.file(name, Readable.from(inPieces(pieces)), { binary: true, createFolders: false });
  for (const [name, text] of fixedParts(book))
    put(
      name,
      later(() => text),
    );
  const drawing = book.front.charts.length > 0 ? "rId1" : null;
  put(
    "xl/worksheets/sheet1.xml",
    later(() => worksheetXml(book.front, styleOf, MAIN, drawing)),
  );
  book.lists.forEach(({ sheet, rows }, index) =>
    put(`xl/worksheets/sheet${index + 2}.xml`, listSheetXml(sheet, rows, styleOf, MAIN)),
  );
  // Which styles there are is known when all cells have been written.
  put(
    "xl/styles.xml",
    later(() => lists.toString()),
  );
  return bytesOf(zip);
}

async function* bytesOf(zip: JSZip): AsyncGenerator<Uint8Array> {
  const packed = zip.generateNodeStream({ streamFiles: true, compression: "DEFLATE", platform: "DOS" });
  // JSZip's streams are of an older kind, which cannot be gone through by itself.
  for await (const piece of new Readable().wrap(packed)) yield Buffer.from(piece);
}

async function* later(text: () => string): AsyncGenerator<string> {
  yield text();
}

/** Many short texts as few longer ones. */
async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece = "";
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield Buffer.from(piece);
    piece = "";
  }
  if (piece !== "") yield Buffer.from(piece);
}

function fixedParts({ front, lists }: OverviewBook): (readonly [part: string, xml: string])[] {
  const { charts } = front;
  const sheets = [front.sheetName, ...lists.map(({ sheet }) => sheet.sheetName)];
  const chartTargets = charts.map((_, index) => ["chart", `../charts/chart${index + 1}.xml`] as const);
  return [
    ["[Content_Types].xml", contentTypes(sheets.length, charts.length)],
    ["_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets, lists)],
    [
      "xl/_rels/workbook.xml.rels",
      relationshipsXml([...sheetTargets(sheets.length), ["styles", "styles.xml"]]),
    ],
    ...(charts.length === 0
      ? []
      : ([
          [
            "xl/worksheets/_rels/sheet1.xml.rels",
            relationshipsXml([["drawing", "../drawings/drawing1.xml"]]),
          ],
          ["xl/drawings/drawing1.xml", drawingXml(charts)],
          ["xl/drawings/_rels/drawing1.xml.rels", relationshipsXml(chartTargets)],
        ] as const)),
    ...charts.map((chart, index) => [`xl/charts/chart${index + 1}.xml`, chartXml(chart, front)] as const),
  ];
}

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const sheetTargets = (count: number) =>
  counted(count).map((number) => ["worksheet", `worksheets/sheet${number}.xml`] as const);

function contentTypes(sheets: number, charts: number): string {
  return contentTypesXml([
    ["/xl/workbook.xml", `${TYPE}.sheet.main+xml`],
    ["/xl/styles.xml", `${TYPE}.styles+xml`],
    ...counted(sheets).map(
      (number) => [`/xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`] as const,
    ),
    ...(charts > 0 ? ([["/xl/drawings/drawing1.xml", DRAWING_TYPE]] as const) : []),
    ...counted(charts).map((number) => [`/xl/charts/chart${number}.xml`, CHART_TYPE] as const),
  ]);
}

function workbookXml(names: readonly string[], lists: readonly OverviewList[]): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${cellText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = lists.flatMap(({ sheet }, index) => listNames(sheet, index + 1));
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets><definedNames>${defined.join("")}</definedNames></workbook>`
  );
}

/** The names by which Excel knows a sheet's filter and the row that each page repeats. */
function listNames(sheet: ListSheet, place: number): string[] {
  const name = (known: string, more: string, refersTo: string): string =>
    `<definedName name="_xlnm.${known}" localSheetId="${place}"${more}>${cellText(refersTo)}</definedName>`;
  const own = quoteSheetName(sheet.sheetName);
  return [
    name("_FilterDatabase", ' hidden="1"', `${own}!${formatAbsoluteArea(areaOfList(sheet))}`),
    name("Print_Titles", "", `${own}!$1:$1`),
  ];
}
