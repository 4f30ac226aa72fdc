/** What the cell alone does not say. */
export interface ParseOptions {
  /** The table's year, taken by dates written without one; null when unknown. */
  readonly year: number | null;
  /** True in a cost indicator's row, where a bare 万 stands for 万元. */
  readonly costRow: boolean;
}
