import type { TableAudit } from "../audit";
import type { TableEvaluation } from "../evaluation/TableEvaluation";
import { OVERALL_GRADE_WORDS } from "../evaluation/evaluationWords";
import { nameOfTable } from "../table/TargetTable";
import type { FormDocument } from "./FormDocument";
import { FormSheet } from "./FormSheet";
import { formSheetName } from "./formSheetName";
import { FORM_WORDS } from "./formWords";
import { addFunds } from "./formFunds";
import { addIndicators } from "./formIndicators";
import { addGoals, addHead, addTotal } from "./formParts";

/** 绩效指标 | 一级 | 二级 | 三级 | 年度指标值 | 实际完成值 | 分值 | 得分 | 原因; in characters. */
export const FORM_COLUMNS: readonly number[] = [6, 9, 12, 24, 13, 13, 8, 8, 24];

/**
 * 项目支出绩效自评表 of one project, in the form of 财预〔2020〕10号: funds, goals, the grid with scores, total and grade.
 * What is not known yet is a blank cell, to be filled in by hand.
 */
export function selfEvaluationForm({ table, evaluation }: TableAudit): FormDocument {
  const sheet = new FormSheet(FORM_COLUMNS);
  const { project, unit, year, goal, achievement } = table;
  addHead(sheet, { project: project?.text ?? "", unit: unit?.name ?? "", year });
  addFunds(sheet, table, evaluation.execution);
  addGoals(sheet, { goal: goal?.text ?? "", achievement: achievement?.text ?? "" });
  addIndicators(sheet, evaluation.rows);
  const { score, weightTotal } = evaluation;
  addTotal(sheet, { weight: weightTotal, score, standing: standing(evaluation) });
  return {
    tableId: table.id,
    sheetName: formSheetName(nameOfTable(table)),
    columns: FORM_COLUMNS,
    heights: sheet.heights,
    cells: sheet.cells,
  };
}

/** 评价等级, or what keeps the project 未完成. */
function standing({ grade, obstacle, unfilled, execution: { problem } }: TableEvaluation): string {
  if (grade) return `${FORM_WORDS.grade}：${OVERALL_GRADE_WORDS["zh-CN"][grade]}`;
  if (obstacle === "unfilled") return FORM_WORDS.unfilled(unfilled);
  return obstacle === "execution" && problem ? FORM_WORDS.noExecution[problem] : FORM_WORDS.wrongWeights;
}
