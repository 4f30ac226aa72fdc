import { contentOfAmount } from "../../../../src/domain/plan/entry/amountContents";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { typed as typedInSheet } from "../../../support/editedGrid";
import { entryForm, entryFormWithBlock, formOf } from "../../../support/entryForm";
import type { EntryForm } from "../../../support/entryForm";
import type { TestCell } from "../../../support/gridOf";

const ROWS = [{ target: "≥266米" }];

/** What an amount puts into the total's 全年执行数, and what it is read as. */
function outcomeOf({ audited: { table }, grid }: EntryForm, text: string) {
  const field = table.funds.find(({ role }) => role === "total")?.executed ?? null;
  const outcome = contentOfAmount(text, field, table, grid);
  if ("problem" in outcome) return outcome.problem;
  return [outcome.content, outcome.amount && `${outcome.amount.amount.toFixed()}${outcome.amount.unit}`];
}

describe("全年执行数 that is typed", () => {
  const blank = entryForm(ROWS, { executed: null });

  it.each<[string, number, string]>([
    ["240", 240, "240万元"],
    [" ２４０ ", 240, "240万元"],
    ["240万元", 240, "240万元"],
    ["240万元整", 240, "240万元"],
    ["24万", 24, "24万元"],
    ["2,400,000元", 240, "2400000元"],
    ["2亿元", 20000, "2亿元"],
    ["¥240.5", 240.5, "240.5万元"],
    ["0", 0, "0万元"],
  ])("%j is %d in a table in 万元", (text, content, amount) => {
    expect(outcomeOf(blank, text)).toEqual([content, amount]);
  });

  it.each<[string, number]>([
    ["240", 240],
    ["240万元", 2400000],
    ["24万", 240000],
  ])("%j is %d in a table in 元", (text, content) => {
    const yuan = entryForm(ROWS, { executed: null, moneyUnit: "单位：元" });
    expect(outcomeOf(yuan, text)).toEqual([content, expect.any(String)]);
  });

  it.each(["", " ", "\u3000"])("%j clears the cell", (text) => {
    expect(outcomeOf(blank, text)).toEqual([null, null]);
  });

  it.each(["无", "/", "—", " —— ", "不适用"])("%j is no amount, and stays as it was typed", (text) => {
    expect(outcomeOf(blank, text)).toEqual([text.trim(), null]);
  });

  it.each([
    ["很多", "notANumber"],
    ["约240", "notANumber"],
    ["=240", "notANumber"],
    ["240%", "notANumber"],
    ["240美元", "notANumber"],
    ["-0.01", "negative"],
    ["-3万元", "negative"],
  ])("%j is refused as %s", (text, problem) => {
    expect(outcomeOf(blank, text)).toBe(problem);
  });

  it("stays in words where a number has not so many digits", () => {
    expect(outcomeOf(blank, "240.12345678901234567")).toEqual([
      "240.12345678901234567",
      "240.12345678901234567万元",
    ]);
  });
});

describe("全年执行数 in a cell with a format of its own", () => {
  const outcome = (numberFormat: string, text: string) =>
    outcomeOf(entryForm(ROWS, { executed: { value: null, numberFormat } }), text)[0];

  it.each<[string, string, TestCell]>([
    ["#,##0.00_ ", "240万元", 240],
    ['0.00"万元"', "2,400,000元", 240],
    ["¥#,##0.00", "240", 240],
    // 240 would be shown, and read again, as 240元, as 0.0240万元, as 24000% or as a day in 1900.
    ['0.00"元"', "240万元", "240万元"],
    ['0!.0000"万元"', " 240 ", "240"],
    ["0%", "240", "240"],
    ["yyyy/m/d", "240", "240"],
  ])("%s: %j is %j", (numberFormat, text, content) => {
    expect(outcome(numberFormat, text)).toBe(content);
  });
});

describe("全年执行数 in the add-in's summary", () => {
  const withBlock = entryFormWithBlock(ROWS);
  const inYuan = (grid: SheetGrid) => formOf(typedInSheet(grid, { A3: "单位：元" }));

  it("is an amount in the unit of the table", () => {
    expect(outcomeOf(withBlock, "2,400,000元")).toEqual([240, "2400000元"]);
  });

  it("keeps to the unit that the summary says while the table's has been changed", () => {
    expect(outcomeOf(inYuan(withBlock.grid), "2400000")).toEqual([240, "2400000元"]);
  });

  it("is a number also where no words would say it in that unit", () => {
    const formats = withBlock.grid.numberFormats.map((line) => line.map(() => "0%"));
    const form = inYuan({ ...withBlock.grid, numberFormats: formats });
    expect(outcomeOf(form, "2400000")).toEqual([240, "2400000元"]);
  });
});

it("全年执行数 for which there is no cell is an amount in the table's unit all the same", () => {
  expect(outcomeOf(entryForm(ROWS), "2,400,000元")).toEqual([240, "2400000元"]);
});
