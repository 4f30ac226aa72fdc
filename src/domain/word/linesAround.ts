import { headLineKind } from "./headLines";
import type { WordDocument } from "./WordDocument";

type Blocks = WordDocument["blocks"];

/** Blank paragraphs that may part a table from the lines above it. */
const MOST_BLANKS = 2;
const LONGEST_HEADING = 50;
/** A heading that ends with 表 names a table, whatever words it uses. */
const TABLE_NAME = /表[)）】]?$/;
/** Notes and signatures that stand right below a table. */
const FOOT =
  /^[\s\u3000]*(?:注|备注|附注|说明|填[表报]说明|填[表报]|制表|审核|复核|经办|负责|联系|单位负责|单位盖章)/;
const MOST_FEET = 6;
/** What stands between the pieces of a table that goes on on the next page. */
const CONTINUED = /^[(（]?(?:续表|续|接上表|第?\d+页?)[)）]?\d*$/;
const MOST_BETWEEN = 3;

const textAt = (blocks: Blocks, index: number): string | null => {
  const block = blocks[index];
  return block?.kind === "paragraph" ? block.text : null;
};

/** The lines that belong above the table at `start`, top to bottom: its title, unit, money unit, year. */
export function linesAbove(blocks: Blocks, start: number, from: number, hasTitle: boolean): string[] {
  const lines: string[] = [];
  let blanks = 0;
  for (let index = start - 1; index >= from; index--) {
    const text = textAt(blocks, index);
    if (text === null) break;
    if (text.trim() === "") {
      if (++blanks > MOST_BLANKS) break;
      continue;
    }
    const kind = headLineKind(text);
    const isName = kind === "title" || (kind === null && isTableName(text));
    if ((kind === null && !isName) || (isName && hasTitle)) break;
    lines.unshift(text);
    if (isName) break;
    blanks = 0;
  }
  return lines;
}

function isTableName(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST_HEADING && TABLE_NAME.test(line);
}

/** Notes and signatures below the table that ends before `end`. */
export function linesBelow(blocks: Blocks, end: number): string[] {
  const lines: string[] = [];
  for (let index = end; lines.length < MOST_FEET; index++) {
    const text = textAt(blocks, index);
    if (text === null || !FOOT.test(text) || headLineKind(text) !== null) return lines;
    lines.push(text);
  }
  return lines;
}

/**
 * The lines between two tables that may be one: "绩效指标".
 * @returns null where too much stands between them, or another table's title
 */
export function linesBetween(blocks: Blocks, from: number, to: number): string[] | null {
  const lines = blocks.slice(from, to).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const said = lines.filter((text) => text.trim() !== "");
  return said.length > MOST_BETWEEN || said.some((text) => headLineKind(text) === "title") ? null : said;
}

/** Whether nothing stands between two tables but what a page's end leaves there. */
export function isPageBreak(blocks: Blocks, from: number, to: number): boolean {
  return blocks.slice(from, to).every((block) => {
    const text = block.kind === "paragraph" ? block.text.replace(/[\s\u3000-]/g, "") : "";
    return block.kind === "paragraph" && (text === "" || CONTINUED.test(text));
  });
}
