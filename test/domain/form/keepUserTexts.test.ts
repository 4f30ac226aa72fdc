import { areaOfForm } from "../../../src/domain/form/FormDocument";
import type { FormDocument } from "../../../src/domain/form/FormDocument";
import { formatRecord, parseRecord, recordOf } from "../../../src/domain/form/FormRecord";
import { keepUserTexts } from "../../../src/domain/form/keepUserTexts";
import type { StandingForm } from "../../../src/domain/form/keepUserTexts";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

/** A form of two columns: a label and what belongs to it, a line each. */
function formOf(lines: readonly (readonly [key: string, content: string | number | null])[]): FormDocument {
  return {
    tableId: "t",
    sheetName: "自评表-甲",
    columns: [10, 30],
    heights: lines.map(() => 20),
    cells: lines.flatMap(([key, content], row) => [
      {
        area: { row, column: 0, rowCount: 1, columnCount: 1 },
        look: "label",
        content: key,
        numberFormat: null,
        key: `word|${key}`,
      },
      {
        area: { row, column: 1, rowCount: 1, columnCount: 1 },
        look: "text",
        content,
        numberFormat: null,
        key,
      },
    ]),
  };
}

const BEFORE = formOf([
  ["项目", "甲"],
  ["得分", 9.5],
  ["原因", null],
]);

/** The form as it stands after the user has typed into it. */
function standing(form: FormDocument, typed: Readonly<Record<string, TestCell>> = {}): StandingForm {
  const rows: TestCell[][] = form.heights.map(() => form.columns.map(() => null));
  for (const { area, content, key } of form.cells) {
    const line = rows[area.row];
    if (line) line[area.column] = key in typed ? (typed[key] ?? null) : content;
  }
  const record = parseRecord(formatRecord(recordOf(form)));
  return { grid: gridOf(rows), area: areaOfForm(form), record };
}

const contents = (form: FormDocument) =>
  form.cells.filter(({ look }) => look === "text").map(({ content }) => content);

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
