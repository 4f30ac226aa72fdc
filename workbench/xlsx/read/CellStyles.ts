import type { IStyleData } from "../../engine/univer";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml/xml";
import { readAlignment, readBorder, readFill, readFont } from "./cellStyle";
import type { Colors } from "./colors";
import { readNumberFormats } from "./numberFormats";

/** A workbook's cell formats: each index that cells use (`s="5"`) as Univer's style. */
export class CellStyles {
  readonly all: readonly IStyleData[];
  /** Formats whose cells may be written on a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
  private readonly differential: readonly IStyleData[];

  constructor(styles: XmlElement | undefined, colors: Colors) {
    const formats = readNumberFormats(styles);
    const fonts = parts(styles, "fonts", "font").map((font) => readFont(font, colors));
    const fills = parts(styles, "fills", "fill").map((fill) => readFill(fill, colors));
    const borders = parts(styles, "borders", "border").map((border) => readBorder(border, colors));
    const cellXfs = parts(styles, "cellXfs", "xf");
    this.all = cellXfs.map((xf) => ({
      ...fonts[Number(xf.attributes["fontId"] ?? 0)],
      ...fills[Number(xf.attributes["fillId"] ?? 0)],
      ...borders[Number(xf.attributes["borderId"] ?? 0)],
      ...readAlignment(childNamed(xf, "alignment")),
      ...numberFormat(formats.get(Number(xf.attributes["numFmtId"] ?? 0))),
    }));
    this.unlocked = new Set(cellXfs.flatMap((xf, i) => (isUnlocked(xf) ? [i] : [])));
    this.differential = parts(styles, "dxfs", "dxf").map((dxf) => readDifferential(dxf, colors));
  }

  /** What a cell that has no format of its own looks like. */
  get standard(): IStyleData {
    return this.all[0] ?? {};
  }

  /** What a conditional format lays over a cell. */
  dxf(index: number): IStyleData {
    return this.differential[index] ?? {};
  }

  /** The name Univer knows a format by. */
  static id(index: number): string {
    return `xf-${index}`;
  }

  /** Every format under its name, for a snapshot's `styles`. */
  pool(): Record<string, IStyleData> {
    return Object.fromEntries(this.all.map((style, i) => [CellStyles.id(i), style]));
  }
}

const parts = (styles: XmlElement | undefined, list: string, item: string): XmlElement[] =>
  childrenNamed(childNamed(styles, list), item);

const isUnlocked = (xf: XmlElement): boolean =>
  !isOn(childNamed(xf, "protection")?.attributes["locked"], true);

const numberFormat = (pattern: string | undefined): IStyleData =>
  pattern === undefined || pattern === "General" ? {} : { n: { pattern } };

function readDifferential(dxf: XmlElement, colors: Colors): IStyleData {
  return {
    ...readFont(childNamed(dxf, "font"), colors),
    ...readFill(childNamed(dxf, "fill"), colors, true),
    ...readBorder(childNamed(dxf, "border"), colors),
    ...numberFormat(childNamed(dxf, "numFmt")?.attributes["formatCode"]),
  };
}
