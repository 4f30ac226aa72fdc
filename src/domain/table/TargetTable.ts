import type Big from "big.js";
import type { Area, Position } from "../grid/Area";
import type { OwnedBlock } from "../grid/SheetGrid";
import type { Money, MoneyUnit } from "../value/Money";
import type { TargetValue } from "../value/TargetValue";
import type { EntryField } from "./EntryField";
import type { FundsLine } from "./FundsLine";
import type { Period } from "./Layout";
import type { TableReading } from "./TableReading";

/** A text with the cell (the top-left one of a merge) that holds it. `text` is as displayed, untouched. */
export interface TextField {
  readonly text: string;
  readonly cell: Position;
}

/** An amount of the budget with its cell; `amount` is null when the cell is blank, `problem` when it is no number. */
export interface MoneyField extends TextField {
  readonly amount: Money | null;
  readonly problem: "empty" | "notANumber" | null;
}

/** 预算规模: 预算数, 其中：财政资金, 其他资金. A part that the table has no label for is null. */
export interface Budget {
  readonly total: MoneyField | null;
  readonly fiscal: MoneyField | null;
  readonly other: MoneyField | null;
}

/** 金额单位: where the table says it, or what was inferred in its stead. */
export interface MoneyUnitField {
  readonly unit: MoneyUnit;
  /**
   * - stated in the table
   * - inferred: the table says nothing, but its cost indicators all use this unit
   * - missing: nothing says it; 万元 is taken so that there is something to compare with
   * - mixed: the table says two different things; the first is taken
   */
  readonly source: "stated" | "inferred" | "missing" | "mixed";
  readonly cell: Position | null;
}

/** 编制单位: "349101天津市统计局财务处" is code "349101" and name "天津市统计局财务处". */
export interface UnitField extends TextField {
  readonly code: string;
  readonly name: string;
}

/** 指标性质 and 度量单位 of a target that stands in columns of its own; null for a column that the table lacks. */
export interface TargetParts {
  readonly operator: TextField | null;
  readonly measure: TextField | null;
}

/**
 * 指标值 with its cell. Of a target in several columns (指标性质 | 指标值 | 度量单位) the text is what they say together
 * ("≥95%"), the cell that of 指标值 itself.
 */
export interface TargetField extends TextField {
  readonly value: TargetValue;
  /** Null where the whole target stands in one cell. */
  readonly parts: TargetParts | null;
}

/** 指标: one indicator row. Levels that stand in a merged or blank cell above carry that cell's position. */
export interface Indicator {
  readonly row: number;
  /** The row's place in its table, from 1. */
  readonly number: number;
  readonly level1: TextField;
  readonly level2: TextField;
  readonly level3: TextField;
  readonly description: TextField;
  readonly target: TargetField;
  /** 分值; null when the table has no such column. */
  readonly weight: WeightField | null;
  /** 实际完成值, 完成率, 得分, 偏差率, 原因: in the user's own column, else in the add-in's; null when there is neither. */
  readonly actual: EntryField | null;
  readonly rate: EntryField | null;
  readonly score: EntryField | null;
  readonly deviation: EntryField | null;
  readonly reason: EntryField | null;
}

/** 分值 (权重) with its cell; `points` is null when the cell holds no number. */
export interface WeightField extends TextField {
  readonly points: Big | null;
  /** Whether the cell stands in a column that the add-in made. */
  readonly isOwned: boolean;
}

/** What a column that is filled in at year end holds. */
export type EvaluationRole = "actual" | "rate" | "weight" | "score" | "deviation" | "reason";

/** Which of the user's own columns holds what; a column that the table lacks is null. */
export interface GridColumns {
  /** Of 一级指标 and 二级指标 one may be missing. */
  readonly level1: number | null;
  readonly level2: number | null;
  readonly level3: number;
  readonly description: number | null;
  readonly target: number;
  /** 指标性质 and 度量单位, where the target is split. */
  readonly operator: number | null;
  readonly measure: number | null;
  readonly weight: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly score: number | null;
  readonly deviation: number | null;
  readonly reason: number | null;
}

/** 评价列 that the add-in made beside a table: a column each, by its header; null for one whose header was changed. */
export interface OwnedColumns {
  readonly block: OwnedBlock;
  readonly roles: readonly (EvaluationRole | null)[];
}

/** A list form (一行一指标): many projects below one header, each a run of rows. */
export interface ListPlace {
  /** From the header's first row to the list's last row, over all its columns: the same for every project of the list. */
  readonly area: Area;
  /** The project's place in its list, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
}

/** What a block of long-term indicators has in common with that of the year. */
export interface SharedFields {
  readonly budget: boolean;
  readonly goal: boolean;
}

/** 绩效目标表: one project's table, each field with its cell. */
export interface TargetTable {
  /** Stable within one reading: sheet and top-left cell. */
  readonly id: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly reading: TableReading;
  /** Which of two blocks the table is; null for every other form. */
  readonly period: Period | null;
  /** Which of its fields are the other block's as well, as the form has them once; of a block of long-term indicators only. */
  readonly shares: SharedFields;
  /** Null for a table of its own. In a list `area` is the project's own rows, without the header. */
  readonly list: ListPlace | null;
  readonly title: TextField | null;
  readonly unit: UnitField | null;
  readonly moneyUnit: MoneyUnitField;
  readonly project: TextField | null;
  readonly budget: Budget;
  /** 资金用途. */
  readonly use: TextField | null;
  /** 绩效目标. */
  readonly goal: TextField | null;
  /** 实际完成情况 beside the goal, where the form has a cell for it. */
  readonly achievement: TextField | null;
  /** 项目资金, a line each, the total first. Empty when the table has no budget at all. */
  readonly funds: readonly FundsLine[];
  /** 评价列 of the add-in beside the grid; null before they are written. */
  readonly ownedColumns: OwnedColumns | null;
  /** 预算执行, 合计 and 评价等级 of the add-in below the grid; null before they are written. */
  readonly ownedSummary: OwnedBlock | null;
  /** The row that names the columns: where the header of 指标值 itself stands, below a heading over several columns. */
  readonly headerRow: number;
  readonly columns: GridColumns;
  readonly indicators: readonly Indicator[];
  /** The year that dates without one were read in: the setting, the table's own, else the workbook's; null: unknown. */
  readonly year: number | null;
}

/** Whether the table is evaluated at year end: long-term indicators (中长期) are not, before their term. */
export function isOfYear({ period }: TargetTable): boolean {
  return period !== "longTerm";
}

/** The name by which a user knows the table: its project, else its title, else its place. */
export function nameOfTable(table: TargetTable): string {
  const names = [table.project?.text ?? "", table.title?.text ?? ""].map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );
  return names.find((name) => name !== "") ?? table.sheetName;
}
