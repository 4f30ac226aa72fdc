import { readOwnedColumns, withOwnedCells } from "./evaluationCells";
import type { IndicatorRow } from "./readIndicatorRows";
import { summaryOf } from "./ownedSummary";
import { ownerSum } from "./ownerSum";
import { shareOwnedBlocks } from "./shareOwnedBlocks";
import type { TablePlace } from "./shareOwnedBlocks";
import type { OwnedColumns } from "./TargetTable";
import type { TableSketch } from "./TableSketch";
import type { TableView } from "./TableView";

/** What the add-in made for the tables earlier. Only now that all tables are known can a block's own table be told. */
export function withOwnedBlocks(view: TableView, sketches: readonly TableSketch[]): readonly TableSketch[] {
  if (view.grid.ownedBlocks.length === 0) return sketches;
  const places = placesOf(sketches);
  const distinct = [...new Set(places.flatMap((place) => place ?? []))];
  const shared = shareOwnedBlocks(view.grid.ownedBlocks, distinct);
  const blocksOf = new Map(distinct.map((place, index) => [place, shared[index]] as const));
  return sketches.map((sketch, index) => {
    const place = places[index];
    const { columns = null, summary = null } = (place && blocksOf.get(place)) ?? {};
    const ownedColumns = columns && readOwnedColumns(view, columns);
    return {
      ...sketch,
      ownedColumns,
      summary: summaryOf(view, { ownedSummary: summary, list: sketch.list, area: sketch.area }),
      rows: rowsWith(view, sketch.rows, ownedColumns),
    };
  });
}

/** The place of each table; the projects of a list have one and the same. Long-term blocks have none: they are not evaluated. */
function placesOf(sketches: readonly TableSketch[]): (TablePlace | null)[] {
  let list: TablePlace | null = null;
  return sketches.map((sketch) => {
    if (sketch.period === "longTerm") return null;
    if (sketch.list && sketch.list.number > 1 && list) return list;
    const place = placeOf(sketch);
    if (sketch.list) list = place;
    return place;
  });
}

function placeOf({ area, header, head, list }: TableSketch): TablePlace {
  return {
    area: list?.area ?? area,
    headerRow: header.targetRow,
    isList: list !== null,
    owner: list ? "" : ownerSum(head.fields.get("project")?.value.text ?? ""),
  };
}

function rowsWith(
  view: TableView,
  rows: readonly IndicatorRow[],
  owned: OwnedColumns | null,
): readonly IndicatorRow[] {
  if (!owned) return rows;
  return rows.map((row) => ({ ...row, entries: withOwnedCells(view, row.entries, owned, row.row) }));
}
