/** The look of one cell as `getCellProperties` gives it: what a block's cell takes from its table. */
export const LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
  },
};

/** Excel tells "no fill" as white; setting white would hide the grid lines. */
const NO_FILL = "#FFFFFF";

/** What a block's cell gets from its model: the same, but with an even border and its text on one line. */
export function lookLike(model: Excel.CellProperties, alignment: "Center" | "Left"): Excel.SettableCellProperties {
  const format = model.format ?? {};
  const border = evenBorder(format.borders);
  const fill = format.fill?.color;
  return {
    format: {
      ...(fill && fill.toUpperCase() !== NO_FILL ? { fill: { color: fill } } : {}),
      font: { ...format.font },
      ...(border ? { borders: { top: border, bottom: border, left: border, right: border } } : {}),
      horizontalAlignment: alignment,
      verticalAlignment: format.verticalAlignment ?? "Center",
      // One line, running on to the right: the row's height stays the user's.
      wrapText: false,
    },
  };
}

/** A cell in a merge shows only its outer borders; whichever of its sides has one stands for all. */
function evenBorder(borders: Excel.CellBorderCollection | undefined): Excel.CellBorder | null {
  const sides = [borders?.bottom, borders?.top, borders?.left, borders?.right];
  const drawn = sides.find((side) => side?.style && side.style !== "None");
  return drawn ? { style: drawn.style, color: drawn.color, weight: drawn.weight } as Excel.CellBorder : null;
}

const PLAIN = {
  "format.fill.color": (value: unknown) => value === "" || value === NO_FILL,
} as const;

/** Whether no cell of a range has a look of its own, by the properties queued with `queuePlainness`. */
export function isPlain(range: Excel.Range, normal: Excel.Style): boolean {
  const { format } = range;
  return (
    PLAIN["format.fill.color"](format.fill.color) &&
    format.font.name === normal.font.name &&
    format.font.size === normal.font.size &&
    format.font.bold === false &&
    format.horizontalAlignment === "General" &&
    format.wrapText === false &&
    format.borders.items.every(({ style }) => style === "None") &&
    range.numberFormat.flat().every((code) => code === "General")
  );
}
