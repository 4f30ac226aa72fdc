import { filledOf, fillProgress, firstStop, nextUnfilled } from "../../../src/taskpane/state/fillProgress";
import { FUNDS, rowKeys } from "../../../src/taskpane/state/formRows";
import { seedFormGrid } from "../../support/seedForm";
import { auditsOf } from "../support/auditOf";
import { formGrid, SOME_ROWS } from "../support/formGrid";

const DONE = SOME_ROWS.slice(0, 2);
const audits = auditsOf([
  formGrid(SOME_ROWS, "表1", "甲"),
  seedFormGrid({ project: "乙" }, { name: "表2" }),
  formGrid(SOME_ROWS, "表3", "丙"),
  formGrid(DONE, "表4", "丁"),
]);
const [first, , third, fourth] = audits;
if (!first || !third || !fourth) throw new Error("A sheet has no table.");
const openRow = (audit: typeof first) => rowKeys(audit.table)[2] ?? "";

describe("progress", () => {
  it("counts rows with a score over the workbook, and tables that cannot be filled in", () => {
    expect(filledOf(first.evaluation)).toBe(2);
    expect(fillProgress(audits)).toEqual({
      filled: 6,
      rows: 12,
      finished: 0,
      tables: 4,
      withoutColumns: 1,
    });
  });
});

describe("下一未填行", () => {
  it("begins with the first table's funds, goes on within the table, then into the next that can be filled in", () => {
    const start = nextUnfilled(audits, { tableId: null, row: null });
    expect(start).toEqual({ tableId: first.table.id, row: FUNDS });
    const second = nextUnfilled(audits, { tableId: first.table.id, row: FUNDS });
    expect(second).toEqual({ tableId: first.table.id, row: openRow(first) });
    const next = nextUnfilled(audits, { tableId: first.table.id, row: openRow(first) });
    expect(next).toEqual({ tableId: third.table.id, row: FUNDS });
  });

  it("goes from the end to the beginning", () => {
    const next = nextUnfilled(audits, { tableId: fourth.table.id, row: FUNDS });
    expect(next).toEqual({ tableId: first.table.id, row: FUNDS });
  });

  it("finds a row above in the same table when nothing else is open", () => {
    const next = nextUnfilled([first], { tableId: first.table.id, row: openRow(first) });
    expect(next).toEqual({ tableId: first.table.id, row: FUNDS });
  });

  it("is none when nothing can be filled in", () => {
    expect(nextUnfilled(audits.slice(1, 2), { tableId: null, row: null })).toBeNull();
  });
});

it("a table opens where something is open, else at its top", () => {
  expect(firstStop(third)).toBe(FUNDS);
});
