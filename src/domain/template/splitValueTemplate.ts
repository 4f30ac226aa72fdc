import { label, text } from "../form/formPieces";
import type { FormPiece } from "../form/FormSheet";
import { levelPiece } from "../form/levelPiece";
import type { LevelWords } from "../form/levelPiece";
import type { NewSheet } from "../sheet/NewSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { addFundsLines, addLabelled, addTitleLines } from "./tableLines";
import type { TemplateContents } from "./TemplateContents";
import { TemplateSheet } from "./TemplateSheet";
import { TEMPLATE_WORDS as WORDS } from "./templateWords";

/** 一级 | 二级 | 三级 | 指标性质 | 指标值 | 度量单位. */
const COLUMNS: readonly number[] = [13, 19, 34, 11, 17, 12];
const WIDTH = COLUMNS.length;

/** 四川、云南 样式: the target in three columns, its sign chosen from a list. */
export function splitValueTemplate(
  options: BlankTableOptions,
  { rows, ruleOf, sheetName }: TemplateContents,
): NewSheet {
  const sheet = new TemplateSheet(COLUMNS, ruleOf);
  addTitleLines(sheet, options, WORDS.title(options.year), WIDTH);
  addLabelled(sheet, WORDS.project, { content: options.project, key: "project", width: WIDTH });
  addFundsLines(sheet, options, WIDTH);
  addLabelled(sheet, WORDS.goal, { content: "", key: "goal", width: WIDTH });
  sheet.addRow(
    [WORDS.level1, WORDS.level2, WORDS.level3, WORDS.operator, WORDS.target, WORDS.measure].map((word) =>
      label(word, 1),
    ),
  );
  for (const index of rows.keys()) sheet.addRow(rowPieces(rows, index));
  return sheet.finish(sheetName, "portrait");
}

function rowPieces(rows: readonly LevelWords[], index: number): FormPiece[] {
  const centred = (name: string, numberFormat: string | null = null): FormPiece => ({
    span: 1,
    look: "centred",
    content: null,
    numberFormat,
    key: `${name}#${index}`,
  });
  return [
    ...levelPiece(rows, index, "level1"),
    ...levelPiece(rows, index, "level2"),
    text("", `name#${index}`),
    // As text: "=" typed into any other cell begins a formula.
    centred("operator", "@"),
    centred("number"),
    centred("measure"),
  ];
}
