import type { Period } from "../../../src/domain/table/Layout";
import { drawAmounts, placedAmount, plainFunds, unitBehind } from "./drawAmounts";
import { drawGoal, drawHalves } from "./drawGoal";
import { drawLine, drawProject, drawTitle } from "./drawHead";
import type { Drawn, Pen, Place } from "./drawHead";
import type { DrawnTable } from "./DrawnTable";
import { placed } from "./ReadForm";
import type { Placed, ReadHead } from "./ReadForm";

/** How a form with two blocks draws them, and what of its head each has of its own. */
export interface BlockStyle {
  readonly place: "stacked" | "titled" | "sharedHeader" | "beside" | "paired";
  /** In the order in which they stand. */
  readonly periods: readonly Period[];
  readonly budget: "shared" | "own";
  readonly goal: "shared" | "lines" | "below";
}

type Heads = Readonly<Record<Period, ReadHead>>;
type ByPeriod<Part> = Readonly<Record<Period, Part>>;
type Amounts = Pick<ReadHead, "budget" | "use" | "funds">;

/** A head over two blocks: what each of them is told by it. */
export function drawBlockHead(
  pen: Pen,
  block: BlockStyle,
  place: Place,
  table: DrawnTable,
): Drawn<Heads> & { readonly width: number } {
  const title = drawTitle(pen, place, table);
  const project = drawProject(pen, { ...place, row: title.below }, table);
  const amounts = drawBlockAmounts(pen, block, { ...place, row: project.below }, table);
  const goals = drawGoals(pen, block, { ...place, row: amounts.below }, table);
  const { code, name } = table.unit;
  const read = (period: Period): ReadHead => ({
    ...title.read,
    ...project.read,
    ...amounts.read[period],
    goal: goals.read[period],
    achievement: null,
    unit: [code, name],
    moneyUnit: [table.moneyUnit, "stated"],
  });
  const width = block.budget === "shared" ? 6 : 7;
  return { read: { longTerm: read("longTerm"), annual: read("annual") }, below: goals.below, width };
}

const budgetOf = (table: DrawnTable, period: Period) =>
  period === "annual" ? table.budget : table.longTerm.budget;
const both = <Part>(part: (period: Period) => Part): ByPeriod<Part> => ({
  longTerm: part("longTerm"),
  annual: part("annual"),
});

/** 中长期资金总额 and 年度资金总额 in a line each, their parts behind them; or one line for both. */
function drawBlockAmounts(
  pen: Pen,
  { budget, periods }: BlockStyle,
  place: Place,
  table: DrawnTable,
): Drawn<ByPeriod<Amounts>> {
  if (budget === "shared") {
    const shared = drawAmounts({ ...pen, style: { ...pen.style, funds: "oneLine" } }, place, table);
    return { read: both(() => shared.read), below: shared.below };
  }
  const heading = `项目资金${unitBehind(pen, table)}`;
  pen.canvas.put(place.row, place.column, heading, { rows: 2, isMerged: pen.style.isMerged });
  const read = both((period): Amounts => {
    const { total, fiscal, other } = budgetOf(table, period);
    const line = { row: place.row + periods.indexOf(period), column: place.column + 1, width: 6 };
    const label = period === "annual" ? "年度资金总额" : "中长期资金总额";
    const words = [label, total.content, "其中：财政拨款", fiscal.content, "其他资金", other.content];
    const [, a = line, , b = line, , c = line] = drawLine(pen, line, words);
    const amounts = {
      total: placedAmount(total, a),
      fiscal: placedAmount(fiscal, b),
      other: placedAmount(other, c),
    };
    return { budget: amounts, use: null, funds: plainFunds({ total, fiscal, other }) };
  });
  return { read, below: place.row + 2 };
}

/** 中期目标 and 年度目标 below each other or side by side; or one 绩效目标 for both. */
function drawGoals(
  pen: Pen,
  { goal, periods }: BlockStyle,
  place: Place,
  table: DrawnTable,
): Drawn<ByPeriod<Placed>> {
  if (goal === "shared") {
    const shared = drawGoal({ ...pen, style: { ...pen.style, goal: "beside" } }, place, table);
    return { read: both(() => shared.read.goal), below: shared.below };
  }
  const textOf = (period: Period) => (period === "annual" ? table.goal : table.longTerm.goal);
  const labelOf = (period: Period) => (period === "annual" ? "年度目标" : "中期目标（2024年—2026年）");
  if (goal === "lines") {
    const read = both((period) => {
      const line = { ...place, row: place.row + periods.indexOf(period) };
      const [, cell = line] = drawLine(pen, line, [labelOf(period), textOf(period)]);
      return placed(textOf(period), cell);
    });
    return { read, below: place.row + 2 };
  }
  const [left = "longTerm", right = "annual"] = periods;
  const inner = { ...place, column: place.column + 1, width: place.width - 1 };
  pen.canvas.put(place.row, place.column, "总体目标", { rows: 2, isMerged: pen.style.isMerged });
  drawHalves(pen, inner, labelOf(left), labelOf(right));
  const cells = drawHalves(pen, { ...inner, row: place.row + 1 }, textOf(left), textOf(right));
  const read = both((period) => placed(textOf(period), cells[periods.indexOf(period)] ?? place));
  return { read, below: place.row + 2 };
}
