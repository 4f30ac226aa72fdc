import { formatArea } from "../../../src/domain/grid/address";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { sketchTables } from "../../../src/domain/table/sketchTables";
import type { TableHint } from "../../../src/domain/table/TableHint";
import { DONE, GAIN, LEVELS, linesGrid } from "../../support/linesGrid";
import { tableHint } from "../../support/tableHint";

/** Words that no known form has. */
const ODD = "大类 | 小类 | 考核内容 | 考核标准";

const found = (lines: readonly string[], hints: readonly TableHint[]) =>
  sketchTables(linesGrid(lines), { ...plainReading, hints }).map(({ header, area }) =>
    [formatArea(area), header.isByHand ? "pointed at" : "found"].join(" "),
  );

const beside = (left: readonly string[], right: readonly string[]) =>
  left.map((line, index) => `${line} | | ${right[index] ?? ""}`);

describe("tables that the user pointed at and tables that were found", () => {
  const known = ["甲绩效目标表 | | |", "项目名称 | 甲 | |", LEVELS, DONE];
  const odd = ["乙绩效目标表 | | |", "项目名称 | 乙 | |", ODD, GAIN];

  it("come top to bottom, each with its own head", () => {
    expect(found([...known, ...odd], [tableHint(6, ODD)])).toEqual(["A1:D4 found", "A5:D8 pointed at"]);
    expect(found([...odd, ...known], [tableHint(2, ODD)])).toEqual(["A1:D4 pointed at", "A5:D8 found"]);
  });

  it("come left to right where they stand beside each other", () => {
    const right = tableHint(2, ODD, { firstColumn: 5 });
    expect(found(beside(known, odd), [right])).toEqual(["A1:D4 found", "F1:I4 pointed at"]);
    expect(found(beside(odd, known), [tableHint(2, ODD)])).toEqual(["A1:D4 pointed at", "F1:I4 found"]);
  });

  it("come top to bottom, where both were pointed at in another order", () => {
    const hints = [tableHint(6, ODD), tableHint(2, ODD)];
    expect(found([...odd, ...odd], hints)).toEqual(["A1:D4 pointed at", "A5:D8 pointed at"]);
  });
});

describe("a header that was pointed at stands for the one that was found", () => {
  const head = ["甲绩效目标表", "项目名称 | 甲"];

  it("in the same row over the same columns, and for no other one", () => {
    const twice = [...head, LEVELS, DONE, "乙绩效目标表", "项目名称 | 乙", LEVELS, GAIN];
    expect(found(twice, [tableHint(2, LEVELS)])).toEqual(["A1:D4 pointed at", "A5:D8 found"]);
    expect(found(twice, [tableHint(6, LEVELS)])).toEqual(["A1:D4 found", "A5:D8 pointed at"]);
  });

  it("where they share the last column alone", () => {
    const lines = [...head, LEVELS, `${DONE} | 甲 | 2条`];
    const hint = tableHint(2, "指标值", {
      firstColumn: 3,
      roles: ["level2", "level3", "target"],
    });
    expect(found(lines, [hint]).map((table) => table.split(" ").slice(1).join(" "))).toEqual(["pointed at"]);
  });

  it("in the last of its rows", () => {
    const lines = [...head, "一级指标 | 二级指标 | 三级指标 | 年度指标", " |  |  | 指标值", DONE];
    const merges = ["A3:A4", "B3:B4", "C3:C4"];
    const hint = tableHint(3, "一级指标 | 二级指标 | 三级指标 | 指标值");
    const tables = (hints: readonly TableHint[]) =>
      sketchTables(linesGrid(lines, { merges }), { ...plainReading, hints });
    expect(tables([]).map(({ header }) => [header.row, header.lastRow, header.isByHand])).toEqual([
      [2, 3, false],
    ]);
    expect(tables([hint]).map(({ header }) => [header.row, header.isByHand])).toEqual([[3, true]]);
  });
});
