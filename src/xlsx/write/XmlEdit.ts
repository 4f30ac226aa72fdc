import { parser } from "sax";
import { xmlText } from "./xmlText";

/** An element with its place in the text: `[start, openEnd)` is the opening tag, `[closeStart, end)` the closing one. */
export interface XmlNode {
  /** Without prefix. */
  readonly name: string;
  /** "x:" or "". */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes an XML text in places and leaves every other character as it is. */
export class XmlEdit {
  readonly root: XmlNode;
  private readonly splices: Splice[] = [];
  private readonly appended = new Map<XmlNode, string[]>();
  private readonly attributes = new Map<XmlNode, Map<string, string>>();

  /** @throws Error when the text is not well-formed */
  constructor(private readonly xml: string) {
    this.root = parse(xml);
  }

  /** The element as it is written. */
  source(node: XmlNode): string {
    return this.xml.slice(node.start, node.end);
  }

  append(parent: XmlNode, text: string): void {
    this.appended.set(parent, [...(this.appended.get(parent) ?? []), text]);
  }

  prepend(parent: XmlNode, text: string): void {
    if (isEmpty(parent)) this.append(parent, text);
    else this.splices.push({ from: parent.openEnd, to: parent.openEnd, text });
  }

  insertAfter(node: XmlNode, text: string): void {
    this.splices.push({ from: node.end, to: node.end, text });
  }

  insertBefore(node: XmlNode, text: string): void {
    this.splices.push({ from: node.start, to: node.start, text });
  }

  replace(node: XmlNode, text: string): void {
    this.splices.push({ from: node.start, to: node.end, text });
  }

  remove(node: XmlNode): void {
    this.splices.push({ from: node.start, to: node.end, text: "" });
  }

  setAttribute(node: XmlNode, name: string, value: string): void {
    const changes = this.attributes.get(node) ?? new Map<string, string>();
    this.attributes.set(node, changes.set(name, value));
  }

  toString(): string {
    const splices = [...this.splices, ...this.appendSplices(), ...this.attributeSplices()];
    // What is inserted at a place comes before what is replaced from there on. Sorting is stable: what was inserted
    // first stays first.
    splices.sort((a, b) => a.from - b.from || a.to - b.to);
    let text = "";
    let at = 0;
    for (const splice of splices) {
      text += this.xml.slice(at, splice.from) + splice.text;
      at = splice.to;
    }
    return text + this.xml.slice(at);
  }

  private *appendSplices(): Generator<Splice> {
    for (const [node, texts] of this.appended) {
      const text = texts.join("");
      if (!isEmpty(node)) yield { from: node.closeStart, to: node.closeStart, text };
      else yield { from: node.openEnd - 2, to: node.openEnd, text: `>${text}</${node.prefix}${node.name}>` };
    }
  }

  private *attributeSplices(): Generator<Splice> {
    for (const [node, changes] of this.attributes) {
      const tagEnd = node.openEnd - (isEmpty(node) ? 2 : 1);
      for (const [name, value] of changes) {
        const written = `${name}="${xmlText(value)}"`;
        const known = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(
          this.xml.slice(node.start, tagEnd),
        );
        const from = known ? node.start + known.index + 1 : tagEnd;
        const to = known ? node.start + known.index + known[0].length : tagEnd;
        yield { from, to, text: known ? written : ` ${written}` };
      }
    }
  }
}

/** `<a/>`: there is no closing tag to insert before. */
const isEmpty = (node: XmlNode): boolean => node.openEnd === node.end;

export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

interface OpenNode extends XmlNode {
  readonly children: XmlNode[];
  closeStart: number;
  end: number;
}

function parse(xml: string): XmlNode {
  const sax = parser(true, { position: true });
  const open: OpenNode[] = [];
  let root: XmlNode | null = null;
  sax.onerror = (error) => {
    throw error;
  };
  sax.onopentag = (tag) => {
    const colon = tag.name.indexOf(":") + 1;
    const node: OpenNode = {
      name: tag.name.slice(colon),
      prefix: tag.name.slice(0, colon),
      attributes: tag.attributes,
      children: [],
      start: sax.startTagPosition - 1,
      openEnd: sax.position,
      closeStart: sax.position,
      end: sax.position,
    };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  };
  sax.onclosetag = () => {
    const node = open.pop();
    if (!node || sax.position === node.openEnd) return;
    node.end = sax.position;
    node.closeStart = xml.lastIndexOf("</", sax.position - 1);
  };
  sax.write(xml).close();
  if (root === null) throw new Error("No element in the part");
  return root;
}
