import type { FormLook } from "./FormDocument";

/** How a cell of the form looks. The font's name is the workbook's own. */
export interface FormLookSetting {
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly fill: string | null;
  /** Within the ruled lines of the form. */
  readonly ruled: boolean;
}

const plain: FormLookSetting = { size: 10, bold: false, horizontal: "Left", fill: null, ruled: true };
const free: FormLookSetting = { ...plain, ruled: false };

export const formLooks: Readonly<Record<FormLook, FormLookSetting>> = {
  title: { ...free, size: 16, bold: true, horizontal: "Center" },
  caption: { ...free, horizontal: "Center" },
  label: { ...plain, horizontal: "Center", fill: "#F2F2F2" },
  text: plain,
  centred: { ...plain, horizontal: "Center" },
  number: { ...plain, horizontal: "Center" },
  free,
  freeRight: { ...free, horizontal: "Right" },
};
