import { formatArea } from "../../src/domain/grid/address";
import type { NewSheet } from "../../src/domain/sheet/NewSheet";

/** The cells of a new sheet that hold something, as "A1:G1 title 绩效目标表". */
export function sheetLines(sheet: NewSheet | undefined): string[] {
  return (sheet?.cells ?? []).flatMap(({ area, look, content, numberFormat }) => {
    if (content === null) return [];
    const format = numberFormat === null ? "" : `{${numberFormat}}`;
    return [
      `${formatArea(area)} ${look} ${typeof content === "number" ? "#" : ""}${String(content)}${format}`,
    ];
  });
}
