import type { Chart } from "../../engine/chart";
import { fromCorners } from "../../engine/rect";
import { chartAnchors, cornerOf, drawingOf } from "../package/drawings";
import type { XlsxPackage } from "../package/XlsxPackage";
import type { XmlElement } from "../xml/xml";
import { readChartContent, type SheetIds } from "./chartContent";

/** The charts of a worksheet: those that can be kept here whole, and of all others the name. */
export async function readCharts(
  file: XlsxPackage,
  path: string,
  part: XmlElement,
  sheets: SheetIds,
): Promise<Chart[]> {
  const drawing = await drawingOf(file, path, part);
  if (drawing === null) return [];
  return Promise.all(
    chartAnchors(drawing).map(async ({ id, name, anchor, path: chartPath }): Promise<Chart> => {
      const root = await file.xmlIfAny(chartPath);
      const content = root === undefined ? null : readChartContent(root, sheets);
      const [from, to] = [cornerOf(anchor, "from"), cornerOf(anchor, "to")];
      if (content === null || from === null || to === null) return { id, name, place: null, content: null };
      return { id, name, place: fromCorners(from.row, from.column, to.row - 1, to.column - 1), content };
    }),
  );
}
