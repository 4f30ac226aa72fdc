import type { Scheme } from "../settings/Settings";
import type { MoneyUnit } from "../value/MoneyUnit";
import type { LevelId } from "./templateLevels";

/** What a blank table is made for. */
export interface BlankTableOptions {
  /** 年度. */
  readonly year: number;
  /** 编制单位; "" for what is not known yet. */
  readonly unit: { readonly code: string; readonly name: string };
  /** 项目名称; "" leaves it to be filled in. */
  readonly project: string;
  readonly moneyUnit: MoneyUnit;
  /** 分值方案: whether 成本指标 is a first level of its own, and the points of budget execution. */
  readonly scheme: Scheme;
  /** How many rows each 二级指标 gets; where nothing is said, as many as are usual. */
  readonly rows: RowCounts;
  /** List form: how many projects it has room for. */
  readonly projects: number;
}

export type RowCounts = Readonly<Partial<Record<LevelId, number>>>;
