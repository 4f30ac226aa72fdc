import { seedFormGrid } from "../../support/seedForm";
import { auditOf } from "../support/auditOf";
import { formGrid, SOME_ROWS } from "../support/formGrid";
import { canBeFilled, FUNDS, rowKeys, rowOf, stopsOf } from "../../../src/taskpane/state/formRows";

describe("the key of a row", () => {
  it("finds the same row when rows are inserted above it", () => {
    const before = auditOf(formGrid(SOME_ROWS));
    const after = auditOf(formGrid([["数量指标", "培训场次", "≥3场", 10, null], ...SOME_ROWS]));
    const key = rowKeys(before.table)[2] ?? "";
    expect(rowOf(after.table, after.evaluation, key)?.indicator).toMatchObject({
      number: 4,
      level3: { text: "归档质量" },
    });
  });

  it("is no longer there when the row's name has changed: what was typed must land in no other", () => {
    const before = auditOf(formGrid(SOME_ROWS));
    const after = auditOf(formGrid([["数量指标", "归档盒数", "≥226卷", 40, 230]]));
    expect(rowOf(after.table, after.evaluation, rowKeys(before.table)[0] ?? "")).toBeNull();
  });

  it("tells rows of the same words apart", () => {
    const [row] = SOME_ROWS;
    if (!row) throw new Error("There is no row.");
    const { table } = auditOf(formGrid([row, row]));
    expect(new Set(rowKeys(table)).size).toBe(2);
  });
});

describe("what can be filled in", () => {
  it("is the funds and every row", () => {
    const { table } = auditOf(formGrid(SOME_ROWS));
    expect(stopsOf(table)).toEqual([FUNDS, ...rowKeys(table)]);
    expect(canBeFilled(table)).toBe(true);
  });

  it("is nothing where there is no column for 实际完成值", () => {
    const { table } = auditOf(seedFormGrid());
    expect(canBeFilled(table)).toBe(false);
  });
});
