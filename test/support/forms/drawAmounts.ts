import type { Position } from "../../../src/domain/grid/Area";
import type { TestCell } from "../gridOf";
import { shownText } from "./Canvas";
import { drawLine } from "./drawHead";
import type { Drawn, Pen, Place } from "./drawHead";
import type { DrawnAmount, DrawnBudget, DrawnTable } from "./DrawnTable";
import { placed } from "./ReadForm";
import type { PlacedAmount, ReadHead } from "./ReadForm";

type Amounts = Pick<ReadHead, "budget" | "use" | "funds">;

const ROLES = ["total", "fiscal", "other"] as const;

/** The amounts of a head in the style's way. */
export function drawAmounts(pen: Pen, place: Place, table: DrawnTable): Drawn<Amounts> {
  switch (pen.style.funds) {
    case "seed":
      return drawSeed(pen, place, table);
    case "oneLine":
      return drawOneLine(pen, place, table);
    case "lines":
      return drawLines(pen, place, table);
    case "grid":
    case "gridBeside":
      return drawGrid(pen, place, table);
  }
}

/** Behind the label of an amount the money unit, where no line says it. */
export const unitBehind = ({ style }: Pen, { moneyUnit }: DrawnTable): string =>
  style.moneyUnit === "label" ? `（${moneyUnit}）` : "";

export function placedAmount({ content, amount }: DrawnAmount, cell: Position): PlacedAmount {
  const [text, at] = placed(shownText(content), cell) ?? ["", ""];
  return [text, at, amount];
}

/** The funds of labels with an amount beside each: the budget alone. */
export const plainFunds = (budget: DrawnBudget): Amounts["funds"] =>
  ROLES.map((role) => [role, null, budget[role].amount, null]);

/** 预算规模及资金用途 | 预算数 | 249 | 其中：财政资金 | 249 | 其他资金 | , below it what it is for. */
function drawSeed(pen: Pen, { row, column, width }: Place, table: DrawnTable): Drawn<Amounts> {
  const { isMerged } = pen.style;
  pen.canvas.put(row, column, "预算规模及资金用途", { rows: 2, isMerged });
  const budget = drawPairs(pen, { row, column: column + 1, width: 6 }, table);
  const use = pen.canvas.put(row + 1, column + 1, table.use, { columns: width - 1, isMerged });
  return { read: { budget, use: placed(table.use, use), funds: plainFunds(table.budget) }, below: row + 2 };
}

function drawOneLine(pen: Pen, place: Place, table: DrawnTable): Drawn<Amounts> {
  const budget = drawPairs(pen, place, table);
  return { read: { budget, use: null, funds: plainFunds(table.budget) }, below: place.row + 1 };
}

function drawPairs(pen: Pen, place: Place, table: DrawnTable): ReadHead["budget"] {
  const { total, fiscal, other } = table.budget;
  const cells = drawLine(pen, { ...place, width: 6 }, [
    `预算数${unitBehind(pen, table)}`,
    total.content,
    "其中：财政    资金",
    fiscal.content,
    "其他资金",
    other.content,
  ]);
  const at = (index: number): Position => cells[index] ?? place;
  return {
    total: placedAmount(total, at(1)),
    fiscal: placedAmount(fiscal, at(3)),
    other: placedAmount(other, at(5)),
  };
}

/** 项目资金（万元） | 年度资金总额 | 249, the parts in lines of their own below. */
function drawLines(pen: Pen, { row, column, width }: Place, table: DrawnTable): Drawn<Amounts> {
  pen.canvas.put(row, column, `项目资金${unitBehind(pen, table)}`, { rows: 3, isMerged: pen.style.isMerged });
  const line = (index: number, label: string, amount: DrawnAmount): PlacedAmount => {
    const place = { row: row + index, column: column + 1, width: width - 1 };
    const [, cell] = drawLine(pen, place, [label, amount.content]);
    return placedAmount(amount, cell ?? place);
  };
  const { total, fiscal, other } = table.budget;
  const budget = {
    total: line(0, "年度资金\n总额", total),
    fiscal: line(1, "其中：财政拨款", fiscal),
    other: line(2, "　　其他资金", other),
  };
  return { read: { budget, use: null, funds: plainFunds(table.budget) }, below: row + 3 };
}

const LABELS = { total: "年度资金总额：", fiscal: "其中：当年财政拨款", other: "　　　其他资金" } as const;
const HEADERS = ["年初\n预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

/** 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分; the heading stands beside the lines or over their labels. */
function drawGrid(pen: Pen, { row, column }: Place, table: DrawnTable): Drawn<Amounts> {
  const { canvas, style } = pen;
  const labels = style.funds === "gridBeside" ? column + 1 : column;
  const rows = style.funds === "gridBeside" ? ROLES.length + 1 : 1;
  canvas.put(row, column, `项目资金${unitBehind(pen, table)}`, { rows, isMerged: style.isMerged });
  drawCells(pen, row, labels + 1, HEADERS);
  const initial = table.longTerm.budget;
  const cells = ROLES.map((role, index) => {
    const at = row + 1 + index;
    const points: TestCell[] = role === "total" ? [10, "98%", 9.8] : ["—", null, "—"];
    canvas.put(at, labels, LABELS[role]);
    return drawCells(
      pen,
      at,
      labels + 1,
      [initial, table.budget, table.executed].map((one) => one[role].content).concat(points),
    );
  });
  const at = (role: number, index: number): Position => cells[role]?.[index] ?? { row, column };
  return {
    read: {
      budget: grantedOf(table.budget, initial, at),
      use: null,
      funds: ROLES.map((role) => [
        role,
        initial[role].amount,
        table.budget[role].amount,
        table.executed[role].amount,
      ]),
    },
    below: row + 1 + ROLES.length,
  };
}

function drawCells({ canvas }: Pen, row: number, column: number, contents: readonly TestCell[]): Position[] {
  return contents.map((content, index) => canvas.put(row, column + index, content));
}

/** 全年预算数, and 年初预算数 where that is blank; the parts all from one of the two columns. */
function grantedOf(
  full: DrawnBudget,
  initial: DrawnBudget,
  at: (line: number, column: number) => Position,
): ReadHead["budget"] {
  const isFull = full.fiscal.amount !== null || full.other.amount !== null;
  const isTotalFull = full.total.amount !== null || initial.total.amount === null;
  const field = (line: number, isOfFull: boolean): PlacedAmount => {
    const role = ROLES[line] ?? "total";
    return placedAmount((isOfFull ? full : initial)[role], at(line, isOfFull ? 1 : 0));
  };
  return { total: field(0, isTotalFull), fiscal: field(1, isFull), other: field(2, isFull) };
}
