import type { FormLook } from "./FormDocument";

/** How a cell of the form looks. The font's name is the workbook's own. */
export interface FormLookSetting {
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly fill: string | null;
  /** Thin lines on all four sides. */
  readonly ruled: boolean;
}

const plain: FormLookSetting = { size: 10, bold: false, horizontal: "Left", fill: null, ruled: true };
const bare: FormLookSetting = { ...plain, ruled: false };

export const formLooks: Readonly<Record<FormLook, FormLookSetting>> = {
  title: { ...bare, size: 16, bold: true, horizontal: "Center" },
  caption: { ...bare, horizontal: "Center" },
  captionRight: { ...bare, horizontal: "Right" },
  label: { ...plain, horizontal: "Center", fill: "#F2F2F2" },
  text: plain,
  centred: { ...plain, horizontal: "Center" },
  number: { ...plain, horizontal: "Center" },
  free: bare,
};
