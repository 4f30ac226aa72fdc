import type { CellContent } from "../../domain/grid/SheetGrid";
import { cellText } from "./xmlText";

/**
 * A cell as a worksheet part holds it. Texts stand in the cell itself; a formula has no value yet, which the program
 * that opens the file calculates.
 * @param prefix the namespace's prefix in the part: "x:" or ""
 */
export function cellXml(address: string, content: CellContent, style: number, prefix: string): string {
  const attributes = `r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  const cell = (type: string, name: string, inner: string) =>
    `<${prefix}c ${attributes}${type}><${prefix}${name}>${inner}</${prefix}${name}></${prefix}c>`;
  if (content === null) return `<${prefix}c ${attributes}/>`;
  if (typeof content === "number") return cell("", "v", String(content));
  if (typeof content === "boolean") return cell(' t="b"', "v", content ? "1" : "0");
  if (content.startsWith("=")) return cell("", "f", cellText(content.slice(1)));
  const text = `<${prefix}t xml:space="preserve">${cellText(content)}</${prefix}t>`;
  return cell(' t="inlineStr"', "is", text);
}
