import Big from "big.js";
import { formLine } from "../../../src/domain/form/formLine";
import { readTables } from "../../../src/domain/table/readTables";
import type { FundsLine } from "../../../src/domain/table/FundsLine";
import type { Money } from "../../../src/domain/value/Money";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { selfEvaluationGrid } from "../../support/selfEvaluationForm";

const [table] = readTables([selfEvaluationGrid()], defaultSettings).tables;
const [, fiscal, carriedOver, other] = table?.funds ?? [];

/** 其中：当年财政拨款 with other amounts; null leaves the cell blank. */
function line(budget: Money | null, executed: Money | null): FundsLine {
  if (!fiscal?.budget || !fiscal.executed) throw new Error("The form lacks its line of 财政拨款.");
  return {
    ...fiscal,
    budget: { ...fiscal.budget, amount: budget },
    executed: { ...fiscal.executed, amount: executed },
  };
}
const money = (amount: number, unit: Money["unit"] = "万元"): Money => ({ amount: new Big(amount), unit });
const rateOf = (line: FundsLine | undefined) => line && formLine([line], line.role).rate;
const percent = (line: FundsLine | undefined) => rateOf(line)?.times(100).toFixed(2);

it("each line of the funds has its own 执行率, 全年执行数 over 全年预算数", () => {
  expect([fiscal, other].map(percent)).toEqual(["96.09", "100.00"]);
});

it("a line of which nothing is filled in has none, nor has one without cells for the amounts", () => {
  expect(rateOf(carriedOver)).toBeNull();
  expect(fiscal && rateOf({ ...fiscal, initial: null, budget: null })).toBeNull();
  expect(fiscal && rateOf({ ...fiscal, executed: null })).toBeNull();
});

it.each([
  ["more was spent than planned: it is not capped", money(50), money(60), "120.00"],
  ["nothing was spent", money(50), money(0), "0.00"],
  ["what was spent is written in 元", money(66.92), money(334600, "元"), "50.00"],
  ["nothing was planned", money(0), money(5), undefined],
  ["nothing was planned and nothing spent", money(0), money(0), undefined],
  ["the plan is below zero", money(-5), money(5), undefined],
  ["what was spent is not filled in", money(50), null, undefined],
  ["less than nothing was spent", money(50), money(-5), undefined],
])("%s", (_, budget, executed, rate) => {
  expect(percent(line(budget, executed))).toBe(rate);
});

it("a line whose 全年预算数 is not filled in is measured by its 年初预算数", () => {
  const { budget, ...rest } = line(money(61.92), money(39));
  const empty = budget && ({ ...budget, text: "", amount: null, problem: "empty" } as const);
  expect(percent({ ...rest, budget: empty })).toBe("60.00");
});

it("a line without a cell for 年初预算数, in a table that tells it from 全年预算数, has none", () => {
  const lines = (table?.funds ?? []).map((own) => (own === other ? { ...own, initial: null } : own));
  const { initial, planned } = formLine(lines, "other");
  expect([initial, planned?.amount.toFixed()]).toEqual([null, "5"]);
});
