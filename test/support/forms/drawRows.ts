import type { Position } from "../../../src/domain/grid/Area";
import type { TestCell } from "../gridOf";
import { shownText } from "./Canvas";
import type { Pen } from "./drawHead";
import type { ColumnAt } from "./drawHeader";
import type { DrawnIndicator, DrawnRow, DrawnTarget, EntryRole } from "./DrawnTable";
import { runsOf } from "./levelRuns";
import type { LevelRole, Run } from "./levelRuns";
import { placed, placedOrBlank } from "./ReadForm";
import type { Placed, ReadIndicator } from "./ReadForm";

type Columns = ReadonlyMap<string, ColumnAt>;

/** The rows of a grid below its header. A role that has no column is not drawn, and not promised. */
export function drawRows(
  pen: Pen,
  first: number,
  all: readonly ColumnAt[],
  rows: readonly DrawnRow[],
): ReadIndicator[] {
  const columns: Columns = new Map(all.map((one) => [one.role, one]));
  const [level1, level2] = (["level1", "level2"] as const).map((role) =>
    drawLevel(pen, first, columns.get(role) ?? null, runsOf(rows, role, pen.style.levels), role, rows),
  );
  return rows.flatMap((row, index) => {
    const at = first + index;
    if (row.kind !== "indicator") {
      if (row.kind === "dashes") drawDashes(pen, at, columns);
      return [];
    }
    const levels = [level1?.[index] ?? ["", ""], level2?.[index] ?? ["", ""]] as const;
    return [drawIndicator(pen, at, columns, row, levels)];
  });
}

/** Writes a level's names; gives for each row the cell that says its own. */
export function drawLevel(
  { canvas, style }: Pen,
  first: number,
  column: ColumnAt | null,
  runs: readonly Run[],
  role: LevelRole,
  rows: readonly DrawnRow[],
): Placed[] {
  if (!column) return [];
  const places: Placed[] = [];
  for (const { from, count } of runs) {
    const text = rows[from]?.[role] ?? "";
    const cell = canvas.put(first + from, column.column, text, {
      rows: count,
      isMerged: style.levels === "merged",
    });
    for (let index = from; index < from + count; index++) places[index] = placed(text, cell);
  }
  return places;
}

function drawDashes({ canvas }: Pen, row: number, columns: Columns): void {
  for (const role of ["level3", "description", "target"]) {
    const column = columns.get(role);
    if (column) canvas.put(row, column.column, "/");
  }
}

function drawIndicator(
  pen: Pen,
  row: number,
  columns: Columns,
  indicator: DrawnIndicator,
  [level1, level2]: readonly [Placed, Placed],
): ReadIndicator {
  const put = (role: string, content: TestCell): Position | null => {
    const column = columns.get(role);
    if (!column) return null;
    return pen.canvas.put(row, column.column, content, {
      columns: column.span,
      isMerged: pen.style.isMerged,
    });
  };
  const entry = (role: EntryRole): Placed => {
    const cell = put(role, indicator.entries[role]);
    return cell && placed(shownText(indicator.entries[role]), cell);
  };
  const nowhere = { row, column: 0 };
  const description = columns.has("description") ? indicator.description : "";
  const { target } = indicator;
  const written = targetOf(target, columns);
  if (columns.has("operator")) put("operator", written.operator);
  if (columns.has("measure")) put("measure", written.measure);
  return {
    levels: [level1, level2, placed(indicator.level3, put("level3", indicator.level3) ?? nowhere)],
    description: placedOrBlank(description, put("description", description) ?? nowhere),
    target: placed(written.text, put("target", written.value) ?? nowhere),
    meaning: target.meaning,
    points: columns.has("weight") ? indicator.points : null,
    entries: {
      weight: entry("weight"),
      actual: entry("actual"),
      rate: entry("rate"),
      score: entry("score"),
      deviation: entry("deviation"),
      reason: entry("reason"),
    },
  };
}

interface WrittenTarget {
  readonly operator: string;
  readonly value: TestCell;
  readonly measure: string;
  readonly text: string;
}

/** A target in the columns that the form has for it. */
function targetOf({ whole, parts, joined }: DrawnTarget, columns: Columns): WrittenTarget {
  const [hasOperator, hasMeasure] = [columns.has("operator"), columns.has("measure")];
  if (!hasOperator && !hasMeasure) return { operator: "", value: whole, measure: "", text: shownText(whole) };
  const shown = shownText(parts.value);
  const isUnit = /[^—/]/.test(parts.measure) && !shown.endsWith(parts.measure);
  const unit = hasMeasure || !isUnit ? "" : parts.measure;
  const sign = hasOperator ? "" : parts.sign;
  const value = sign === "" && unit === "" ? parts.value : `${sign}${shown}${unit}`;
  return { operator: parts.operator, value, measure: parts.measure, text: joined };
}
