import { isTableTitle } from "../table/headWords";
import { normaliseLabel } from "../table/label";
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
/** Further points of a note: "2.其他资金包括自有资金。" */
const NEXT_POINT = /^[\s\u3000]*[(（]?\d{1,2}[)）.．、]/;
const NOTE = /^[\s\u3000]*(?:注|备注|附注|说明|填[表报]说明)/;
const MOST_FEET = 6;
/** A line that names and says something, as 填报日期：2024年1月5日. */
const FIELD = /^[\s\u3000]*[\p{Script=Han}（）()]{2,10}[:：]/u;
/** What stands between the pieces of a table that goes on on the next page. */
const CONTINUED =
  /^[(（]?(?:续[上前]?[表页]?[(（]?[一二三四五六七八九十\d]*[)）]?|[接转][上下][表页]|第?\d+页?(?:[,，、]?共\d+页)?|\d+\/\d+)[)）]?\d*$|[(（]续表?[一二三四五六七八九十\d]*[)）]$/;
const MOST_BETWEEN = 3;

/** What stands in one row with title, unit and money unit without being one of them: 填报日期：…, 附件1. */
export const isBesideHeadLine = (text: string): boolean =>
  (FIELD.test(text) && !NOTE.test(text)) || /^附[件表]\s*[\d一二三四五六七八九十]*[:：]?$/.test(text.trim());

const textAt = (blocks: Blocks, index: number): string | null => {
  const block = blocks[index];
  return block?.kind === "paragraph" ? block.text : null;
};

/** The lines that belong above the table at `start`, top to bottom: its title, unit, money unit, year. */
export function linesAbove(blocks: Blocks, start: number, from: number, hasTitle: boolean): string[] {
  const lines: string[] = [];
  // Lines that belong to the head where a line that certainly does stands above them.
  let open: string[] = [];
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
    if (isName && hasTitle) break;
    blanks = 0;
    if (kind === null && !isName) {
      if (!FIELD.test(text) || NOTE.test(text)) break;
      open.unshift(text);
      continue;
    }
    lines.unshift(text, ...open);
    open = [];
    if (isName) break;
  }
  return lines;
}

function isTableName(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST_HEADING && TABLE_NAME.test(line);
}

/** 填报单位：… is the head of what stands below. */
const isFoot = (text: string): boolean => FOOT.test(text) && headLineKind(text) !== "unit";

/** Notes and signatures below the table that ends before `end`. */
export function linesBelow(blocks: Blocks, end: number): string[] {
  const lines: string[] = [];
  for (let index = end; lines.length < MOST_FEET; index++) {
    const text = textAt(blocks, index);
    if (text === null || !(isFoot(text) || (lines.some((line) => NOTE.test(line)) && NEXT_POINT.test(text))))
      return lines;
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
  return said.length > MOST_BETWEEN || said.some(isOtherTitle) ? null : said;
}

/** 绩效目标 alone heads a part of a table, 甲项目绩效目标表 a table. */
const isOtherTitle = (text: string): boolean =>
  headLineKind(text) === "title" && isTableTitle(normaliseLabel(text));

/** The title nearest above `index`, as it is compared; null where there is none from `from` on. */
export function titleBefore(blocks: Blocks, index: number, from: number): string | null {
  for (let at = index - 1; at >= from; at--) {
    const text = textAt(blocks, at);
    if (text !== null && headLineKind(text) === "title") return normaliseLabel(text);
  }
  return null;
}

/**
 * Whether nothing stands between two tables but what a page's end leaves there.
 * @param title the upper table's, which may stand above the next page again
 */
export function isPageBreak(blocks: Blocks, from: number, to: number, title: string | null): boolean {
  return blocks.slice(from, to).every((block) => {
    const text = block.kind === "paragraph" ? block.text.replace(/[\s\u3000-]/g, "") : "";
    if (block.kind !== "paragraph") return false;
    return text === "" || CONTINUED.test(text) || normaliseLabel(block.text) === title;
  });
}
