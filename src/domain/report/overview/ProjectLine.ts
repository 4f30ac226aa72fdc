import type Big from "big.js";
import type { IgnoredFinding, TableAudit } from "../../audit";
import type { CostStatus } from "../../cost/CostReconciliation";
import type { OverallGrade } from "../../evaluation/TableEvaluation";
import { formatArea } from "../../grid/address";
import { inline } from "../../rules/facts";
import type { Finding, Severity } from "../../rules/Finding";
import { isOfYear, nameOfTable } from "../../table/TargetTable";
import { toUnit } from "../../value/Money";
import type { Money } from "../../value/Money";

/** An exact decimal number as text: "106.00", "-0.01". */
export type Decimal = string;

/**
 * Where a project stands at year end:
 * - finished: it has a score and a grade
 * - unfinished: something is filled in, but `unfilled` rows or the execution lack a score, or the points are not 100
 * - notBegun: nothing is filled in yet
 * - longTerm: 中长期 indicators, which are not evaluated before their term
 */
export type Standing = "finished" | "unfinished" | "notBegun" | "longTerm";

/**
 * 汇总: one project in a line. Plain data all through, so that it passes between processes, into a cache and onto a page as
 * it is. Amounts are exact, in 万元; what is not known is null.
 */
export interface ProjectLine {
  /** The project, else the table's title, else the sheet; on one line. */
  readonly project: string;
  /** 编制单位 as the table names it; null where it does not. */
  readonly unit: string | null;
  readonly sheetName: string;
  /** "A1:G24". */
  readonly area: string;
  readonly indicators: number;
  readonly budget: Decimal | null;
  readonly cost: Decimal | null;
  /** budget − cost: positive where part of the budget is uncovered. */
  readonly gap: Decimal | null;
  readonly costStatus: CostStatus;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that the user has set aside: in none of the counts. */
  readonly ignored: number;
  /** Rules that could not run: the table is not fully checked, whatever the counts say. */
  readonly failedRules: readonly string[];
  readonly standing: Standing;
  /** Indicator rows without a score. */
  readonly unfilled: number;
  /** 总分 with two decimals; null unless the project is finished. */
  readonly score: Decimal | null;
  readonly grade: OverallGrade | null;
}

export function projectLine({
  table,
  reconciliation,
  evaluation,
  findings,
  ignored,
  failures,
}: TableAudit): ProjectLine {
  const { budget, sum, gap, status } = reconciliation;
  const isEvaluated = isOfYear(table);
  return {
    project: nameOfTable(table),
    unit: inline(table.unit?.name || table.unit?.text || "") || null,
    sheetName: table.sheetName,
    area: formatArea(table.area),
    indicators: table.indicators.length,
    budget: inWan(budget),
    cost: inWan(sum),
    gap: inWan(gap),
    costStatus: status,
    ...severityCounts(findings, ignored),
    failedRules: [...new Set(failures.map(({ ruleId }) => ruleId))],
    standing: isEvaluated ? standingOf(evaluation) : "longTerm",
    unfilled: isEvaluated ? evaluation.unfilled : 0,
    score: isEvaluated && evaluation.score ? evaluation.score.toFixed(2) : null,
    grade: isEvaluated ? evaluation.grade : null,
  };
}

function severityCounts(findings: readonly Finding[], ignored: readonly IgnoredFinding[]) {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    ignored: ignored.length,
  };
}

function standingOf({ score, isBegun }: { readonly score: Big | null; readonly isBegun: boolean }): Standing {
  if (score !== null) return "finished";
  return isBegun ? "unfinished" : "notBegun";
}

const inWan = (money: Money | null): Decimal | null => money && toUnit(money, "万元").amount.toFixed();
