/** The list's columns, which the sections above share: A 序号 … K 依据. Widths in characters. */
export const REPORT_COLUMNS: readonly number[] = [5, 8, 8, 20, 18, 16, 38, 16, 16, 28, 20];
