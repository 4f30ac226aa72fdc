import type { ActualProblem, RowEvaluation } from "../../evaluation/TableEvaluation";
import type { TargetTable } from "../../table/TargetTable";
import type { EntryField } from "../../table/EntryField";
import { percentProposal } from "../percentProposal";
import { offeredFix } from "../cellFix";
import { entryHeaderCell, inline, nameFact } from "../facts";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";
import type { Hit } from "../Rule";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly target: string;
  readonly unit: string;
  /** 96 beside a target in %: "96%"; "" where nothing can be proposed. */
  readonly proposal: string;
  readonly wants: "number" | "date" | "words";
  /** A day of the table’s year, for an example beside a date; "" elsewhere. */
  readonly day: string;
  readonly problem: Exclude<ActualProblem, "operator"> | "empty" | "noColumn";
};

type Words = Readonly<Record<Facts["problem"], (f: Facts) => string>>;

const FOUND_ZH: Words = {
  noColumn: () => "已经开始填报年终数据，但表里没有“实际完成值”一列，各项指标都无法打分。",
  empty: (f) => `“${f.name}”没有填写实际完成值。`,
  notANumber: (f) => `“${f.name}”的实际完成值“${f.text}”不是数字，不能与目标“${f.target}”相比。`,
  approximate: (f) => `“${f.name}”的实际完成值“${f.text}”是约数，不能准确计分。`,
  unit: (f) => `“${f.name}”的实际完成值“${f.text}”与目标“${f.target}”的单位不同，无法换算。`,
  multiple: (f) => `“${f.name}”的实际完成值“${f.text}”远小于目标“${f.target}”，看不出是否以万（千、亿）计。`,
  percentSign: (f) => `“${f.name}”的目标“${f.target}”是百分比，实际完成值“${f.text}”没有写百分号。`,
  negative: (f) => `“${f.name}”的实际完成值“${f.text}”是负数，而目标“${f.target}”从 0 算起。`,
  several: (f) => `“${f.name}”的实际完成值“${f.text}”里有几个数，不知道按哪一个计分。`,
  notADate: (f) => `“${f.name}”的实际完成值“${f.text}”看不出是否按期：目标是“${f.target}”。`,
  unreadable: (f) => `“${f.name}”的实际完成值“${f.text}”无法读出。`,
};

const MEND_ZH: Words = {
  noColumn: () => "请先添加评价列，或在表中补一列“实际完成值”，再逐行填写。",
  empty: (f) =>
    f.wants === "date"
      ? `请填写实际完成的日期，例如“${f.day}”；没有完成的，到完成后再填。`
      : `请填写实际完成的数${withUnit(f.unit)}；没有开展的，填 0 并写明原因。`,
  notANumber: (f) => `请只填实际完成的数${withUnit(f.unit)}，说明文字写到原因一栏。`,
  approximate: () => "请去掉“约”“左右”“余”等字，填统计出来的准确数。",
  unit: (f) =>
    f.unit === "" ? "目标没有写单位：请只填数字，或先给目标补上单位。" : `请改按目标的单位“${f.unit}”填写。`,
  multiple: (f) => `请连单位写明：“${f.text}万${f.unit}”还是“${f.text}${f.unit}”，只有填报人知道。`,
  percentSign: (f) =>
    f.proposal === ""
      ? `请写上百分号，例如“96%”；“${f.text}”是百分之几，只有填报人知道。`
      : `请写成“${f.proposal}”。`,
  negative: () => "请核对正负号；没有发生的，填 0。",
  several: () => "请分成几行指标，或先算成一个数再填写。",
  notADate: (f) => `请写明完成的年、月、日，例如“${f.day}”。`,
  unreadable: () => "请先改正单元格里的公式或内容，再填写实际完成值。",
};

const FOUND_EN: Words = {
  noColumn: () => "Filling in has begun, but the table has no 实际完成值 column: nothing can be scored.",
  empty: (f) => `“${f.name}” has no actual value.`,
  notANumber: (f) => `The actual value “${f.text}” of “${f.name}” is no number; its target is “${f.target}”.`,
  approximate: (f) => `The actual value “${f.text}” of “${f.name}” is not exact and cannot be scored.`,
  unit: (f) =>
    `The actual value “${f.text}” of “${f.name}” has another unit than its target “${f.target}”, and none that converts.`,
  multiple: (f) =>
    `The actual value “${f.text}” of “${f.name}” is far below “${f.target}”: is it counted in 万 (千, 亿) as well?`,
  percentSign: (f) =>
    `The target “${f.target}” of “${f.name}” is in per cent; the actual value “${f.text}” has no % sign.`,
  negative: (f) =>
    `The actual value “${f.text}” of “${f.name}” is negative; the scale of “${f.target}” begins at zero.`,
  several: (f) => `The actual value “${f.text}” of “${f.name}” holds several numbers.`,
  notADate: (f) =>
    `The actual value “${f.text}” of “${f.name}” does not tell whether “${f.target}” was kept in time.`,
  unreadable: (f) => `The actual value “${f.text}” of “${f.name}” cannot be read.`,
};

