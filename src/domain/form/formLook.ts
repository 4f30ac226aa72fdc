import type { FormLook } from "./FormDocument";

/** How a cell of the form looks. The font's name is the workbook's own. */
export interface FormLookSetting {
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: "Left" | "Center";
  readonly fill: string | null;
}

const plain: FormLookSetting = { size: 10, bold: false, horizontal: "Left", fill: null };

export const formLooks: Readonly<Record<FormLook, FormLookSetting>> = {
  title: { ...plain, size: 16, bold: true, horizontal: "Center" },
  caption: { ...plain, horizontal: "Center" },
  label: { ...plain, horizontal: "Center", fill: "#F2F2F2" },
  text: plain,
  centred: { ...plain, horizontal: "Center" },
  number: { ...plain, horizontal: "Center" },
  free: plain,
};
