import { scanXml } from "../ooxml/scanXml";

/**
 * The shared strings by index, as plain text: runs of rich text joined, phonetic readings dropped.
 * @param xml xl/sharedStrings.xml
 */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  const item = new PlainText();
  scanXml(xml, {
    open(name) {
      if (name === "si") item.clear();
    },
    close(name, text, parent) {
      item.add(name, text, parent);
      if (name === "si") strings.push(item.text);
    },
  });
  return strings;
}

/** Collects the text of a string item, `<si>` or `<is>`, from its elements as they close. */
export class PlainText {
  text = "";

  clear(): void {
    this.text = "";
  }

  add(name: string, text: string, parent: string): void {
    if (name === "t" && parent !== "rPh") this.text += unescaped(text);
  }
}

/** What XML cannot hold is written as `_x000D_`; a text that looks like that has its first underscore as `_x005F_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
