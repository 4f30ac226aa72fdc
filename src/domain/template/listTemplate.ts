import { figure, label, text } from "../form/formPieces";
import type { FormPiece } from "../form/FormSheet";
import { levelPiece } from "../form/levelPiece";
import type { NewSheet } from "../sheet/NewSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { addTitleLines } from "./tableLines";
import type { TemplateContents } from "./TemplateContents";
import { TemplateSheet } from "./TemplateSheet";
import { TEMPLATE_WORDS as WORDS } from "./templateWords";

/** 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标 | 一级 | 二级 | 三级 | 指标值. */
const COLUMNS: readonly number[] = [20, 13, 13, 13, 30, 12, 18, 28, 18];
const WIDTH = COLUMNS.length;
/** Below title, unit and money unit. */
const HEADER_ROW = 3;

/** 一览表: many projects on one sheet, each a run of rows beside its name, budget and goal. */
export function listTemplate(
  options: BlankTableOptions,
  { rows, ruleOf, sheetName }: TemplateContents,
): NewSheet {
  const sheet = new TemplateSheet(COLUMNS, ruleOf);
  addTitleLines(sheet, options, WORDS.listTitle(options.year), WIDTH);
  sheet.addRow(
    [
      WORDS.project,
      WORDS.total,
      WORDS.fiscal,
      WORDS.other,
      WORDS.goal,
      WORDS.level1,
      WORDS.level2,
      WORDS.level3,
      WORDS.target,
    ].map((word) => label(word, 1)),
  );
  for (let project = 0; project < options.projects; project++) {
    const own = projectPieces(project === 0 ? options.project : "", rows.length);
    for (const row of rows.keys()) {
      const index = project * rows.length + row;
      sheet.addRow([
        ...(row === 0 ? own : []),
        ...levelPiece(rows, row, "level1", `level1#${index}`),
        ...levelPiece(rows, row, "level2", `level2#${index}`),
        text("", `name#${index}`),
        { ...text("", `target#${index}`), look: "centred" },
      ]);
    }
  }
  return { ...sheet.finish(sheetName, "landscape"), headerRow: HEADER_ROW };
}

/** What is written once for all rows of a project. */
function projectPieces(name: string, rows: number): FormPiece[] {
  const amount = (part: string): FormPiece => ({
    ...figure(null, `amount.${part}`),
    rows,
    numberFormat: "#,##0.00",
  });
  return [
    { ...text(name, "project"), rows },
    amount("total"),
    amount("fiscal"),
    amount("other"),
    { ...text("", "goal"), rows },
  ];
}
