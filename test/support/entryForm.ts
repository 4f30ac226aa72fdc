import { audit } from "../../src/domain/audit";
import type { TableAudit } from "../../src/domain/audit";
import { planEvaluation } from "../../src/application/evaluationColumns";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { DraftTable } from "../../src/domain/plan/entry/DraftTable";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { readTables } from "../../src/domain/table/readTables";
import { appliedTo } from "./appliedPlan";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { seedFormRows } from "./seedForm";

/** An indicator with what stands in its cells of the year's end; what is not said is blank. */
export interface EntryRow {
  readonly level2?: string;
  readonly name?: string;
  readonly target: TestCell;
  readonly actual?: TestCell;
  readonly rate?: TestCell;
  readonly weight?: TestCell;
  readonly score?: TestCell;
  readonly reason?: TestCell;
}

export interface EntryFormOptions {
  readonly moneyUnit?: string;
  /** 全年执行数 of the total, in I5; undefined: there is no such cell. */
  readonly executed?: TestCell;
  /** Columns of the year's end that the form does not have: "得分". */
  readonly without?: readonly string[];
  readonly merges?: readonly string[];
}

/** A sheet as it was read, with its one table. */
export interface EntryForm {
  readonly grid: SheetGrid;
  readonly audited: TableAudit;
  readonly draft: () => DraftTable;
}

/** The rows of the first and the second indicator, from 0: 9 and 10 on the sheet. */
export const [FIRST, SECOND] = [8, 9] as const;

const COLUMNS = [
  ["实际完成值", "actual"],
  ["完成率", "rate"],
  ["分值", "weight"],
  ["得分", "score"],
  ["偏差原因", "reason"],
] as const;
const [FUNDS_ROW, HEADER_ROW] = [4, 7] as const;

/** A table of the seed form with the user's own columns F to J: 实际完成值, 完成率, 分值, 得分, 偏差原因. */
export function entryForm(rows: readonly EntryRow[], options: EntryFormOptions = {}): EntryForm {
  return formOf(gridOf(cellsOf(rows, options), { merges: options.merges ?? [] }));
}

/** The same without columns of its own, to which the add-in has added what is missing. */
export function entryFormWithBlock(rows: readonly EntryRow[], options: EntryFormOptions = {}): EntryForm {
  const bare = formOf(gridOf(cellsOf(rows, { without: COLUMNS.map(([name]) => name), ...options })));
  const result = { grids: [bare.grid], audit: audit([bare.audited.table], defaultSettings) };
  const [grid] = appliedTo(result.grids, planEvaluation(result, defaultSettings));
  if (!grid) throw new Error("There is no sheet.");
  return formOf(grid);
}

/** A form whose grid of funds has two lines of one kind, 单位资金 (row 6) and 其他资金 (row 7), with these 全年执行数 in E. */
export function formOfTwoOthers(executed: readonly [TestCell, TestCell] = [null, null]): EntryForm {
  return formOf(
    gridOf([
      ["项目支出绩效自评表"],
      ["项目名称", "甲"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 100, 100, null, 10],
      ["", "其中：当年财政拨款", 80, 80],
      ["", "单位资金", 10, 10, executed[0]],
      ["", "其他资金", 10, 10, executed[1]],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
      ["产出指标", "数量指标", "里程", "≥266米", 266, 50],
    ]),
  );
}

/** A sheet's one table. */
export function formOf(grid: SheetGrid): EntryForm {
  const [audited] = audit(readTables([grid], defaultSettings).tables, defaultSettings).tables;
  if (!audited) throw new Error("The form is read as no table.");
  return { grid, audited, draft: () => new DraftTable(audited.table, grid, defaultSettings) };
}

function cellsOf(rows: readonly EntryRow[], options: EntryFormOptions): TestCell[][] {
  const { moneyUnit = "单位：万元", executed, without = [] } = options;
  const columns = COLUMNS.filter(([name]) => !without.includes(name));
  const indicators = rows.map(
    ({ level2 = "数量指标", name = "管护里程", target }) => ["产出指标", level2, name, "", target] as const,
  );
  return seedFormRows({ moneyUnit, rows: indicators }).map((line, index) => {
    if (index === FUNDS_ROW) return executed === undefined ? line : [...line, "全年执行数", executed];
    if (index < HEADER_ROW) return line;
    if (index === HEADER_ROW) return [...line, ...columns.map(([header]) => header)];
    const row = rows[index - HEADER_ROW - 1];
    return [...line, ...columns.map(([, role]) => row?.[role] ?? null)];
  });
}
