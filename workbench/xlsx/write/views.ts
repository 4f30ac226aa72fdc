import type { IWorksheetData } from "../../engine/univer";
import { cellName } from "../read/cellAddress";
import {
  childNamed,
  childrenNamed,
  createLike,
  insertInOrder,
  removeChild,
  type XmlElement,
} from "../xml/xml";
import { WORKSHEET_ORDER } from "./order";

type Sheet = Partial<IWorksheetData>;

/** Writes frozen panes, grid lines and the tab's colour where they differ. True when one did. */
export function changeViews(part: XmlElement, before: Sheet, after: Sheet): boolean {
  const frozen = JSON.stringify(freezeOf(before)) !== JSON.stringify(freezeOf(after));
  const lines = (before.showGridlines ?? 1) !== (after.showGridlines ?? 1);
  const colored = (before.tabColor || undefined) !== (after.tabColor || undefined);
  if (frozen) setFreeze(view(part), freezeOf(after));
  if (lines) view(part).attributes["showGridLines"] = after.showGridlines === 0 ? "0" : "1";
  if (colored) setTabColor(part, after.tabColor || undefined);
  return frozen || lines || colored;
}

interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** Univer says "nothing frozen" in several ways. */
const freezeOf = ({ freeze }: Sheet): Freeze => ({
  rows: Math.max(0, freeze?.ySplit ?? 0),
  columns: Math.max(0, freeze?.xSplit ?? 0),
});

function view(part: XmlElement): XmlElement {
  let views = childNamed(part, "sheetViews");
  if (views === undefined) insertInOrder(part, (views = createLike(part, "sheetViews")), WORKSHEET_ORDER);
  let found = childNamed(views, "sheetView");
  if (found === undefined)
    views.children.push((found = createLike(views, "sheetView", { workbookViewId: "0" })));
  return found;
}

function setFreeze(sheetView: XmlElement, { rows, columns }: Freeze): void {
  for (const name of ["pane", "selection"])
    for (const old of childrenNamed(sheetView, name)) removeChild(sheetView, old);
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = {
    ...(columns > 0 ? { xSplit: String(columns) } : {}),
    ...(rows > 0 ? { ySplit: String(rows) } : {}),
    topLeftCell: cellName(rows, columns),
    activePane: pane,
    state: "frozen",
  };
  sheetView.children.unshift(
    createLike(sheetView, "pane", attributes),
    createLike(sheetView, "selection", { pane }),
  );
}

function setTabColor(part: XmlElement, color: string | undefined): void {
  let properties = childNamed(part, "sheetPr");
  if (properties === undefined)
    insertInOrder(part, (properties = createLike(part, "sheetPr")), WORKSHEET_ORDER);
  const old = childNamed(properties, "tabColor");
  if (old !== undefined) removeChild(properties, old);
  if (color !== undefined)
    properties.children.unshift(
      createLike(properties, "tabColor", { rgb: `FF${color.replace("#", "").toUpperCase()}` }),
    );
}
