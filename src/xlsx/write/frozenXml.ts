import { formatCell } from "../../domain/grid/address";

/** What a sheet view holds to keep the first rows in view. */
export function frozenXml(rows: number): string {
  const below = formatCell({ row: rows, column: 0 });
  return (
    `<pane ySplit="${rows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`
  );
}
