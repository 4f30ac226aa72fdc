import type { Members } from "../excel-object";
import { fillProperties } from "../format-properties";
import { intersection, forEachCell } from "../../engine/rect";
import type { CellWrite } from "../../engine/sheet";
import { assertAllowed } from "../sheet-guard";
import { FormatObject, formatMembers } from "./format-object";

const members: Members<RangeFillObject> = {
  properties: formatMembers(fillProperties),
  navigations: {},
  methods: { Clear: (self) => self.clear() },
};

export class RangeFillObject extends FormatObject {
  readonly typeName = "RangeFill";

  /** Only cells that exist can have a fill to clear: clearing a whole column touches no more than these. */
  clear(): void {
    const { sheet, rects } = this.area();
    assertAllowed(this.context.engine, sheet, "allowFormatCells");
    const used = sheet.usedRect(false);
    const filled: CellWrite[] = [];
    for (const rect of rects) {
      const cells = used && intersection(used, rect);
      if (cells === null) continue;
      forEachCell(cells, (row, column) => {
        if (sheet.format(row, column).fill !== null)
          filled.push(sheet.formatted(row, column, { fill: null }));
      });
    }
    this.context.costs.cellsWritten += filled.length;
    sheet.write(filled);
  }

  protected members(): Members<this> {
    return members;
  }
}
