import type { Area } from "../grid/Area";
import type { SheetGrid } from "../grid/SheetGrid";
import type { IndicatorHeader } from "./IndicatorHeader";
import type { Period } from "./Layout";
import type { OwnedSummary } from "./ownedSummary";
import type { TableHead } from "./readHead";
import type { IndicatorRow } from "./readIndicatorRows";
import type { ListPlace, OwnedColumns } from "./TargetTable";

/** A table as it was found: its parts and their cells, values not yet read. */
export interface TableSketch {
  readonly grid: SheetGrid;
  readonly area: Area;
  readonly header: IndicatorHeader;
  readonly head: TableHead;
  readonly rows: readonly IndicatorRow[];
  /** Which of two blocks it is; null for every other form. */
  readonly period: Period | null;
  readonly list: ListPlace | null;
  readonly ownedColumns: OwnedColumns | null;
  readonly summary: OwnedSummary | null;
}

/** A list of indicators without title, project, budget or goal is nobody's target table. */
export function isHeadless({ title, fields, funds }: TableHead): boolean {
  return title === null && fields.size === 0 && funds === null;
}
