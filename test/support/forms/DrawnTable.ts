import type { MoneyUnit } from "../../../src/domain/value/MoneyUnit";
import type { TestCell } from "../gridOf";

/** What a target table says, before it is drawn in any form. */
export interface DrawnTable {
  readonly title: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly moneyUnit: MoneyUnit;
  readonly project: string;
  readonly budget: DrawnBudget;
  /** 全年执行数 of the same lines. */
  readonly executed: DrawnBudget;
  readonly use: string;
  readonly goal: string;
  readonly achievement: string;
  /** Of a form with a block of long-term indicators: what that block has of its own. */
  readonly longTerm: {
    readonly budget: DrawnBudget;
    readonly goal: string;
    readonly rows: readonly DrawnRow[];
  };
  readonly rows: readonly DrawnRow[];
}

export interface DrawnBudget {
  readonly total: DrawnAmount;
  readonly fiscal: DrawnAmount;
  readonly other: DrawnAmount;
}

/** An amount as it is written, and what it is in the table's money unit; null for nothing. */
export interface DrawnAmount {
  readonly content: TestCell;
  readonly amount: string | null;
}

export interface Levels {
  readonly level1: string;
  readonly level2: string;
}

/** A row of the grid: an indicator, or one that is not used. */
export type DrawnRow = DrawnIndicator | UnusedRow;

export interface UnusedRow extends Levels {
  /** Its levels alone; its levels and a dash in each cell; nothing at all. */
  readonly kind: "levels" | "dashes" | "blank";
}

export interface DrawnIndicator extends Levels {
  readonly kind: "indicator";
  readonly level3: string;
  readonly description: string;
  readonly target: DrawnTarget;
  readonly entries: Readonly<Record<EntryRole, TestCell>>;
  /** 分值 as a number; null where `entries.weight` is none. */
  readonly points: string | null;
}

export type EntryRole = "weight" | "actual" | "rate" | "score" | "deviation" | "reason";

/** A target with its meaning (`describeValue`, in the year 2024), as it stands in one cell and as it stands in several. */
export interface DrawnTarget {
  readonly meaning: string;
  readonly whole: TestCell;
  /** 指标性质 | 指标值 | 度量单位; the value alone where the target cannot be parted. */
  readonly parts: {
    readonly operator: string;
    /** The operator as it is written before a value: "≥" for 正向, "" for 定性. */
    readonly sign: string;
    readonly value: TestCell;
    readonly measure: string;
  };
  /** What the parts say together. */
  readonly joined: string;
}
