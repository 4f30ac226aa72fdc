import type { FundsRole } from "./FundsLine";
import { columnRoleOf, fieldRoleOf } from "./headerSynonyms";

/** The order in which the lines of 项目资金 are given. */
export const FUNDS_ROLES: readonly FundsRole[] = ["total", "fiscal", "carriedOver", "other"];

/** What a column of 项目资金 holds. */
export type FundsColumn = "initial" | "budget" | "executed" | "weight" | "rate" | "score" | "reason";

const INITIAL = /^(?:年初|期初)(?:批复)?预算(?:数|金额|安排数?)?$/;
const BUDGET = /^(?:(?:全年|本年|当年|年度|调整后?|调整后的?)?预算(?:数|金额)|全年预算|调整后预算)$/;
const EXECUTED =
  /^(?:(?:全年|本年|当年|年度|预算|实际|累计)*(?:执行|支出)(?:数|金额|情况)|全年执行|实际支出)$/;
const RATE = /^(?:预算|资金)?执行率$/;
const TOTAL = /^(?:年度|项目|预算)?(?:资金|预算)?(?:总额|总计|合计)$/;

// 全年预算数（万元）, 执行率（%）, 得分（10分）: what stands in parentheses behind a column's name does not change what it holds.
const ASIDE = /\([^()]*\)$/;

/** What a column of 项目资金 holds, by its normalised header; null for one that no known form has. */
export function fundsColumnOf(header: string): FundsColumn | null {
  const label = header.replace(/:$/, "").replace(ASIDE, "");
  if (INITIAL.test(label)) return "initial";
  if (BUDGET.test(label)) return "budget";
  if (EXECUTED.test(label)) return "executed";
  if (RATE.test(label)) return "rate";
  const role = columnRoleOf(label);
  return role === "weight" || role === "score" || role === "reason" ? role : null;
}

/** Which line of 项目资金 a normalised label heads; null for one that no known form has. */
export function fundsLineOf(label: string): FundsRole | null {
  const role = fieldRoleOf(label);
  if (role === "total" || role === "fiscal" || role === "carriedOver" || role === "other") return role;
  return TOTAL.test(label.replace(/:$/, "").replace(ASIDE, "")) ? "total" : null;
}
