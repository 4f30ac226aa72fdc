import type Big from "big.js";
import type { CheckResult } from "../application/checkWorkbook";
import type { TableEvaluation } from "../domain/evaluation/TableEvaluation";
import type { SheetGrid } from "../domain/grid/SheetGrid";
import { isOwnFormula } from "../domain/plan/evaluation/rowContents";
import type { EntryField } from "../domain/table/EntryField";
import type { TargetTable } from "../domain/table/TargetTable";
import type { FormulaResult } from "../xlsx/writePlanCopy";
import { shown, summaryResults } from "./summaryResults";
import type { CellResult } from "./summaryResults";

/**
 * What the formulas of the evaluation columns give, by the engine's figures: a copy shows them also where nothing
 * calculates, and a later reading of it finds the scores that were recorded.
 * @param evaluated the workbook that the columns were planned from
 * @param written the copy as it reads with the columns
 */
export function formulaResults(evaluated: CheckResult, written: CheckResult): FormulaResult[] {
  const byId = new Map(evaluated.audit.tables.map(({ table, evaluation }) => [table.id, evaluation]));
  return written.audit.tables.flatMap(({ table }) => {
    const evaluation = byId.get(table.id);
    const grid = written.grids.find(({ sheetId }) => sheetId === table.sheetId);
    return evaluation && grid ? resultsOf(table, evaluation, grid) : [];
  });
}

function resultsOf(table: TargetTable, evaluation: TableEvaluation, grid: SheetGrid): FormulaResult[] {
  const ofRows = table.indicators.flatMap((indicator, index): CellResult[] => {
    const row = evaluation.rows[index];
    if (!row) return [];
    return [
      ...rowResult(indicator.rate, row.rate),
      ...rowResult(indicator.score, row.score),
      ...rowResult(indicator.deviation, row.deviation),
    ];
  });
  const ofSummary = summaryResults(table, evaluation, grid);
  return [...ofRows, ...ofSummary].map((result) => ({ sheetId: table.sheetId, ...result }));
}

/** Of formulas that the add-in wrote; what the user's own formulas give is not known here. */
function rowResult(field: EntryField | null, value: Big | null): CellResult[] {
  return field && isOwnFormula(field.formula) ? [{ cell: field.cell, value: shown(value) }] : [];
}
