import type { FormDocument } from "../../../src/domain/form/FormDocument";
import { recordOf } from "../../../src/domain/form/FormRecord";
import { keepUserTexts } from "../../../src/domain/form/keepUserTexts";
import type { StandingForm } from "../../../src/domain/form/keepUserTexts";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { contents, formOf, standing } from "../../support/standingForms";

const BEFORE = formOf([
  ["项目", "甲"],
  ["得分", 9.5],
  ["原因", null],
]);

it("what the user filled in stays when the form is made again with other figures and more rows", () => {
  const after = formOf([
    ["项目", "甲"],
    ["新行", "5"],
    ["得分", 10],
    ["原因", null],
  ]);
  const renewal = keepUserTexts(after, standing(BEFORE, { 原因: "设备到货晚" }));
  expect(renewal).toMatchObject({ kind: "inPlace", kept: [] });
  expect(renewal.kind === "inPlace" && contents(renewal.form)).toEqual(["甲", "5", 10, "设备到货晚"]);
});

it("a figure that the user has changed is the user's, and is told", () => {
  const renewal = keepUserTexts(BEFORE, standing(BEFORE, { 得分: 8 }));
  expect(renewal).toMatchObject({
    kind: "inPlace",
    kept: [{ row: 1, column: 1, content: 8, replaces: 9.5 }],
  });
});

it("what nobody touched follows the table", () => {
  const renewal = keepUserTexts(
    formOf([
      ["项目", "乙"],
      ["得分", 7],
      ["原因", "新原因"],
    ]),
    standing(BEFORE),
  );
  expect(renewal.kind === "inPlace" && contents(renewal.form)).toEqual(["乙", 7, "新原因"]);
});

it("a cell that was emptied is filled again", () => {
  const renewal = keepUserTexts(BEFORE, standing(BEFORE, { 项目: null }));
  expect(renewal.kind === "inPlace" && contents(renewal.form)).toEqual(["甲", 9.5, null]);
});

it("a text whose indicator is gone leaves the sheet to the user", () => {
  const without = formOf([
    ["项目", "甲"],
    ["得分", 9.5],
  ]);
  expect(keepUserTexts(without, standing(BEFORE, { 原因: "设备到货晚" }))).toEqual({
    kind: "leave",
    reason: "orphans",
  });
  expect(keepUserTexts(without, standing(BEFORE)).kind).toBe("inPlace");
});

it("a form in which rows were inserted, or of which nothing is known, is left to the user", () => {
  const found = standing(BEFORE);
  expect(keepUserTexts(BEFORE, { ...found, area: { ...found.area, rowCount: 4 } })).toEqual({
    kind: "leave",
    reason: "structure",
  });
  expect(keepUserTexts(BEFORE, { ...found, record: null })).toEqual({ kind: "leave", reason: "unknown" });
});

it("a note below the form is not written over when the form grows", () => {
  const longer = formOf([
    ["项目", "甲"],
    ["新行", "5"],
    ["得分", 10],
    ["原因", null],
  ]);
  const { grid, ...found } = standing(BEFORE);
  const noted = gridOf([...grid.values.map((line) => [...line]), ["记得盖章"]]);
  expect(keepUserTexts(longer, { ...found, grid: noted })).toEqual({ kind: "leave", reason: "room" });
  expect(keepUserTexts(BEFORE, { ...found, grid: noted }).kind).toBe("inPlace");
});

it("line breaks as Excel and as files write them are the same text", () => {
  const form = formOf([["原因", "一\n二"]]);
  const renewal = keepUserTexts(formOf([["原因", "三"]]), standing(form, { 原因: "一\r\n二" }));
  expect(renewal.kind === "inPlace" && contents(renewal.form)).toEqual(["三"]);
});

describe("a row is as high as what the user wrote in it needs", () => {
  const REASON = "1处消火栓待更换，已列入2025年计划，待厂家到货后一并更换并复检。";
  const heightsOf = (form: FormDocument, typed: Readonly<Record<string, TestCell>>) => {
    const renewal = keepUserTexts(form, standing(BEFORE, typed));
    return renewal.kind === "inPlace" && renewal.form.heights;
  };

  it("no lower than the form's own texts ask for", () => {
    expect(heightsOf(BEFORE, { 原因: REASON })).toEqual([20, 20, 48]);
    expect(heightsOf({ ...BEFORE, heights: [20, 20, 62] }, { 原因: REASON })).toEqual([20, 20, 62]);
  });

  it("at the row's new place, where rows have come in above it", () => {
    const longer = formOf([
      ["项目", "甲"],
      ["新行", "5"],
      ["得分", 10],
      ["原因", null],
    ]);
    expect(heightsOf(longer, { 原因: REASON })).toEqual([20, 20, 20, 48]);
  });

  it("of a formula by what it shows, not by its own length", () => {
    const short = { value: 9, formula: `=SUM(${"甲!A1,".repeat(20)}0)` };
    expect(heightsOf(BEFORE, { 得分: short })).toEqual([20, 20, 20]);
    expect(heightsOf(BEFORE, { 原因: { value: REASON, formula: "=甲!A1" } })).toEqual([20, 20, 48]);
  });
});

