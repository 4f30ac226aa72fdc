import Big from "big.js";
import { copyOf, figure, label, percentage, text } from "../../../src/domain/form/formPieces";
import type { CellValue } from "../../../src/domain/grid/SheetGrid";
import type { EntryField } from "../../../src/domain/table/EntryField";
import { entryField } from "../../support/evaluatedGrids";

const entry = (value: CellValue, numberFormat = "General"): EntryField => ({
  ...entryField(null),
  ...{ value, numberFormat, text: String(value ?? "") },
});

it("a word of the form is a label of one row, unless it reaches down", () => {
  expect(label("项目名称", 2)).toEqual({ span: 2, rows: 1, look: "label", content: "项目名称" });
  expect(label("绩效指标", 1, 6).rows).toBe(6);
});

it("a text stands without the blanks around it, a cell of blanks only is blank", () => {
  expect(text("　数字档案室建设\n", "project", 7)).toEqual({
    span: 7,
    look: "text",
    content: "数字档案室建设",
    key: "project",
  });
  expect(text(" 　", "reason")).toMatchObject({ span: 1, content: null });
});

it("a figure is a number shown to two decimals, in full below; what is not known is blank, 0 is not", () => {
  expect(figure(new Big("64.505"), "total.score")).toEqual({
    span: 1,
    look: "number",
    content: 64.505,
    numberFormat: "0.00",
    key: "total.score",
  });
  expect([figure(new Big(0), "k").content, figure(null, "k").content]).toEqual([0, null]);
});

it("a rate is a number shown in per cent to two decimals", () => {
  expect(percentage(new Big("0.9638"), "funds.total.rate")).toMatchObject({
    look: "number",
    content: 0.9638,
    numberFormat: "0.00%",
  });
});

describe("what was filled in", () => {
  it.each([
    ["General", "台", 'General"台"'],
    ["0", "台", '0"台"'],
    ["0.00", "万元", '0.00"万元"'],
    ["#,##0.00", "万元", '#,##0.00"万元"'],
    ["0.00", "元/人·月", '0.00"元/人·月"'],
    ["0.00_ ", "万元", '0.00"万元"'],
    ["#,##0_)", "台", '#,##0"台"'],
    ["0_-", "台", '0"台"'],
  ])("is a number with the target's unit behind it: %s, %s", (numberFormat, unit, shown) => {
    expect(copyOf(entry(230, numberFormat), unit, "actual|甲")).toEqual({
      span: 1,
      look: "centred",
      content: 230,
      numberFormat: shown,
      key: "actual|甲",
    });
  });

  it.each([
    ["a target without a unit", "0.00", ""],
    ["per cent of its own", "0.00%", "%"],
    ["no per cent beside a target in per cent, which would be another number", "General", "%"],
    ["a unit in its own format", '0"台"', "台"],
    ["a unit in its own format before the number", '"约"0', "台"],
    ["a date's format", "yyyy/m/d", "天"],
    ["another colour below zero", "0.00_);[Red]\\(0.00\\)", "万元"],
    ["a unit that a format cannot quote", "0", '15"屏'],
  ])("keeps its format where that has %s", (_, numberFormat, unit) => {
    expect(copyOf(entry(0.93, numberFormat), unit, "k")).toMatchObject({ content: 0.93, numberFormat });
  });

  it("is a text as it stands, without the blanks around it and without a unit", () => {
    expect(copyOf(entry(" 1次\n", "0.00"), "次", "k")).toMatchObject({ content: "1次", numberFormat: null });
    expect(copyOf({ ...entry(true), text: "TRUE" }, "", "k").content).toBe("TRUE");
  });

  it("is a text in full, though its cell shows it as ####", () => {
    const long = "数字档案室建成并通过验收，".repeat(22);
    expect(copyOf({ ...entry(long, "@"), text: "####" }, "次", "k").content).toBe(long);
  });

  it("is blank where nothing is, or where the table has no column for it", () => {
    const blank = { look: "centred", content: null, numberFormat: null };
    for (const nothing of [entry(null), entry("　"), null]) {
      expect(copyOf(nothing, "台", "k")).toMatchObject(blank);
    }
    expect(copyOf(entry(0), "台", "k").content).toBe(0);
  });
});
