import { FRAME_COLOR, reportLooks } from "../../domain/report/reportLook";
import type { RoleLook } from "../../domain/report/reportLook";
import type { CellRole } from "../../domain/report/SheetDocument";
import type { StyleLists } from "./StyleLists";
import { childOf } from "./XmlEdit";
import { xmlText } from "./xmlText";

/** Adds to a styles part what the report's cells need. */
export class ReportStyles {
  private readonly styles = new Map<string, number>();

  constructor(private readonly lists: StyleLists) {}

  /** The index that a cell's `s` attribute takes. */
  styleOf(role: CellRole, numberFormat: string): number {
    const key = `${role} ${numberFormat}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const index = this.lists.index("cellXfs", this.xf(reportLooks[role], numberFormat));
    this.styles.set(key, index);
    return index;
  }

  private xf(look: RoleLook, numberFormat: string): string {
    const styled = this.lists.hasCellStyles ? ' xfId="0"' : "";
    const font = this.lists.index("fonts", this.font(look));
    const fill = look.fill ? this.lists.index("fills", fillXml(look.fill)) : 0;
    const border = look.framed ? this.lists.index("borders", BORDER) : 0;
    const format = this.lists.formatId(numberFormat);
    const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    const wrap = look.wrap ? ' wrapText="1"' : "";
    const alignment = `<alignment horizontal="${look.horizontal.toLowerCase()}" vertical="center"${wrap}/>`;
    return `<xf ${ids}${styled} ${applied}>${alignment}</xf>`;
  }

  /** The workbook's own font in the report's size and colour. */
  private font({ bold, underline, size, color }: RoleLook): string {
    const name = childOf(this.lists.entry("fonts", 0), "name")?.attributes.val ?? "宋体";
    return (
      `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/>` +
      `${color ? `<color rgb="${argb(color)}"/>` : ""}<name val="${xmlText(name)}"/></font>`
    );
  }
}

const argb = (color: string): string => `FF${color.slice(1)}`;

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

const BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color rgb="${argb(FRAME_COLOR)}"/></${side}>`)
  .join("")}<diagonal/></border>`;
