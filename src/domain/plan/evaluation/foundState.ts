import type { Area, Position } from "../../grid/Area";
import { cellAt } from "../../grid/SheetGrid";
import type { OwnedBlock, SheetGrid } from "../../grid/SheetGrid";
import { lookKey } from "../lookKey";
import type { BlockState } from "../WritePlan";
import { regionsOf } from "./blockRegions";
import { PLAIN_FIT } from "./cellLooks";
import type { CellFit } from "./cellLooks";

/**
 * A block as it stands on the sheet, for undo: exactly, where it looks as `wanted` does; else its number formats as they
 * were read, as its entry rules and colours are not known any more.
 */
export function foundState(grid: SheetGrid, block: OwnedBlock, wanted: BlockState | null): BlockState {
  const { area, record } = block;
  if (wanted && block.lookKey === lookKey(wanted)) return { ...movedTo(area, wanted), record };
  const fitAt = ({ row, column }: Position): CellFit => {
    const { numberFormat } = cellAt(grid, row, column);
    return { ...PLAIN_FIT, numberFormat: numberFormat === "General" ? null : numberFormat };
  };
  const column = area.column - 1;
  const models = { header: { row: area.row, column }, body: { row: area.row + 1, column } };
  return {
    area,
    record,
    models: wanted?.models ?? (column < 0 ? null : models),
    widths: wanted?.widths ?? Array.from({ length: area.columnCount }, () => null),
    regions: regionsOf(area, fitAt),
    scales: [],
  };
}

/** A state of the same look elsewhere. */
function movedTo(area: Area, state: BlockState): BlockState {
  const moved = (part: Area): Area => ({
    ...part,
    row: part.row - state.area.row + area.row,
    column: part.column - state.area.column + area.column,
  });
  return {
    ...state,
    area,
    regions: state.regions.map((region) => ({ ...region, area: moved(region.area) })),
    scales: state.scales.map((scale) => ({ ...scale, areas: scale.areas.map(moved) })),
  };
}
