import { lastColumn, lastRow } from "../../domain/grid/Area";
import type { DocumentChart } from "../../domain/report/SheetDocument";
import { OFFICE_RELATIONS, XML_HEAD } from "../../ooxml/packageXml";
import { xmlText } from "./xmlText";

const PLACE = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Where a sheet's charts stand; the n-th one is the part that the relationship "rIdn" names. */
export function drawingXml(charts: readonly DocumentChart[]): string {
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${PLACE}" xmlns:a="${DRAWING}">${charts.map(anchorXml).join("")}</xdr:wsDr>`;
}

/** Over the cells of its place; it stays as large as it is when rows are filtered. */
function anchorXml({ name, title, place }: DocumentChart, index: number): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row>` +
    `<xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return [
    `<xdr:twoCellAnchor editAs="oneCell">${corner("from", place.row, place.column)}`,
    corner("to", lastRow(place) + 1, lastColumn(place) + 1),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${xmlText(name)}"`,
    ` descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/>`,
    `<a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}"`,
    ` xmlns:r="${OFFICE_RELATIONS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    "<xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
