import type { IWorksheetData } from "../../engine/univer";
import { areaName } from "../read/cellAddress";
import {
  childNamed,
  childrenNamed,
  createLike,
  insertInOrder,
  removeChild,
  type XmlElement,
} from "../xml/xml";
import { WORKSHEET_ORDER } from "./order";

/** Writes the merged areas that came or went. True when there was one. */
export function changeMerges(
  part: XmlElement,
  before: Partial<IWorksheetData>,
  after: Partial<IWorksheetData>,
): boolean {
  const old = new Set((before.mergeData ?? []).map(areaName));
  const now = new Set((after.mergeData ?? []).map(areaName));
  const added = [...now].filter((area) => !old.has(area));
  const gone = [...old].filter((area) => !now.has(area));
  if (added.length === 0 && gone.length === 0) return false;
  let list = childNamed(part, "mergeCells");
  if (list === undefined) insertInOrder(part, (list = createLike(part, "mergeCells")), WORKSHEET_ORDER);
  for (const merge of childrenNamed(list, "mergeCell")) {
    if (gone.includes((merge.attributes["ref"] ?? "").replaceAll("$", ""))) removeChild(list, merge);
  }
  for (const area of added) list.children.push(createLike(list, "mergeCell", { ref: area }));
  const count = childrenNamed(list, "mergeCell").length;
  // An empty list is an error to Excel.
  if (count === 0) removeChild(part, list);
  else list.attributes["count"] = String(count);
  return true;
}
