import type { FundsMatch, RowMatch } from "../../../src/domain/import/ActualsImport";
import { entriesOfRow, entryOfFunds } from "../../../src/domain/import/matchEntries";
import type { FundsLine } from "../../../src/domain/table/FundsLine";
import { readTables } from "../../../src/domain/table/readTables";
import type { Indicator, TargetTable } from "../../../src/domain/table/TargetTable";
import { filledGrid } from "../../support/filledGrid";
import type { FilledForm, FilledRow } from "../../support/filledGrid";
import type { TestCell } from "../../support/gridOf";

type Filled = Pick<FilledRow, "actual" | "rate" | "reason">;

/** The project's table with one row, 系统安全水平 against 显著提升, as it is filled in. */
function tableOf(filled: Filled, form: FilledForm = {}, target: TestCell = "显著提升"): TargetTable {
  const grid = filledGrid([{ level3: "系统安全水平", target, ...filled }], form);
  const [table] = readTables([grid], { fiscalYear: null }).tables;
  if (!table) throw new Error("no table");
  return table;
}

function rowOf(table: TargetTable): { table: TargetTable; indicator: Indicator } {
  const [indicator] = table.indicators;
  if (!indicator) throw new Error("no row");
  return { table, indicator };
}

const match = (source: Filled, own: Filled = {}, form: FilledForm = {}): RowMatch => ({
  own: rowOf(tableOf(own, form)),
  source: rowOf(tableOf(source)),
  doubts: [],
  isFilled: false,
});

const percent = (value: number): TestCell => ({ value, numberFormat: "0%", text: `${value * 100}%` });

/** The row of the first indicator, from 0. */
const ROW = 8;

const typed = (source: Filled, own: Filled = {}, form: FilledForm = {}) =>
  entriesOfRow(match(source, own, form)).map((entry) => [entry.role, "text" in entry ? entry.text : null]);

describe("of a row", () => {
  it("its actual value, the per cent that it was graded with and the reason are typed into the row here", () => {
    const filled = { actual: "部分达成", rate: percent(0.7), reason: "系统曾中断两次" };
    expect(entriesOfRow(match(filled))).toEqual([
      { role: "actual", row: ROW, text: "部分达成" },
      { role: "rate", row: ROW, text: "70%" },
      { role: "reason", row: ROW, text: "系统曾中断两次" },
    ]);
  });

  it.each<[string, Filled, string[][]]>([
    ["nothing", {}, []],
    ["only an actual value", { actual: 3 }, [["actual", "3"]]],
    ["only a per cent", { rate: percent(0.9) }, [["rate", "90%"]]],
    ["only a reason", { reason: "尚未验收" }, [["reason", "尚未验收"]]],
    ["marks for nothing", { actual: " — ", rate: "/", reason: " 无 " }, []],
    ["a per cent in words", { actual: "达成", rate: "按期" }, [["actual", "达成"]]],
    [
      "a per cent that a formula reckons",
      { actual: "达成", rate: { value: 1, numberFormat: "0%", text: "100%", formula: "=F9/E9" } },
      [["actual", "达成"]],
    ],
  ])("%s in the other workbook brings just that", (_, source, entries) => {
    expect(typed(source)).toEqual(entries);
  });

  it.each<[string, TestCell]>([
    ["the per cent of a number is reckoned here, not brought in", "≥5条"],
    ["without a target there is no per cent", null],
  ])("%s", (_, target) => {
    const filled = { actual: 3, rate: percent(0.6), reason: "一处推迟" };
    const own = rowOf(tableOf({}, {}, target));
    const brought = entriesOfRow({ own, source: rowOf(tableOf(filled)) });
    expect(brought.map(({ role }) => role)).toEqual(["actual", "reason"]);
  });

  it("a date may need a per cent, where it was late", () => {
    const own = rowOf(tableOf({}, {}, "2024年12月31日前"));
    const source = rowOf(tableOf({ actual: "2025年1月20日", rate: percent(0.8) }));
    expect(entriesOfRow({ own, source }).map(({ role }) => role)).toEqual(["actual", "rate"]);
  });

  it("a per cent that a formula of the user's reckons here stays", () => {
    const reckoned = { value: 0.5, numberFormat: "0%", text: "50%", formula: "=H9/5" };
    expect(typed({ actual: "达成", rate: percent(0.9) }, { rate: reckoned })).toEqual([["actual", "达成"]]);
  });

  it("a reason that is written here already stays; a mark for none gives way", () => {
    const source = { actual: "部分达成", reason: "设备老旧" };
    expect(typed(source, { reason: "报告晚交" })).toEqual([["actual", "部分达成"]]);
    expect(typed(source, { reason: "/" })).toEqual([
      ["actual", "部分达成"],
      ["reason", "设备老旧"],
    ]);
  });

  it("a return without columns for per cents and reasons brings its actual value", () => {
    const [own, source] = [tableOf({}), tableOf({ actual: "达成" }, { columns: ["actual"] })];
    const bare = { own: rowOf(own), source: rowOf(source), doubts: [], isFilled: false };
    expect(entriesOfRow(bare)).toEqual([{ role: "actual", row: ROW, text: "达成" }]);
  });

  it("a per cent and a reason go only where the table here has a column for them", () => {
    const source = { actual: "部分达成", rate: percent(0.7), reason: "设备老旧" };
    expect(typed(source, {}, { columns: ["actual"] })).toEqual([["actual", "部分达成"]]);
  });
});

describe("of the funds", () => {
  const lineOf = (form: FilledForm): { table: TargetTable; line: FundsLine } => {
    const table = tableOf({}, form);
    const [line] = table.funds;
    if (!line) throw new Error("no funds");
    return { table, line };
  };
  const funds = (source: FilledForm, own: FilledForm = { executed: null }): FundsMatch => ({
    own: lineOf(own),
    source: lineOf(source),
    doubts: [],
    isFilled: false,
  });

  it.each([
    ["in the other table's unit", 240, "240万元"],
    ["in its own unit", "2,400,000.50元", "2400000.5元"],
    ["never in powers of ten", 1e21, "1000000000000000000000万元"],
    ["none spent", 0, "0万元"],
  ])("全年执行数 is typed with its unit, %s", (_, executed, text) => {
    expect(entryOfFunds(funds({ executed }))).toEqual([{ role: "executed", line: "total", text }]);
  });

  it.each([
    ["no amount there", { executed: null }, { executed: null }],
    ["no cell there", {}, { executed: null }],
    ["no cell here", { executed: 240 }, {}],
  ])("%s: nothing is typed", (_, source, own) => {
    expect(entryOfFunds(funds(source, own))).toEqual([]);
  });
});
