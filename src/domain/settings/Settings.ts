/** What a unit may set; `defaultSettings` are the customs of domain.md. */
export interface Settings {
  /** The year that dates without one belong to; null: the table's own year, else the workbook's. */
  readonly fiscalYear: number | null;
  /** 核对容差, in the table's own money unit, as a decimal string. */
  readonly costTolerance: string;
  /** Uncovered budget above this per cent is a warning, below it information (C03). */
  readonly shortfallWarningPercent: string;
  /** Words in an indicator's name that make smaller (larger) values better. */
  readonly smallerIsBetter: readonly string[];
  readonly largerIsBetter: readonly string[];
}
