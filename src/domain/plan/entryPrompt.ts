import type { EntryRule } from "./WritePlan";

/** What Excel says of an entry cell: beside it while it is selected, and when something else was typed; "" for nothing. */
export interface EntryPrompt {
  readonly prompt: string;
  readonly alertTitle: string;
  readonly alert: string;
}

/** Excel shows no more characters of a message. */
const LONGEST = 255;

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

type NumberRule = Extract<EntryRule, { readonly kind: "number" }>;

/** A bound as the clerk writes it: of a per cent 1 is 100%. */
function bound(value: string, { unit }: NumberRule): string {
  return unit === "%" ? `${Number((Number(value) * 100).toPrecision(12))}%` : value;
}

function bounds(rule: NumberRule): string {
  const [lowest, highest] = [rule.lowest, rule.highest].map((value) => value && bound(value, rule));
  if (lowest && highest) return ` ${lowest} 至 ${highest} 之间的`;
  if (lowest) return `不小于 ${lowest} 的`;
  return highest ? `不大于 ${highest} 的` : "";
}

function numberWords(rule: NumberRule): EntryPrompt {
  if (rule.unit === "%") {
    const prompt = `请填写${bounds(rule)}百分数，如 95%`;
    return { prompt, alertTitle: "不是百分数", alert: `${prompt}。` };
  }
  const unit = rule.unit === "" ? "" : `，单位：${rule.unit}`;
  return {
    prompt: `请填写数字${unit}`,
    alertTitle: "不是可用的数字",
    alert: `请填写${bounds(rule)}数字${unit}，不带单位和文字。`,
  };
}

function wordsFor(rule: EntryRule): EntryPrompt {
  if (rule.kind === "number") return numberWords(rule);
  if (rule.kind === "text") return { prompt: rule.prompt, alertTitle: "", alert: "" };
  if (rule.kind === "date") {
    return {
      prompt: "请填写日期，如 2024-12-20",
      alertTitle: "不是日期",
      alert: "这里要填日期，如 2024-12-20。",
    };
  }
  return {
    prompt: `请从列表中选择：${rule.values.join("、")}`,
    alertTitle: "不在列表中",
    alert: `列表中有：${rule.values.join("、")}。`,
  };
}

/** The words for an entry rule, none longer than Excel takes. */
export function entryPrompt(rule: EntryRule): EntryPrompt {
  const { prompt, alertTitle, alert } = wordsFor(rule);
  return { prompt: clipped(prompt), alertTitle, alert: clipped(alert) };
}
