import { countRows, lineOf, sliceStack, trimStack, wholeTable } from "../../../src/domain/word/Stack";
import type { Stack } from "../../../src/domain/word/Stack";
import { wordTable } from "../../support/wordTable";

const TABLE = wordTable("| 甲 |", "| 乙 |", "| 丙 |");
const STACK: Stack = [lineOf("题"), wholeTable(TABLE), lineOf("注")];

/** A line as its text, rows of a table as "1-3". */
const parts = (stack: Stack): string[] =>
  stack.map((part) => (part.kind === "line" ? part.text : `${part.from}-${part.to}`));

describe("a stack", () => {
  it("is as high as its lines and its tables' rows together", () => {
    expect(countRows(STACK)).toBe(5);
    expect(countRows([{ ...wholeTable(TABLE), from: 1 }])).toBe(2);
    expect(countRows([])).toBe(0);
  });

  it.each<[number, number, string[]]>([
    [0, 5, ["题", "0-3", "注"]],
    [0, 1, ["题"]],
    [0, 2, ["题", "0-1"]],
    [1, 4, ["0-3"]],
    [2, 3, ["1-2"]],
    [2, 5, ["1-3", "注"]],
    [4, 5, ["注"]],
    [2, 2, []],
    [5, 9, []],
  ])("from row %d to before row %d is %j", (from, to, expected) => {
    expect(parts(sliceStack(STACK, from, to))).toEqual(expected);
  });

  it("counts the rows of a part from where the part begins", () => {
    const lower = sliceStack(STACK, 2, 5);
    expect(parts(sliceStack(lower, 1, 3))).toEqual(["2-3", "注"]);
    expect(parts(sliceStack(lower, 0, 1))).toEqual(["1-2"]);
  });
});

describe("blank rows at a stack's beginning and end", () => {
  const trimmed = (...stack: Stack) => parts(trimStack(stack));

  it("go, those between stay", () => {
    const table = wordTable("| | |", "| 甲 | |", "| | |", "| | 乙 |", "| \\n | |");
    expect(trimmed(lineOf(" "), wholeTable(table), lineOf("\u3000"))).toEqual(["1-4"]);
    expect(trimmed(lineOf("题"), wholeTable(table), lineOf("注"))).toEqual(["题", "0-5", "注"]);
  });

  it("are all of a stack that says nothing", () => {
    expect(trimmed(lineOf(""), wholeTable(wordTable("| | |", "| | |")))).toEqual([]);
    expect(trimmed()).toEqual([]);
  });

  it("are judged by the rows that belong to the stack, not by others of the same table", () => {
    const rows = { ...wholeTable(wordTable("| 甲 |", "| |", "| 乙 |")), from: 1, to: 2 };
    expect(trimmed(rows, lineOf(" "), lineOf("注"), lineOf(" "))).toEqual(["注"]);
    expect(trimmed({ ...rows, to: 3 })).toEqual(["2-3"]);
  });
});
