import type { Ownership } from "../../domain/plan/Ownership";
import type { BlockRegion } from "../../domain/plan/WritePlan";
import type { StyleLists } from "./StyleLists";
import { childOf } from "./XmlEdit";
import type { XmlNode } from "./XmlEdit";
import { xmlText } from "./xmlText";

export type PlainFont = NonNullable<Ownership["font"]>;

/** What the cells of a region take from the table. */
export interface RegionLook extends Pick<BlockRegion, "align" | "numberFormat"> {
  /** The style whose font, fill and vertical alignment they get; null leaves them plain. */
  readonly model: number | null;
  /** The line drawn round each cell; null for none. */
  readonly line: XmlNode | null;
  /** The block's left edge is the table's own right border and not drawn again. */
  readonly isLeftEdge: boolean;
}

/** Reads the looks of a styles part, and adds to it what the cells of blocks need. */
export class BlockStyles {
  constructor(private readonly lists: StyleLists) {}

  /** Whether a style looks as that of blank cells does. The left line may be the neighbour's. */
  isPlain(style: number, blank: number): boolean {
    return (
      this.hasNoFill(style) &&
      this.fontKey(style) === this.fontKey(blank) &&
      this.alignmentKey(style) === this.alignmentKey(blank) &&
      ["right", "top", "bottom"].every((side) => this.lineOf(style, side) === null) &&
      (this.xf(style)?.attributes.numFmtId ?? "0") === "0"
    );
  }

  /** The name and size of a style's font. */
  fontOf(style: number): PlainFont {
    const font = this.font(style);
    const name = childOf(font, "name")?.attributes.val ?? "宋体";
    return { name, size: Number(childOf(font, "sz")?.attributes.val ?? 11) };
  }

  /** One side of a style's border; null where no line is drawn. */
  lineOf(style: number, side: string): XmlNode | null {
    const border = this.lists.entry("borders", Number(this.xf(style)?.attributes.borderId ?? 0));
    const line = childOf(border, side);
    return (line?.attributes.style ?? "none") === "none" ? null : (line ?? null);
  }

  /** The style of cells with a look. */
  dressed({ model, line, isLeftEdge, align, numberFormat }: RegionLook): number {
    const source = this.xf(model ?? 0);
    const fill = model === null || this.hasNoFill(model) ? 0 : Number(source?.attributes.fillId ?? 0);
    const border = line ? this.lists.index("borders", borderXml(line, isLeftEdge)) : 0;
    const vertical = childOf(source, "alignment")?.attributes.vertical;
    const alignment = `horizontal="${align.toLowerCase()}"${vertical ? ` vertical="${vertical}"` : ""}`;
    return this.style({
      format: this.lists.formatId(numberFormat ?? "General"),
      font: Number(source?.attributes.fontId ?? 0),
      fill,
      border,
      alignment: model === null ? null : alignment,
    });
  }

  /** The style of cells that are plain again. Where a whole sheet has another font than the standard, they get that. */
  plain(standard: number, font: PlainFont | null): number {
    const known = this.fontOf(standard);
    if (!font || (font.name === known.name && font.size === known.size)) return standard;
    const xml = `<font><sz val="${font.size}"/><name val="${xmlText(font.name)}"/></font>`;
    return this.style({
      format: 0,
      font: this.lists.index("fonts", xml),
      fill: 0,
      border: 0,
      alignment: null,
    });
  }

  private style({ format, font, fill, border, alignment }: StyleParts): number {
    const named = this.lists.hasCellStyles ? ' xfId="0"' : "";
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${named}`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
    const xml =
      alignment === null
        ? `<xf ${ids} ${applied}/>`
        : `<xf ${ids} ${applied} applyAlignment="1"><alignment ${alignment}/></xf>`;
    return this.lists.index("cellXfs", xml);
  }

  private xf(style: number): XmlNode | undefined {
    return this.lists.entry("cellXfs", style);
  }

  private font(style: number): XmlNode | undefined {
    return this.lists.entry("fonts", Number(this.xf(style)?.attributes.fontId ?? 0));
  }

  private fontKey(style: number): string {
    const font = this.font(style);
    const { name, size } = this.fontOf(style);
    const color = childOf(font, "color")?.attributes ?? {};
    // Text without a colour is black, which is theme 1 as a rule.
    const isBlack = Object.keys(color).length === 0 || color.theme === "1" || color.rgb === "FF000000";
    const isSet = (mark: string) => isMarked(childOf(font, mark));
    return JSON.stringify([name, size, isSet("b"), isSet("i"), isBlack ? "" : color]);
  }

  private alignmentKey(style: number): string {
    const alignment = childOf(this.xf(style), "alignment")?.attributes;
    const { horizontal = "general", vertical = "bottom", wrapText = "0" } = alignment ?? {};
    return [horizontal, vertical, wrapText].join(" ");
  }

  private hasNoFill(style: number): boolean {
    const fill = this.lists.entry("fills", Number(this.xf(style)?.attributes.fillId ?? 0));
    const pattern = childOf(fill, "patternFill");
    if (!pattern) return fill === undefined || fill.children.length === 0;
    const { patternType = "none" } = pattern.attributes;
    const { rgb, theme, tint } = childOf(pattern, "fgColor")?.attributes ?? {};
    const isWhite = rgb?.toUpperCase().endsWith("FFFFFF") || (theme === "0" && tint === undefined);
    return patternType === "none" || (patternType === "solid" && Boolean(isWhite));
  }
}

interface StyleParts {
  readonly format: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: string | null;
}

/** `<b/>` is on, `<b val="0"/>` is off. */
function isMarked(mark: XmlNode | undefined): boolean {
  return mark !== undefined && mark.attributes.val !== "0" && mark.attributes.val !== "false";
}

function borderXml(line: XmlNode, isLeftEdge: boolean): string {
  const colour = Object.entries(childOf(line, "color")?.attributes ?? {});
  const attributes = colour.map(([name, value]) => ` ${name}="${xmlText(value)}"`).join("");
  const inner = colour.length > 0 ? `<color${attributes}/>` : "";
  const drawn = (side: string) => `<${side} style="${line.attributes.style ?? "thin"}">${inner}</${side}>`;
  const left = isLeftEdge ? "<left/>" : drawn("left");
  return `<border>${left}${["right", "top", "bottom"].map(drawn).join("")}<diagonal/></border>`;
}
