import type { Settings } from "../../settings/Settings";
import { secondLevelOf } from "../../table/secondLevel";
import type { SecondLevel } from "../../table/secondLevel";
import type { Indicator } from "../../table/TargetTable";
import { bareWords } from "../bareWords";
import { inline, nameFact } from "../facts";
import { isRateName } from "../rateName";
import { INDICATOR_GUIDE_2021 } from "../regulations";
import { defineRule } from "../Rule";
import { withoutNotes } from "../withoutNotes";

type Kind = "rate" | "cost" | "satisfaction" | "timeliness" | "quantity" | "quality" | "benefit";
type Facts = {
  readonly name: string;
  readonly text: string;
  readonly kind: Kind;
  readonly formula: string;
};

const MENDS: Readonly<Record<Kind, string>> = {
  rate: "分子、分母各是什么，数据从哪里来",
  cost: "包括哪几项支出、按什么标准或合同测算",
  satisfaction: "调查谁、怎么调查，例如“向使用人员发放问卷，满意份数÷收回份数×100%”",
  timeliness: "什么算完成、以哪个日期为准，例如“以验收报告日期为准”",
  quantity: "统计范围和依据，例如“以合同、验收单或签到表为准”",
  quality: "按什么标准检验、由谁验收，例如“按合同技术要求，以验收报告为准”",
  benefit: "看什么变化、与什么相比、数据从哪里来",
};

const MENDS_EN: Readonly<Record<Kind, string>> = {
  rate: "how it is computed and where the data come from",
  cost: "which expenses it covers and by which standard they were estimated",
  satisfaction: "who is asked, and how",
  timeliness: "what counts as completed, and which date decides",
  quantity: "what is counted, and on which record",
  quality: "by which standard it is inspected, and by whom",
  benefit: "which change is looked at, and where the data come from",
};

const FORMULAS: readonly (readonly [RegExp, string])[] = [
  [/([不未]?(?:按时完成|按期完成|如期完成|及时完成|按时|及时))率$/, "$1数÷应完成数×100%"],
  [/未完成率$/, "未完成数÷计划完成数×100%"],
  [/完成率$/, "实际完成数÷计划完成数×100%"],
  [
    /(?<!零)([不未无]?(?:合格|通过|达标|优良|覆盖|审核|成功|公示|落实|到位|投诉|差错|知晓))率$/,
    "$1数÷总数×100%",
  ],
];

/** 系统验收合格率 → 合格数÷总数×100%, 不合格率 → 不合格数÷总数×100%; "" for a rate without a plain one. */
function formulaOf(name: string): string {
  const plain = withoutNotes(name);
  for (const [pattern, formula] of FORMULAS) {
    const found = pattern.exec(plain);
    if (found) return found[0].replace(pattern, formula);
  }
  return "";
}

const PREFIX = /^(?:主要|用于|用来)*(?:反映|体现|衡量|考核|考察|评价|说明|指)了?/;
const SUFFIX = /的?(?:情况|状况|程度)$/;
const MEASURE = /(?:率|度|数量|个数|数)$/;
/** The last characters of the two above, so that most texts are not searched. */
const SUFFIX_ENDS = "况度";
const MEASURE_ENDS = "率度量数";

function wordsOf(text: string): string {
  return bareWords(withoutNotes(text));
}

/** What a name or description is about: 反映系统验收合格情况 and 系统验收合格率 are both 系统验收合格. */
function subjectOf(words: string): string {
  const begun = words.replace(PREFIX, "");
  const matter = SUFFIX_ENDS.includes(begun.slice(-1)) ? begun.replace(SUFFIX, "") : begun;
  return MEASURE_ENDS.includes(matter.slice(-1)) ? matter.replace(MEASURE, "") : matter;
}

function saysNothingNew({ level3, description }: Indicator): boolean {
  if (description.text === "") return false;
  const name = wordsOf(level3.text);
  if (description.text === level3.text) return name !== "";
  const subject = subjectOf(name);
  const words = wordsOf(description.text);
  return subject !== "" && words.includes(subject) && subjectOf(words) === subject;
}

function kindOf(level: SecondLevel | null, name: string, settings: Settings): Kind {
  if (level === "cost") return level;
  if (level === "satisfaction" && !name.includes("投诉")) return level;
  if (isRateName(name, settings)) return "rate";
  return level === "timeliness" || level === "quantity" || level === "quality" ? level : "benefit";
}

export const I17 = defineRule<Facts>({
  id: "I17",
  severity: "info",
  basis: [INDICATOR_GUIDE_2021],
  text: {
    "zh-CN": {
      title: "描述只是重复名称",
      why: "绩效指标描述是写给审核人和评价人看的：这个指标怎么算、看什么材料。只写“反映……情况”，等于没有描述。",
      fails: "系统验收合格率 | 反映系统验收合格情况",
      passes: "系统验收合格率 | 验收合格的系统数÷验收系统总数×100%，以验收报告为准",
      message: (f) => `“${f.name}”的描述是“${f.text}”，只是把名称又说了一遍。`,
      found: (f) => f.text,
      expected: () => "名称以外的说明：算法、范围、依据",
      mend: ({ kind, formula }) => {
        const example = kind === "rate" && formula !== "" ? `，例如“${formula}”` : "";
        return `请写明${MENDS[kind]}${example}。`;
      },
    },
    "en-US": {
      title: "Description repeats the name",
      why: "The description tells reviewer and evaluator how an indicator is computed and what proves it. 反映…情况 describes nothing.",
      fails: "系统验收合格率 | 反映系统验收合格情况",
      passes: "系统验收合格率 | 验收合格的系统数÷验收系统总数×100%，以验收报告为准",
      message: (f) => `The description of “${f.name}”, “${f.text}”, only says the name again.`,
      found: (f) => f.text,
      expected: () => "what the name does not say: formula, scope, evidence",
      mend: (f) => `Say ${MENDS_EN[f.kind]}.`,
    },
  },
  check({ rows, settings }) {
    return rows.all.filter(saysNothingNew).map((indicator) => {
      const { description, level2 } = indicator;
      const name = nameFact(indicator);
      const kind = kindOf(secondLevelOf(level2.text), name, settings);
      const facts = { name, text: inline(description.text), kind, formula: formulaOf(name) };
      return { cell: description.cell, indicator, facts };
    });
  },
});
