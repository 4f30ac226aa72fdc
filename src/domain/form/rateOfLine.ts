import Big from "big.js";
import type { FundsLine } from "../table/FundsLine";
import { toUnit } from "../value/Money";

/** 执行率 of one funds line, 1 is 100%; null where it cannot be had: nothing executed is known, or nothing was planned. */
export function rateOfLine({ budget, executed }: FundsLine): Big | null {
  const [planned, spent] = [budget?.amount, executed?.amount];
  if (!planned || !spent || planned.amount.lte(0)) return null;
  return new Big(toUnit(spent, planned.unit).amount).div(planned.amount);
}
