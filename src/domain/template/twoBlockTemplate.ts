import { label, text } from "../form/formPieces";
import { levelPiece } from "../form/levelPiece";
import type { NewSheet } from "../sheet/NewSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { addFundsLines, addLabelled, addTitleLines } from "./tableLines";
import type { TemplateContents } from "./TemplateContents";
import { TemplateSheet } from "./TemplateSheet";
import { TEMPLATE_WORDS as WORDS } from "./templateWords";

/** 一级 | 二级 | 三级 | 指标值. */
const COLUMNS: readonly number[] = [16, 22, 44, 24];
const WIDTH = COLUMNS.length;

/** 申报表: 中长期 and 年度 goals, and a grid of indicators for each. */
export function twoBlockTemplate(
  options: BlankTableOptions,
  { rows, ruleOf, sheetName }: TemplateContents,
): NewSheet {
  const sheet = new TemplateSheet(COLUMNS, ruleOf);
  addTitleLines(sheet, options, WORDS.twoBlockTitle(options.year), WIDTH);
  addLabelled(sheet, WORDS.project, { content: options.project, key: "project", width: WIDTH });
  addFundsLines(sheet, options, WIDTH);
  addLabelled(sheet, WORDS.longTermGoal, { content: "", key: "goal", width: WIDTH });
  addLabelled(sheet, WORDS.annualGoal, { content: "", key: "goal", width: WIDTH });
  addBlock(sheet, WORDS.longTermBlock, rows, 0);
  addBlock(sheet, WORDS.annualBlock, rows, rows.length);
  return sheet.finish(sheetName, "portrait");
}

function addBlock(
  sheet: TemplateSheet,
  heading: string,
  rows: TemplateContents["rows"],
  first: number,
): void {
  sheet.addRow([label(heading, WIDTH)]);
  sheet.addRow([WORDS.level1, WORDS.level2, WORDS.level3, WORDS.target].map((word) => label(word, 1)));
  for (const row of rows.keys()) {
    const index = first + row;
    sheet.addRow([
      ...levelPiece(rows, row, "level1").map((piece) => ({ ...piece, key: `level1#${index}` })),
      ...levelPiece(rows, row, "level2").map((piece) => ({ ...piece, key: `level2#${index}` })),
      text("", `name#${index}`),
      { ...text("", `target#${index}`), look: "centred" },
    ]);
  }
}