describe("wherever the user has moved the form", () => {
  /** Three rows down and two columns right, with what the user has put into cells of the sheet. */
  function moved(cells: Readonly<Record<string, TestCell>>, form = BEFORE): StandingForm {
    const { record, area, grid } = standing(form);
    const rows = grid.values.map((line, row) =>
      line.map((value, column) => cells[`${row},${column}`] ?? value),
    );
    const at = { row: 3, column: 2 };
    return { grid: gridOf(rows, { at }), area: { ...area, ...at }, record };
  }

  it("a formula of the user's stays a formula, and a number a number", () => {
    const formula = { value: 9, formula: "=4+5" };
    const renewal = keepUserTexts(BEFORE, moved({ "1,1": formula, "2,1": 7 }));
    const kept = renewal.kind === "inPlace" ? renewal.form.cells.filter(({ look }) => look === "text") : [];
    expect(kept.map(({ content, isFormula }) => [content, isFormula])).toEqual([
      ["甲", undefined],
      ["=4+5", true],
      [7, undefined],
    ]);
  });

  it("a text where the form has no cell, below a merge that was undone, leaves the sheet to the user", () => {
    const merged: FormDocument = {
      ...BEFORE,
      cells: BEFORE.cells.filter(({ area }) => area.row < 2 || area.column === 1),
    };
    expect(keepUserTexts(merged, moved({ "2,0": null }, merged)).kind).toBe("inPlace");
    expect(keepUserTexts(merged, moved({ "2,0": "我的" }, merged))).toEqual({
      kind: "leave",
      reason: "orphans",
    });
  });

  it("a text where a merge across was undone leaves the sheet to the user as well", () => {
    const merged: FormDocument = { ...BEFORE, cells: BEFORE.cells.filter(({ key }) => key !== "原因") };
    expect(keepUserTexts(merged, moved({}, merged)).kind).toBe("inPlace");
    expect(keepUserTexts(merged, moved({ "2,1": "我的" }, merged))).toEqual({
      kind: "leave",
      reason: "orphans",
    });
  });

  it("a note below and beside the form is in nobody's way when the form grows", () => {
    const { grid, ...found } = moved({});
    const beside = gridOf([...grid.values.map((line) => [...line]), [null, null, "旁注"]], {
      at: grid.origin,
    });
    const longer = formOf([
      ["项目", "甲"],
      ["新行", "5"],
      ["得分", 10],
      ["原因", null],
    ]);
    expect(keepUserTexts(longer, { ...found, grid: beside }).kind).toBe("inPlace");
  });

  it("what stands right of the form and below it is no part of it", () => {
    const { grid, ...found } = moved({});
    const beside = gridOf([...grid.values.map((line) => [...line, "旁注"]), ["下注"]], { at: grid.origin });
    expect(keepUserTexts(BEFORE, { ...found, grid: beside }).kind).toBe("inPlace");
  });

  it("a size that somebody has written into the marks asks for no more than the sheet holds", () => {
    const found = moved({});
    const area = { ...found.area, rowCount: 1_048_573, columnCount: 16_382 };
    const record = { ...recordOf(BEFORE), rowCount: area.rowCount, columnCount: area.columnCount };
    expect(keepUserTexts(BEFORE, { ...found, area, record }).kind).toBe("inPlace");
  });
});

it.each(["rowCount", "columnCount"] as const)("another %s than was written is another structure", (side) => {
  const found = standing(BEFORE);
  const area = { ...found.area, [side]: found.area[side] + 1 };
  expect(keepUserTexts(BEFORE, { ...found, area })).toEqual({ kind: "leave", reason: "structure" });
});

describe("a level that the user has changed", () => {
  const levels = (...words: readonly string[]) =>
    formOf(words.map((word) => [`level2|产出指标|${word}`, word]));

  it("stays with its own words when a row above it is deleted from the table", () => {
    const found = standing(levels("数量指标", "质量指标"), { "level2|产出指标|质量指标": "质量类指标" });
    const renewal = keepUserTexts(levels("质量指标"), found);
    expect(renewal.kind === "inPlace" && contents(renewal.form)).toEqual(["质量类指标"]);
  });

  /** Until 0.1.0 was out a level's cell was known by its row: "level2#1". */
  const earlier = formOf([
    ["level2#0", "数量指标"],
    ["level2#1", "质量指标"],
  ]);

  it("in a form of an earlier build is not put beside another level: the sheet is left to the user", () => {
    const found = standing(earlier, { "level2#1": "质量类指标" });
    expect(keepUserTexts(levels("数量指标", "质量指标"), found)).toEqual({
      kind: "leave",
      reason: "orphans",
    });
  });

  it("a form of an earlier build with its levels as they were is made again in place", () => {
    expect(keepUserTexts(levels("质量指标"), standing(earlier)).kind).toBe("inPlace");
  });
});
