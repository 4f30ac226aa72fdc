import { makeDocx } from "../../scripts/docx-parts";
import type { DocxBlock, DocxParts } from "../../scripts/docx-parts";
import type { WordDocument, WordTable } from "../../src/domain/word/WordDocument";
import { readDocx } from "../../src/docx/readDocx";

/** A run of a Word text. @param properties what stands in `<w:rPr>` */
export function run(text: string, properties = ""): string {
  const own = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph. @param properties what stands in `<w:pPr>` */
export function paragraph(content: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export function numbered(content: string, listId = 1, level = 0): string {
  return paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`);
}

/** A list of one definition: a level a format and text. */
export function listXml(
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  id = 1,
): string {
  const own = levels.map(
    ([format, text, more = ""], index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${own.join("")}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

export async function readBlocks(blocks: readonly DocxBlock[], parts: DocxParts = {}): Promise<WordDocument> {
  return readDocx({ name: "目标表.docx", bytes: await makeDocx(blocks, parts) });
}

/** The document of one table with one cell that holds this XML. */
export function readCell(xml: string, parts: DocxParts = {}): Promise<WordDocument> {
  return readBlocks([{ widths: [5000], rows: [{ cells: [{ xml }] }] }], parts);
}

/** The text of that cell. */
export async function cellText(xml: string, parts: DocxParts = {}): Promise<string | undefined> {
  return tablesOf(await readCell(xml, parts))[0]?.cells[0]?.text;
}

export function tablesOf({ blocks }: WordDocument): WordTable[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

/** A table as lines of "A1:B2 text", by the cells' areas from 1. */
export function cellsOf(table: WordTable | undefined): string[] {
  return (table?.cells ?? []).map(({ area: { row, column, rowCount, columnCount }, text }) => {
    const size = rowCount * columnCount === 1 ? "" : ` ${rowCount}×${columnCount}`;
    return `${row + 1},${column + 1}${size} ${text}`;
  });
}
