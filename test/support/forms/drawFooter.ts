import { drawLine } from "./drawHead";
import type { Pen, Place } from "./drawHead";
import type { ColumnAt } from "./drawHeader";

/** What stands below a grid and is none of it; gives the row below. */
export function drawFooter(pen: Pen, place: Place, columns: readonly ColumnAt[]): number {
  const { row, column } = place;
  switch (pen.style.below) {
    case "nothing":
      return row;
    case "sum": {
      const weight = columns.find(({ role }) => role === "weight");
      pen.canvas.put(row, column, "总 分");
      if (weight) pen.canvas.put(row, weight.column, 100);
      return row + 1;
    }
    case "signature":
      pen.canvas.put(row, column, "填报人：张三");
      pen.canvas.put(row, column + 2, "联系电话：123");
      return row + 1;
    case "note":
      drawLine(pen, { ...place, row: row + 1 }, ["注：本表一式三份。"]);
      return row + 2;
  }
}
