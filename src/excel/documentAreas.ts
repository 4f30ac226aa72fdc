import type { Area } from "../domain/grid/Area";
import type { DocumentCell, SheetDocument } from "../domain/report/SheetDocument";

/**
 * The cells of a document that share a property, as few rectangles as runs down the columns give: a list of thousands of
 * lines is dressed with a handful of requests.
 * @param keyOf the property; null for cells that are not meant
 */
export function documentAreas<K>(
  { rows, columns }: SheetDocument,
  keyOf: (cell: DocumentCell) => K | null,
): Map<K, Area[]> {
  const areas = new Map<K, Area[]>();
  for (let column = 0; column < columns.length; column++) {
    const keys = rows.map(({ cells }) => keyOfCell(cells[column], keyOf));
    for (const { key, row, rowCount } of runs(keys)) {
      const known = areas.get(key) ?? [];
      areas.set(key, joined(known, { row, rowCount, column, columnCount: 1 }));
    }
  }
  return areas;
}

const keyOfCell = <K>(
  cell: DocumentCell | null | undefined,
  keyOf: (cell: DocumentCell) => K | null,
): K | null => (cell ? keyOf(cell) : null);

function* runs<K>(keys: readonly (K | null)[]): Generator<{ key: K; row: number; rowCount: number }> {
  for (let row = 0; row < keys.length;) {
    const key = keys[row] ?? null;
    let end = row + 1;
    while (end < keys.length && keys[end] === key) end++;
    if (key !== null) yield { key, row, rowCount: end - row };
    row = end;
  }
}

/** Widens the area left of the new one when both have the same rows. */
function joined(areas: Area[], area: Area): Area[] {
  const left = areas.findIndex(
    (known) =>
      known.row === area.row &&
      known.rowCount === area.rowCount &&
      known.column + known.columnCount === area.column,
  );
  const known = areas[left];
  if (known) areas[left] = { ...known, columnCount: known.columnCount + 1 };
  else areas.push(area);
  return areas;
}
