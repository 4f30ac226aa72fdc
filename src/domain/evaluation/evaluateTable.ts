import Big from "big.js";
import type { Settings } from "../settings/Settings";
import type { TargetTable } from "../table/TargetTable";
import type { RowEvaluation, TableEvaluation } from "./TableEvaluation";

/** 项目自评: scores a table by the Ministry's method (财预〔2020〕10号), as far as it has been filled in. */
export function evaluateTable(table: TargetTable, settings: Settings): TableEvaluation {
  const rows = table.indicators.map((indicator): RowEvaluation => ({
    indicator,
    kind: "none",
    weight: null,
    isWeightProposed: false,
    actual: { kind: "empty" },
    status: "unfilled",
    isMet: null,
    rate: null,
    deviation: null,
    score: null,
    basis: null,
    reduction: null,
    recorded: null,
    reasonFor: null,
    hasReason: false,
  }));
  return {
    isBegun: false,
    rows,
    execution: {
      lines: table.funds,
      budget: table.budget.total?.amount ?? null,
      executed: null,
      rate: null,
      weight: new Big(settings.scheme.execution),
      score: null,
      problem: "notExecuted",
      reasonFor: null,
      hasReason: false,
    },
    parts: [],
    weightTotal: null,
    unfilled: rows.length,
    obstacle: "unfilled",
    score: null,
    grade: null,
  };
}
