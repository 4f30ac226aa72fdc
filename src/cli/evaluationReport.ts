import type Big from "big.js";
import type { CheckResult } from "../application/checkWorkbook";
import type { TableAudit } from "../domain/audit";
import { OVERALL_GRADE_WORDS } from "../domain/evaluation/evaluationWords";
import { explainExecution } from "../domain/evaluation/explainExecution";
import { explainRow } from "../domain/evaluation/explainRow";
import type { RowEvaluation, TableEvaluation } from "../domain/evaluation/TableEvaluation";
import { formatSheetCell } from "../domain/grid/address";
import type { TargetTable } from "../domain/table/TargetTable";
import { formatMoney, toUnit } from "../domain/value/Money";
import type { Money } from "../domain/value/Money";
import { checkReport } from "./checkReport";
import type { CheckReport, Summary, TableReport } from "./checkReport";

/** What `evaluate --json` prints: the check's report, with the evaluation of each table. */
export interface EvaluationReport extends CheckReport {
  readonly tables: readonly EvaluatedTableReport[];
  readonly summary: Summary & { readonly evaluated: number; readonly unfinished: number };
}

export interface EvaluatedTableReport extends TableReport {
  readonly evaluation: EvaluationOfTable;
}

/** Points have two decimals at least, rates four (a share of 1); what is absent is null. */
export interface EvaluationOfTable {
  readonly execution: {
    /** In the table's money unit. */
    readonly budget: string | null;
    readonly executed: string | null;
    readonly rate: string | null;
    readonly weight: string;
    readonly score: string | null;
    readonly explanation: string;
  };
  /** Execution included: "100.00" where all is right. */
  readonly weightTotal: string | null;
  /** Null while the project is 未完成. */
  readonly score: string | null;
  readonly grade: string;
  /** Rows without a score. */
  readonly unfilled: number;
  readonly rows: readonly EvaluatedRow[];
}

export interface EvaluatedRow {
  /** The cell of 实际完成值, or of 指标值 where there is none yet. */
  readonly address: string;
  readonly weight: string | null;
  /** The points come from the scheme: the table has none. */
  readonly weightProposed?: true;
  /** As the cell shows it. */
  readonly actual: string | null;
  readonly rate: string | null;
  readonly score: string | null;
  readonly explanation: string;
}

export const UNFINISHED = "未完成";

export function evaluationReport(file: string, result: CheckResult): EvaluationReport {
  const { tables, unread, summary } = checkReport(file, result);
  const audits = result.audit.tables;
  const unfinished = audits.filter(({ evaluation }) => evaluation.score === null).length;
  return {
    file,
    tables: tables.flatMap((table, index) => {
      const audited = audits[index];
      return audited ? [{ ...table, evaluation: evaluationOf(audited) }] : [];
    }),
    unread,
    summary: { ...summary, evaluated: audits.length - unfinished, unfinished },
  };
}

function evaluationOf({ table, evaluation }: TableAudit): EvaluationOfTable {
  return {
    execution: executionOf(table, evaluation),
    weightTotal: points(evaluation.weightTotal),
    score: points(evaluation.score),
    grade: gradeWord(evaluation),
    unfilled: evaluation.unfilled,
    rows: evaluation.rows.map((row) => rowOf(row, table)),
  };
}

export function gradeWord({ grade }: TableEvaluation): string {
  return grade === null ? UNFINISHED : OVERALL_GRADE_WORDS["zh-CN"][grade];
}

function executionOf(
  { moneyUnit }: TargetTable,
  { execution }: TableEvaluation,
): EvaluationOfTable["execution"] {
  const amount = (money: Money | null) => money && formatMoney(toUnit(money, moneyUnit.unit));
  return {
    budget: amount(execution.budget),
    executed: amount(execution.executed),
    rate: share(execution.rate),
    weight: points(execution.weight),
    score: points(execution.score),
    explanation: explainExecution(execution, "zh-CN"),
  };
}

function rowOf(row: RowEvaluation, table: TargetTable): EvaluatedRow {
  const { actual, target } = row.indicator;
  return {
    address: formatSheetCell(table.sheetName, (actual ?? target).cell),
    weight: points(row.weight),
    ...(row.isWeightProposed && { weightProposed: true }),
    actual: actual?.text.trim() || null,
    rate: share(row.rate),
    score: points(row.score),
    explanation: explainRow(row, table, "zh-CN"),
  };
}

/** "9.50": at least two decimals, never fewer than there are. */
function points(value: Big): string;
function points(value: Big | null): string | null;
function points(value: Big | null): string | null {
  const decimals = value?.toFixed().split(".")[1]?.length ?? 0;
  return value && value.toFixed(Math.max(2, decimals));
}

/** "0.9500": rounded. */
const share = (rate: Big | null): string | null => rate && rate.toFixed(4);
