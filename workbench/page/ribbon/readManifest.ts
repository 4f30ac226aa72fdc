/** A ribbon button as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon on this origin, if the manifest names one. */
  readonly icon?: string;
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

export interface AddinManifest {
  /** The add-in's id, by which a workbook knows the add-in's settings. */
  readonly id: string;
  readonly name: string;
  readonly tab: string;
  readonly group: string;
  /** Path of the task pane's page on this origin. */
  readonly paneUrl: string;
  readonly buttons: readonly RibbonButton[];
}

const LOCALE = "zh-CN";

/**
 * Reads what the ribbon and the pane need out of manifest.xml, so that the workbench cannot drift from what Excel shows.
 * @throws Error naming what the manifest lacks.
 */
export function readManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) throw new Error("manifest.xml 不是有效的 XML。");
  const resource = resourceReader(document);
  const tab = all(document, "CustomTab")[0] ?? all(document, "OfficeTab")[0];
  if (tab === undefined) throw new Error("manifest.xml 没有功能区选项卡（CustomTab）。");
  const group = all(tab, "Group")[0];
  return {
    id: all(document, "Id")[0]?.textContent.trim() ?? "",
    name: all(document, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    tab: resource(childOf(tab, "Label")),
    group: resource(group === undefined ? undefined : childOf(group, "Label")),
    paneUrl: pathOf(paneAddress(document, resource)),
    buttons: all(tab, "Control").map((control) => readButton(control, resource)),
  };
}

type ResourceReader = (element: Element | undefined) => string;

/** The text or address a `resid` stands for, in Chinese where the manifest has it. */
function resourceReader(document: Document): ResourceReader {
  const resources = all(document, "Resources")[0];
  const entries = resources === undefined ? [] : [...resources.getElementsByTagName("*")];
  const byId = new Map(
    entries.filter((entry) => entry.hasAttribute("id")).map((entry) => [entry.getAttribute("id"), entry]),
  );
  return (element) => {
    const entry = byId.get(element?.getAttribute("resid") ?? null);
    const override =
      entry === undefined
        ? undefined
        : all(entry, "Override").find((one) => one.getAttribute("Locale") === LOCALE);
    return (override?.getAttribute("Value") ?? entry?.getAttribute("DefaultValue") ?? "").trim();
  };
}

function paneAddress(document: Document, resource: ResourceReader): string {
  const action = all(document, "Action").find((one) => typeOf(one) === "ShowTaskpane");
  const fromAction = action === undefined ? "" : resource(childOf(action, "SourceLocation"));
  const fallback = all(document, "SourceLocation").find((one) => one.hasAttribute("DefaultValue"));
  const address = fromAction || fallback?.getAttribute("DefaultValue");
  if (!address) throw new Error("manifest.xml 没有任务窗格的地址（SourceLocation）。");
  return address;
}

function readButton(control: Element, resource: ResourceReader): RibbonButton {
  const id = control.getAttribute("id") ?? "";
  const action = childOf(control, "Action");
  const icon = iconOf(control, resource);
  const tip = childOf(control, "Supertip");
  return {
    id,
    label: resource(childOf(control, "Label")),
    tip: resource(tip === undefined ? undefined : childOf(tip, "Description")),
    ...(icon === "" ? {} : { icon: pathOf(icon) }),
    action: readAction(id, action),
  };
}

function readAction(id: string, action: Element | undefined): RibbonButton["action"] {
  const type = action === undefined ? "" : typeOf(action);
  if (action !== undefined && type === "ExecuteFunction") {
    return { kind: "function", name: childOf(action, "FunctionName")?.textContent.trim() ?? "" };
  }
  if (type === "ShowTaskpane") return { kind: "pane" };
  throw new Error(`manifest.xml 的按钮 ${id} 的动作 ${type || "（无）"} 不受工作台支持。`);
}

function iconOf(control: Element, resource: ResourceReader): string {
  const images = all(control, "Image");
  return resource(images.find((image) => image.getAttribute("size") === "32") ?? images[0]);
}

/** The address without its origin: the workbench serves the same files wherever the manifest has them. */
function pathOf(address: string): string {
  const url = new URL(address, location.origin);
  return url.pathname + url.search;
}

const typeOf = (element: Element): string =>
  element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";

const all = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];

const childOf = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((child) => child.localName === name);
