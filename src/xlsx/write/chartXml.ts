import { formatAbsoluteArea, quoteSheetName } from "../../domain/grid/address";
import type { Area } from "../../domain/grid/Area";
import type {
  DocumentCell,
  DocumentChart,
  DocumentChartKind,
  DocumentSeries,
  SheetDocument,
} from "../../domain/report/SheetDocument";
import { OFFICE_RELATIONS, XML_HEAD } from "../../ooxml/packageXml";
import { xmlText } from "./xmlText";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
/** Per cent of a bar's width between two categories, and how far bars of one category lie over each other. */
const SHAPES: Readonly<Record<DocumentChartKind, string>> = {
  stackedBar: '<c:gapWidth val="40"/><c:overlap val="100"/>',
  clusteredBar: '<c:gapWidth val="50"/>',
  bar: '<c:gapWidth val="40"/>',
};
/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const GRID_COLOR = "D9D9D9";

/**
 * A chart of a document's own cells as a chart part. What the cells hold is written into it as well, for programs that
 * show a chart without reading the sheet.
 */
export function chartXml(chart: DocumentChart, document: SheetDocument): string {
  const legend =
    chart.kind === "bar"
      ? ""
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(TEXT_SIZE)}</c:legend>`;
  return [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONS}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, TITLE_SIZE)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${barsXml(chart, document)}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>`,
    // A row that is hidden by hand must not take a unit out of the chart.
    `${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join("");
}

function barsXml(chart: DocumentChart, document: SheetDocument): string {
  const grouping = chart.kind === "stackedBar" ? "stacked" : "clustered";
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, document));
  return (
    `<c:barChart><c:barDir val="bar"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join("")}` +
    `${SHAPES[chart.kind]}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`
  );
}

function seriesXml(
  { name, values, color }: DocumentSeries,
  index: number,
  { categories, labelFormat }: DocumentChart,
  document: SheetDocument,
): string {
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    labelFormat === null ? "" : labelsXml(labelFormat),
    `<c:cat><c:strRef><c:f>${reference(document, categories)}</c:f><c:strCache>`,
    `${pointsXml(textsIn(document, categories))}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(document, values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>`,
    `${pointsXml(numbersIn(document, values))}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join("");
}

const labelsXml = (format: string): string =>
  `<c:dLbls><c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>` +
  `${textLook(TEXT_SIZE)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** The first category on top; the values' scale stays below. */
function categoryAxis({ categoryTitle }: DocumentChart): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="l"/>${titleXml(categoryTitle, TEXT_SIZE)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textLook(TEXT_SIZE)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis({ valueTitle, maximum }: DocumentChart): string {
  const end = maximum === null ? "" : `<c:max val="${maximum}"/>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${end}<c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>` +
    `<a:srgbClr val="${GRID_COLOR}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${titleXml(valueTitle, TEXT_SIZE)}` +
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/>${textLook(TEXT_SIZE)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/></c:valAx>`
  );
}

function titleXml(text: string, size: number): string {
  if (text === "") return "";
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="${size}"/>` +
    `<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

const textLook = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

const reference = ({ sheetName }: SheetDocument, area: Area): string =>
  xmlText(`${quoteSheetName(sheetName)}!${formatAbsoluteArea(area)}`);

function cellsIn({ rows }: SheetDocument, { row, column, rowCount }: Area): (DocumentCell | null)[] {
  return rows.slice(row, row + rowCount).map(({ cells }) => cells[column] ?? null);
}

function textsIn(document: SheetDocument, area: Area): (string | null)[] {
  return cellsIn(document, area).map((cell) => {
    if (!cell) return null;
    return cell.content.kind === "number" ? String(cell.content.value) : cell.content.text;
  });
}

function numbersIn(document: SheetDocument, area: Area): (string | null)[] {
  return cellsIn(document, area).map((cell) =>
    cell?.content.kind === "number" ? String(cell.content.value) : null,
  );
}

function pointsXml(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${xmlText(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}
