import { label, text } from "../form/formPieces";
import type { FormPiece } from "../form/FormSheet";
import { levelPiece } from "../form/levelPiece";
import type { NewSheet } from "../sheet/NewSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { addTitleLines } from "./tableLines";
import type { TemplateContents } from "./TemplateContents";
import { TemplateSheet } from "./TemplateSheet";
import { TEMPLATE_WORDS as WORDS } from "./templateWords";

/** 项目名称 | 预算数 | 绩效目标 | 一级 | 二级 | 三级 | 指标值. */
const COLUMNS: readonly number[] = [20, 14, 32, 12, 18, 30, 18];
const WIDTH = COLUMNS.length;

/** 一览表: many projects on one sheet, each a run of rows beside its name, budget and goal. */
export function listTemplate(
  options: BlankTableOptions,
  { rows, ruleOf, sheetName }: TemplateContents,
): NewSheet {
  const sheet = new TemplateSheet(COLUMNS, ruleOf);
  addTitleLines(sheet, options, WORDS.listTitle(options.year), WIDTH);
  const budget = WORDS.budgetWithUnit(options.moneyUnit);
  sheet.addRow(
    [WORDS.project, budget, WORDS.goal, WORDS.level1, WORDS.level2, WORDS.level3, WORDS.target].map((word) =>
      label(word, 1),
    ),
  );
  for (let project = 0; project < options.projects; project++) {
    const own = projectPieces(project === 0 ? options.project : "", rows.length);
    for (const row of rows.keys()) {
      const index = project * rows.length + row;
      sheet.addRow([
        ...(row === 0 ? own : []),
        ...levelPiece(rows, row, "level1").map((piece) => ({ ...piece, key: `level1#${index}` })),
        ...levelPiece(rows, row, "level2").map((piece) => ({ ...piece, key: `level2#${index}` })),
        text("", `name#${index}`),
        { ...text("", `target#${index}`), look: "centred" },
      ]);
    }
  }
  return sheet.finish(sheetName, "landscape");
}

/** What is written once for all rows of a project. */
function projectPieces(name: string, rows: number): FormPiece[] {
  return [
    { ...text(name, "project"), rows },
    { span: 1, rows, look: "number", content: null, numberFormat: "#,##0.00", key: "amount.total" },
    { ...text("", "goal"), rows },
  ];
}
