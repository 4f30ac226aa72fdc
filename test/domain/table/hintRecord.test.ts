import { formatHints, parseHints } from "../../../src/domain/table/hintRecord";
import { tableHint } from "../../support/tableHint";

/** A record of one hint, whose parts may be anything. */
const recordOf = (item: unknown) => JSON.stringify({ v: 1, items: [item] });
const columnsOf = (...columns: unknown[]) => ({ s: "id-表1", n: "表1", r: 7, c: columns });
const LEVEL3 = ["level3", 2, "指标名"];

it("a record says sheet, row and columns in short", () => {
  const hint = tableHint(7, "指标名 | ", { firstColumn: 2, roles: ["level3", "target"] });
  const record =
    '{"v":1,"items":[{"s":"id-表1","n":"表1","r":7,"c":[["level3",2,"指标名"],["target",3,""]]}]}';
  expect(formatHints([hint])).toBe(record);
  expect(parseHints(record)).toEqual({ hints: [hint] });
});

it.each<[string, unknown]>([
  ["the first row and column of a sheet", { ...columnsOf(["level3", 0, "指标名"]), r: 0 }],
  ["the last row and column of a sheet", { ...columnsOf(["level3", 16_383, "指标名"]), r: 1_048_575 }],
  ["a field of the project", columnsOf(["project", 0, "名称"])],
  ["no column", columnsOf()],
])("a choice may name %s", (_, item) => {
  expect(parseHints(recordOf(item))).toMatchObject({ hints: [{ sheetId: "id-表1" }] });
});

it.each<[string, unknown]>([
  ["nothing", null],
  ["a text", "表1"],
  ["a list", [columnsOf(LEVEL3)]],
  ["a sheet without an id", { n: "表1", r: 7, c: [LEVEL3] }],
  ["a sheet without a name", { s: "id-表1", r: 7, c: [LEVEL3] }],
  ["a row in words", { ...columnsOf(LEVEL3), r: "7" }],
  ["half a row", { ...columnsOf(LEVEL3), r: 7.5 }],
  ["a row behind the sheet's last", { ...columnsOf(LEVEL3), r: 1_048_576 }],
  ["columns that are no list", { ...columnsOf(), c: { 0: LEVEL3 } }],
  ["a column that is none, behind one that is", columnsOf(LEVEL3, null)],
  ["a column that is none, before one that is", columnsOf("level3", LEVEL3)],
  ["a column in words", columnsOf(["level3", "2", "指标名"])],
  ["a column left of the sheet", columnsOf(["level3", -1, "指标名"])],
  ["a column without a header's text", columnsOf(["level3", 2])],
  ["a header that is a number", columnsOf(["level3", 2, 2024])],
  ["a role that is a number", columnsOf([3, 2, "指标名"])],
  ["what every object has for a role", columnsOf(["toString", 2, "指标名"])],
])("a record with %s is damaged", (_, item) => {
  expect(parseHints(recordOf(item))).toEqual({ problem: "damaged" });
});

it("one damaged choice among good ones is not passed over in silence", () => {
  const record = JSON.stringify({ v: 1, items: [columnsOf(LEVEL3), { s: 1 }] });
  expect(parseHints(record)).toEqual({ problem: "damaged" });
});
