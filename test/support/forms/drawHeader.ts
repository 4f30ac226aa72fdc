import type { ColumnRole } from "../../../src/domain/table/headerLabels";
import type { Pen } from "./drawHead";
import { widthOf } from "./FormStyle";
import type { GridColumn } from "./FormStyle";
import type { Position } from "../../../src/domain/grid/Area";

/** A column of a grid and where it begins on the sheet. */
export interface ColumnAt extends GridColumn {
  readonly column: number;
}

export function columnsAt(columns: readonly GridColumn[], first: number): ColumnAt[] {
  return columns.map((one, index) => ({ ...one, column: first + widthOf(columns.slice(0, index)) }));
}

const PARTS: readonly ColumnRole[] = ["operator", "target", "measure"];
const LEVELS: readonly ColumnRole[] = ["level1", "level2", "level3"];

/** How many rows the header of these columns takes. */
export function headerHeight({ style }: Pen, columns: readonly GridColumn[]): number {
  const isParted = columns.filter(({ role }) => PARTS.includes(role)).length > 1;
  return style.header === "headings" || (isParted && style.header !== "one") ? 2 : 1;
}

/** The header over a grid; other columns than the levels and the parts of the target are merged over both its rows. */
export function drawHeader(pen: Pen, { row, column }: Position, columns: readonly GridColumn[]): ColumnAt[] {
  const all = columnsAt(columns, column);
  const height = headerHeight(pen, columns);
  const { canvas, style } = pen;
  const groups = height === 1 ? [] : groupsOf(style.header === "headings", all);
  const grouped = groups.flatMap(({ members }) => members);
  const isMerged = style.header !== "partsUndone";
  for (const { heading, members } of groups) {
    canvas.put(row, members[0]?.column ?? column, heading, { columns: widthOf(members), isMerged });
  }
  for (const one of all) {
    const isBelow = grouped.includes(one);
    const stretch = {
      columns: one.span,
      rows: isBelow ? 1 : height,
      isMerged: isBelow ? style.isMerged : isMerged,
    };
    canvas.put(isBelow ? row + 1 : row, one.column, one.header, stretch);
  }
  return all;
}

interface Group {
  readonly heading: string;
  readonly members: readonly ColumnAt[];
}

/** Columns below a heading of their own: the parts of the target, and with `all` the levels. */
function groupsOf(all: boolean, columns: readonly ColumnAt[]): Group[] {
  const membersOf = (roles: readonly ColumnRole[]) => columns.filter(({ role }) => roles.includes(role));
  const groups = [
    { heading: "绩效指标值", members: membersOf(PARTS) },
    ...(all ? [{ heading: "绩效指标", members: membersOf(LEVELS) }] : []),
  ];
  return groups.filter(({ members }) => members.length > 1);
}
