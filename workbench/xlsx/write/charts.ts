import type { Chart } from "../../engine/chart";
import { lastColumn, lastRow, type Rect } from "../../engine/rect";
import { chartAnchors, drawingOf, type ChartAnchor, type Drawing } from "../package/drawings";
import { declarePart, freePath, relate, removePart } from "../package/partLists";
import type { XlsxPackage } from "../package/XlsxPackage";
import { childNamed, childrenNamed, createLike, elements, insertInOrder, removeChild } from "../xml/xml";
import type { XmlElement } from "../xml/xml";
import { CHART_NAMESPACE, chartXml, type ChartSource } from "./chartXml";
import { WORKSHEET_ORDER } from "./order";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const DRAWING_CONTENT = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_CONTENT = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A worksheet's part with its path. */
export interface ChartedSheet {
  readonly path: string;
  readonly part: XmlElement;
}

/**
 * Writes the charts that came, went or changed; all else that lies over the cells stays as it is. True when the
 * worksheet's own part is another one than before (it has got its first drawing, or lost its last).
 */
export async function changeCharts(
  file: XlsxPackage,
  sheet: ChartedSheet,
  before: readonly Chart[],
  after: readonly Chart[],
  source: ChartSource,
): Promise<boolean> {
  const now = new Map(after.map((chart) => [chart.id, JSON.stringify(chart)]));
  const old = new Map(before.map((chart) => [chart.id, JSON.stringify(chart)]));
  const gone = before.filter((chart) => now.get(chart.id) !== old.get(chart.id));
  const fresh = after.filter((chart) => now.get(chart.id) !== old.get(chart.id));
  if (gone.length === 0 && fresh.length === 0) return false;
  const known = await drawingOf(file, sheet.path, sheet.part);
  const drawing = known ?? (await addDrawing(file, sheet));
  const anchors = chartAnchors(drawing);
  for (const { id } of gone) {
    const anchor = anchors.find((one) => one.id === id);
    if (anchor !== undefined) await removeChart(file, drawing, anchor);
  }
  for (const chart of fresh) await addChart(file, drawing, chart, source);
  if (elements(drawing.root).length > 0) file.write(drawing.path, drawing.root);
  else await removeDrawing(file, sheet, drawing);
  return known === null || elements(drawing.root).length === 0;
}

async function addDrawing(file: XlsxPackage, { path, part }: ChartedSheet): Promise<Drawing> {
  const drawing = freePath(file, "xl/drawings/drawing", ".xml");
  const namespaces = { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING_MAIN };
  const root: XmlElement = { name: "xdr:wsDr", attributes: namespaces, children: [] };
  file.write(drawing, root);
  await declarePart(file, drawing, DRAWING_CONTENT);
  const id = await relate(file, path, drawing, `${OFFICE}/drawing`);
  const element = createLike(part, "drawing", { [`${relationshipPrefix(part)}:id`]: id });
  insertInOrder(part, element, WORKSHEET_ORDER);
  return { path: drawing, root, relationships: [] };
}

/** The prefix that the part has for relationships; `r` is declared where it has none. */
function relationshipPrefix(part: XmlElement): string {
  const known = Object.entries(part.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === OFFICE,
  );
  if (known !== undefined) return known[0].slice("xmlns:".length);
  part.attributes["xmlns:r"] = OFFICE;
  return "r";
}

async function removeDrawing(
  file: XlsxPackage,
  { path, part }: ChartedSheet,
  drawing: Drawing,
): Promise<void> {
  const element = childNamed(part, "drawing");
  if (element !== undefined) removeChild(part, element);
  await removePart(file, path, drawing.path);
}

/** With the parts that only the chart has: its styles and colours. */
async function removeChart(
  file: XlsxPackage,
  drawing: Drawing,
  { anchor, path }: ChartAnchor,
): Promise<void> {
  for (const { target, external, type } of await file.relationships(path))
    if (!external && /^chart(Style|ColorStyle)$/.test(type)) await removePart(file, path, target);
  await removePart(file, drawing.path, path);
  removeChild(drawing.root, anchor);
}

/** A chart that cannot be read here is in the file already and never written. */
async function addChart(
  file: XlsxPackage,
  drawing: Drawing,
  { name, place, content }: Chart,
  source: ChartSource,
): Promise<void> {
  if (content === null || place === null) return;
  const path = freePath(file, "xl/charts/chart", ".xml");
  file.write(path, chartXml(content, source));
  await declarePart(file, path, CHART_CONTENT);
  const id = await relate(file, drawing.path, path, `${OFFICE}/chart`);
  drawing.root.children.push(anchorXml(drawing.root, name, place, id));
}

/** Shapes of one drawing have numbers of their own. */
function freeShapeId(root: XmlElement): string {
  const ids = (parent: XmlElement): number[] =>
    elements(parent).flatMap((child) => [
      ...childrenNamed(child, "cNvPr").map(({ attributes }) => Number(attributes["id"] ?? 0)),
      ...ids(child),
    ]);
  return String(Math.max(1, ...ids(root)) + 1);
}

function anchorXml(root: XmlElement, name: string, place: Rect, relationship: string): XmlElement {
  const make = (
    tag: string,
    attributes: Record<string, string> = {},
    children: XmlElement["children"] = [],
  ) => createLike(root, tag, attributes, children);
  const corner = (tag: string, row: number, column: number): XmlElement => {
    const numbers = { col: column, colOff: 0, row, rowOff: 0 };
    return make(
      tag,
      {},
      Object.entries(numbers).map(([key, number]) => make(key, {}, [String(number)])),
    );
  };
  const frame = make("graphicFrame", { macro: "" }, [
    make("nvGraphicFramePr", {}, [make("cNvPr", { id: freeShapeId(root), name }), make("cNvGraphicFramePr")]),
    make("xfrm", {}, [drawn("off", { x: "0", y: "0" }), drawn("ext", { cx: "0", cy: "0" })]),
    drawn("graphic", { "xmlns:a": DRAWING_MAIN }, [
      drawn("graphicData", { uri: CHART_NAMESPACE }, [
        {
          name: "c:chart",
          attributes: { "xmlns:c": CHART_NAMESPACE, "xmlns:r": OFFICE, "r:id": relationship },
          children: [],
        },
      ]),
    ]),
  ]);
  return make("twoCellAnchor", {}, [
    corner("from", place.row, place.column),
    corner("to", lastRow(place) + 1, lastColumn(place) + 1),
    frame,
    make("clientData"),
  ]);
}

/** An element of the drawing namespace, which brings its prefix along: a file may have another for it, or none. */
function drawn(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlElement["children"] = [],
): XmlElement {
  return { name: `a:${name}`, attributes: { "xmlns:a": DRAWING_MAIN, ...attributes }, children };
}
