import { forEachCell, isUnbounded } from "../../engine/rect";
import { invalidArgument, notImplemented } from "../excel-error";
import type { Members } from "../excel-object";
import { assertAllowed } from "../sheet-guard";
import { uniform } from "../uniform";
import { formatSamples } from "./area";
import { FormatObject } from "./format-object";
import { onGrid } from "../../engine/sheet-size";
import type { CellWrite } from "../../engine/sheet";

const members: Members<FormatProtectionObject> = {
  properties: {
    Locked: { get: (self) => self.locked(), set: (self, value) => self.setLocked(value) },
    FormulaHidden: { get: () => false },
  },
  navigations: {},
  methods: {},
};

export class FormatProtectionObject extends FormatObject {
  readonly typeName = "FormatProtection";

  locked(): boolean | null {
    const { sheet } = this.area();
    return uniform([...formatSamples(this.area())].map(([row, column]) => sheet.isLocked(row, column)));
  }

  setLocked(value: unknown): void {
    if (typeof value !== "boolean") throw invalidArgument();
    const { sheet, rects } = this.area();
    assertAllowed(this.context.engine, sheet, "allowFormatCells");
    const writes: CellWrite[] = [];
    for (const rect of rects) {
      if (isUnbounded(rect) && !value)
        throw notImplemented("FormatProtection.locked = false of whole rows or columns");
      forEachCell(onGrid(sheet, rect), (row, column) => {
        if (sheet.isLocked(row, column) !== value) writes.push(sheet.unlocked(row, column, !value));
      });
    }
    sheet.write(writes);
  }

  protected members(): Members<this> {
    return members;
  }
}
