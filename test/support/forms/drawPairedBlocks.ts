import { rowsOf } from "./drawBlocks";
import type { BlockPlace, DrawnBlock } from "./drawBlocks";
import type { Pen } from "./drawHead";
import { drawHeader } from "./drawHeader";
import { drawLevel, drawRows } from "./drawRows";
import type { DrawnRow, DrawnTable, UnusedRow } from "./DrawnTable";
import { widthOf } from "./FormStyle";
import { runsOf } from "./levelRuns";
import type { ReadIndicator } from "./ReadForm";

/** 财政部申报表: 一级指标 once, 二级 | 三级 | 指标值 for each block beside it. A row of one block faces a row of the other. */
export function drawPairedBlocks(
  pen: Pen,
  { at, first, periods }: BlockPlace,
  table: DrawnTable,
): DrawnBlock[] {
  const single: Pen = { ...pen, style: { ...pen.style, header: "one" } };
  const [level1, ...columns] = pen.style.columns;
  if (level1?.role !== "level1") throw new Error("The first level comes first.");
  const sides = faceToFace(periods.map((period) => rowsOf(table, period)));
  const [at1] = drawHeader(single, { row: first, column: at.column }, [level1]);
  const [rows = []] = sides;
  const names = drawLevel(
    single,
    first + 1,
    at1 ?? null,
    runsOf(rows, "level1", pen.style.levels),
    "level1",
    rows,
  );
  return periods.map((period, index) => {
    const column = at.column + 1 + index * widthOf(columns);
    const drawn = drawHeader(single, { row: first, column }, columns);
    const own = sides[index] ?? [];
    const used = own.flatMap(({ kind }, row) => (kind === "indicator" ? [row] : []));
    const indicators = drawRows(single, first + 1, drawn, own).map((indicator, place): ReadIndicator => ({
      ...indicator,
      levels: [names[used[place] ?? 0] ?? null, ...indicator.levels.slice(1)],
    }));
    return { period, top: null, bottom: first + rows.length, indicators };
  });
}

/** Rows side by side, with the first level of the left one; where one side has none, its row is unused. */
function faceToFace(sides: readonly (readonly DrawnRow[])[]): DrawnRow[][] {
  const count = Math.max(...sides.map((rows) => rows.length));
  const facing = Array.from({ length: count }, (_, index) => sides.flatMap((rows) => rows[index] ?? []));
  return sides.map((rows) =>
    facing.map(([left], index): DrawnRow => {
      const row = rows[index];
      const level1 = left?.level1 ?? "";
      if (row && row.kind !== "blank") return { ...row, level1 };
      const unused: UnusedRow = { kind: "levels", level1, level2: row?.level2 ?? "数量指标" };
      return unused;
    }),
  );
}
