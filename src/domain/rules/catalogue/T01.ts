import { goalWords } from "../../table/goalText";
import type { TextField } from "../../table/TargetTable";
import { saysNothing } from "../../value/grammar/empty";
import { errorMend } from "../errorMend";
import { inline } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

// The field that is missing: its cell is blank (text ""), its label is not found at all, or the budget is no number.
type Facts = {
  readonly field: string;
  readonly fieldEn: string;
  readonly text: string;
  readonly label: "found" | "notFound";
};

const FIELDS = {
  project: { field: "项目名称", fieldEn: "project name" },
  total: { field: "预算数", fieldEn: "budget" },
  goal: { field: "绩效目标", fieldEn: "goal" },
} as const;

/** The ways to say nothing are shorter than this. */
const LONG = /\S{5}/;

function saysSomething(text: string, field: string): boolean {
  if (LONG.test(text)) return true;
  // Of a goal that was begun and never written there is only the number: “1.”.
  return !saysNothing(inline(text)) && (field !== FIELDS.goal.field || goalWords(text) !== "");
}

export const T01 = defineRule<Facts>({
  id: "T01",
  severity: "error",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "项目名称、预算数或绩效目标为空",
      why: "项目名称、预算和绩效目标是一张绩效目标表的根本：缺了任何一项，审核人都无法判断指标与资金是否匹配。",
      fails: "“预算数”右边的单元格是空的。",
      passes: "“预算数”右边填写 249.00。",
      message: ({ field, text, label }) => {
        if (label === "notFound") return `没有找到“${field}”这一栏。`;
        return text === "" ? `“${field}”没有填写。` : `“${field}”填的是“${text}”，不是一个数字。`;
      },
      found: ({ text, label }) => (label === "notFound" ? "没有这一栏" : text || "空"),
      expected: ({ field }) => (field === "预算数" ? "一个数字，例如 249.00" : "不为空"),
      mend: ({ field, text, label }) => {
        const error = errorMend(field, text, "zh-CN");
        if (error !== null) return error;
        if (label === "notFound") return `请写上“${field}”，并在它右边的单元格填写内容。`;
        return field === "预算数"
          ? "请在“预算数”右边的单元格填写金额数字。"
          : `请在“${field}”右边的单元格补充内容。`;
      },
    },
    "en-US": {
      title: "Project name, budget or goal is empty",
      why: "Project name, budget and goal carry the table: without any of them a reviewer cannot tell whether indicators and money match.",
      fails: "The cell beside 预算数 (budget) is empty.",
      passes: "The cell beside 预算数 (budget) holds 249.00.",
      message: ({ fieldEn, text, label }) => {
        if (label === "notFound") return `The table has no cell for the ${fieldEn}.`;
        return text === ""
          ? `The ${fieldEn} is not filled in.`
          : `The ${fieldEn} is “${text}”, which is not a number.`;
      },
      found: ({ text, label }) => (label === "notFound" ? "no such cell" : text || "empty"),
      expected: ({ fieldEn }) => (fieldEn === "budget" ? "a number, such as 249.00" : "not empty"),
      mend: ({ field, fieldEn, text, label }) => {
        const error = errorMend(fieldEn, text, "en-US");
        if (error !== null) return error;
        if (label === "notFound") return `Write the label ${field}, and fill in the cell beside it.`;
        return text === ""
          ? `Fill in the cell beside the label of the ${fieldEn}.`
          : `Write the ${fieldEn} as a number.`;
      },
    },
  },
  check({ table }) {
    const { project, budget, goal } = table;
    const corner = { row: table.area.row, column: table.area.column };
    const missing = (field: TextField | null, names: Pick<Facts, "field" | "fieldEn">) =>
      field && saysSomething(field.text, names.field)
        ? []
        : [
            {
              cell: field?.cell ?? corner,
              facts: { ...names, text: "", label: field ? "found" : "notFound" } as const,
            },
          ];
    const unread = budget.total?.problem === "notANumber" ? budget.total : null;
    return [
      ...missing(project, FIELDS.project),
      ...missing(budget.total, FIELDS.total),
      ...(unread
        ? [
            {
              cell: unread.cell,
              facts: { ...FIELDS.total, text: inline(unread.text), label: "found" } as const,
            },
          ]
        : []),
      ...missing(goal, FIELDS.goal),
    ];
  },
});
