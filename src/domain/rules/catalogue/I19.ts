import { normaliseLabel } from "../../table/label";
import type { Indicator } from "../../table/TargetTable";
import { offeredFix } from "../cellFix";
import { inline } from "../facts";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly level2: string;
  readonly name: string;
  readonly description: string;
  readonly count: string;
  readonly proposal: string;
  /** Whether rows share one cell of the name, which is to be taken apart first. */
  readonly isMerged: "yes" | "no";
};

const LONGEST_NAME = 25;

/** Rows that stand under one 二级指标 with one 三级指标; where each has a description of its own, only that tells them apart. */
function namesakesOf(indicators: readonly Indicator[]): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = [indicator.level1, indicator.level2, indicator.level3]
      .map(({ text }) => normaliseLabel(text))
      .join("\n");
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && areToldApart(group));
}

function areToldApart(group: readonly Indicator[]): boolean {
  const descriptions = new Set(group.map(({ description }) => normaliseLabel(description.text)));
  const names = group.map(({ level3 }) => normaliseLabel(level3.text));
  return descriptions.size === group.length && !descriptions.has("") && !names.includes("");
}

/** Name and description in one, or the description alone where that would be too long; a sentence makes no name. */
function proposalFor({ level3, description }: Indicator): string {
  const [name, words] = [inline(level3.text), inline(description.text)];
  if (
    /[。；;，,]|^(?:反映|考核|考察|用于|指(?![导定标挥引]))/.test(words) ||
    [...words].length > LONGEST_NAME
  )
    return "";
  if (words.includes(name)) return words;
  const joined = `${name}：${words}`;
  return [...joined].length > LONGEST_NAME ? words : joined;
}

export const I19 = defineRule<Facts>({
  id: "I19",
  severity: "warning",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "几行指标同名，真正的名称写在描述里",
      why: "同一个二级指标下几行同名，汇总表和自评表只显示三级指标，就分不清考核的是什么。",
      fails:
        "数量指标 | 扶持经济薄弱村（4 行），描述分别是田间工作路硬化、维修进村辅路、慰问困难户、维修灌溉机井。",
      passes: "数量指标 | 扶持经济薄弱村：田间工作路硬化；扶持经济薄弱村：维修进村辅路。",
      message: (f) =>
        `${f.level2 === "" ? "" : `“${f.level2}”下`}有 ${f.count} 行都叫“${f.name}”，看了描述“${f.description}”才知道这一行考核什么。`,
      found: (f) => `${f.count} 行同名：${f.name}`,
      expected: (f) => f.proposal || "每行一个名称",
      mend: (f) =>
        (f.isMerged === "yes" ? "请先取消三级指标的合并单元格，再" : "请") +
        (f.proposal === ""
          ? `把“${f.description}”里能区分的词写进三级指标。`
          : `把三级指标写成“${f.proposal}”。`),
    },
    "en-US": {
      title: "Rows of one name, told apart by their description only",
      why: "Summaries and self-evaluations show the 三级指标 alone; rows of one name cannot be told apart there.",
      fails: "Four rows 数量指标 | 扶持经济薄弱村, described as four different works.",
      passes: "数量指标 | 扶持经济薄弱村：田间工作路硬化; 扶持经济薄弱村：维修进村辅路.",
      message: (f) =>
        `${f.level2 === "" ? "" : `Under “${f.level2}” `}${f.count} rows are named “${f.name}”; only the description “${f.description}” says what this one measures.`,
      found: (f) => `${f.count} rows named ${f.name}`,
      expected: (f) => f.proposal || "a name for each row",
      mend: (f) =>
        (f.isMerged === "yes" ? "Unmerge the 三级指标 first. " : "") +
        (f.proposal === ""
          ? `Put what is particular in “${f.description}” into the 三级指标.`
          : `Name the row “${f.proposal}”.`),
    },
  },
  check({ rows }) {
    return namesakesOf(rows.ofOneName()).flatMap((group) => {
      const cells = new Set(group.map(({ level3 }) => level3.cell.row));
      // Rows that share one merged name cannot be given names of their own by writing into it.
      const isOwn = cells.size === group.length;
      return group.map((indicator) => {
        const { level1, level2, level3, description } = indicator;
        const proposal = proposalFor(indicator);
        const facts = {
          level2: inline(level2.text) || inline(level1.text),
          name: inline(level3.text),
          description: inline(description.text),
          count: String(group.length),
          proposal,
          isMerged: isOwn ? "no" : "yes",
        } as const;
        const hit = { cell: level3.cell, indicator, facts };
        return isOwn && proposal !== "" ? { ...hit, fix: offeredFix(level3, proposal) } : hit;
      });
    });
  },
});
