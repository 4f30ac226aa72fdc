import { figure, label, text } from "../form/formPieces";
import { levelPiece } from "../form/levelPiece";
import type { NewSheet } from "../sheet/NewSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { addLabelled, addTitleLines } from "./tableLines";
import type { TemplateContents } from "./TemplateContents";
import { TemplateSheet } from "./TemplateSheet";
import { TEMPLATE_WORDS as WORDS } from "./templateWords";

/**
 * 一级 | 二级 | 三级 | 描述 | 指标值 over three columns: the line of funds above them takes seven. What is long stands in one
 * column: a row can be fitted to it, and a list pasted into it, which merged cells refuse.
 */
const COLUMNS: readonly number[] = [12, 14, 24, 24, 12, 10, 12];
const WIDTH = COLUMNS.length;

/** 天津 样式: amounts beside their labels, then the grid with a description and the whole target in one cell. */
export function seedTemplate(
  options: BlankTableOptions,
  { rows, ruleOf, sheetName }: TemplateContents,
): NewSheet {
  const sheet = new TemplateSheet(COLUMNS, ruleOf);
  addTitleLines(sheet, options, WORDS.title(options.year), WIDTH);
  addLabelled(sheet, WORDS.project, { content: options.project, key: "project", width: WIDTH });
  addFunds(sheet);
  addLabelled(sheet, WORDS.goal, { content: "", key: "goal", width: WIDTH });
  sheet.addRow([
    ...[WORDS.level1, WORDS.level2, WORDS.level3, WORDS.description].map((word) => label(word, 1)),
    label(WORDS.target, 3),
  ]);
  for (const [index, { level2 }] of rows.entries()) {
    sheet.addRow([
      ...levelPiece(rows, index, "level1"),
      { span: 1, look: "centred", content: level2, key: `level2#${index}` },
      text("", `name#${index}`),
      text("", `description#${index}`),
      { span: 3, look: "centred", content: null, key: `target#${index}` },
    ]);
  }
  return sheet.finish(sheetName, "portrait");
}

/** 预算规模及资金用途: the amounts, and below them a line of what they are used for. */
function addFunds(sheet: TemplateSheet): void {
  sheet.addRow([
    label(WORDS.funds, 1, 2),
    label(WORDS.total, 1),
    figure(null, "amount.total"),
    label(WORDS.fiscal, 1),
    figure(null, "amount.fiscal"),
    label(WORDS.other, 1),
    figure(null, "amount.other"),
  ]);
  sheet.addRow([text("", "use", WIDTH - 1)]);
}
