import {
  attributeNamed,
  childrenNamed,
  createLike,
  elements,
  removeChild,
  type XmlElement,
} from "../xml/xml";
import { relsPathOf } from "./partPaths";
import type { XlsxPackage } from "./XlsxPackage";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Says of what kind a part is. */
export async function declarePart(file: XlsxPackage, path: string, contentType: string): Promise<void> {
  const root = await file.xml(CONTENT_TYPES);
  root.children.push(createLike(root, "Override", { PartName: `/${path}`, ContentType: contentType }));
  file.write(CONTENT_TYPES, root);
}

/** Removes a part, what it refers to it by, and the statement of its kind. */
export async function removePart(file: XlsxPackage, owner: string, path: string): Promise<void> {
  const types = await file.xml(CONTENT_TYPES);
  for (const entry of childrenNamed(types, "Override"))
    if (attributeNamed(entry, "PartName") === `/${path}`) removeChild(types, entry);
  file.write(CONTENT_TYPES, types);
  const ids = (await file.relationships(owner))
    .filter((one) => !one.external && one.target === path)
    .map((one) => one.id);
  const relationships = await file.xmlIfAny(relsPathOf(owner));
  if (relationships !== undefined) {
    for (const entry of elements(relationships))
      if (ids.includes(attributeNamed(entry, "Id") ?? "")) removeChild(relationships, entry);
    file.write(relsPathOf(owner), relationships);
  }
  file.remove(path);
  file.remove(relsPathOf(path));
}

/** Adds a relationship from one part (the package itself: `""`) to another and returns its id. */
export async function relate(
  file: XlsxPackage,
  owner: string,
  target: string,
  type: string,
): Promise<string> {
  const path = relsPathOf(owner);
  const root: XmlElement = (await file.xmlIfAny(path)) ?? {
    name: "Relationships",
    attributes: { xmlns: RELATIONSHIPS },
    children: [],
  };
  const taken = new Set(elements(root).map((entry) => attributeNamed(entry, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  root.children.push(
    createLike(root, "Relationship", { Id: id, Type: type, Target: relativeTarget(owner, target) }),
  );
  file.write(path, root);
  return id;
}

function relativeTarget(owner: string, target: string): string {
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** A part name that is free: `xl/worksheets/sheet4.xml` for `xl/worksheets/sheet` and `.xml`. */
export function freePath(file: XlsxPackage, stem: string, ending: string): string {
  let number = 1;
  while (file.has(`${stem}${number}${ending}`)) number++;
  return `${stem}${number}${ending}`;
}
