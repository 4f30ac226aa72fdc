import { figure, label, text } from "../form/formPieces";
import type { FormPiece } from "../form/FormSheet";
import { FORM_WORDS } from "../form/formWords";
import { levelPiece } from "../form/levelPiece";
import type { NewSheet } from "../sheet/NewSheet";
import type { BlankTableOptions } from "./BlankTableOptions";
import { unitWords } from "./tableLines";
import type { TemplateContents } from "./TemplateContents";
import { TemplateSheet } from "./TemplateSheet";
import { midTermEnd, TEMPLATE_WORDS as WORDS } from "./templateWords";

/** 绩效指标 | 一级, then 二级 | 三级 | 指标值 for 中期, and the same for 年度. */
const COLUMNS: readonly number[] = [6, 11, 15, 24, 15, 15, 24, 15];
const WIDTH = COLUMNS.length;

/** 申报表 in the Ministry's form (财预〔2015〕88号): 中期 and 年度 side by side, with goals, funds and indicators of their own. */
export function twoBlockTemplate(
  options: BlankTableOptions,
  { rows, ruleOf, sheetName }: TemplateContents,
): NewSheet {
  const sheet = new TemplateSheet(COLUMNS, ruleOf);
  addHead(sheet, options);
  addFunds(sheet, options);
  addGoals(sheet, options);
  const block = [WORDS.level2, WORDS.level3, WORDS.target];
  sheet.addRow([
    label(FORM_WORDS.indicators, 1, rows.length + 1),
    ...[WORDS.level1, ...block, ...block].map((word) => label(word, 1)),
  ]);
  for (const row of rows.keys()) {
    sheet.addRow([
      ...levelPiece(rows, row, "level1"),
      ...blockPieces(rows, row, "midTerm.target"),
      ...blockPieces(rows, row, "target"),
    ]);
  }
  return sheet.finish(sheetName, "portrait");
}

function blockPieces(rows: TemplateContents["rows"], row: number, target: string): FormPiece[] {
  return [
    ...levelPiece(rows, row, "level2"),
    text("", `name#${row}`),
    { ...text("", `${target}#${row}`), look: "centred" },
  ];
}

function addHead(sheet: TemplateSheet, { year, project, unit }: BlankTableOptions): void {
  sheet.addRow([{ span: WIDTH, look: "title", content: WORDS.twoBlockTitle }]);
  sheet.addRow([{ span: WIDTH, look: "caption", content: FORM_WORDS.year(year) }]);
  sheet.addRow([label(WORDS.project, 2), text(project, "project", 6)]);
  sheet.addRow([
    label(WORDS.department, 2),
    text("", "department", 2),
    label(FORM_WORDS.unit, 1),
    text(unitWords(unit), "unit", 3),
  ]);
  sheet.addRow([label(WORDS.kind, 2), text("", "kind", 2), label(WORDS.term, 1), text("", "term", 3)]);
}

function addFunds(sheet: TemplateSheet, { moneyUnit }: BlankTableOptions): void {
  const parts = ["total", "fiscal", "other"] as const;
  for (const [index, part] of parts.entries()) {
    const [midTerm, annual] = WORDS.twoBlockFunds[part];
    sheet.addRow([
      ...(index === 0 ? [label(WORDS.fundsWithUnit(moneyUnit), 2, parts.length)] : []),
      label(midTerm, 1),
      figure(null, `amount.midTerm.${part}`),
      label(annual, 2),
      { ...figure(null, `amount.${part}`), span: 2 },
    ]);
  }
}

function addGoals(sheet: TemplateSheet, { year }: BlankTableOptions): void {
  sheet.addRow([
    label(WORDS.wholeGoal, 1, 2),
    label(WORDS.midTermGoal(year, midTermEnd(year)), 4),
    label(WORDS.annualGoal, 3),
  ]);
  sheet.addRow([text("", "goal", 4), text("", "goal", 3)]);
}
