import { parser } from "sax";

/** An element of the manifest, its own text trimmed, names with their prefix. */
export interface ManifestNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ManifestNode[];
  text: string;
}

/** @throws Error when the manifest is not well-formed. */
export function readManifest(xml: string): ManifestNode {
  const top: ManifestNode = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const sax = parser(true, { position: false });
  sax.onerror = (error) => {
    throw error;
  };
  sax.onopentag = ({ name, attributes }) => {
    const node: ManifestNode = {
      name,
      attributes: { ...attributes } as Record<string, string>,
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  };
  sax.ontext = (text) => {
    const node = open.at(-1);
    if (node) node.text = (node.text + text).trim();
  };
  sax.onclosetag = () => {
    open.pop();
  };
  sax.write(xml).close();
  const [document] = top.children;
  if (!document) throw new Error("The manifest is empty.");
  return document;
}
