import { reconcileCost } from "../../src/domain/cost/reconcileCost";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { Settings } from "../../src/domain/settings/Settings";
import { readTables } from "../../src/domain/table/readTables";
import type { TargetTable } from "../../src/domain/table/TargetTable";
import { formatMoney } from "../../src/domain/value/Money";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { seedFormRows } from "./seedForm";
import type { FormRow, SeedForm } from "./seedForm";

/** A 成本指标 by its 三级指标 and its 指标值. */
export type Cost = readonly [name: string, value: TestCell];

export interface CostForm extends Omit<SeedForm, "budget"> {
  readonly settings?: Partial<Settings>;
  /** Merges in A1 form; the costs begin in row 9, 指标值 stands in column E. */
  readonly merges?: readonly string[];
}

/** A table of the seed form in 万元 whose indicators are costs. */
export function costTable(budget: TestCell, costs: readonly Cost[], form: CostForm = {}): TargetTable {
  const { settings = {}, merges = [], ...head } = form;
  const rows = costs.map(([name, value]): FormRow => ["产出指标", "成本指标", name, "", value]);
  const grid = gridOf(seedFormRows({ budget, rows, ...head }), { merges });
  const [table] = readTables([grid], { ...defaultSettings, ...settings }).tables;
  if (!table) throw new Error("The form is read as no table.");
  return table;
}

/** The costs' sum against the budget, and why a row is not in it: null for one that is. */
export function reconciledCosts(budget: TestCell, costs: readonly Cost[], form: CostForm = {}) {
  const table = costTable(budget, costs, form);
  const { sum, status, items } = reconcileCost(table, { ...defaultSettings, ...form.settings });
  return { sum: sum && formatMoney(sum), status, leftOut: items.map(({ leftOut }) => leftOut) };
}
