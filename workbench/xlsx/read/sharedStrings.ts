import type { ICellData, IStyleData } from "../../engine/univer";
import { childNamed, childrenNamed, elements, localName, textOf, type XmlElement } from "../xml/xml";
import { unescapeString } from "../xml/escapedString";
import { readFont } from "./cellStyle";
import type { Colors } from "./colors";

/** A string of the workbook; with `runs` when parts of it have their own font. */
export interface RichString {
  readonly text: string;
  readonly runs?: readonly { readonly start: number; readonly end: number; readonly style: IStyleData }[];
}

export const readSharedStrings = (root: XmlElement | undefined, colors: Colors): RichString[] =>
  childrenNamed(root, "si").map((item) => readString(item, colors));

/** The text of an `si` or `is`: plain (`t`) or in runs (`r`); phonetic hints (`rPh`) are no part of it. */
export function readString(item: XmlElement, colors: Colors): RichString {
  const runs = childrenNamed(item, "r");
  if (runs.length === 0) return { text: unescapeString(textOf(childNamed(item, "t"))) };
  const found: { start: number; end: number; style: IStyleData }[] = [];
  let text = "";
  for (const run of runs) {
    const piece = unescapeString(textOf(elements(run).find((child) => localName(child) === "t")));
    const style = readFont(childNamed(run, "rPr"), colors);
    if (Object.keys(style).length > 0 && piece !== "")
      found.push({ start: text.length, end: text.length + piece.length, style });
    text += piece;
  }
  return found.length === 0 ? { text } : { text, runs: found };
}

/** A rich string as Univer keeps it: a small document whose paragraphs end in a carriage return. */
export function richCell(string: RichString): Pick<ICellData, "p"> {
  const dataStream = `${string.text.replaceAll("\r\n", "\n").replaceAll("\n", "\r")}\r\n`;
  const paragraphs = [...dataStream].flatMap((character, i) =>
    character === "\r" ? [{ startIndex: i }] : [],
  );
  return {
    p: {
      id: "d",
      documentStyle: {},
      body: {
        dataStream,
        textRuns: (string.runs ?? []).map(({ start, end, style }) => ({ st: start, ed: end, ts: style })),
        paragraphs,
        sectionBreaks: [{ startIndex: dataStream.length - 1 }],
      },
    } as unknown as NonNullable<ICellData["p"]>,
  };
}
