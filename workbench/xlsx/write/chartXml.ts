import { formatAbsolute } from "../../engine/address";
import type { ChartAxis, ChartContent, ChartRange, ChartSeries } from "../../engine/chart";
import type { XmlElement } from "../xml/xml";

export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** What a chart's part needs to know of the workbook. */
export interface ChartSource {
  /** Null for a sheet that is gone. */
  sheetName(id: string): string | null;
  value(sheetId: string, row: number, column: number): string | number | null;
}

const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";

/** A chart's part. With the values that its cells hold now, as viewers show that do not calculate. */
export function chartXml(content: ChartContent, source: ChartSource): XmlElement {
  const { title, legend } = content;
  const chart = element("chart", {}, [
    ...(title === null ? [] : [titleXml(title, "1400")]),
    flag("autoTitleDeleted", title === null),
    element("plotArea", {}, [
      element("layout"),
      barsXml(content, source),
      categoryAxisXml(content),
      valueAxisXml(content),
    ]),
    ...(legend === null
      ? []
      : [
          element("legend", {}, [value("legendPos", legend.charAt(0).toLowerCase()), flag("overlay", false)]),
        ]),
    flag("plotVisOnly", true),
    value("dispBlanksAs", "gap"),
  ]);
  const namespaces = { "xmlns:c": CHART_NAMESPACE, "xmlns:a": DRAWING_NAMESPACE };
  return element("chartSpace", namespaces, [flag("roundedCorners", false), chart]);
}

/** An element of the chart's own namespace. */
function element(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name: `c:${name}`, attributes, children };
}

const value = (name: string, val: string): XmlElement => element(name, { val });
const flag = (name: string, isSet: boolean): XmlElement => value(name, isSet ? "1" : "0");

/** An element of the drawing namespace. */
function drawn(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name: `a:${name}`, attributes, children };
}

/** @param size of the letters, in hundredths of a point */
function titleXml(text: string, size: string): XmlElement {
  const look = drawn("pPr", {}, [drawn("defRPr", { sz: size, b: "0" })]);
  const run = drawn("r", {}, [drawn("rPr", { sz: size, b: "0" }), drawn("t", {}, [text])]);
  const rich = element("rich", {}, [drawn("bodyPr"), drawn("p", {}, [look, run])]);
  return element("title", {}, [element("tx", {}, [rich]), flag("overlay", false)]);
}

function barsXml({ type, series, gapWidth }: ChartContent, source: ChartSource): XmlElement {
  const isStacked = type === "BarStacked";
  return element("barChart", {}, [
    value("barDir", "bar"),
    value("grouping", isStacked ? "stacked" : "clustered"),
    flag("varyColors", false),
    ...series.map((one, index) => seriesXml(one, index, source)),
    value("gapWidth", String(gapWidth)),
    ...(isStacked ? [value("overlap", "100")] : []),
    value("axId", CATEGORY_AXIS),
    value("axId", VALUE_AXIS),
  ]);
}

function seriesXml(
  { name, values, categories, color, labels }: ChartSeries,
  index: number,
  source: ChartSource,
): XmlElement {
  return element("ser", {}, [
    value("idx", String(index)),
    value("order", String(index)),
    ...(name === null ? [] : [element("tx", {}, [element("v", {}, [name])])]),
    ...(color === null
      ? []
      : [element("spPr", {}, [drawn("solidFill", {}, [drawn("srgbClr", { val: color.slice(1) })])])]),
    flag("invertIfNegative", false),
    ...(labels === null ? [] : [labelsXml(labels.numberFormat)]),
    ...(categories === null ? [] : [element("cat", {}, [textsXml(categories, source)])]),
    element("val", {}, [numbersXml(values, source)]),
  ]);
}

function labelsXml(numberFormat: string | null): XmlElement {
  const format =
    numberFormat === null ? [] : [element("numFmt", { formatCode: numberFormat, sourceLinked: "0" })];
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"];
  return element("dLbls", {}, [...format, ...shown.map((what) => flag(`show${what}`, what === "Val"))]);
}

