import type { Style, StyleProperties, Workbook } from "xlsx-populate";

const FONT = { fontFamily: "宋体", fontSize: 11 };
const CENTRED: StyleProperties = {
  ...FONT,
  horizontalAlignment: "center",
  verticalAlignment: "center",
  wrapText: true,
};
const BORDER = { left: "thin", right: "thin", top: "thin", bottom: "thin" };
const GRID: StyleProperties = { ...CENTRED, border: BORDER };

const STYLES = {
  title: { ...CENTRED, fontFamily: "黑体", fontSize: 16, bold: true },
  unit: { ...CENTRED, horizontalAlignment: "left" },
  moneyUnit: { ...CENTRED, horizontalAlignment: "right" },
  label: { ...GRID, bold: true },
  text: { ...GRID, horizontalAlignment: "left" },
  centred: GRID,
  money: { ...GRID, numberFormat: "0.00" },
} as const satisfies Record<string, StyleProperties>;

export type SampleStyles = Readonly<Record<keyof typeof STYLES, Style>>;

/** Registers the sample's styles once in the workbook, so that all cells of a kind share one. */
export function registerStyles(workbook: Workbook): SampleStyles {
  const register = (properties: StyleProperties): Style => {
    const style = workbook.styleSheet().createStyle(0);
    Object.entries(properties).forEach(([name, value]) => style.style(name, value));
    return style;
  };
  return {
    title: register(STYLES.title),
    unit: register(STYLES.unit),
    moneyUnit: register(STYLES.moneyUnit),
    label: register(STYLES.label),
    text: register(STYLES.text),
    centred: register(STYLES.centred),
    money: register(STYLES.money),
  };
}
