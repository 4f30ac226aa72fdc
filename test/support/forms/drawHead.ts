import type { Position } from "../../../src/domain/grid/Area";
import type { TestCell } from "../gridOf";
import type { Canvas } from "./Canvas";
import { drawAmounts } from "./drawAmounts";
import { drawGoal } from "./drawGoal";
import type { DrawnTable } from "./DrawnTable";
import type { FormStyle } from "./FormStyle";
import { placed } from "./ReadForm";
import type { ReadHead } from "./ReadForm";

/** Where a form is drawn. */
export interface Place extends Position {
  readonly width: number;
}

/** A drawn part of a form: what is to be read there, and the row below it. */
export interface Drawn<Part> {
  readonly read: Part;
  readonly below: number;
}

/** The words and merges of a style, on a canvas. */
export interface Pen {
  readonly canvas: Canvas;
  readonly style: FormStyle;
}

type TitleLines = Pick<ReadHead, "title">;

/** Title, year, unit and money unit, as far as they stand above the project's name. */
export function drawTitle(
  { canvas, style }: Pen,
  { row, column, width }: Place,
  table: DrawnTable,
): Drawn<TitleLines> {
  const line = { columns: width, isMerged: style.isMerged };
  let next = row;
  const title = `${style.year === "title" ? "2024年" : ""}${table.title}`;
  const at = canvas.put(next++, column, title, line);
  if (style.year === "line") canvas.put(next++, column, "（2024年度）", line);
  const { code, name } = table.unit;
  const money = `单位：${table.moneyUnit}`;
  const isBeside = style.moneyUnit === "besideUnit" && style.unit === "line";
  if (style.unit === "line") {
    const unit = code === "" ? `编制单位：${name}` : `${code}${name}`;
    if (isBeside) {
      canvas.put(next, column, unit);
      canvas.put(next++, column + width - 1, money);
    } else canvas.put(next++, column, unit, line);
  }
  if (style.moneyUnit !== "label" && !isBeside) canvas.put(next++, column, `（金额${money}）`, line);
  return { read: { title: placed(title, at) }, below: next + style.blankRows };
}

/** A head as most forms have it: title lines, 项目名称, the amounts, the goal. */
export function drawHead(pen: Pen, place: Place, table: DrawnTable): Drawn<ReadHead> {
  const title = drawTitle(pen, place, table);
  const project = drawProject(pen, { ...place, row: title.below }, table);
  const amounts = drawAmounts(pen, { ...place, row: project.below }, table);
  const goal = drawGoal(pen, { ...place, row: amounts.below }, table);
  const { code, name } = table.unit;
  const read: ReadHead = {
    ...title.read,
    ...project.read,
    ...amounts.read,
    ...goal.read,
    unit: [code, name],
    moneyUnit: [table.moneyUnit, "stated"],
  };
  return { read, below: goal.below };
}

/** 项目名称, and where the style says so 实施单位 in the next line or beside it. */
export function drawProject(
  pen: Pen,
  place: Place,
  { project, unit }: DrawnTable,
): Drawn<Pick<ReadHead, "project">> {
  const unitWords = `${unit.code}${unit.name}`;
  const { row } = place;
  if (pen.style.unit === "beside" && place.width >= 4) {
    const half = Math.floor(place.width / 2);
    const [, cell] = drawLine(pen, { ...place, width: half }, ["项目名称", project]);
    drawLine(pen, { row, column: place.column + half, width: place.width - half }, ["实施单位", unitWords]);
    return { read: { project: placed(project, cell ?? place) }, below: row + 1 };
  }
  const [, cell] = drawLine(pen, place, ["项目名称", project]);
  if (pen.style.unit === "line") return { read: { project: placed(project, cell ?? place) }, below: row + 1 };
  drawLine(pen, { ...place, row: row + 1 }, ["项目\n单位", unitWords]);
  return { read: { project: placed(project, cell ?? place) }, below: row + 2 };
}

/** Cells side by side; the last one takes what is left of the width. */
export function drawLine(
  { canvas, style: { isMerged } }: Pen,
  { row, column, width }: Place,
  contents: readonly TestCell[],
): Position[] {
  const last = contents.length - 1;
  return contents.map((content, index) =>
    canvas.put(row, column + index, content, {
      columns: index === last ? Math.max(1, width - last) : 1,
      isMerged,
    }),
  );
}