function textsXml(range: ChartRange, source: ChartSource): XmlElement {
  const texts = valuesOf(range, source).map((text) => (text === null ? null : String(text)));
  return element("strRef", {}, [reference(range, source), cache("strCache", texts)]);
}

function numbersXml(range: ChartRange, source: ChartSource): XmlElement {
  const numbers = valuesOf(range, source).map((one) => (typeof one === "number" ? String(one) : null));
  return element("numRef", {}, [reference(range, source), cache("numCache", numbers)]);
}

/** Cells that are gone, or whose sheet is, are `#REF!`, as in a formula. */
function reference({ sheetId, rect }: ChartRange, source: ChartSource): XmlElement {
  const sheet = source.sheetName(sheetId);
  return element("f", {}, [rect === null || sheet === null ? "#REF!" : formatAbsolute(sheet, rect)]);
}

function valuesOf({ sheetId, rect }: ChartRange, source: ChartSource): (string | number | null)[] {
  if (rect === null) return [];
  return Array.from({ length: rect.rows }, (_, row) => row).flatMap((row) =>
    Array.from({ length: rect.columns }, (_, column) =>
      source.value(sheetId, rect.row + row, rect.column + column),
    ),
  );
}

/** What is blank has no point: it is shown as a gap, never as 0. */
function cache(name: "strCache" | "numCache", points: readonly (string | null)[]): XmlElement {
  const format = name === "numCache" ? [element("formatCode", {}, ["General"])] : [];
  const shown = points.flatMap((point, index) =>
    point === null ? [] : [element("pt", { idx: String(index) }, [element("v", {}, [point])])],
  );
  return element(name, {}, [...format, value("ptCount", String(points.length)), ...shown]);
}

/** Where an axis is crossed is written in the axis that crosses it. */
const CROSSES = { Automatic: "autoZero", Maximum: "max", Minimum: "min" } as const;

function categoryAxisXml({ categoryAxis: axis, valueAxis }: ChartContent): XmlElement {
  return element("catAx", {}, [
    value("axId", CATEGORY_AXIS),
    scalingXml(axis),
    flag("delete", false),
    value("axPos", "l"),
    ...axisTitle(axis),
    element("numFmt", { formatCode: "General", sourceLinked: "0" }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", VALUE_AXIS),
    value("crosses", CROSSES[valueAxis.position]),
    flag("auto", true),
    value("lblAlgn", "ctr"),
    value("lblOffset", "100"),
    ...(axis.labelSpacing === null ? [] : [value("tickLblSkip", String(axis.labelSpacing))]),
    flag("noMultiLvlLbl", true),
  ]);
}

function valueAxisXml({ categoryAxis, valueAxis: axis }: ChartContent): XmlElement {
  return element("valAx", {}, [
    value("axId", VALUE_AXIS),
    scalingXml(axis),
    flag("delete", false),
    value("axPos", "b"),
    element("majorGridlines", {}, [
      element("spPr", {}, [
        drawn("ln", { w: "6350" }, [drawn("solidFill", {}, [drawn("srgbClr", { val: "D9D9D9" })])]),
      ]),
    ]),
    ...axisTitle(axis),
    element("numFmt", { formatCode: "General", sourceLinked: "0" }),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", CATEGORY_AXIS),
    value("crosses", CROSSES[categoryAxis.position]),
    value("crossBetween", "between"),
  ]);
}

function scalingXml({ isReversed, minimum, maximum }: ChartAxis): XmlElement {
  return element("scaling", {}, [
    value("orientation", isReversed ? "maxMin" : "minMax"),
    ...(maximum === null ? [] : [value("max", String(maximum))]),
    ...(minimum === null ? [] : [value("min", String(minimum))]),
  ]);
}

const axisTitle = ({ title }: ChartAxis): XmlElement[] => (title === null ? [] : [titleXml(title, "1000")]);
