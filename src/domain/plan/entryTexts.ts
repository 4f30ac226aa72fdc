import Big from "big.js";
import type { EntryRule } from "./WritePlan";

/** What a spreadsheet says at an entry cell: on entering it, and when something else is typed. Titles fit 32 characters. */
export interface EntryText {
  readonly title: string;
  readonly prompt: string;
  readonly refusal: string;
}

/** The words of 数据有效性, the same in Excel and in a file; Chinese always, as the sheet is. */
export function entryText(rule: EntryRule): EntryText {
  switch (rule.kind) {
    case "list":
      return {
        title: "选择",
        prompt: `从列表中选一项：${rule.values.join("、")}。`,
        refusal: "填的内容不在列表中。",
      };
    case "number":
      return numberText(rule);
    case "date":
      return {
        title: "填日期",
        prompt: "填写日期，如 2024-12-20。",
        refusal: "这里要填日期，如 2024-12-20。",
      };
  }
}

function numberText({ unit, lowest, highest }: EntryRule & { readonly kind: "number" }): EntryText {
  const shown = (limit: string) => (unit === "%" ? `${new Big(limit).times(100).toFixed()}%` : limit);
  const limits = [
    ...(lowest === null ? [] : [`不小于 ${shown(lowest)}`]),
    ...(highest === null ? [] : [`不大于 ${shown(highest)}`]),
  ];
  const range = limits.length === 0 ? "" : `，${limits.join("，")}`;
  const what = unit === "%" ? "百分数，带上 %，如 95%" : unit === "" ? "数字" : `数字，单位是“${unit}”，不用写`;
  return { title: "填数字", prompt: `填写${what}${range}。`, refusal: `这里要填${what}${range}。` };
}
