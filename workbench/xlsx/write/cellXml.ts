import type { IStyleData } from "../../engine/univer";
import { childNamed, createLike, removeChild, type XmlElement } from "../xml/xml";
import { escapeString } from "../xml/escapedString";
import { fontOf } from "./fontXml";
import { formulaText } from "./formulaText";
import type { CellContent } from "./cellChanges";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!)$/;

/** Puts a content into a cell's element; what it held before is gone, its format stays. */
export function setContent(cell: XmlElement, content: CellContent): void {
  for (const name of ["f", "v", "is"]) removeNamed(cell, name);
  delete cell.attributes["t"];
  // Metadata of a dynamic array or a linked data type belongs to the content that is gone.
  delete cell.attributes["cm"];
  delete cell.attributes["vm"];
  if (content.formula !== null) {
    cell.children.unshift(createLike(cell, "f", {}, [formulaText(content.formula)]));
    setResult(cell, content);
  } else if (typeof content.value === "string" && (content.isText || !ERROR.test(content.value)))
    setText(cell, content);
  else setResult(cell, content);
}

/** Puts a formula's result, or a plain value, into a cell's element and leaves its formula alone. */
export function setResult(cell: XmlElement, { value }: CellContent): void {
  removeNamed(cell, "v");
  delete cell.attributes["t"];
  if (value === null) return;
  const type =
    typeof value === "boolean"
      ? "b"
      : typeof value === "number"
        ? undefined
        : ERROR.test(value)
          ? "e"
          : "str";
  if (type !== undefined) cell.attributes["t"] = type;
  const text =
    typeof value === "boolean"
      ? value
        ? "1"
        : "0"
      : typeof value === "number"
        ? String(value)
        : escapeString(value);
  cell.children.push(createLike(cell, "v", preserve(text), [text]));
}

/** A text stands in its cell (`inlineStr`), so that the list of shared strings keeps its bytes. */
function setText(cell: XmlElement, content: CellContent): void {
  const text = String(content.value);
  cell.attributes["t"] = "inlineStr";
  const pieces = content.runs.length === 0 ? [textElement(cell, text)] : runs(cell, text, content.runs);
  cell.children.push(createLike(cell, "is", {}, pieces));
}

function runs(cell: XmlElement, text: string, fonts: CellContent["runs"]): XmlElement[] {
  const edges = [...new Set([0, text.length, ...fonts.flatMap(({ st, ed }) => [st, ed])])]
    .filter((at) => at <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? text.length;
    const style = fonts.find(({ st, ed }) => st <= start && ed >= end)?.ts;
    const font = style ? fontOf(style as IStyleData, cell, "rPr") : undefined;
    return createLike(cell, "r", {}, [
      ...(font === undefined ? [] : [font]),
      textElement(cell, text.slice(start, end)),
    ]);
  });
}

const textElement = (cell: XmlElement, text: string): XmlElement => {
  const written = escapeString(text);
  return createLike(cell, "t", preserve(written), [written]);
};

/** Without this mark readers may drop blanks at the ends and line breaks. */
const preserve = (text: string): Record<string, string> =>
  /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};

function removeNamed(cell: XmlElement, name: string): void {
  const child = childNamed(cell, name);
  if (child !== undefined) removeChild(cell, child);
}
