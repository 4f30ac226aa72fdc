import type Big from "big.js";
import type { TableEvaluation } from "../domain/evaluation/TableEvaluation";
import { parseArea } from "../domain/grid/address";
import { lastRow } from "../domain/grid/Area";
import type { Area, Position } from "../domain/grid/Area";
import { cellAt } from "../domain/grid/SheetGrid";
import type { CellValue, SheetGrid } from "../domain/grid/SheetGrid";
import { gradeWords, SUMMARY_AT } from "../domain/plan/evaluation/summaryContents";

/** What a cell's formula gives; "" where it shows nothing. */
export interface CellResult {
  readonly cell: Position;
  readonly value: CellValue;
}

/** `=C5` and `=IF(C5="","",C5)`. */
const LINK = /^=(?:IF\(([A-Z]+\d+)="","",\1\)|([A-Z]+\d+))$/;

/** What the formulas of a summary give that was just written: lines of 项目资金, the total's first, 合计 and 评价等级. */
export function summaryResults(area: Area, evaluation: TableEvaluation, grid: SheetGrid): CellResult[] {
  const lines = Array.from({ length: area.rowCount - 3 }, (_, index) => area.row + 1 + index);
  const bottom = lastRow(area);
  const at = (row: number, column: keyof typeof SUMMARY_AT) => ({
    row,
    column: area.column + SUMMARY_AT[column],
  });
  return [
    ...lines.flatMap((row, index) => [
      { cell: at(row, "budget"), value: amountAt(grid, at(row, "budget")) },
      { cell: at(row, "executed"), value: amountAt(grid, at(row, "executed")) },
      {
        cell: at(row, "rate"),
        value:
          index === 0
            ? shown(evaluation.execution.rate)
            : partRate(grid, at(row, "budget"), at(row, "executed")),
      },
    ]),
    { cell: at(area.row + 1, "score"), value: shown(evaluation.execution.score) },
    { cell: at(bottom - 1, "weight"), value: shown(evaluation.weightTotal) },
    { cell: at(bottom - 1, "score"), value: shown(evaluation.score) },
    { cell: at(bottom, "score"), value: gradeWords(evaluation) ?? "" },
  ];
}

export const shown = (value: Big | null): CellValue => (value ? value.toNumber() : "");

/** The cell's own value, or that of the cell that its formula names; "" for a blank one. */
function amountAt(grid: SheetGrid, { row, column }: Position): CellValue {
  const { formula, value } = cellAt(grid, row, column);
  const [, guarded, plain] = LINK.exec(formula ?? "") ?? [];
  const linked = parseArea(guarded ?? plain ?? "");
  return (linked ? cellAt(grid, linked.row, linked.column).value : value) ?? "";
}

function partRate(grid: SheetGrid, budget: Position, executed: Position): CellValue {
  const [planned, spent] = [amountAt(grid, budget), amountAt(grid, executed)];
  const isKnown = typeof planned === "number" && typeof spent === "number" && planned > 0 && spent >= 0;
  return isKnown ? spent / planned : "";
}
