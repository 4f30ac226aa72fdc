import fc from "fast-check";
import { containsCell, forEachCell, subtract, type Rect } from "../../../workbench/engine/rect";

const rect = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

test("what is left of a rectangle without another is each of its other cells, once", () => {
  fc.assert(
    fc.property(rect, rect, (whole: Rect, hole: Rect) => {
      const rest = subtract(whole, hole);
      forEachCell(whole, (row, column) => {
        const times = rest.filter((part) => containsCell(part, row, column)).length;
        expect(times).toBe(containsCell(hole, row, column) ? 0 : 1);
      });
    }),
  );
});
