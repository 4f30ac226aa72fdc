import type { OverviewColumn } from "../../state/overviewSort";

/** In pixels. */
export const HEADER_HEIGHT = 32;
export const ROW_HEIGHT = 44;

/** Least widths in pixels: name, gap and the three counts stand in 320, beside a scroll bar. */
const WIDTHS: Readonly<Record<OverviewColumn, number>> = {
  project: 118,
  gap: 78,
  errors: 36,
  warnings: 36,
  infos: 36,
  budget: 84,
  cost: 84,
  score: 60,
  grade: 116,
  unit: 168,
};

export function widthOf(columns: readonly OverviewColumn[]): number {
  return columns.reduce((sum, column) => sum + WIDTHS[column], 0);
}

/** The name takes what a wider pane leaves over. */
export function gridOf(columns: readonly OverviewColumn[]): string {
  return columns
    .map((column) => (column === "project" ? `minmax(${WIDTHS[column]}px, 1fr)` : `${WIDTHS[column]}px`))
    .join(" ");
}

const LEFT: readonly OverviewColumn[] = ["project", "grade", "unit"];

/** Figures stand to the right, words to the left. */
export function isLeft(column: OverviewColumn): boolean {
  return LEFT.includes(column);
}
