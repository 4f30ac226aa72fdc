import fc from "fast-check";
import mammoth from "mammoth";
import { makeDocx } from "../../scripts/docx-parts";
import type { DocxCell, DocxTable } from "../../scripts/docx-parts";
import { makeSeedDocx } from "../../scripts/seed-word-document";
import { readDocx } from "../../src/docx/readDocx";
import { anyCoveredGrid } from "../support/anyMerges";
import type { CoveredGrid } from "../support/anyMerges";
import { cellsOf, tablesOf } from "../support/docxXml";

// Another reader of the same files, written by others: what both understand they must understand alike.

const SPECIAL: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** The cells of an HTML table as `cellsOf` writes them. */
function cellsOfHtml(html: string): string[] {
  const cells: string[] = [];
  const taken = new Set<string>();
  [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].forEach(([, row = ""], r) => {
    let c = 0;
    for (const [, attributes = "", inner = ""] of row.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs)) {
      while (taken.has(`${r} ${c}`)) c++;
      const [columns, rows] = ["colspan", "rowspan"].map((name) =>
        Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1),
      );
      for (let down = 0; down < (rows ?? 1); down++)
        for (let across = 0; across < (columns ?? 1); across++) taken.add(`${r + down} ${c + across}`);
      const size = rows === 1 && columns === 1 ? "" : ` ${rows}×${columns}`;
      cells.push(`${r + 1},${c + 1}${size} ${textOf(inner)}`);
    }
  });
  return cells;
}

function textOf(html: string): string {
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = ""]) => text);
  return paragraphs
    .join("\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&\w+;/g, (name) => SPECIAL[name] ?? name);
}

async function readByBoth(bytes: Uint8Array): Promise<{ ours: string[][]; theirs: string[][] }> {
  const document = await readDocx({ name: "a.docx", bytes });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { ignoreEmptyParagraphs: false },
  );
  const tables = [...value.matchAll(/<table>.*?<\/table>/gs)];
  return {
    ours: tablesOf(document).map((table) => cellsOf(table).sort()),
    theirs: tables.map(([html]) => cellsOfHtml(html).sort()),
  };
}

/** A Word table with these merges, a text in every cell that shows. */
function docxTable({ rowCount, columnCount, areas }: CoveredGrid, texts: readonly string[]): DocxTable {
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    cells: areas.flatMap((area, index): { at: number; cell: DocxCell }[] => {
      if (row < area.row || row >= area.row + area.rowCount) return [];
      const merge = area.rowCount === 1 ? {} : ({ merge: row === area.row ? "first" : "next" } as const);
      const text = row === area.row ? `${index}${texts[index] ?? ""}` : "";
      return [{ at: area.column, cell: { text, span: area.columnCount, ...merge } }];
    }),
  }));
  return {
    widths: Array.from({ length: columnCount }, (_, column) => 800 + 100 * column),
    rows: rows.map(({ cells }) => ({ cells: cells.sort((a, b) => a.at - b.at).map(({ cell }) => cell) })),
  };
}

/** A grid has columns that no cell ends at only in the file: both readers count by the cells where each column has an edge. */
const hasAllEdges = ({ columnCount, areas }: CoveredGrid): boolean =>
  Array.from({ length: columnCount }, (_, column) => column).every((column) =>
    areas.some((area) => area.column === column),
  );

describe("tables as another reader reads them", () => {
  it("the seed document", async () => {
    const { ours, theirs } = await readByBoth(await makeSeedDocx());
    expect(ours).toHaveLength(24);
    expect(ours).toEqual(theirs);
  });

  it("which is the same file however often it is made", async () => {
    expect(Buffer.from(await makeSeedDocx()).equals(await makeSeedDocx())).toBe(true);
  });

  it("any merges", async () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom("甲", "≥", "9", "&", "<", '"', "\n", "。"), maxLength: 6 }),
      { minLength: 30, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(anyCoveredGrid.filter(hasAllEdges), texts, async (grid, words) => {
        const { ours, theirs } = await readByBoth(await makeDocx([docxTable(grid, words)]));
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 60 },
    );
  });
});
