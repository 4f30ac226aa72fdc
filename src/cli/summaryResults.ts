import type Big from "big.js";
import type { TableEvaluation } from "../domain/evaluation/TableEvaluation";
import { parseArea } from "../domain/grid/address";
import type { Position } from "../domain/grid/Area";
import { cellAt } from "../domain/grid/SheetGrid";
import type { CellValue, SheetGrid } from "../domain/grid/SheetGrid";
import { linkedCells } from "../domain/plan/evaluation/amountLinks";
import { placesOfSummary } from "../domain/plan/evaluation/placesOfSummary";
import { gradeWords } from "../domain/plan/evaluation/summaryFigures";
import type { TargetTable } from "../domain/table/TargetTable";

/** What a cell's formula gives; "" where it shows nothing. */
export interface CellResult {
  readonly cell: Position;
  readonly value: CellValue;
}

/** What the formulas of a table's summary give that was just written: lines of 项目资金, 合计 and 评价等级. */
export function summaryResults(
  table: TargetTable,
  evaluation: TableEvaluation,
  grid: SheetGrid,
): CellResult[] {
  const places = placesOfSummary(table);
  if (!places) return [];
  return [
    ...places.lines.flatMap(({ budget, executed, rate }, index) => [
      { cell: budget, value: amountAt(grid, budget) },
      { cell: executed, value: amountAt(grid, executed) },
      {
        cell: rate,
        value: index === 0 ? shown(evaluation.execution.rate) : partRate(grid, budget, executed),
      },
    ]),
    { cell: places.lines[0].score, value: shown(evaluation.execution.score) },
    { cell: places.weightTotal, value: shown(evaluation.weightTotal) },
    { cell: places.total, value: shown(evaluation.score) },
    { cell: places.grade, value: gradeWords(evaluation) ?? "" },
  ];
}

export const shown = (value: Big | null): CellValue => (value ? value.toNumber() : "");

/** The cell's own value, or that of the cell that its formula names, or the sum of several; "" for a blank one. */
function amountAt(grid: SheetGrid, { row, column }: Position): CellValue {
  const { formula, value } = cellAt(grid, row, column);
  const cells = linkedCells(formula)?.flatMap((address) => parseArea(address) ?? []);
  if (!cells) return value ?? "";
  const values = cells.map((cell) => cellAt(grid, cell.row, cell.column).value);
  const [first = null, ...others] = values.filter((linked) => typeof linked === "number");
  return first === null ? (values[0] ?? "") : others.reduce((sum, number) => sum + number, first);
}

function partRate(grid: SheetGrid, budget: Position, executed: Position): CellValue {
  const [planned, spent] = [amountAt(grid, budget), amountAt(grid, executed)];
  const isKnown = typeof planned === "number" && typeof spent === "number" && planned > 0 && spent >= 0;
  return isKnown ? spent / planned : "";
}