const MEND_EN: Words = {
  noColumn: () => "Add the evaluation columns, or a column 实际完成值, and fill it in row by row.",
  empty: (f) =>
    f.wants === "date"
      ? `Fill in the day of completion, such as “${f.day}”.`
      : "Fill in the number that was achieved; if nothing was, 0 and the reason.",
  notANumber: () => "Write only the number; words belong into the reason.",
  approximate: () => "Leave out 约, 左右 or 余 and write the exact number.",
  unit: (f) =>
    f.unit === ""
      ? "The target has no unit: write the number only, or give the target its unit."
      : `Write it in “${f.unit}”, the target’s unit.`,
  multiple: (f) => `Write it with its unit: “${f.text}万${f.unit}” or “${f.text}${f.unit}”; only you know.`,
  percentSign: (f) =>
    f.proposal === ""
      ? `Write the % sign, as in “96%”: only you know what per cent “${f.text}” is.`
      : `Write “${f.proposal}”.`,
  negative: () => "Check the sign; if nothing happened, write 0.",
  several: () => "Make a row of each, or work out one number.",
  notADate: (f) => `Write year, month and day, such as “${f.day}”.`,
  unreadable: () => "Mend the cell’s formula or content first.",
};

const WANTED_ZH = {
  number: "一个准确的数，单位与目标相同",
  date: "完成的日期",
  words: "达成、部分达成并具有一定效果、未达成且效果较差之一",
} as const;
const WANTED_EN = {
  number: "one exact number in the target’s unit",
  date: "the day of completion",
  words: "one of the three grades",
} as const;

function withUnit(unit: string): string {
  return unit === "" ? "" : `（单位：${unit}）`;
}

/** Where no table of the workbook says its year. */
const EXAMPLE_YEAR = 2024;

const dayOf = ({ year }: TargetTable): string => `${year ?? EXAMPLE_YEAR}年12月20日`;

function factsOf({ indicator, kind, actual }: RowEvaluation, table: TargetTable): Facts {
  const { target, actual: field } = indicator;
  const { value } = target;
  const problem = actual.kind === "problem" && actual.problem !== "operator" ? actual.problem : "empty";
  return {
    name: nameFact(indicator),
    text: inline(field?.text ?? ""),
    target: inline(target.text),
    unit: value.kind === "comparison" || value.kind === "range" ? value.unit : "",
    proposal: field && problem === "percentSign" ? percentProposal(field) : "",
    wants: kind === "date" ? "date" : kind === "numeric" ? "number" : "words",
    day: kind === "date" ? dayOf(table) : "",
    problem,
  };
}

/** Graded rows that are not filled in are seen as 未完成; the sign is S06's. */
function isWrong({ kind, status, actual }: RowEvaluation): boolean {
  if (status === "unusable") return actual.kind === "problem" && actual.problem !== "operator";
  return status === "unfilled" && (kind === "numeric" || kind === "date");
}

function hitOf(row: RowEvaluation, table: TargetTable): Hit<Facts> {
  const { indicator } = row;
  const facts = factsOf(row, table);
  const field: EntryField | null = indicator.actual;
  const fix = field && facts.proposal !== "" ? offeredFix(field, facts.proposal) : null;
  return { cell: field?.cell ?? indicator.target.cell, indicator, facts, ...(fix && { fix }) };
}

/** One finding for a table that has begun and has nowhere to write an actual value, instead of one a row. */
function noColumn(table: TargetTable): Hit<Facts> {
  const facts = { name: "", text: "", target: "", unit: "", proposal: "", wants: "number", day: "" } as const;
  return { cell: entryHeaderCell(table, "actual"), facts: { ...facts, problem: "noColumn" } };
}

export const S05 = defineRule<Facts>({
  id: "S05",
  severity: "error",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "实际完成值没有填写或不能计分",
      why: "能用数量或日期衡量的指标，按实际完成值与目标相比计分。空白、约数、文字、单位不同的数都算不出得分，项目就一直是未完成。还没有开始填报的表不查。",
      fails: "目标 ≥95%，实际完成值 约95%；目标 ≥2条，实际完成值 空白",
      passes: "目标 ≥95%，实际完成值 96.5%；目标 ≥2条，实际完成值 2条",
      message: (f) => FOUND_ZH[f.problem](f),
      found: (f) => (f.problem === "noColumn" ? "没有这一列" : f.text || "空"),
      expected: (f) => (f.problem === "noColumn" ? "“实际完成值”一列" : f.proposal || WANTED_ZH[f.wants]),
      mend: (f) => MEND_ZH[f.problem](f),
    },
    "en-US": {
      title: "Actual value missing or not usable",
      why: "An indicator measured by a number or a date is scored by its actual value. Blanks, estimates, words and other units give no score, and the project stays unfinished. Tables that nobody has begun to fill in are left alone.",
      fails: "Target ≥95%, actual 约95%; target ≥2条, actual blank",
      passes: "Target ≥95%, actual 96.5%; target ≥2条, actual 2条",
      message: (f) => FOUND_EN[f.problem](f),
      found: (f) => (f.problem === "noColumn" ? "no such column" : f.text || "blank"),
      expected: (f) => (f.problem === "noColumn" ? "a column 实际完成值" : f.proposal || WANTED_EN[f.wants]),
      mend: (f) => MEND_EN[f.problem](f),
    },
  },
  check({ table, evaluation: { isBegun, rows } }) {
    if (!isBegun) return [];
    const wrong = rows.filter(isWrong);
    const hasColumn = rows.some(({ indicator }) => indicator.actual !== null);
    if (!hasColumn) return wrong.length > 0 ? [noColumn(table)] : [];
    return wrong.map((row) => hitOf(row, table));
  },
});
