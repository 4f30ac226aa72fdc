import { formatArea } from "../../domain/grid/address";
import type { Area } from "../../domain/grid/Area";
import type { ListSheet } from "../../domain/report/overview/ListSheet";
import type { DocumentRow } from "../../domain/report/SheetDocument";
import { rowXml, sheetHeadXml, sheetPrintXml } from "./worksheetXml";
import type { StyleOf } from "./worksheetXml";

/** All cells of a list, its header in the first row: what its filter is over. */
export function areaOfList({ columns, rowCount }: ListSheet): Area {
  return { row: 0, column: 0, rowCount: rowCount + 1, columnCount: columns.length };
}

/**
 * A list as a worksheet part, in pieces.
 * @param rows as many as the list says
 */
export async function* listSheetXml(
  list: ListSheet,
  rows: AsyncIterable<DocumentRow> | Iterable<DocumentRow>,
  styleOf: StyleOf,
  namespace: string,
): AsyncGenerator<string> {
  const { columns, header, footer } = list;
  const area = areaOfList(list);
  yield `${sheetHeadXml({ columns, frozenRows: 1, area, namespace })}<sheetData>${rowXml(header, 0, styleOf)}`;
  let next = 1;
  for await (const row of rows) yield rowXml(row, next++, styleOf);
  if (next !== area.rowCount) throw new Error(`${list.sheetName}: ${next - 1} rows for ${list.rowCount}`);
  yield `</sheetData><autoFilter ref="${formatArea(area)}"/>${sheetPrintXml(footer)}</worksheet>`;
}
