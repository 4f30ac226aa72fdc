import { formLooks } from "../../domain/form/formLook";
import type { FormLookSetting } from "../../domain/form/formLook";
import { looksLikeFormula } from "../../domain/sheet/isMisread";
import type { NewCell } from "../../domain/sheet/NewSheet";
import { StyleLists } from "./StyleLists";
import { xmlText } from "./xmlText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONT = "宋体";

/** The styles of a new workbook: the font that column widths are counted in, and the style 常规. */
export const NEW_STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1"><font><sz val="11"/><name val="${FONT}"/><family val="3"/><charset val="134"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join("")}<diagonal/></border>`;

/** The styles part of a workbook of new sheets. */
export class NewSheetStyles {
  private readonly lists = new StyleLists(NEW_STYLES);
  private readonly styles = new Map<string, number>();

  /** The index that a cell's `s` attribute takes. */
  styleOf({ look, content, numberFormat }: NewCell): number {
    // Were such a text edited, it would become a formula.
    const isQuoted = typeof content === "string" && looksLikeFormula(content);
    const key = `${look} ${isQuoted} ${numberFormat ?? ""}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const index = this.lists.index("cellXfs", this.xf(formLooks[look], numberFormat ?? "General", isQuoted));
    this.styles.set(key, index);
    return index;
  }

  toString(): string {
    return this.lists.toString();
  }

  private xf(look: FormLookSetting, numberFormat: string, isQuoted: boolean): string {
    const font = this.lists.index("fonts", fontXml(look));
    const fill = look.fill === null ? 0 : this.lists.index("fills", fillXml(look.fill));
    const border = look.ruled ? this.lists.index("borders", BORDER) : 0;
    const format = this.lists.formatId(numberFormat);
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const quoted = isQuoted ? ' quotePrefix="1"' : "";
    const horizontal = look.horizontal.toLowerCase();
    return `<xf ${ids}${quoted} ${applied}><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
  }
}

const fontXml = ({ bold, size }: FormLookSetting): string =>
  `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="${xmlText(FONT)}"/><family val="3"/><charset val="134"/></font>`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;
