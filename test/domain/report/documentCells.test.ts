import Big from "big.js";
import {
  blankCells,
  BLANK_ROW,
  clip,
  countCell,
  linkCell,
  numberCell,
  row,
  textCell,
} from "../../../src/domain/report/documentCells";
import { said } from "../../support/reportCells";

const target = { sheetName: "表 1", row: 13, column: 4 };

describe("what a cell of a report holds", () => {
  it("is a text without the blanks around it", () => {
    expect(textCell("text", "  机房\n运维  ")).toEqual({
      role: "text",
      content: { kind: "text", text: "机房\n运维" },
    });
  });

  it("is nothing but a look under a merge", () => {
    const blank = { role: "header", content: { kind: "text", text: "" } };
    expect(blankCells("header", 2)).toEqual([blank, blank]);
  });

  it("is a link on one line", () => {
    expect(linkCell("link", " 机房\n  运维 项目 ", target)).toEqual({
      role: "link",
      content: { kind: "link", text: "机房 运维 项目", target },
    });
  });

  it("is a count without decimals, and a figure in the format it is given", () => {
    expect(countCell("centred", 12).content).toEqual({ kind: "number", value: 12, numberFormat: "0" });
    expect(numberCell("amount", new Big("106.5"), "#,##0.00")).toEqual({
      role: "amount",
      content: { kind: "number", value: 106.5, numberFormat: "#,##0.00" },
    });
  });

  it("is cut at 2000 characters, a link at 200", () => {
    expect(String(said(textCell("text", "长".repeat(2000)))).endsWith("长")).toBe(true);
    const text = String(said(textCell("text", "长".repeat(2001))));
    expect([text.length, text.endsWith("长…")]).toEqual([2000, true]);
    expect(String(said(linkCell("link", "长".repeat(201), target))).length).toBe(200);
  });
});

it.each([
  ["数字档案室", 5, "数字档案室"],
  ["数字档案室建", 5, "数字档案…"],
  // 𠮷 takes two places, and is never cut in half.
  ["上海𠮷祥路改造", 4, "上海…"],
  ["上𠮷祥路改造", 4, "上𠮷…"],
  ["𠮷上海祥路改造", 4, "𠮷上…"],
])("%s in %i places is %s", (text, length, expected) => {
  expect(clip(text, length)).toBe(expected);
});

describe("a row of a report", () => {
  const long = "一二三四五六七八九十";

  it("is as high as its highest cell", () => {
    // Column A takes two characters a line, column D eight.
    expect(row([textCell("text", "一二"), null]).height).toBe(18);
    expect(row([textCell("text", "一二"), null, null, textCell("text", long)]).height).toBe(31);
    expect(row([textCell("text", "一二三"), null, null, textCell("text", "一")]).height).toBe(31);
    expect(row([textCell("title", "校验报告")]).height).toBe(26);
  });

  it("has the room of all the columns that are shown as one, and of no others", () => {
    const cells = [textCell("text", long), ...blankCells("text", 2), textCell("text", long)];
    expect(row(cells).height).toBe(Math.ceil(5 * 13.5 + 4));
    expect(row(cells, [{ column: 0, columnCount: 3 }]).height).toBe(31);
    expect(row([null, textCell("text", long)], [{ column: 1, columnCount: 3 }]).height).toBe(18);
    expect(row([null, textCell("text", long)], [{ column: 0, columnCount: 3 }]).height).toBe(58);
  });

  it("has the widths of its own document", () => {
    expect(row([textCell("text", long)], [], [30]).height).toBe(18);
    expect(row([textCell("text", long)], [], [12]).height).toBe(31);
  });

  it("stays on one line where its cells do not wrap, and where they hold numbers", () => {
    expect(row([textCell("caption", long), countCell("text", 1234567890123)]).height).toBe(18);
  });

  it("is never higher than Excel allows, nor lower than an empty one", () => {
    expect(row([textCell("text", "长".repeat(2000))]).height).toBe(409);
    expect(row([null, null])).toEqual({ cells: [null, null], merges: [], height: 15 });
    expect(BLANK_ROW).toEqual({ cells: [], merges: [], height: 15 });
  });
});
