import { readFile } from "node:fs/promises";
import { makeDocx } from "./docx-parts";
import type { DocxBlock, DocxCell, DocxRow, DocxTable } from "./docx-parts";
import { SEED_PATH } from "./sample-workbook";
import { parseSeedDocument } from "./seed-document";
import type { SeedIndicator, SeedTable } from "./seed-document";

/** The head's columns, in twentieths of a point; the grid below has 三级指标 and 绩效指标描述 over two of them each. */
const HEAD = [1140, 1240, 1240, 1350, 1240, 1240, 1970];
const GRID = [1140, 1240, 2590, 2480, 1970];

/**
 * The seed document as the Word file that it was: 12 times a heading with a bookmark, a table with unit, project, funds
 * and goal, an empty paragraph, and the table of indicators. The same text gives the same bytes.
 */
export async function makeSeedDocx(): Promise<Uint8Array> {
  return makeDocx(parseSeedDocument(await readFile(SEED_PATH, "utf8")).flatMap(seedBlocks));
}

/** What one table of the seed document is made of in Word. */
export function seedBlocks(table: SeedTable, index: number): DocxBlock[] {
  const title = { text: table.title, bookmark: `_Toc1577598${35 + index}` };
  return [title, headTable(table), { text: " " }, indicatorTable(table), { text: "" }];
}

function headTable({ unit, moneyUnit, project, funds, use, goal }: SeedTable): DocxTable {
  const [label = "", ...amounts] = funds;
  return {
    widths: HEAD,
    rows: [
      {
        cells: [
          { text: unit, span: 4 },
          { text: moneyUnit, span: 3, align: "right" },
        ],
      },
      { cells: [head(project[0]), { text: project[1], span: 6 }] },
      {
        cells: [
          { ...head(label), merge: "first" },
          ...amounts.map((text): DocxCell => ({ text, align: "center" })),
        ],
      },
      { cells: [{ merge: "next" }, { text: use, span: 6 }] },
      { cells: [head(goal[0]), { text: goal[1], span: 6 }] },
    ],
  };
}

function indicatorTable({ header, indicators }: SeedTable): DocxTable {
  const titles = [header.level1, header.level2, header.level3, header.description, header.value];
  return {
    widths: GRID,
    rows: [
      { cells: titles.map(head), properties: "<w:tblHeader/>" },
      ...indicators.map((indicator, index) => indicatorRow(indicator, indicators[index + 1])),
    ],
  };
}

/** A first level reaches down over the rows below it that name none. */
function indicatorRow(indicator: SeedIndicator, next: SeedIndicator | undefined): DocxRow {
  const { level1, level2, level3, description, value } = indicator;
  const goesOn = next?.level1 === "";
  const first: DocxCell =
    level1 === "" ? { merge: "next" } : { text: level1, align: "center", ...(goesOn && { merge: "first" }) };
  return {
    cells: [
      first,
      { text: level2, align: "center" },
      { text: level3 },
      { text: description },
      { text: value, align: "center" },
    ],
  };
}

const head = (text: string): DocxCell => ({ text, align: "center", bold: true });
