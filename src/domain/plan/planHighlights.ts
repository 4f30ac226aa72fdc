import type { TableAudit } from "../audit";
import { formatArea, formatCell } from "../grid/address";
import { areaOf } from "../grid/Area";
import type { Position } from "../grid/Area";
import type { Highlight, SheetGrid } from "../grid/SheetGrid";
import { SEVERITIES } from "../rules/Finding";
import type { HighlightChange } from "./WritePlan";

/** Each cell that a finding names gets the colour of its worst finding; null when the sheet shows just that already. */
export function planHighlights(grid: SheetGrid, tables: readonly TableAudit[]): HighlightChange | null {
  const after = highlightsOf(tables);
  return fingerprint(after) === fingerprint(grid.highlights) ? null : { before: grid.highlights, after };
}

function highlightsOf(tables: readonly TableAudit[]): Highlight[] {
  const seen = new Set<string>();
  const findings = tables.flatMap((audited) => audited.findings);
  return SEVERITIES.flatMap((severity) => {
    const cells: Position[] = findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => finding.cell)
      .filter((cell) => !seen.has(formatCell(cell)) && seen.add(formatCell(cell)));
    return cells.length === 0 ? [] : [{ severity, areas: cells.map(areaOf) }];
  });
}

/** Two lists of highlights that colour the same cells alike have the same fingerprint, however they are cut up. */
function fingerprint(highlights: readonly Highlight[]): string {
  return highlights
    .flatMap(({ severity, areas }) => areas.flatMap(cellsOf).map((cell) => `${severity} ${cell}`))
    .sort()
    .join("\n");
}

function cellsOf(area: { row: number; column: number; rowCount: number; columnCount: number }): string[] {
  // A highlight that the user stretched over a whole column is compared as it is, not cell by cell.
  if (area.rowCount * area.columnCount > 1000) return [formatArea(area)];
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    formatCell({
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
    }),
  );
}
