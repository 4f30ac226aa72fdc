import { formatArea } from "../../../src/domain/grid/address";
import { spanning } from "../../../src/domain/grid/Area";
import type { Position } from "../../../src/domain/grid/Area";
import type { TestCell } from "../gridOf";
import { shownText } from "./Canvas";
import { placedAmount, unitBehind } from "./drawAmounts";
import { drawTitle } from "./drawHead";
import type { Pen } from "./drawHead";
import { drawHeader, headerHeight } from "./drawHeader";
import { drawRows } from "./drawRows";
import { NOTHING_SHARED } from "./drawTable";
import type { DrawnForm } from "./drawTable";
import type { DrawnBudget, DrawnTable } from "./DrawnTable";
import { widthOf } from "./FormStyle";
import { placed } from "./ReadForm";
import type { PlacedAmount, ReadForm } from "./ReadForm";

/** A column of a list left of the levels. */
export type ListField = "number" | "unit" | "project" | "total" | "fiscal" | "other" | "goal";

/** How a list draws what stands left of its levels. */
export interface ListStyle {
  readonly fields: readonly ListField[];
  /** A project's own cells: merged over its rows, written once, or again in each. */
  readonly projects: "merged" | "once" | "repeated";
  /** Between two projects: nothing, a blank row, or 小计. */
  readonly between: "nothing" | "blank" | "sum";
}

const HEADERS: Readonly<Record<ListField, string>> = {
  number: "序号",
  unit: "单位名称",
  project: "项目名称",
  total: "预算数",
  fiscal: "其中：财政拨款",
  other: "其他资金",
  goal: "年度绩效目标",
};

/** 一览表: the projects below one header, their fields in columns of their own. */
export function drawList(pen: Pen, list: ListStyle, at: Position, tables: readonly DrawnTable[]): DrawnForm {
  const { style } = pen;
  const [first] = tables;
  if (!first) throw new Error("A list has a project at least.");
  const width = list.fields.length + widthOf(style.columns);
  const title = drawTitle(pen, { ...at, width }, first);
  const height = headerHeight(pen, style.columns);
  drawFieldHeaders(pen, list, { row: title.below, column: at.column }, height, first);
  const columns = drawHeader(
    pen,
    { row: title.below, column: at.column + list.fields.length },
    style.columns,
  );
  const area = (from: number, to: number) =>
    formatArea(spanning({ row: from, column: at.column }, { row: to, column: at.column + width - 1 }));
  let row = title.below + height;
  let bottom = row;
  const read = tables.map((table, index): ReadForm => {
    if (index > 0) row += drawBetween(pen, list, { row, column: at.column });
    const fields = drawFields(pen, list, { row, column: at.column }, table, index + 1);
    const indicators = drawRows(pen, row, columns, table.rows);
    bottom = row + table.rows.length - 1;
    const own = area(row, bottom);
    row = bottom + 1;
    const unit = list.fields.includes("unit") ? table.unit : first.unit;
    return {
      ...fields,
      title: title.read.title,
      unit: list.fields.includes("unit") || style.unit === "line" ? [unit.code, unit.name] : null,
      moneyUnit: [first.moneyUnit, "stated"],
      use: null,
      achievement: null,
      layout: "list",
      period: null,
      shares: NOTHING_SHARED,
      list: ["", index + 1, tables.length],
      area: own,
      year: 2024,
      indicators,
    };
  });
  const whole = area(title.below, bottom);
  const placedRead = read.map((one): ReadForm => ({
    ...one,
    list: one.list && [whole, one.list[1], one.list[2]],
  }));
  return {
    tables: placedRead,
    below: drawSum(pen, list, { row, column: at.column }),
    right: at.column + width,
  };
}

function drawFieldHeaders(
  pen: Pen,
  { fields }: ListStyle,
  { row, column }: Position,
  rows: number,
  table: DrawnTable,
): void {
  const isMerged = pen.style.header !== "partsUndone";
  for (const [index, field] of fields.entries()) {
    const unit = field === "total" ? unitBehind(pen, table) : "";
    pen.canvas.put(row, column + index, `${HEADERS[field]}${unit}`, { rows, isMerged });
  }
}

type Fields = Pick<ReadForm, "project" | "budget" | "goal" | "funds">;

function drawFields(
  pen: Pen,
  { fields, projects }: ListStyle,
  at: Position,
  table: DrawnTable,
  number: number,
): Fields {
  const rows = table.rows.length;
  const contents: Readonly<Record<ListField, TestCell>> = {
    number,
    unit: `${table.unit.code}${table.unit.name}`,
    project: table.project,
    total: table.budget.total.content,
    fiscal: table.budget.fiscal.content,
    other: table.budget.other.content,
    goal: table.goal,
  };
  const put = (field: ListField, row: number): Position =>
    pen.canvas.put(row, at.column + fields.indexOf(field), contents[field], {
      rows,
      isMerged: projects === "merged",
    });
  for (const field of fields) {
    put(field, at.row);
    const repeats = projects === "repeated" ? table.rows.slice(1) : [];
    for (const [index, { kind }] of repeats.entries()) if (kind !== "blank") put(field, at.row + index + 1);
  }
  const cell = (field: ListField): Position => ({ row: at.row, column: at.column + fields.indexOf(field) });
  const amount = (role: keyof DrawnBudget): PlacedAmount =>
    fields.includes(role) ? placedAmount(table.budget[role], cell(role)) : null;
  const roles = (["total", "fiscal", "other"] as const).filter((role) => fields.includes(role));
  return {
    project: placed(table.project, cell("project")),
    budget: { total: amount("total"), fiscal: amount("fiscal"), other: amount("other") },
    goal: fields.includes("goal") ? placed(shownText(contents.goal), cell("goal")) : null,
    funds: roles.map((role) => [role, null, table.budget[role].amount, null]),
  };
}

/** A row between two projects; gives how many it takes. */
function drawBetween(pen: Pen, { between, fields }: ListStyle, { row, column }: Position): number {
  if (between === "sum") {
    pen.canvas.put(row, column + fields.indexOf("project"), "小计");
    const total = fields.indexOf("total");
    if (total !== -1) pen.canvas.put(row, column + total, 120);
  }
  return between === "nothing" ? 0 : 1;
}

function drawSum(pen: Pen, { fields }: ListStyle, { row, column }: Position): number {
  if (pen.style.below !== "sum") return row;
  pen.canvas.put(row, column, "合计", { columns: fields.length, isMerged: pen.style.isMerged });
  return row + 1;
}
