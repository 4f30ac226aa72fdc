import { attributeNamed, childNamed, elements, localName, textOf, type XmlElement } from "../xml/xml";
import type { Relationship, XlsxPackage } from "./XlsxPackage";

/** The drawing of a worksheet: what lies over its cells. */
export interface Drawing {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** A chart's place in a drawing. */
export interface ChartAnchor {
  /** The chart's id here: which of the drawing's anchors it is. */
  readonly id: string;
  readonly name: string;
  readonly anchor: XmlElement;
  /** The chart's own part. */
  readonly path: string;
}

/** The drawing of the worksheet whose part is `part`; null where it has none, or one that is not in the package. */
export async function drawingOf(file: XlsxPackage, path: string, part: XmlElement): Promise<Drawing | null> {
  const element = childNamed(part, "drawing");
  if (element === undefined) return null;
  const id = attributeNamed(element, "id");
  const target = (await file.relationships(path)).find((one) => one.id === id && !one.external)?.target;
  if (target === undefined || !file.has(target)) return null;
  return { path: target, root: await file.xml(target), relationships: await file.relationships(target) };
}

/** The charts among what lies over the cells; pictures, shapes and newer kinds of charts are not among them. */
export function chartAnchors({ root, relationships }: Drawing): ChartAnchor[] {
  return elements(root).flatMap((anchor, index) => {
    const frame = childNamed(anchor, "graphicFrame");
    const chart = childNamed(childNamed(childNamed(frame, "graphic"), "graphicData"), "chart");
    const named = childNamed(childNamed(frame, "nvGraphicFramePr"), "cNvPr");
    if (chart === undefined || named === undefined) return [];
    const path = relationships.find(({ id }) => id === attributeNamed(chart, "id"))?.target;
    const name = named.attributes["name"] ?? "";
    return path === undefined ? [] : [{ id: `file-${index}`, name, anchor, path }];
  });
}

/** A corner of an anchor by its cell; null when it is not exactly the cell's corner. */
export function cornerOf(anchor: XmlElement, name: "from" | "to"): { row: number; column: number } | null {
  const corner = childNamed(anchor, name);
  const number = (child: string): number => Number(textOf(childNamed(corner, child)) || NaN);
  const [row, column] = [number("row"), number("col")];
  const isExact = number("rowOff") === 0 && number("colOff") === 0;
  const isTwoCells = localName(anchor) === "twoCellAnchor" && anchor.attributes["editAs"] === undefined;
  return isExact && isTwoCells && Number.isInteger(row) && Number.isInteger(column) ? { row, column } : null;
}
