import { drawLine } from "./drawHead";
import type { Drawn, Pen, Place } from "./drawHead";
import type { DrawnTable } from "./DrawnTable";
import { placed } from "./ReadForm";
import type { ReadHead } from "./ReadForm";

type Goals = Pick<ReadHead, "goal" | "achievement">;

/** The goal and what became of it, in the style's way. */
export function drawGoal(pen: Pen, place: Place, { goal, achievement }: DrawnTable): Drawn<Goals> {
  const below = { ...place, row: place.row + 1 };
  switch (pen.style.goal) {
    case "beside": {
      const [, cell = place] = drawLine(pen, place, ["绩效目标", goal]);
      return { read: { goal: placed(goal, cell), achievement: null }, below: place.row + 1 };
    }
    case "lines": {
      const [, goalCell = place] = drawLine(pen, place, ["年度目标", goal]);
      const [, doneCell = place] = drawLine(pen, below, ["完成情况", achievement]);
      return bothAt(goal, goalCell, achievement, doneCell, place.row + 2);
    }
    case "rows": {
      drawSide(pen, place);
      const [, goalCell = place] = drawLine(pen, right(place), ["预期目标", goal]);
      const [, doneCell = place] = drawLine(pen, right(below), ["实际完成情况", achievement]);
      return bothAt(goal, goalCell, achievement, doneCell, place.row + 2);
    }
    case "below": {
      drawSide(pen, place);
      drawHalves(pen, right(place), "预期目标", "实际完成情况");
      const [goalCell, doneCell] = drawHalves(pen, right(below), goal, achievement);
      return bothAt(goal, goalCell, achievement, doneCell, place.row + 2);
    }
  }
}

type Cell = Parameters<typeof placed>[1];

function bothAt(goal: string, goalCell: Cell, done: string, doneCell: Cell, below: number): Drawn<Goals> {
  return { read: { goal: placed(goal, goalCell), achievement: placed(done, doneCell) }, below };
}

const right = (place: Place): Place => ({ ...place, column: place.column + 1, width: place.width - 1 });

function drawSide({ canvas, style: { isMerged } }: Pen, { row, column }: Place): void {
  canvas.put(row, column, "年度\n总体\n目标", { rows: 2, isMerged });
}

/** Two cells that share the width. */
export function drawHalves(
  { canvas, style: { isMerged } }: Pen,
  { row, column, width }: Place,
  left: string,
  other: string,
): readonly [Cell, Cell] {
  const half = Math.max(1, Math.floor(width / 2));
  return [
    canvas.put(row, column, left, { columns: half, isMerged }),
    canvas.put(row, column + half, other, { columns: Math.max(1, width - half), isMerged }),
  ];
}
