/** How a sheet prints, as far as somebody has set it since the workbook was opened; Univer has no place for it. */
export interface PageLayout {
  readonly orientation?: "Portrait" | "Landscape";
  /** Excel's word for the paper: "A4". */
  readonly paperSize?: string;
  /** How many pages wide and high the sheet is fitted to; absent is as many as it takes. */
  readonly fit?: { readonly wide?: number; readonly high?: number };
  readonly centerHorizontally?: boolean;
  /** points */
  readonly margins?: Readonly<Record<MarginSide, number>>;
  readonly footers?: Readonly<Partial<Record<FooterPart, string>>>;
  /** "$3:$3" */
  readonly titleRows?: string;
}

export const MARGIN_SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;
export type MarginSide = (typeof MARGIN_SIDES)[number];

export const FOOTER_PARTS = ["left", "center", "right"] as const;
export type FooterPart = (typeof FOOTER_PARTS)[number];
