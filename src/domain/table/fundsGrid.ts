import type { Cell } from "../grid/SheetGrid";
import { saysNothing } from "../value/grammar/empty";
import { parseMoney } from "../value/parseMoney";
import { fundsColumnOf, fundsLineOf, namesOneBudget } from "./fundsWords";
import type { FundsColumn } from "./fundsWords";
import type { FundsRole } from "./FundsLine";
import { rowsOfHead } from "./HeadCell";
import type { HeadCell } from "./HeadCell";
import { lastColumn } from "../grid/Area";
import { LabelEnds, normaliseLabel } from "./label";
import type { TableView } from "./TableView";
import type { Vocabulary } from "./Vocabulary";

/** The cells of one line of 项目资金; null for what the form has no column for. */
export type FundsCells = Readonly<Record<FundsColumn, Cell | null>>;

/** A line of 项目资金 before its amounts are read. */
export interface FundsCellLine {
  readonly role: FundsRole;
  readonly label: Cell;
  readonly cells: FundsCells;
}

/** 项目资金 as a grid of its own in the head: 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分, a line each below. */
export interface FundsGrid {
  readonly row: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly lines: readonly FundsCellLine[];
}

type Columns = ReadonlyMap<FundsColumn, HeadCell>;

/** The first grid of funds in a head that ends above `bottom`; labels of lines stand from column `left` on. */
export function findFundsGrid(
  view: TableView,
  cells: readonly HeadCell[],
  limits: { readonly left: number; readonly bottom: number },
): FundsGrid | null {
  if (!cells.some(maySpend)) return null;
  for (const row of rowsOfHead(cells)) {
    const columns = columnsOf(view.words, row);
    const grid = columns && gridBelow(view, columns, limits);
    if (grid) return grid;
  }
  return null;
}

/** What no header of 全年执行数, without which no row heads a grid of funds, lacks. */
const SPENT = /[执支]/;
const spentEnds = new LabelEnds(["执行数", "支出金额", "全年执行", "实际支出"]);
const maySpend = ({ text }: HeadCell): boolean => spentEnds.mayEnd(text) && SPENT.test(text);

/** Headers side by side, with no amount and no line's label among them; null for any other row. */
function columnsOf(words: Vocabulary, row: readonly HeadCell[]): Columns | null {
  if (!row.some(maySpend)) return null;
  const named = row.map((cell) => ({ cell, column: fundsColumnOf(normaliseLabel(cell.text), words) }));
  const isKnown = named.map(({ column }) => column !== null);
  const headers = named.slice(isKnown.indexOf(true), isKnown.lastIndexOf(true) + 1);
  if (headers.some(({ cell, column }) => column === null && !isUnknownHeader(words, cell))) return null;
  // Of two budgets (预算数 | 调整后预算数) the later is the one that was to be spent.
  const columns = new Map(headers.flatMap(({ cell, column }) => (column ? [[column, cell] as const] : [])));
  return columns.has("executed") && (columns.has("initial") || columns.has("budget")) ? columns : null;
}

function isUnknownHeader(words: Vocabulary, { value, text }: HeadCell): boolean {
  return typeof value === "string" && !/\d/.test(text) && fundsLineOf(normaliseLabel(text), words) === null;
}

function gridBelow(
  view: TableView,
  columns: Columns,
  { left, bottom }: { readonly left: number; readonly bottom: number },
): FundsGrid | null {
  const headers = [...columns.values()];
  const header = headers.reduce((first, cell) => (cell.column < first.column ? cell : first));
  const lines: FundsCellLine[] = [];
  let row = header.row + header.area.rowCount;
  for (; row < bottom; row++) {
    const cells = cellsOf(view, columns, row);
    const label = labelOf(view, row, left, header.column);
    const role = label && fundsLineOf(normaliseLabel(label.text), view.words);
    if (role && label.row === row) {
      if (!isPartOfFiscal(label, lines)) lines.push({ role, label, cells });
    } else if (!hasAmount(cells)) break;
    // One line of amounts needs no label: it is the whole.
    else if (lines.length === 0) lines.push({ role: "total", label: label ?? header, cells });
  }
  if (lines.length === 0) return null;
  const right = Math.max(...headers.map(({ area }) => lastColumn(area)));
  return { row: header.row, lastRow: row - 1, lastColumn: right, lines };
}

/** Whether a line is one of the budgets that the line of 财政拨款 above it is made up of. */
function isPartOfFiscal(label: Cell, above: readonly FundsCellLine[]): boolean {
  const isBudget = ({ text }: Cell) => namesOneBudget(normaliseLabel(text));
  return isBudget(label) && above.some((line) => line.role === "fiscal" && !isBudget(line.label));
}

/** The nearest text left of the amounts. */
function labelOf(view: TableView, row: number, left: number, before: number): Cell | null {
  for (let column = before - 1; column >= left; column--) {
    if (view.isBlank(row, column)) continue;
    const cell = view.cell(row, column);
    // Further amounts (申请数, 预算数 before 调整后预算数) may stand between a label and the columns that count.
    if ("problem" in parseMoney(cell, "万元") && !saysNothing(cell.text.trim())) return cell;
  }
  return null;
}

/** A cell that is merged over several lines (分值, 偏差原因) is the first one's. */
function cellsOf(view: TableView, columns: Columns, row: number): FundsCells {
  const at = (column: FundsColumn): Cell | null => {
    const header = columns.get(column);
    const cell = header && view.cell(row, header.column);
    return cell?.row === row && cell.column === header?.column ? cell : null;
  };
  return {
    initial: at("initial"),
    budget: at("budget"),
    executed: at("executed"),
    weight: at("weight"),
    rate: at("rate"),
    score: at("score"),
    reason: at("reason"),
  };
}

function hasAmount({ initial, budget, executed }: FundsCells): boolean {
  return [initial, budget, executed].some((cell) => cell && !("problem" in parseMoney(cell, "万元")));
}
