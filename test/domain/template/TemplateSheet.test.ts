import { text } from "../../../src/domain/form/formPieces";
import { formatArea } from "../../../src/domain/grid/address";
import type { EntryRule } from "../../../src/domain/plan/WritePlan";
import { TemplateSheet } from "../../../src/domain/template/TemplateSheet";

const NAME: EntryRule = { kind: "text", prompt: "写项目全称。" };
const POINTS: EntryRule = { kind: "number", lowest: "0", highest: "100", unit: "分" };
const LONG = "完成全局永久档案数字化加工，建成数字档案室并通过验收，";
/** 20 characters wide. */
const sheet = () => new TemplateSheet([6, 14], (key) => (key.startsWith("project") ? { ...NAME } : null));

it.each([
  ["a title", [{ ...text("甲", "k", 2), look: "title" as const }], 34],
  ["a line", [text("甲", "project", 2)], 22],
  ["a line of a long text", [text(LONG, "project", 2)], 48],
  ["a goal to be written", [text("", "label"), text("", "goal")], 96],
  ["a goal longer than that", [text("", "label"), text(LONG.repeat(4), "goal")], 258],
  ["a row of the grid", [text("数量指标", "level2#0"), text("", "name#0")], 28],
  [
    "a row of the grid beside two lines of words",
    [text("数量指标", "k"), text(LONG.slice(0, 9), "name#0")],
    28,
  ],
  ["a row of the grid beside a long text", [text("", "name#0"), text(LONG, "project")], 70],
  ["a row of the grid beside a goal to be written", [text("", "name#0"), text("", "goal")], 96],
])("%s is as high as what will stand there", (_, pieces, height) => {
  const made = sheet();
  made.addRow(pieces);
  expect(made.finish("表", "portrait").heights).toEqual([height]);
});

it("a text that reaches down over rows of the grid finds its room in all of them together", () => {
  const made = sheet();
  for (const name of [LONG.repeat(3), "甲"]) {
    made.addRow([text("", "name#0"), { ...text(name, "project"), rows: 2 }]);
    made.addRow([text("", "name#1")]);
  }
  expect(made.finish("表", "portrait").heights).toEqual([98, 98, 28, 28]);
});

it("no row is higher than Excel allows, however long the text beside it", () => {
  const made = sheet();
  made.addRow([text("", "name#0"), text(LONG.repeat(9), "project")]);
  expect(made.finish("表", "portrait").heights).toEqual([409]);
});

it("a cell that is struck out takes no number", () => {
  const made = new TemplateSheet([6, 14], () => POINTS);
  made.addRow([text("—", "funds.total.weight"), text("", "funds.total.score")]);
  expect(made.finish("表", "portrait").entries.map(({ area }) => formatArea(area))).toEqual(["B1"]);
});

it("cells below each other that take the same are one area, others are not", () => {
  const made = sheet();
  made.addRow([text("甲", "label"), text("", "project#0")]);
  made.addRow([text("乙", "label"), text("", "project#1")]);
  made.addRow([text("", "other", 2)]);
  made.addRow([text("", "project#2", 2)]);
  const { entries, sheetName, orientation, columns } = made.finish("表", "landscape");
  expect(entries.map(({ area, rule }) => [formatArea(area), rule])).toEqual([
    ["A4:B4", NAME],
    ["B1:B2", NAME],
  ]);
  expect([sheetName, orientation, columns]).toEqual(["表", "landscape", [6, 14]]);
});
