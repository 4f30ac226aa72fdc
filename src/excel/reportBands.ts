import { linkFormula } from "../domain/report/linkFormula";
import type { DocumentCell, SheetDocument } from "../domain/report/SheetDocument";

/** Rows that are written in one request. */
export interface Band {
  readonly firstRow: number;
  readonly contents: (string | number)[][];
}

/** Excel on the web takes 5 MB a request; the envelope and what else goes with it is small. */
const MOST_BYTES = 2_000_000;

const encoder = new TextEncoder();
const bytesOf = (line: readonly (string | number)[]): number => encoder.encode(JSON.stringify(line)).length;

/** The document's contents as they are sent, cut where a request would grow too large. */
export function reportBands({ rows, columns }: SheetDocument, most = MOST_BYTES): Band[] {
  const bands: Band[] = [];
  let size = Infinity;
  for (const [index, { cells }] of rows.entries()) {
    const line = columns.map((_, column) => toWire(cells[column] ?? null));
    const bytes = bytesOf(line);
    if (size + bytes > most) {
      bands.push({ firstRow: index, contents: [] });
      size = 0;
    }
    bands.at(-1)?.contents.push(line);
    size += bytes;
  }
  return bands;
}

/** Every text has its apostrophe: whatever a user's cell begins with, in the report it is words. */
function toWire(cell: DocumentCell | null): string | number {
  if (!cell) return "";
  const { content } = cell;
  if (content.kind === "number") return content.value;
  if (content.kind === "link") return linkFormula(content.target, content.text);
  return content.text === "" ? "" : `'${content.text}`;
}
