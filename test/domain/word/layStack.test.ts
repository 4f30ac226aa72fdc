import { formatArea } from "../../../src/domain/grid/address";
import { gridOfStack, layStack } from "../../../src/domain/word/layStack";
import { lineOf, wholeTable } from "../../../src/domain/word/Stack";
import type { Stack } from "../../../src/domain/word/Stack";
import type { WordTable } from "../../../src/domain/word/WordDocument";
import { wordTable } from "../../support/wordTable";

const HEAD = wordTable("| 项目名称 | 数字档案室建设 | < | < |", "| 预算数 | 106.00 | 其他资金 | 0 |");
const GRID = wordTable("| 一级指标 | 指标值 |", "| 产出指标 | ≥95% |", "| ^ | =1 |");
/** Rows of a table from one to before the other. */
const rows = (table: WordTable, from: number, to: number) => ({ ...wholeTable(table), from, to });

const laid = (...stack: Stack): string[] =>
  layStack(stack).cells.map(
    ({ area, text, isLine }) => `${formatArea(area)}${isLine ? " line" : ""} ${text}`,
  );

describe("pieces of a document one below the other", () => {
  it("stand in rows of their own, lines across the whole width", () => {
    expect(laid(lineOf("绩效目标表"), wholeTable(HEAD), lineOf("绩效指标"), wholeTable(GRID))).toEqual([
      "A1:D1 line 绩效目标表",
      "A2 项目名称",
      "B2:D2 数字档案室建设",
      "A3 预算数",
      "B3 106.00",
      "C3 其他资金",
      "D3 0",
      "A4:D4 line 绩效指标",
      "A5:B5 一级指标",
      "C5:D5 指标值",
      "A6:B7 产出指标",
      "C6:D6 ≥95%",
      "C7:D7 =1",
    ]);
  });

  it("are as many rows and columns as they take together", () => {
    const { rowCount, widths } = layStack([lineOf("题"), wholeTable(HEAD), wholeTable(GRID), lineOf("注")]);
    expect(rowCount).toBe(7);
    expect(widths.map(Math.round)).toEqual([113, 113, 113, 113]);
  });

  it("are one column where there are lines only", () => {
    expect(laid(lineOf("绩效目标表"), lineOf("单位：万元"))).toEqual([
      "A1 line 绩效目标表",
      "A2 line 单位：万元",
    ]);
  });
});

describe("a cell over rows of which only some are taken", () => {
  const LEVELS = wordTable("| 产出指标 | 数量 |", "| ^ | 质量 |", "| ^ | 时效 |", "| 效益指标 | 社会 |");

  it("keeps its text where it begins, and is as high as what is left of it", () => {
    expect(laid(rows(LEVELS, 0, 2))).toEqual(["A1:A2 产出指标", "B1 数量", "B2 质量"]);
  });

  it("is blank where it goes on, so that no text is there twice", () => {
    expect(laid(rows(LEVELS, 1, 4))).toEqual(["A1:A2 ", "B1 质量", "B2 时效", "A3 效益指标", "B3 社会"]);
  });

  it("is gone where none of its rows is taken", () => {
    expect(laid(rows(LEVELS, 3, 4))).toEqual(["A1 效益指标", "B1 社会"]);
    expect(laid(lineOf("题"), rows(LEVELS, 2, 3))).toEqual(["A1:B1 line 题", "A2 ", "B2 时效"]);
  });
});

describe("the sheet that the table reader is shown", () => {
  it("has each text once, in the first place of its cell, and nothing elsewhere", () => {
    const { values, texts, merges, numberFormats, formulas } = gridOfStack(
      layStack([lineOf("题"), wholeTable(GRID)]),
    );
    expect(texts).toEqual([
      ["题", ""],
      ["一级指标", "指标值"],
      ["产出指标", "≥95%"],
      ["", "=1"],
    ]);
    expect(values).toEqual([
      ["题", null],
      ["一级指标", "指标值"],
      ["产出指标", "≥95%"],
      [null, "=1"],
    ]);
    expect(merges.map(formatArea)).toEqual(["A1:B1", "A3:A4"]);
    // What begins with = in Word is a text, never a formula.
    expect(formulas.flat().every((formula) => formula === null)).toBe(true);
    expect(new Set(numberFormats.flat())).toEqual(new Set(["General"]));
  });

  it("is blank where a cell holds white space only, or no cell is", () => {
    const { values, texts } = gridOfStack(
      layStack([wholeTable(wordTable("| 甲 | \u3000 |", "| ! | \\n |"))]),
    );
    expect(texts).toEqual([
      ["甲", ""],
      ["", ""],
    ]);
    expect(values).toEqual([
      ["甲", null],
      [null, null],
    ]);
  });

  it("keeps the white space of a text, with its line breaks", () => {
    const table = wordTable("| 甲 |");
    const cells = table.cells.map((cell) => ({ ...cell, text: " 第一行\n第二行 " }));
    expect(gridOfStack(layStack([wholeTable({ ...table, cells })])).texts).toEqual([[" 第一行\n第二行 "]]);
  });

  it("is in view, unprotected and begins at A1: the reader skips no part of it", () => {
    const grid = gridOfStack(layStack([lineOf("题")]));
    expect(grid).toMatchObject({
      visibility: "visible",
      isProtected: false,
      origin: { row: 0, column: 0 },
      ownedBlocks: [],
      highlights: [],
    });
  });
});
