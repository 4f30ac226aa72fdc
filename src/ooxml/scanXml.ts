import sax from "sax";

export type XmlAttributes = Readonly<Record<string, string>>;

/** Names come without their prefix: some programs write `<x:row>`, and strict files have namespaces of their own. */
export interface XmlHandler {
  open?(name: string, attributes: XmlAttributes, parent: string): void;
  /** `text` is the element's own text, not that of its children. */
  close?(name: string, text: string, parent: string): void;
}

/** A reading of XML that is handed on piece by piece, so that a long part can be left off in the middle. */
export interface XmlScan {
  /** @throws Error when the piece is not well-formed */
  write(piece: string): void;
  /** @throws Error when elements are still open */
  end(): void;
}

// Drawings carry copies of themselves in attributes of any length; what a part may hold is limited where it is unpacked.
sax.MAX_BUFFER_LENGTH = Infinity;

/**
 * Reads XML from beginning to end without keeping it.
 * @throws Error when it is not well-formed
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const scan = beginScan(handler);
  scan.write(xml);
  scan.end();
}

/** Begins to read XML of which the pieces follow. */
export function beginScan(handler: XmlHandler): XmlScan {
  const names: string[] = [];
  const texts: string[] = [];
  const collect = (text: string): void => {
    if (texts.length > 0) texts.push((texts.pop() ?? "") + text);
  };
  const reader = sax.parser(true, { position: false });
  reader.ontext = collect;
  reader.oncdata = collect;
  reader.onerror = (error) => {
    throw error;
  };
  reader.onopentag = (tag) => {
    const name = localName(tag.name);
    handler.open?.(name, tag.attributes, names.at(-1) ?? "");
    names.push(name);
    texts.push("");
  };
  reader.onclosetag = () => {
    const name = names.pop() ?? "";
    handler.close?.(name, withPlainBreaks(texts.pop() ?? ""), names.at(-1) ?? "");
  };
  return { write: (piece) => void reader.write(piece), end: () => reader.close() };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** XML reads every line end as "\n"; sax leaves that to its caller. */
function withPlainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** An on-off attribute: "1", "true" and "on" are on; absent takes the default. */
export function isOn(value: string | undefined, byDefault = false): boolean {
  return value === undefined ? byDefault : value === "1" || value === "true" || value === "on";
}

/** An attribute by its name without prefix: `r:id` is "id" whatever the prefix is. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
