import { lastRow } from "../grid/Area";
import type { Cell } from "../grid/SheetGrid";
import { parseMoney } from "../value/parseMoney";
import { parseTargetCell } from "../value/parseTarget";
import { firstLevelOf } from "./firstLevel";
import type { HeaderRole } from "./headerLabels";
import { namedUnit } from "./headWords";
import { normaliseLabel } from "./label";
import { secondLevelOf } from "./secondLevel";
import { operatorOf } from "./splitTarget";
import type { TableView } from "./TableView";

/** So many rows below a header tell what its columns hold. */
const ROWS_LOOKED_AT = 40;

/** How many cells below a header are what a column of that role would hold; a cell that may be so counts half. */
export function explainedCells(view: TableView, role: HeaderRole, column: number, below: number): number {
  const bottom = Math.min(view.extent ? lastRow(view.extent) : below, below + ROWS_LOOKED_AT);
  let explained = 0;
  for (let row = below + 1; row <= bottom; row++) {
    const cell = view.cell(row, column);
    if (cell.text.trim() !== "" && cell.row === row) explained += explains(role, cell);
  }
  return explained;
}

const isWords = ({ value, text }: Cell): boolean => typeof value === "string" && /[\p{L}]/u.test(text);
const isNumber = ({ value, text }: Cell): boolean =>
  typeof value === "number" || /^[\d.]+(?:%|分)?$/.test(text.trim());

const EXPLAINS: Readonly<Partial<Record<HeaderRole, (cell: Cell) => number>>> = {
  level1: ({ text }) => (firstLevelOf(text) ? 1 : 0),
  level2: ({ text }) => (secondLevelOf(text) ? 1 : 0),
  target: (cell) => targetLikeness(cell),
  operator: ({ text }) => (operatorOf(text) === null ? 0 : 1),
  measure: ({ text }) => (isMeasure(normaliseLabel(text)) ? 1 : 0),
  weight: (cell) => (isNumber(cell) ? 1 : 0),
  score: (cell) => (isNumber(cell) ? 1 : 0),
  rate: (cell) => (isNumber(cell) ? 1 : 0),
  deviation: (cell) => (isNumber(cell) ? 1 : 0),
  actual: (cell) => targetLikeness(cell),
  total: (cell) => (isAmount(cell) ? 1 : 0),
  fiscal: (cell) => (isAmount(cell) ? 1 : 0),
  carriedOver: (cell) => (isAmount(cell) ? 1 : 0),
  other: (cell) => (isAmount(cell) ? 1 : 0),
  executed: (cell) => (isAmount(cell) ? 1 : 0),
  unit: ({ text }) => (namedUnit(text) ? 1 : 0.25),
  department: ({ text }) => (namedUnit(text) ? 1 : 0.25),
};

function explains(role: HeaderRole, cell: Cell): number {
  return EXPLAINS[role]?.(cell) ?? (isWords(cell) ? 1 : 0);
}

/** A measured value is a target; words may be one. */
function targetLikeness(cell: Cell): number {
  const { kind } = parseTargetCell(cell, { year: null, costRow: false });
  if (kind === "empty" || kind === "unreadable") return 0;
  return kind === "qualitative" || kind === "multiple" ? 0.5 : 1;
}

const isMeasure = (label: string): boolean =>
  label.length <= 8 && !/\d/.test(label) && !/[局厅委处院校所站部]$/.test(label);

const isAmount = (cell: Cell): boolean => !("problem" in parseMoney(cell, "万元"));
