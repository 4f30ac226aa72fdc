import type { XmlElement } from "./xml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An XML document as text. */
export const writeXml = (root: XmlElement): string => DECLARATION + writeElement(root);

function writeElement(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
  const open = `<${element.name}${attributes.join("")}`;
  if (element.children.length === 0) return `${open}/>`;
  const inner = element.children.map((child) =>
    typeof child === "string" ? escapeText(child) : writeElement(child),
  );
  return `${open}>${inner.join("")}</${element.name}>`;
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");

/** A line break or tab left bare in an attribute would be read back as a space. */
const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
