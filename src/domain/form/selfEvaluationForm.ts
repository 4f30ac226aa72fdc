import type { TableAudit } from "../audit";
import type { TableEvaluation } from "../evaluation/TableEvaluation";
import { OVERALL_GRADE_WORDS } from "../evaluation/evaluationWords";
import { nameOfTable } from "../table/TargetTable";
import type { TargetTable } from "../table/TargetTable";
import type { FormDocument } from "./FormDocument";
import { FormSheet } from "./FormSheet";
import { figure, label, text } from "./formPieces";
import { formSheetName } from "./formSheetName";
import { FORM_WORDS } from "./formWords";
import { addFunds } from "./formFunds";
import { addIndicators } from "./formIndicators";

/** 绩效指标 | 一级 | 二级 | 三级 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因; in characters. */
const COLUMNS: readonly number[] = [6, 9, 12, 24, 13, 13, 8, 8, 24];

/**
 * 项目支出绩效自评表 of one project, in the form of 财预〔2020〕10号: funds, goals, the grid with scores, total and grade.
 * What is not known yet is a blank cell, to be filled in by hand.
 */
export function selfEvaluationForm({ table, evaluation }: TableAudit): FormDocument {
  const sheet = new FormSheet(COLUMNS);
  addHead(sheet, table);
  addFunds(sheet, table, evaluation.execution);
  addGoals(sheet, table);
  addIndicators(sheet, evaluation.rows);
  addTotal(sheet, evaluation);
  return {
    tableId: table.id,
    sheetName: formSheetName(nameOfTable(table)),
    columns: COLUMNS,
    heights: sheet.heights,
    cells: sheet.cells,
  };
}

function addHead(sheet: FormSheet, { project, unit, year }: TargetTable): void {
  sheet.addRow([{ span: 9, look: "title", content: FORM_WORDS.title }]);
  sheet.addRow([{ span: 9, look: "caption", content: FORM_WORDS.year(year) }]);
  sheet.addRow([label(FORM_WORDS.project, 2), text(project?.text ?? "", "project", 7)]);
  sheet.addRow([
    label(FORM_WORDS.department, 2),
    text("", "department", 3),
    label(FORM_WORDS.unit, 1),
    text(unit?.name ?? "", "unit", 3),
  ]);
}

function addGoals(sheet: FormSheet, table: TargetTable): void {
  sheet.addRow([label(FORM_WORDS.goal, 1, 2), label(FORM_WORDS.expected, 4), label(FORM_WORDS.achieved, 4)]);
  sheet.addRow([
    text(table.goal?.text ?? "", "goal", 4),
    text(table.achievement?.text ?? "", "achievement", 4),
  ]);
}

function addTotal(sheet: FormSheet, evaluation: TableEvaluation): void {
  const { score, weightTotal } = evaluation;
  sheet.addRow([
    label(FORM_WORDS.total, 6),
    figure(weightTotal, "total.weight"),
    figure(score, "total.score"),
    text(standing(evaluation), "total.grade"),
  ]);
  sheet.addRow([
    { span: 4, look: "free", content: FORM_WORDS.preparer, key: "preparer" },
    { span: 3, look: "free", content: FORM_WORDS.telephone, key: "telephone" },
    { span: 2, look: "free", content: FORM_WORDS.date, key: "date" },
  ]);
}

/** 评价等级, or what keeps the project 未完成. */
function standing({ grade, obstacle, unfilled }: TableEvaluation): string {
  if (grade) return `${FORM_WORDS.grade}：${OVERALL_GRADE_WORDS["zh-CN"][grade]}`;
  if (obstacle === "unfilled") return FORM_WORDS.unfilled(unfilled);
  return obstacle === "execution" ? FORM_WORDS.noExecution : FORM_WORDS.wrongWeights;
}
