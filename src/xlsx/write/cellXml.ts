import { isFormula } from "../../domain/grid/isFormula";
import type { CellContent, CellValue } from "../../domain/grid/SheetGrid";
import { cellText } from "./xmlText";

/** How a cell is addressed and looks. */
export interface CellTag {
  readonly address: string;
  readonly style: number;
  /** The namespace's prefix in the part: "x:" or "". */
  readonly prefix: string;
}

/**
 * A cell as a worksheet part holds it. Texts stand in the cell itself. A formula has the result that is known of it,
 * or none yet: then the program that opens the file calculates.
 */
export function cellXml(tag: CellTag, content: CellContent, result?: CellValue): string {
  const { prefix } = tag;
  if (content === null) return `<${prefix}c${attributesOf(tag)}/>`;
  if (typeof content === "number") return wholeCell(tag, "", element(prefix, "v", String(content)));
  if (typeof content === "boolean")
    return wholeCell(tag, ' t="b"', element(prefix, "v", content ? "1" : "0"));
  if (isFormula(content)) {
    return formulaCellXml(tag, element(prefix, "f", cellText(content.slice(1))), result);
  }
  return textCellXml(tag, content);
}

/** A cell with a text, whatever that begins with. */
export function textCellXml(tag: CellTag, text: string): string {
  const { prefix } = tag;
  const inline = `<${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t>`;
  return wholeCell(tag, ' t="inlineStr"', element(prefix, "is", inline));
}

/** @param formula the `f` element */
export function formulaCellXml(tag: CellTag, formula: string, result?: CellValue): string {
  if (result === undefined || result === null) return wholeCell(tag, "", formula);
  const type = typeof result === "number" ? "" : typeof result === "boolean" ? ' t="b"' : ' t="str"';
  const text = typeof result === "string" ? cellText(result) : String(Number(result));
  return wholeCell(tag, type, formula + element(tag.prefix, "v", text));
}

const attributesOf = ({ address, style }: CellTag): string =>
  ` r="${address}"${style === 0 ? "" : ` s="${style}"`}`;

const element = (prefix: string, name: string, inner: string): string =>
  `<${prefix}${name}>${inner}</${prefix}${name}>`;

function wholeCell(tag: CellTag, type: string, inner: string): string {
  return `<${tag.prefix}c${attributesOf(tag)}${type}>${inner}</${tag.prefix}c>`;
}
