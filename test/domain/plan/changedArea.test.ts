import { changedArea } from "../../../src/domain/plan/WritePlan";
import type { Contents } from "../../../src/domain/plan/WritePlan";

const area = { row: 2, column: 3, rowCount: 3, columnCount: 3 };
const BEFORE: Contents = [
  ["甲", null, "丙"],
  [null, "丁", null],
  ["戊", null, "己"],
];

const changed = (cells: Readonly<Record<string, string>>) =>
  changedArea({
    area,
    before: BEFORE,
    after: BEFORE.map((line, r) => line.map((content, c) => cells[`${r},${c}`] ?? content)),
  });

it("the area of a change is that of the cells that really change", () => {
  expect(changed({ "1,0": "新" })).toEqual({ row: 3, column: 3, rowCount: 1, columnCount: 1 });
  expect(changed({ "0,2": "新", "1,0": "新" })).toEqual({ row: 2, column: 3, rowCount: 2, columnCount: 3 });
  expect(changed({ "1,1": "新", "2,1": "新" })).toEqual({ row: 3, column: 4, rowCount: 2, columnCount: 1 });
});

it("is none where nothing changes", () => {
  expect(changed({})).toBeNull();
});
