import { goalWords } from "../../table/goalText";
import { firstLevelOfRow } from "../../table/firstLevel";
import { isQuantity } from "../../table/secondLevel";
import type { TargetTable } from "../../table/TargetTable";
import { isHan } from "../bareWords";
import { inline, nameFact, quotedInEnglish } from "../facts";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly text: string;
  readonly count: string;
  readonly reason: "short" | "project";
  /** What the table itself could add to its goal: “检查单位数 ≥280家”; "" when it has nothing to offer. */
  readonly outline: string;
};

const SHORTEST = 20;
/** Chinese characters that the number before a goal may have, and some to spare. */
const LONGEST_NUMBER = 10;

/** More than the shortest, and more than the project's name, even without what is not counted: a number and blanks. */
function saysMuch(goal: string, { project }: TargetTable): boolean {
  const much = Math.max(SHORTEST, project?.text.length ?? 0) + LONGEST_NUMBER;
  let count = 0;
  for (let index = 0; index < goal.length && count < much; index++) {
    if (isHan(goal.charCodeAt(index))) count++;
  }
  return count >= much;
}

/** Whether a goal says what the project is called; it is never more than the name as it stands. */
function isNameOf({ project }: TargetTable, goal: string): boolean {
  return project !== null && goal.length <= project.text.length && goal === goalWords(project.text);
}

/** The first quantity with its value and the first benefit: what is done, and what it is good for. */
function outlineOf({ indicators }: TargetTable): string {
  const quantity = indicators.find(
    ({ level2, target }) => isQuantity(level2.text) && target.value.kind === "comparison",
  );
  const benefit = indicators.find((indicator) => firstLevelOfRow(indicator) === "benefit");
  return [
    ...(quantity ? [`“${nameFact(quantity)} ${inline(quantity.target.text)}”`] : []),
    ...(benefit ? [`“${nameFact(benefit)}”`] : []),
  ].join("、");
}

export const T08 = defineRule<Facts>({
  id: "T08",
  severity: "warning",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "绩效目标过于简单",
      why: "绩效目标要说清做什么、做到什么程度、带来什么效果。只有一句话或照抄项目名称，看不出目标，也对不上指标。",
      fails: "绩效目标：保障基本单位名录库管理正常运转（15 个字）。",
      passes: "绩效目标写明全年检查 280 家单位、按时完成年度任务、推动问题整改。",
      message: (f) =>
        f.reason === "project"
          ? `绩效目标“${f.text}”只是项目名称，没有说明目标。`
          : `绩效目标“${f.text}”只有 ${f.count} 个字，看不出做多少、有什么效果。`,
      found: (f) => (f.reason === "project" ? "与项目名称相同" : `${f.count} 个字`),
      expected: () => "做什么、做到什么程度、带来什么效果，不少于 20 个字",
      mend: (f) =>
        f.outline === ""
          ? "请补充主要工作、数量和预期效果。"
          : `请把主要工作和效果写进绩效目标，例如表中已有的${f.outline}。`,
    },
    "en-US": {
      title: "Goal too brief",
      why: "The goal must say what is done, how far, and with what effect. A single phrase or the project’s name says none of it.",
      fails: "Goal: 保障基本单位名录库管理正常运转 (15 characters).",
      passes:
        "A goal that names the 280 units inspected, the year’s tasks done in time, and the faults mended.",
      message: (f) =>
        f.reason === "project"
          ? `The goal “${f.text}” is just the project’s name.`
          : `The goal “${f.text}” has only ${f.count} characters; it does not say how much or with what effect.`,
      found: (f) => (f.reason === "project" ? "the same as the project’s name" : `${f.count} characters`),
      expected: () => "what, how far and with what effect, in at least 20 characters",
      mend: (f) =>
        f.outline === ""
          ? "Add the main work, its amount and its effect."
          : `Write the main work and its effect into the goal, such as the table’s own ${quotedInEnglish(f.outline)}.`,
    },
  },
  check({ table }) {
    if (!table.goal || saysMuch(table.goal.text, table)) return [];
    const words = goalWords(table.goal.text);
    if (words === "") return [];
    const isProject = isNameOf(table, words);
    // A character is two code units at most.
    if (!isProject && words.length >= 2 * SHORTEST) return [];
    const count = [...words].length;
    if (!isProject && count >= SHORTEST) return [];
    const facts = {
      text: inline(table.goal.text),
      count: String(count),
      reason: isProject ? "project" : "short",
      outline: outlineOf(table),
    } as const;
    return [{ cell: table.goal.cell, facts }];
  },
});
