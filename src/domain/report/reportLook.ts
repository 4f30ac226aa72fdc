import type { CellRole } from "./SheetDocument";

/** How a cell looks. The font's name is the workbook's own. */
export interface RoleLook {
  readonly size: number;
  readonly bold: boolean;
  /** "#RRGGBB"; null leaves the workbook's text colour. */
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly wrap: boolean;
  readonly underline: boolean;
  /** Thin lines on all four sides. */
  readonly framed: boolean;
}

export const FRAME_COLOR = "#BFBFBF";
export const TAB_COLOR = "#0F7741";

const inTable: RoleLook = {
  size: 10,
  bold: false,
  color: null,
  fill: null,
  horizontal: "Left",
  wrap: true,
  underline: false,
  framed: true,
};
const bare: RoleLook = { ...inTable, wrap: false, framed: false };
const LINK = "#0563C1";
const GREY = "#6B6B6B";

/** Severity colours are those of the highlights in the tables; each has its word beside it. */
export const reportLooks: Readonly<Record<CellRole, RoleLook>> = {
  title: { ...bare, size: 16, bold: true },
  caption: { ...bare, color: GREY },
  alarm: { ...inTable, bold: true, color: "#9C0006", fill: "#FFC7CE" },
  passed: { ...bare, bold: true, color: "#0C6B39" },
  section: { ...bare, size: 12, bold: true },
  header: { ...inTable, bold: true, fill: "#E0F1E5", horizontal: "Center" },
  text: inTable,
  centred: { ...inTable, horizontal: "Center" },
  count: { ...inTable, horizontal: "Center", wrap: false },
  amount: { ...inTable, horizontal: "Right", wrap: false },
  link: { ...inTable, color: LINK, underline: true },
  jump: { ...bare, color: LINK, underline: true },
  error: { ...inTable, bold: true, color: "#9C0006", fill: "#FFC7CE", horizontal: "Center", wrap: false },
  warning: { ...inTable, color: "#5C4400", fill: "#FFEB9C", horizontal: "Center", wrap: false },
  info: { ...inTable, color: "#1F4E78", fill: "#DDEBF7", horizontal: "Center", wrap: false },
  aside: { ...inTable, color: GREY },
  asideCentred: { ...inTable, color: GREY, horizontal: "Center" },
  asideLink: { ...inTable, color: GREY, underline: true },
};
