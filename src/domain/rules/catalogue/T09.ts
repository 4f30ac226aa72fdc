import { inline } from "../facts";
import { offeredFix } from "../cellFix";
import { goalSlips } from "../goalSlips";
import { TARGET_MANAGEMENT_2015 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  readonly kind: "nested" | "lone" | "doubled";
  readonly text: string;
  readonly instead: string;
};

const MESSAGE = {
  nested: (text: string) => `绩效目标开头的编号“${text}”多写了一个数字。`,
  lone: (text: string) => `绩效目标只有一条，却编了号“${text}”；可能漏了后面几条。`,
  doubled: (text: string) => `绩效目标里“${text}”写重了。`,
};
const MESSAGE_EN = {
  nested: (text: string) => `The goal begins with the number “${text}”, which has one figure too many.`,
  lone: (text: string) => `The goal is a single item, yet numbered “${text}”; others may be missing.`,
  doubled: (text: string) => `The goal has a word twice: “${text}”.`,
};

export const T09 = defineRule<Facts>({
  id: "T09",
  severity: "info",
  basis: [TARGET_MANAGEMENT_2015],
  text: {
    "zh-CN": {
      title: "绩效目标编号或文字笔误",
      why: "编号错位、只有一条却编号、同一个词连写两遍，多是复制粘贴留下的，不影响金额，但影响上报质量。",
      fails: "“1.1、配合我局……2、开展……”；只有一条的“1.保障……”；“平台的的统计数据”。",
      passes: "“1、配合我局……2、开展……”；“保障……”；“平台的统计数据”。",
      message: ({ kind, text }) => MESSAGE[kind](text),
      found: ({ text }) => text,
      expected: ({ instead }) => (instead === "" ? "不编号" : instead),
      mend: ({ kind, text, instead }) =>
        instead === ""
          ? `请核对是否漏了其他条；确实只有一条的，删去编号“${text}”。`
          : `请把“${text}”改为“${instead}”${kind === "nested" ? "，并核对后面的编号" : ""}。`,
    },
    "en-US": {
      title: "Slip in the goal’s numbering or words",
      why: "A wrong number, a number on a single item or a word written twice is mostly left over from pasting; it changes no amount, but is sent back as careless.",
      fails: "“1.1、配合我局……2、开展……”; a single “1.保障……”; “平台的的统计数据”.",
      passes: "“1、配合我局……2、开展……”; “保障……”; “平台的统计数据”.",
      message: ({ kind, text }) => MESSAGE_EN[kind](text),
      found: ({ text }) => text,
      expected: ({ instead }) => (instead === "" ? "no number" : instead),
      mend: ({ kind, text, instead }) =>
        instead === ""
          ? `Check whether further items are missing; if not, delete “${text}”.`
          : `Replace “${text}” by “${instead}”${kind === "nested" ? ", and check the numbers behind it" : ""}.`,
    },
  },
  check({ table: { goal } }) {
    if (!goal) return [];
    return goalSlips(goal.text).map(({ kind, text, instead, mended }) => ({
      cell: goal.cell,
      facts: { kind, text: inline(text), instead },
      fix: offeredFix(goal, mended),
    }));
  },
});
