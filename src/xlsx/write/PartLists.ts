import type { PackageEdit } from "./PackageEdit";
import { XmlEdit } from "./XmlEdit";
import { xmlText } from "./xmlText";

const CONTENT_TYPES = "[Content_Types].xml";

/** Says of what kind a part is. */
export async function declarePart(file: PackageEdit, part: string, contentType: string): Promise<void> {
  const types = new XmlEdit(await file.text(CONTENT_TYPES));
  const tag = `${types.root.prefix}Override`;
  types.append(types.root, `<${tag} PartName="/${xmlText(part)}" ContentType="${contentType}"/>`);
  file.write(CONTENT_TYPES, types.toString());
}

/** The kind that the package states for a part; "" where it states none of its own. */
export async function contentTypeOf(file: PackageEdit, part: string): Promise<string> {
  const { root } = new XmlEdit(await file.text(CONTENT_TYPES));
  const wanted = `/${part}`.toLowerCase();
  const found = root.children.find(({ attributes }) => attributes.PartName?.toLowerCase() === wanted);
  return found?.attributes.ContentType ?? "";
}

/** Lets a part refer to another one in its folder or below; gives the relationship's id. */
export async function relate(
  file: PackageEdit,
  owner: string,
  target: string,
  kind: string,
): Promise<string> {
  const part = relationshipsPart(owner);
  const list = new XmlEdit(await file.text(part));
  const ids = new Set(list.root.children.map(({ attributes }) => attributes.Id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const type = `${familyOf(list)}/${kind}`;
  const attributes = `Id="rId${number}" Type="${type}" Target="${xmlText(target.slice(folderOf(owner).length))}"`;
  list.append(list.root, `<${list.root.prefix}Relationship ${attributes}/>`);
  file.write(part, list.toString());
  return `rId${number}`;
}

/** Takes a part out of the package: what refers to it, the statement of its kind, and itself. */
export async function dropPart(file: PackageEdit, owner: string, part: string, kind: string): Promise<void> {
  const list = new XmlEdit(await file.text(relationshipsPart(owner)));
  for (const node of list.root.children) {
    if (node.attributes.Type?.endsWith(`/${kind}`)) list.remove(node);
  }
  file.write(relationshipsPart(owner), list.toString());
  const types = new XmlEdit(await file.text(CONTENT_TYPES));
  for (const node of types.root.children) {
    if (node.attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase()) types.remove(node);
  }
  file.write(CONTENT_TYPES, types.toString());
  file.remove(part);
}

export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

function relationshipsPart(owner: string): string {
  const folder = folderOf(owner);
  return `${folder}_rels/${owner.slice(folder.length)}.rels`;
}

/** Strict files name the kinds of relationships otherwise: ours are named as the file's own. */
function familyOf(list: XmlEdit): string {
  const types = list.root.children.map(({ attributes }) => attributes.Type ?? "");
  const known = types.find((type) => /\/(?:worksheet|styles|theme|sharedStrings)$/.test(type));
  if (known === undefined) throw new Error("The workbook refers to no worksheet");
  return known.slice(0, known.lastIndexOf("/"));
}
