import type { IWorkbookData } from "../../engine/univer";
import type { WorkbookParts } from "../package/workbookParts";
import type { XlsxPackage } from "../package/XlsxPackage";
import { elements, localName, type XmlElement } from "../xml/xml";

/** Elements that hold a formula or a reference, in whichever part. */
const FORMULAS = new Set(["f", "formula", "formula1", "formula2", "definedName", "sqref"]);
const PARTS_WITH_REFERENCES =
  /^xl\/(worksheets|charts|chartsheets|drawings|pivotCache|tables|ctrlProps)\/[^/]+\.xml$/;

interface Renaming {
  readonly from: string;
  readonly to: string;
}

/**
 * Writes a sheet's new name wherever the file refers to the sheet: formulas, validation lists, charts, links, pivot sources.
 * The grid renames in what it knows; this is for the rest. True when a part was changed.
 */
export async function renameInPackage(
  file: XlsxPackage,
  parts: WorkbookParts,
  before: IWorkbookData,
  after: IWorkbookData,
): Promise<boolean> {
  const renamings = parts.worksheets.flatMap(({ id }) => {
    const [from, to] = [before.sheets[id]?.name ?? "", after.sheets[id]?.name];
    return to === undefined || from === to ? [] : [{ from, to }];
  });
  if (renamings.length === 0) return false;
  const rename = renamer(renamings);
  renameIn(parts.root, rename);
  for (const path of file.paths().filter((one) => PARTS_WITH_REFERENCES.test(one))) {
    const root = await file.xml(path);
    if (renameIn(root, rename, renamings)) file.write(path, root);
  }
  return true;
}

type Rename = (formula: string) => string;

/** All at once, so that two sheets may take each other's name. */
function renamer(renamings: readonly Renaming[]): Rename {
  const names = renamings.flatMap(({ from }) => [quoted(from), from].map(escaped)).join("|");
  const pattern = new RegExp(`("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.'\\]])(${names})!`, "gu");
  return (formula) =>
    formula.replace(pattern, (whole, text: string | undefined, name: string | undefined) => {
      if (text !== undefined || name === undefined) return whole;
      const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
      const to = renamings.find(({ from }) => from === plain)?.to ?? plain;
      return `${quoted(to)}!`;
    });
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function renameIn(element: XmlElement, rename: Rename, renamings: readonly Renaming[] = []): boolean {
  let changed = false;
  if (FORMULAS.has(localName(element))) {
    element.children = element.children.map((child) => {
      if (typeof child !== "string") return child;
      const next = rename(child);
      changed ||= next !== child;
      return next;
    });
  }
  const location = element.attributes["location"];
  if (localName(element) === "hyperlink" && location !== undefined && rename(location) !== location) {
    element.attributes["location"] = rename(location);
    changed = true;
  }
  const source = renamings.find(
    ({ from }) => localName(element) === "worksheetSource" && element.attributes["sheet"] === from,
  );
  if (source !== undefined) {
    element.attributes["sheet"] = source.to;
    changed = true;
  }
  for (const child of elements(element)) changed = renameIn(child, rename, renamings) || changed;
  return changed;
}
