import type { RowEvaluation } from "../../src/domain/evaluation/TableEvaluation";
import { parseArea } from "../../src/domain/grid/address";
import type { CellContent, CellValue } from "../../src/domain/grid/SheetGrid";
import type { RowCell, RowCells } from "../../src/domain/plan/evaluation/RowCells";
import { rowContents } from "../../src/domain/plan/evaluation/rowContents";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { EvaluationRole } from "../../src/domain/table/TargetTable";
import { evaluatedRow } from "./evaluatedForm";
import type { FilledRow } from "./evaluatedForm";
import type { FixtureEntry } from "./evaluationEntry";

/** 实际完成值 to 原因 as the add-in sets them. */
const COLUMNS: Readonly<Record<EvaluationRole, string>> = {
  actual: "H9",
  rate: "I9",
  weight: "J9",
  score: "K9",
  deviation: "L9",
  reason: "M9",
};

interface CellOptions {
  readonly isOwned?: boolean;
  readonly isShared?: boolean;
  readonly numberFormat?: string;
  readonly value?: CellValue;
}

/** A cell of row 9, the add-in's own unless it is said otherwise. */
export function cellOf(role: EvaluationRole, content: CellContent, options: CellOptions = {}): RowCell {
  const cell = parseArea(COLUMNS[role]);
  if (!cell) throw new Error(`${role} has no cell.`);
  const { row, column } = cell;
  const { isOwned = true, isShared = false, numberFormat = "General", value = content } = options;
  return { cell: { row, column }, isOwned, isShared, content, value, numberFormat };
}

/** A row of the add-in's own cells, with those that a test names. */
function cellsOf(cells: Partial<RowCells> = {}): RowCells {
  return {
    actual: cellOf("actual", null),
    rate: cellOf("rate", null),
    weight: cellOf("weight", 10),
    score: cellOf("score", null),
    deviation: cellOf("deviation", null),
    reason: cellOf("reason", null),
    ...cells,
  };
}

/** What is put into the cells of a row. */
export function contentsOf(row: RowEvaluation, cells: Partial<RowCells> = {}, resetWeights = false) {
  const contents = rowContents(row, cellsOf(cells), { settings: defaultSettings, resetWeights });
  return Object.fromEntries(contents);
}

/** A row whose 实际完成值 holds what was entered, and what is put into its cells. */
export function filled(form: FilledRow & { readonly actual: FixtureEntry }, cells: Partial<RowCells> = {}) {
  return contentsOf(evaluatedRow(form), { actual: cellOf("actual", form.actual.content), ...cells });
}
