import JSZip from "jszip";
import { contentTypesXml, OFFICE_RELATIONS, relationshipsXml, XML_HEAD } from "../src/ooxml/packageXml";
import { xmlText } from "../src/xlsx/write/xmlText";

/** A cell of a Word table that is to be made. A text's line breaks part paragraphs; `xml` is what stands in the cell instead. */
export interface DocxCell {
  readonly text?: string;
  readonly xml?: string;
  /** Columns of the grid that the cell takes; 1 when absent. */
  readonly span?: number;
  /** The first of cells merged downwards, or a further one of them. */
  readonly merge?: "first" | "next";
  readonly align?: "left" | "center" | "right";
  readonly bold?: boolean;
}

export interface DocxRow {
  readonly cells: readonly DocxCell[];
  /** Grid columns left blank before the first cell and behind the last one. */
  readonly before?: number;
  readonly after?: number;
  /** Further elements of the row's properties: `<w:tblHeader/>`. */
  readonly properties?: string;
}

export interface DocxTable {
  /** The grid's columns, in twentieths of a point. */
  readonly widths: readonly number[];
  readonly rows: readonly DocxRow[];
}

export interface DocxParagraph {
  readonly text: string;
  /** A heading with this bookmark, as a table of contents refers to it. */
  readonly bookmark?: string;
  readonly align?: DocxCell["align"];
}

/** What stands in the document's body: a paragraph, a table, or XML as it is. */
export type DocxBlock = DocxParagraph | DocxTable | { readonly xml: string };

export interface DocxParts {
  /** What stands inside `<w:numbering>`. */
  readonly numbering?: string;
  /** What stands inside `<w:styles>` behind the document's own. */
  readonly styles?: string;
}

/** The date that every part carries, so that the same text makes the same bytes. */
const DATE = new Date("2024-01-01T00:00:00Z");
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const NAMESPACES = [
  `xmlns:w="${WORD}" xmlns:r="${OFFICE_RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** A .docx of these paragraphs and tables, A4 with a thin line round every cell. */
export async function makeDocx(blocks: readonly DocxBlock[], parts: DocxParts = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const put = (name: string, text: string) => zip.file(name, text, { date: DATE, createFolders: false });
  put("[Content_Types].xml", contentTypes());
  put("_rels/.rels", relationshipsXml([["officeDocument", "word/document.xml"]]));
  put("word/document.xml", documentXml(blocks));
  put(
    "word/_rels/document.xml.rels",
    relationshipsXml([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ]),
  );
  put("word/styles.xml", `${XML_HEAD}<w:styles xmlns:w="${WORD}">${STYLES}${parts.styles ?? ""}</w:styles>`);
  put(
    "word/numbering.xml",
    `${XML_HEAD}<w:numbering xmlns:w="${WORD}">${parts.numbering ?? ""}</w:numbering>`,
  );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="21"/>' +
  '</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>' +
  '</w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr>' +
  '<w:keepNext/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>';

function documentXml(blocks: readonly DocxBlock[]): string {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1134" w:bottom="1440" w:left="1134" ' +
    'w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';
  return `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${blocks.map(blockXml).join("")}${page}</w:body></w:document>`;
}

function blockXml(block: DocxBlock, index: number): string {
  if ("xml" in block) return block.xml;
  return "rows" in block ? tableXml(block) : paragraphXml(block, index);
}

function paragraphXml({ text, bookmark, align }: DocxParagraph, id: number): string {
  if (bookmark === undefined) return `<w:p>${propertiesXml(align)}${runXml(text)}</w:p>`;
  return (
    `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:bookmarkStart w:id="${id}" w:name="${xmlText(bookmark)}"/>` +
    `${runXml(text)}<w:bookmarkEnd w:id="${id}"/></w:p>`
  );
}

const propertiesXml = (align: DocxCell["align"]): string =>
  align === undefined ? "" : `<w:pPr><w:jc w:val="${align}"/></w:pPr>`;

function runXml(text: string, bold = false): string {
  if (text === "") return "";
  return `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

const TABLE_PROPERTIES = `<w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders>${[
  "top",
  "left",
  "bottom",
  "right",
  "insideH",
  "insideV",
]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join("")}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;

/** The table's XML, to be nested in a cell too. */
export function tableXml({ widths, rows }: DocxTable): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const body = rows.map((row) => rowXml(row, widths)).join("");
  return `<w:tbl>${TABLE_PROPERTIES}<w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function rowXml(
  { cells, before = 0, after = 0, properties = "" }: DocxRow,
  widths: readonly number[],
): string {
  const own =
    (before > 0 ? `<w:gridBefore w:val="${before}"/>` : "") +
    (after > 0 ? `<w:gridAfter w:val="${after}"/>` : "") +
    properties;
  let column = before;
  const written = cells.map((cell) => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return cellXml(cell, width);
  });
  return `<w:tr>${own === "" ? "" : `<w:trPr>${own}</w:trPr>`}${written.join("")}</w:tr>`;
}

function cellXml({ text = "", xml, span = 1, merge, align, bold }: DocxCell, width: number): string {
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
    (merge === undefined ? "" : merge === "first" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>") +
    '<w:vAlign w:val="center"/>';
  const paragraphs = text
    .split("\n")
    .map((line) => `<w:p>${propertiesXml(align)}${runXml(line, bold)}</w:p>`);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${xml ?? paragraphs.join("")}</w:tc>`;
}

function contentTypes(): string {
  const parts = [
    ["document", "document.main"],
    ["styles", "styles"],
    ["numbering", "numbering"],
  ] as const;
  return contentTypesXml(parts.map(([part, type]) => [`/word/${part}.xml`, `${TYPE}.${type}+xml`]));
}
