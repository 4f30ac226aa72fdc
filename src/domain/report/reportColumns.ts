/** The list's columns, which the sections above share: A 序号 … K 依据. Widths in characters of the default font. */
export const REPORT_COLUMNS: readonly number[] = [5, 8, 6, 18, 15, 17, 42, 15, 16, 27, 16];
