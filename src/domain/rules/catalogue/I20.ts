import type { Indicator } from "../../table/TargetTable";
import { bareWords } from "../bareWords";
import { inline } from "../facts";
import { hitsOf } from "../hitsOf";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly name: string;
  readonly count: string;
  /** A clause of the name that can stand for it; "" when there is none. */
  readonly proposal: string;
  readonly inDescription: "yes" | "no";
};

const LONGEST = 25;
const NOTE = /(?<!\s)\s*[（(][^（）()]*[）)]\s*$/;
const ENDS_IN_NOTE = /[）)]\s*$/;
const LEAD_IN = /^(?:根据|按照|依据|通过|为了|在|对|经)/;
// 在职教师, 对口支援, 经济薄弱村, but not 在编制过程中 or 经办人员审核后.
const NO_PREPOSITION = /^(?:在(?:[职校岗籍]|线(?!索)|编(?!制)|建(?!设))|对[口外]|经[济费营常典办])/;
const CIRCUMSTANCE = /(?:[中后内时下前]|期间)$/;

function leadsIn(clause: string): boolean {
  return LEAD_IN.test(clause) && (!NO_PREPOSITION.test(clause) || CIRCUMSTANCE.test(clause));
}

function mayBeLong({ level3 }: Indicator): boolean {
  return level3.text.length > LONGEST;
}

/** Characters of the name itself, without blanks and without a note such as （个） at its end. */
function lengthOf(name: string): number {
  const bare = ENDS_IN_NOTE.test(name) ? name.replace(NOTE, "") : name;
  return [...bare.replace(/\s/g, "")].length;
}

/** The first clause that says something by itself, if it is short enough for a name. */
function shortNameOf(name: string): string {
  const clause = name.split(/\s*[，,；;。：:]\s*/).find((part) => !leadsIn(part)) ?? "";
  const length = lengthOf(clause);
  return length >= 6 && length <= LONGEST ? clause : "";
}

export const I20 = defineRule<Facts>({
  id: "I20",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "三级指标名称过长",
      why: "三级指标是考核内容的名称，应当一眼看懂。整句话写进名称，往往一行里有几件事，打分时不知道按哪一件。",
      fails: "办公用品耗材购置及电费能够保障基本单位名录库工作及系统正常运行（31 个字）。",
      passes: "名录库系统正常运行率；完整的说明写在绩效指标描述里。",
      message: (f) => `三级指标“${f.name}”有 ${f.count} 个字，不像名称。`,
      found: (f) => `${f.count} 个字`,
      expected: () => "不超过 25 个字的名称",
      mend: (f) =>
        (f.proposal === "" ? "请只留考核什么，缩成 25 个字以内的名称" : `名称可以只留“${f.proposal}”`) +
        (f.inDescription === "yes" ? "；全文已在绩效指标描述里。" : "；原来的整句话移到绩效指标描述里。"),
    },
    "en-US": {
      title: "Name of the indicator too long",
      why: "The 三级指标 names what is measured. A whole sentence mostly holds several things, and nobody knows which of them is scored.",
      fails: "办公用品耗材购置及电费能够保障基本单位名录库工作及系统正常运行 (31 characters).",
      passes: "名录库系统正常运行率, with the sentence in the description.",
      message: (f) => `The 三级指标 “${f.name}” has ${f.count} characters; it is no name.`,
      found: (f) => `${f.count} characters`,
      expected: () => "a name of at most 25 characters",
      mend: (f) =>
        (f.proposal === ""
          ? "Keep only what is measured, in at most 25 characters"
          : `The name may just be “${f.proposal}”`) +
        (f.inDescription === "yes"
          ? "; the description already has the whole text."
          : "; move the sentence into the description."),
    },
  },
  check({ rows }) {
    return hitsOf(rows.all.filter(mayBeLong), (indicator) => {
      const { level3, description } = indicator;
      const count = lengthOf(level3.text);
      if (count <= LONGEST) return null;
      const inDescription = bareWords(description.text).includes(bareWords(level3.text)) ? "yes" : "no";
      const name = inline(level3.text);
      const facts = { name, count: String(count), proposal: shortNameOf(name), inDescription } as const;
      return { cell: level3.cell, indicator, facts };
    });
  },
});
