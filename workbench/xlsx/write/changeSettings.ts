import { declarePart, freePath, relate } from "../package/partLists";
import type { XlsxPackage } from "../package/XlsxPackage";
import { findSettingsPart } from "../read/addinSettings";
import { childNamed, createLike, type XmlElement } from "../xml/xml";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENSION_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_CONTENT = "application/vnd.ms-office.webextension+xml";
const PANES_CONTENT = "application/vnd.ms-office.webextensiontaskpanes+xml";

/** Writes an add-in's document settings where Excel keeps them: in a part of the add-in's own. */
export async function changeSettings(
  file: XlsxPackage,
  addinId: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const existing = await findSettingsPart(file, addinId);
  if (existing !== undefined) {
    setProperties(existing.root, settings);
    file.write(existing.path, existing.root);
    return;
  }
  const root = newExtension(addinId);
  setProperties(root, settings);
  const path = freePath(file, "xl/webextensions/webextension", ".xml");
  file.write(path, root);
  await declarePart(file, path, EXTENSION_CONTENT);
  await listExtension(file, path);
}

function setProperties(root: XmlElement, settings: Readonly<Record<string, unknown>>): void {
  const list = childNamed(root, "properties");
  if (list === undefined) throw new Error("webextension 缺少 properties");
  list.children = Object.entries(settings).map(([name, value]) =>
    createLike(root, "property", { name, value: JSON.stringify(value) }),
  );
}

const newExtension = (addinId: string): XmlElement => {
  const make = (name: string, attributes: Record<string, string> = {}): XmlElement => ({
    name: `we:${name}`,
    attributes,
    children: [],
  });
  const root = make("webextension", { "xmlns:we": EXTENSION, id: `{${addinId.toUpperCase()}}` });
  root.children = [
    make("reference", { id: addinId, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
    make("alternateReferences"),
    make("properties"),
    make("bindings"),
    { ...make("snapshot"), attributes: { "xmlns:r": RELATIONSHIPS } },
  ];
  return root;
};

/** Excel finds the part through the list of task panes; this one is not shown by itself. */
async function listExtension(file: XlsxPackage, path: string): Promise<void> {
  const known = (await file.relationships("")).find((one) => one.type === "webextensiontaskpanes")?.target;
  const list = known ?? freePath(file, "xl/webextensions/taskpanes", ".xml");
  const root: XmlElement = known === undefined ? newList() : await file.xml(known);
  const id = await relate(file, list, path, EXTENSION_TYPE);
  const attributes = { dockstate: "right", visibility: "0", width: "350", row: String(root.children.length) };
  root.children.push(
    createLike(root, "taskpane", attributes, [
      createLike(root, "webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": id }),
    ]),
  );
  file.write(list, root);
  if (known !== undefined) return;
  await declarePart(file, list, PANES_CONTENT);
  await relate(file, "", list, PANES_TYPE);
}

const newList = (): XmlElement => ({
  name: "wetp:taskpanes",
  attributes: { "xmlns:wetp": PANES },
  children: [],
});
