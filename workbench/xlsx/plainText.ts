import type { ICellData } from "../engine/univer";

/** The characters of a cell with rich text, its paragraphs' ends as line breaks; `undefined` for any other cell. */
export function plainText(cell: ICellData): string | undefined {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? undefined : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
