import Big from "big.js";
import { sumOf } from "../value/sum";
import { normaliseLabel } from "../table/label";
import type { CostItem } from "./CostReconciliation";
import type { Money } from "../value/Money";

/** 合计 or 总成本 by itself, perhaps of the whole project: the name of a total, not of one kind of cost. */
const TOTAL =
  /^(?:(?:本|整个|全部)?项目|年度|全年|其中)?(?:各项)?(?:成本|费用|经费|支出|资金)?(?:总计|合计|总额|总成本|总费用|总支出|总经费|总投入)$/;
const CERTAIN = /合计|总计/;
const SUBTOTAL = /小计/;
const PART = /^其中/;

/**
 * Money that stands in the table twice must count once: rows 其中…, a value merged over two rows, 小计 rows beside
 * their parts, and the total of all. Items and amounts are in the table's unit.
 */
export function markRepeated(items: readonly CostItem[], budget: Money | null): CostItem[] {
  if (items.length < 2) return [...items];
  const once = markSubtotals(markParts(markShared(items)));
  return markTotal(once, budget);
}

const zero = new Big(0);
const nameOf = ({ indicator }: CostItem): string => normaliseLabel(indicator.level3.text);
const counts = (item: CostItem): boolean => item.leftOut === null;
const amountOf = (item: CostItem): Big => item.amount?.amount ?? zero;

function markShared(items: readonly CostItem[]): CostItem[] {
  const seen = new Set<string>();
  return items.map((item) => {
    const { row, column } = item.indicator.target.cell;
    const key = `${row},${column}`;
    if (!counts(item)) return item;
    const isShared = seen.has(key);
    seen.add(key);
    return isShared ? { ...item, leftOut: "shared" } : item;
  });
}

function markParts(items: readonly CostItem[]): CostItem[] {
  return items.map((item, index) => {
    const isPart = index > 0 && counts(item) && PART.test(nameOf(item));
    return isPart ? { ...item, leftOut: "part" } : item;
  });
}

/** A 小计 is left out where the rows just above or just below it add up to it. */
function markSubtotals(items: readonly CostItem[]): CostItem[] {
  return items.map((item, index) => {
    if (!counts(item) || !SUBTOTAL.test(nameOf(item))) return item;
    const above = items.slice(0, index).reverse();
    const below = items.slice(index + 1);
    return addsUp(above, amountOf(item)) || addsUp(below, amountOf(item))
      ? { ...item, leftOut: "total" }
      : item;
  });
}

function addsUp(neighbours: readonly CostItem[], amount: Big): boolean {
  let sum = new Big(0);
  for (const neighbour of neighbours.filter(counts)) {
    sum = sum.plus(amountOf(neighbour));
    if (sum.gte(amount)) return sum.eq(amount);
  }
  return false;
}

/**
 * Where all rows together make the budget there is no total among them. Else a row is one when it is called 合计; when
 * it bears the bare name of a total and is at least the others' sum; or when it is exactly the sum of two or more
 * others and the whole budget.
 */
function markTotal(items: readonly CostItem[], budget: Money | null): CostItem[] {
  const counted = items.filter(counts);
  if (counted.length < 2) return [...items];
  const all = sumOf(counted.map(amountOf));
  if (budget?.amount.eq(all)) return [...items];
  const total = counted.find((item) => isTotal(item, all, counted.length - 1, budget));
  return items.map((item) => (item === total ? { ...item, leftOut: "total" } : item));
}

function isTotal(item: CostItem, all: Big, others: number, budget: Money | null): boolean {
  const rest = all.minus(amountOf(item));
  const order = amountOf(item).cmp(rest);
  if (TOTAL.test(nameOf(item))) return order >= 0 || (others >= 2 && CERTAIN.test(nameOf(item)));
  return order === 0 && others >= 2 && budget !== null && budget.amount.eq(amountOf(item));
}
