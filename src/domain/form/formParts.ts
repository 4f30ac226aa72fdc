import type Big from "big.js";
import { figure, label, text } from "./formPieces";
import type { FormRows } from "./FormSheet";
import { FORM_WORDS } from "./formWords";

interface FormHead {
  readonly project: string;
  /** 实施单位. */
  readonly unit: string;
  readonly year: number | null;
}

/** Title, year, 项目名称, 主管部门 and 实施单位. */
export function addHead(sheet: FormRows, { project, unit, year }: FormHead): void {
  sheet.addRow([{ span: 9, look: "title", content: FORM_WORDS.title }]);
  sheet.addRow([{ span: 9, look: "caption", content: FORM_WORDS.year(year) }]);
  sheet.addRow([label(FORM_WORDS.project, 2), text(project, "project", 7)]);
  sheet.addRow([
    label(FORM_WORDS.department, 2),
    text("", "department", 3),
    label(FORM_WORDS.unit, 1),
    text(unit, "unit", 3),
  ]);
}

/** 年度总体目标: 预期目标 and 实际完成情况 side by side. */
export function addGoals(
  sheet: FormRows,
  goals: { readonly goal: string; readonly achievement: string },
): void {
  sheet.addRow([label(FORM_WORDS.goal, 1, 2), label(FORM_WORDS.expected, 4), label(FORM_WORDS.achieved, 4)]);
  sheet.addRow([text(goals.goal, "goal", 4), text(goals.achievement, "achievement", 4)]);
}

interface FormTotal {
  readonly weight: Big | null;
  readonly score: Big | null;
  /** 评价等级, or what keeps the project 未完成. */
  readonly standing: string;
}

/** 总分, and below the form who filled it in. */
export function addTotal(sheet: FormRows, { weight, score, standing }: FormTotal): void {
  sheet.addRow([
    label(FORM_WORDS.total, 6),
    figure(weight, "total.weight"),
    figure(score, "total.score"),
    text(standing, "total.grade"),
  ]);
  sheet.addRow([
    { span: 4, look: "free", content: FORM_WORDS.preparer, key: "preparer" },
    { span: 3, look: "free", content: FORM_WORDS.telephone, key: "telephone" },
    { span: 2, look: "free", content: FORM_WORDS.date, key: "date" },
  ]);
}
