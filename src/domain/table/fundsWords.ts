import { remembered } from "../remembered";
import type { FundsRole } from "./FundsLine";
import type { Vocabulary } from "./Vocabulary";
import { knownWords } from "./Vocabulary";

/** The order in which the lines of 项目资金 are given. */
export const FUNDS_ROLES: readonly FundsRole[] = ["total", "fiscal", "carriedOver", "other"];

/** What a column of 项目资金 holds. */
export type FundsColumn = "initial" | "budget" | "executed" | "weight" | "rate" | "score" | "reason";

const COLUMNS: readonly (readonly [FundsColumn, RegExp])[] = [
  ["initial", /^(?:年初|期初)(?:批复)?预算(?:数|金额|安排数?)?$/],
  ["budget", /^(?:(?:全年|本年|当年|调整后?的?)?预算(?:数|金额)|(?:全年|调整后的?)预算)$/],
  ["executed", /^(?:(?:全年|本年|当年|年度|预算|实际|累计)*(?:执行|支出)(?:数|金额)|全年执行|实际支出)$/],
  ["rate", /^(?:预算|资金)*执行率$/],
];

const LINES: readonly (readonly [FundsRole, RegExp])[] = [
  ["total", /^(?:年度|全年|项目|预算)*(?:资金)?(?:总额|总计|合计)$/],
  ["fiscal", /^(?:当年|本年|本级)+(?:财政(?:性)?(?:资金|拨款)|一般公共预算(?:拨款|资金)?)$/],
  ["carriedOver", /^(?:上年|上年度|以前年度)(?:结转|结余)+(?:资金)?$/],
  // The three budgets beside 一般公共预算 (预算法 第五条) are fiscal money too, but a table has one 财政资金, which the rules
  // add 其他资金 to, of which it may have several.
  ["other", /^(?:政府性基金|国有资本经营|社会保险基金)(?:预算)?(?:拨款|资金|收入)?$/],
  ["other", /^(?:财政专户管理|事业收入|单位|自有|自筹|社会)+(?:资金|收入)$/],
];

// 全年预算数（万元）, 执行率（%）, 得分（10分）: what stands in parentheses behind a name does not change what it holds.
const ASIDE = /:?(?:\([^()]*\))?:?$/;
const PREFIX = /^其中:?/;

const withoutAside = remembered((label) => label.replace(ASIDE, ""));

const knownColumnOf = remembered<FundsColumn | null>((header) => {
  const label = withoutAside(header);
  return COLUMNS.find(([, words]) => words.test(label))?.[0] ?? null;
});

/** Without what stands in parentheses behind it, no name of a column is longer. */
const LONGEST_NAME = 60;

/** What a column of 项目资金 holds, by its normalised header; null for one that no known form has. */
export function fundsColumnOf(header: string, words: Vocabulary = knownWords): FundsColumn | null {
  if (header.length > LONGEST_NAME && !/\):?$/.test(header.slice(-2))) return null;
  const column = knownColumnOf(header);
  if (column) return column;
  const role = words.columnRoleOf(withoutAside(header));
  return role === "weight" || role === "score" || role === "reason" ? role : null;
}

/** Which line of 项目资金 a normalised label heads; null for one that no known form has. */
export function fundsLineOf(label: string, words: Vocabulary = knownWords): FundsRole | null {
  const role = words.fieldRoleOf(label);
  const known = FUNDS_ROLES.find((line) => line === role);
  if (known) return known;
  const core = label.replace(PREFIX, "").replace(ASIDE, "");
  return LINES.find(([, words]) => words.test(core))?.[0] ?? null;
}

const ONE_BUDGET = /^(?:当年|本年|本级)*(?:一般公共预算|政府性基金|国有资本经营|社会保险基金)/;

/** Whether a line's normalised label names one of the four budgets (预算法 第五条), not 财政拨款 from all of them. */
export function namesOneBudget(label: string): boolean {
  return ONE_BUDGET.test(label.replace(PREFIX, ""));
}
