import type { XmlElement } from "./xml";

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The root element of an XML document. Comments, instructions and the document type are passed over;
 * entities a document type declares are not resolved, so none can be used to swell or to reach elsewhere.
 * @throws Error when tags do not match or the document ends early.
 */
export function parseXml(text: string): XmlElement {
  const stack: XmlElement[] = [{ name: "", attributes: {}, children: [] }];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open < 0) break;
    if (open > at) addText(stack, decode(text.slice(at, open)));
    at = readMarkup(text, open, stack);
  }
  const root = stack[0]?.children.find((child) => typeof child !== "string");
  if (stack.length !== 1 || root === undefined || typeof root === "string")
    throw new Error("XML ends before its last tag");
  return root;
}

/** Reads one piece of markup that begins at `open` and returns where the next begins. */
function readMarkup(text: string, open: number, stack: XmlElement[]): number {
  if (text.startsWith("<!--", open)) return after(text, "-->", open);
  if (text.startsWith("<![CDATA[", open)) {
    const end = after(text, "]]>", open);
    addText(stack, text.slice(open + 9, end - 3));
    return end;
  }
  if (text.startsWith("<?", open)) return after(text, "?>", open);
  const end = after(text, ">", open);
  if (text.startsWith("<!", open)) return end;
  if (text.startsWith("</", open)) closeElement(stack, text.slice(open + 2, end - 1).trim());
  else openElement(stack, text.slice(open + 1, end - 1));
  return end;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new Error(`XML ends inside a tag at ${from}`);
  return at + mark.length;
}

function openElement(stack: XmlElement[], tag: string): void {
  const isEmpty = tag.endsWith("/");
  const body = isEmpty ? tag.slice(0, -1) : tag;
  const nameEnd = body.search(/\s/);
  const name = nameEnd < 0 ? body : body.slice(0, nameEnd);
  const element: XmlElement = {
    name,
    attributes: nameEnd < 0 ? {} : readAttributes(body.slice(nameEnd)),
    children: [],
  };
  stack.at(-1)?.children.push(element);
  if (!isEmpty) stack.push(element);
}

function closeElement(stack: XmlElement[], name: string): void {
  const element = stack.pop();
  if (stack.length === 0 || element?.name !== name)
    throw new Error(`XML closes <${name}> where <${element?.name ?? ""}> is open`);
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes[name] = decode(double ?? single ?? "");
  }
  return attributes;
}

function addText(stack: XmlElement[], text: string): void {
  if (stack.length > 1) stack.at(-1)?.children.push(text);
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    ENTITY,
    (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? "";
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}
