import type Big from "big.js";
import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { Position } from "../../../src/domain/grid/Area";
import type { LayoutId, Period } from "../../../src/domain/table/Layout";
import type { Indicator, MoneyField, TargetTable, TextField } from "../../../src/domain/table/TargetTable";
import { describeValue } from "../../domain/value/describeValue";
import type { EntryRole } from "./DrawnTable";

/** A text with the cell that holds it; null where the form has none. */
export type Placed = readonly [text: string, cell: string] | null;
/** An amount with its text and cell. */
export type PlacedAmount = readonly [text: string, cell: string, amount: string | null] | null;

/** What is read of a table's head. */
export interface ReadHead {
  readonly title: Placed;
  readonly unit: readonly [code: string, name: string] | null;
  readonly moneyUnit: readonly [unit: string, source: string];
  readonly project: Placed;
  readonly budget: {
    readonly total: PlacedAmount;
    readonly fiscal: PlacedAmount;
    readonly other: PlacedAmount;
  };
  readonly use: Placed;
  readonly goal: Placed;
  readonly achievement: Placed;
  /** Of each line: its role and what was planned, granted and spent. */
  readonly funds: readonly (readonly [role: string, ...amounts: (string | null)[]])[];
}

export interface ReadIndicator {
  readonly levels: readonly Placed[];
  readonly description: Placed;
  readonly target: Placed;
  readonly meaning: string;
  readonly points: string | null;
  readonly entries: Readonly<Record<EntryRole, Placed>>;
}

/** All that a table says and where: what a drawing promises, and what a reading gives. */
export interface ReadForm extends ReadHead {
  readonly layout: LayoutId;
  readonly period: Period | null;
  readonly shares: { readonly budget: boolean; readonly goal: boolean };
  readonly list: readonly [area: string, number: number, count: number] | null;
  readonly area: string;
  readonly year: number | null;
  readonly indicators: readonly ReadIndicator[];
}

export const placed = (text: string, cell: Position): Placed => [text, formatCell(cell)];
/** What is blank is in no cell. */
export const placedOrBlank = (text: string, cell: Position): Placed => [
  text,
  text === "" ? "" : formatCell(cell),
];

const field = (one: TextField | null): Placed => one && placed(one.text, one.cell);
const said = ({ text, cell }: TextField): Placed => placedOrBlank(text, cell);
const fixed = (amount: { readonly amount: Big } | null | undefined): string | null =>
  amount ? amount.amount.toFixed() : null;
const money = (one: MoneyField | null): PlacedAmount =>
  one && [one.text, formatCell(one.cell), fixed(one.amount)];

export function asRead(table: TargetTable): ReadForm {
  const { budget, unit, moneyUnit, list, reading, period, shares, year } = table;
  return {
    layout: reading.layout,
    period,
    shares,
    list: list && [formatArea(list.area), list.number, list.count],
    area: formatArea(table.area),
    year,
    title: field(table.title),
    unit: unit && [unit.code, unit.name],
    moneyUnit: [moneyUnit.unit, moneyUnit.source],
    project: field(table.project),
    budget: { total: money(budget.total), fiscal: money(budget.fiscal), other: money(budget.other) },
    use: field(table.use),
    goal: field(table.goal),
    achievement: field(table.achievement),
    funds: table.funds.map(({ role, initial, budget: granted, executed }) => [
      role,
      fixed(initial?.amount),
      fixed(granted?.amount),
      fixed(executed?.amount),
    ]),
    indicators: table.indicators.map(indicatorAsRead),
  };
}

function indicatorAsRead(indicator: Indicator): ReadIndicator {
  const { level1, level2, level3, description, target, weight, actual, rate, score, deviation, reason } =
    indicator;
  return {
    levels: [said(level1), said(level2), field(level3)],
    description: said(description),
    target: field(target),
    meaning: describeValue(target.value),
    points: weight?.points?.toFixed() ?? null,
    entries: {
      weight: field(weight),
      actual: field(actual),
      rate: field(rate),
      score: field(score),
      deviation: field(deviation),
      reason: field(reason),
    },
  };
}
