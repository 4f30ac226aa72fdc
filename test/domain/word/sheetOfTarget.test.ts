import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { Vocabulary } from "../../../src/domain/table/Vocabulary";
import { countCut, sheetOfTarget } from "../../../src/domain/word/sheetOfTarget";
import { draftOf } from "../../../src/domain/word/splitTargets";
import { lineOf, wholeTable } from "../../../src/domain/word/Stack";
import type { WordTable } from "../../../src/domain/word/WordDocument";
import { sheetLines } from "../../support/sheetLines";
import { GRID, HEAD, wordTable } from "../../support/wordTable";

const sheetOf = (table: WordTable) =>
  sheetOfTarget(
    draftOf([lineOf("项目支出绩效目标表"), wholeTable(table)], plainReading),
    "表1数字档案室建设",
    new Vocabulary({}),
  );

/** A head and grid whose columns have these widths in Word. */
const wide = (...widths: readonly number[]): WordTable => ({ ...wordTable(...HEAD, ...GRID), widths });

describe("the worksheet of a target table", () => {
  it("bears the name, and nothing to choose from", () => {
    expect(sheetOf(wordTable(...HEAD, ...GRID))).toMatchObject({
      sheetName: "表1数字档案室建设",
      entries: [],
    });
  });

  it("has Word's texts as they are and amounts of the budget as numbers, shown as they were", () => {
    const table = wordTable(
      "| 项目名称 | 0349 | < | < | < |",
      "| 预算规模及资金用途 | 预算数（万元） | 1,106.00 | 其中：财政资金 | 0106.00 |",
      "| ^ | =A1 | < | < | < |",
      "| 绩效目标 | '完成\\n-验收 | < | < | < |",
      "| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |",
      "| 产出指标 | 数量指标 | 3/4 | 2024-1-1 | 100% |",
      "| ^ | 质量指标 | +甲 | 249.00 | 95 |",
      "| ^ | 时效指标 | 按期 | @乙 | 2024年6月 |",
    );
    expect(sheetLines(sheetOf(table))).toEqual([
      "A1:E1 title 项目支出绩效目标表",
      "A2 label 项目名称",
      "B2:E2 text 0349{@}",
      "A3:A4 label 预算规模及资金用途",
      "B3 label 预算数（万元）",
      "C3 number #1106{#,##0.00}",
      "D3 label 其中：财政资金",
      "E3 number 0106.00{@}",
      "B4:E4 text =A1{@}",
      "A5 label 绩效目标",
      "B5:E5 text '完成\n-验收{@}",
      "A6 label 一级指标",
      "B6 label 二级指标",
      "C6 label 三级指标",
      "D6 label 绩效指标描述",
      "E6 label 指标值",
      "A7:A9 centred 产出指标",
      "B7 centred 数量指标",
      "C7 text 3/4{@}",
      "D7 text 2024-1-1{@}",
      "E7 centred 100%{@}",
      "B8 centred 质量指标",
      "C8 text +甲{@}",
      "D8 text 249.00{@}",
      "E8 centred 95{@}",
      "B9 centred 时效指标",
      "C9 text 按期",
      "D9 text @乙{@}",
      "E9 centred 2024年6月{@}",
    ]);
  });

  it("has blank cells too, which Word draws lines round", () => {
    const { cells } = sheetOf(wordTable(...HEAD, ...GRID, "| 产出指标 | | | | ≥1个 |"));
    expect(cells.filter(({ content }) => content === null)).toHaveLength(3);
  });

  it("has rows as high as their texts need in those columns", () => {
    const { heights } = sheetOf(wordTable(...HEAD, ...GRID));
    expect(heights).toHaveLength(10);
    expect(heights[0]).toBe(36);
    expect(Math.min(...heights.map((height) => height ?? 0))).toBe(20);
  });
});

describe("columns", () => {
  it.each<[string, readonly number[], readonly number[], string]>([
    ["an upright page", [50, 100, 100, 100, 100], [10.1, 20.2, 20.2, 20.2, 20.2], "portrait"],
    ["an upright page at its widest", [108, 108, 108, 108, 108], [18.2, 18.2, 18.2, 18.2, 18.2], "portrait"],
    ["a page laid across", [68, 118.25, 118.25, 118.25, 118.25], [17, 29.5, 29.5, 29.5, 29.5], "landscape"],
    ["columns that can still be seen", [1, 112, 112, 112, 113], [1.5, 22.6, 22.6, 22.6, 22.9], "portrait"],
  ])("keep their proportions on %s", (_, widths, columns, orientation) => {
    const sheet = sheetOf(wide(...widths));
    expect(sheet.orientation).toBe(orientation);
    expect(sheet.columns.map((width) => Math.round(width * 10) / 10)).toEqual(columns);
  });

  it.each([
    [12, "portrait"],
    [13, "landscape"],
  ])("%d of them stand on a page in %s", (count, orientation) => {
    const more = Array.from({ length: count - 5 }, (_, index) => ` 备注${index} |`).join("");
    const rows = GRID.map((row) => `${row}${more}`);
    const sheet = sheetOf(wordTable(`| 项目名称 | 甲 |${" < |".repeat(count - 2)}`, ...rows));
    expect(sheet.columns).toHaveLength(count);
    expect(sheet.orientation).toBe(orientation);
  });
});

it("texts are counted that a cell cannot hold", () => {
  const cells = ["甲", "甲甲", "甲甲甲", "甲甲甲甲"].map((text, row) => ({
    area: { row, column: 0, rowCount: 1, columnCount: 1 },
    text,
    isLine: false,
  }));
  expect(countCut(cells, 2)).toBe(2);
  expect(countCut(cells, 4)).toBe(0);
});
