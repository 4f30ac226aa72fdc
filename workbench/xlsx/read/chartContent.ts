import { parseAddress } from "../../engine/address";
import {
  AXIS_POSITIONS,
  LEGEND_POSITIONS,
  type ChartAxis,
  type ChartContent,
  type ChartRange,
  type ChartSeries,
} from "../../engine/chart";
import { chartXml, type ChartSource } from "../write/chartXml";
import { childNamed, childrenNamed, localName, textOf, type XmlElement } from "../xml/xml";
import { writeXml } from "../xml/writeXml";

/** The sheets of the workbook by their names. */
export type SheetIds = ReadonlyMap<string, string>;

/**
 * What a chart's part shows, where all that it says can be kept here; null for any other chart, which stays in the file
 * as it is. A chart is understood when writing what was read gives the same part again.
 */
export function readChartContent(root: XmlElement, sheets: SheetIds): ChartContent | null {
  const content = guess(root, sheets);
  if (content === null) return null;
  const names = new Map([...sheets].map(([name, id]) => [id, name]));
  const source: ChartSource = { sheetName: (id) => names.get(id) ?? null, value: () => null };
  const same = plain(chartXml(content, source), sheets) === plain(root, sheets);
  return same ? content : null;
}

/** A part without the values that its cells had when it was saved, references in one spelling. */
function plain(root: XmlElement, sheets: SheetIds): string {
  const strip = (element: XmlElement): XmlElement => ({
    ...element,
    children:
      localName(element) === "f"
        ? [JSON.stringify(rangeOf(textOf(element), sheets))]
        : element.children.flatMap((child): XmlElement["children"] => {
            if (typeof child === "string") return [child];
            return /^(str|num)Cache$/.test(localName(child)) ? [] : [strip(child)];
          }),
  });
  return writeXml(strip(root));
}

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childNamed(parent, name)?.attributes["val"];

function guess(root: XmlElement, sheets: SheetIds): ChartContent | null {
  const chart = childNamed(root, "chart");
  const area = childNamed(chart, "plotArea");
  const bars = childNamed(area, "barChart");
  if (bars === undefined) return null;
  const [category, scale] = [childNamed(area, "catAx"), childNamed(area, "valAx")];
  const legend = valueOf(childNamed(chart, "legend"), "legendPos");
  return {
    type: valueOf(bars, "grouping") === "stacked" ? "BarStacked" : "BarClustered",
    title: titleOf(chart),
    legend: LEGEND_POSITIONS.find((position) => position.charAt(0).toLowerCase() === legend) ?? null,
    series: childrenNamed(bars, "ser").map((one) => seriesOf(one, sheets)),
    gapWidth: Number(valueOf(bars, "gapWidth") ?? 150),
    categoryAxis: axisOf(category, scale),
    valueAxis: axisOf(scale, category),
  };
}

function titleOf(parent: XmlElement | undefined): string | null {
  const title = childNamed(parent, "title");
  return title === undefined ? null : textOf(childNamed(title, "tx"));
}

const CROSSED = { autoZero: "Automatic", max: "Maximum", min: "Minimum" } as const;

/** @param other the axis that crosses this one */
function axisOf(axis: XmlElement | undefined, other: XmlElement | undefined): ChartAxis {
  const scaling = childNamed(axis, "scaling");
  const crosses = valueOf(other, "crosses");
  const position = Object.entries(CROSSED).find(([written]) => written === crosses)?.[1];
  return {
    title: titleOf(axis),
    isReversed: valueOf(scaling, "orientation") === "maxMin",
    position: AXIS_POSITIONS.find((known) => known === position) ?? "Automatic",
    minimum: numberOf(valueOf(scaling, "min")),
    maximum: numberOf(valueOf(scaling, "max")),
    labelSpacing: numberOf(valueOf(axis, "tickLblSkip")),
  };
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function seriesOf(series: XmlElement, sheets: SheetIds): ChartSeries {
  const name = childNamed(childNamed(series, "tx"), "v");
  const categories = childNamed(childNamed(series, "cat"), "strRef");
  const values = childNamed(childNamed(series, "val"), "numRef");
  const fill = childNamed(childNamed(childNamed(series, "spPr"), "solidFill"), "srgbClr");
  const color = fill?.attributes["val"];
  const labels = childNamed(series, "dLbls");
  const format = childNamed(labels, "numFmt")?.attributes["formatCode"];
  return {
    name: name === undefined ? null : textOf(name),
    values: rangeOf(textOf(childNamed(values, "f")), sheets),
    categories: categories === undefined ? null : rangeOf(textOf(childNamed(categories, "f")), sheets),
    color: color === undefined ? null : `#${color}`,
    labels: labels === undefined ? null : { numberFormat: format ?? null },
  };
}

/** Anything that is no reference to a sheet of the workbook is cells that are gone. */
function rangeOf(formula: string, sheets: SheetIds): ChartRange {
  const address = parseAddress(formula);
  const sheetId = sheets.get(address?.sheet ?? "");
  return address === null || sheetId === undefined
    ? { sheetId: "", rect: null }
    : { sheetId, rect: address.rect };
}
