import type { XlsxPackage } from "../package/XlsxPackage";
import { attributeNamed, childNamed, childrenNamed, elements, localName, type XmlElement } from "../xml/xml";

/** Where Excel keeps an add-in's document settings: a part of its own, found through the list of task panes. */
export interface SettingsPart {
  readonly path: string;
  readonly root: XmlElement;
}

/** The settings part of one add-in; `undefined` where the workbook has none. */
export async function findSettingsPart(
  file: XlsxPackage,
  addinId: string,
): Promise<SettingsPart | undefined> {
  const taskpanes = (await file.relationships("")).find((one) => one.type === "webextensiontaskpanes");
  if (taskpanes === undefined) return undefined;
  for (const relationship of await file.relationships(taskpanes.target)) {
    if (relationship.type !== "webextension" || !file.has(relationship.target)) continue;
    const root = await file.xml(relationship.target);
    if (belongsTo(root, addinId)) return { path: relationship.target, root };
  }
  return undefined;
}

function belongsTo(webExtension: XmlElement, addinId: string): boolean {
  const alternates = childrenNamed(childNamed(webExtension, "alternateReferences"), "reference");
  const references = [...childrenNamed(webExtension, "reference"), ...alternates];
  return references.some(
    (reference) => attributeNamed(reference, "id")?.toLowerCase() === addinId.toLowerCase(),
  );
}

/** The settings in a part: each value is JSON, as office.js writes it; other text is taken as a string. */
export function readSettings(part: SettingsPart | undefined): Record<string, unknown> {
  const properties = part === undefined ? undefined : childNamed(part.root, "properties");
  const entries = (properties === undefined ? [] : elements(properties)).filter(
    (child) => localName(child) === "property",
  );
  return Object.fromEntries(
    entries.map(({ attributes }) => [attributes["name"] ?? "", readValue(attributes["value"] ?? "")]),
  );
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // Some programs write the bare string.
  }
}
