import { matchActuals } from "../../../src/domain/import/matchActuals";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { filledGrid } from "../../support/filledGrid";
import type { FilledForm } from "../../support/filledGrid";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { SELF_EVALUATION_MERGES, SELF_EVALUATION_ROWS } from "../../support/selfEvaluationForm";

/** A table with a row that is filled in, so that it has something to offer beside its funds. */
function tableOf(form: FilledForm): TargetTable {
  const grid = filledGrid([{ target: "≥2条", actual: "2条" }], form);
  const [table] = readTables([grid], { fiscalYear: null }).tables;
  if (!table) throw new Error("no table");
  return table;
}

/** A self-evaluation with 全年执行数 of its four lines: 年度资金总额, 当年财政拨款, 上年结转资金, 其他资金. */
function selfEvaluation(executed: readonly TestCell[], project = "2024统计安全及服务保障经费"): TargetTable {
  const rows = SELF_EVALUATION_ROWS.map((row, index) => {
    if (index === 2) return ["项目名称", project];
    const amount = executed[index - 5];
    if (amount !== undefined) return row.map((cell, column) => (column === 5 ? amount : cell));
    // No indicator is filled in.
    return index > 11 ? row.slice(0, 5) : [...row];
  });
  const [table] = readTables([gridOf(rows, { merges: SELF_EVALUATION_MERGES })], { fiscalYear: null }).tables;
  if (!table) throw new Error("no table");
  return table;
}

const found = (own: TargetTable, source: TargetTable) =>
  matchActuals([own], [source]).funds.map((match) => [
    match.own.line.label.text.replace(/\s/g, ""),
    match.source.line.executed?.text,
    match.isFilled,
  ]);

const BLANK = [null, null, null, null];

it("each line's 全年执行数 goes to the same line here", () => {
  expect(found(selfEvaluation(BLANK), selfEvaluation([64.5, 59.5, null, 5]))).toEqual([
    ["年度资金总额：", "64.5", false],
    ["其中：当年财政拨款", "59.5", false],
    ["其他资金", "5", false],
  ]);
});

it("tells which table's line it is on either side", () => {
  const [own, source] = [tableOf({ executed: null }), tableOf({ executed: 240 })];
  expect(matchActuals([own], [source]).funds).toEqual([
    {
      own: { table: own, line: own.funds[0] },
      source: { table: source, line: source.funds[0] },
      doubts: [],
      isFilled: false,
    },
  ]);
});

it.each<[string, TestCell, unknown[]]>([
  ["the same amount is no change", 240, []],
  ["another amount is told to be replaced", 230, [["预算数", "240", true]]],
  ["the same figure in another unit is another amount", "240元", [["预算数", "240", true]]],
  ["the same amount in another unit is no change", "2400000元", []],
  ["words are told to be replaced", "待决算", [["预算数", "240", true]]],
  ["a mark for nothing is a blank", "—", [["预算数", "240", false]]],
])("240 brought in: %s", (_, executed, expected) => {
  expect(found(tableOf({ executed }), tableOf({ executed: 240 }))).toEqual(expected);
});

it("nothing spent is an amount as well", () => {
  expect(found(tableOf({ executed: null }), tableOf({ executed: 0 }))).toEqual([["预算数", "0", false]]);
});

it.each<[string, FilledForm, FilledForm]>([
  ["no cell for it here", {}, { executed: 240 }],
  ["no amount there", { executed: 230 }, { executed: null }],
  ["words there", { executed: 230 }, { executed: "待决算" }],
  ["no cell for it there", { executed: 230 }, {}],
])("%s: nothing is offered", (_, own, source) => {
  expect(found(tableOf(own), tableOf(source))).toEqual([]);
});

it("a line that the table here has not got takes nothing", () => {
  const seedForm = { ...tableOf({ executed: null }), project: selfEvaluation(BLANK).project };
  expect(found(seedForm, selfEvaluation([64.5, 59.5, 8, 5]))).toEqual([["预算数", "64.5", false]]);
});

it("of a project that is only like the one here it is to be confirmed", () => {
  const last = selfEvaluation([64.5, null, null, null], "2023统计安全及服务保障经费");
  const [funds] = matchActuals([selfEvaluation(BLANK)], [last]).funds;
  expect(funds?.doubts).toEqual(["project"]);
});

it("of another year it is to be confirmed", () => {
  const [own, source] = [tableOf({ executed: null }), tableOf({ executed: 240 })];
  const [funds] = matchActuals([{ ...own, year: 2024 }], [{ ...source, year: 2023 }]).funds;
  expect(funds?.doubts).toEqual(["year"]);
});

it("of two lines of one kind nobody knows which is which: neither is brought in, on whichever side they stand", () => {
  const twice = (table: TargetTable): TargetTable => ({
    ...table,
    funds: table.funds.flatMap((line) => (line.role === "other" ? [line, line] : [line])),
  });
  const [own, source] = [selfEvaluation(BLANK), selfEvaluation([null, 59.5, null, 5])];
  const fiscal = [["其中：当年财政拨款", "59.5", false]];
  expect([found(twice(own), source), found(own, twice(source))]).toEqual([fiscal, fiscal]);
});

it("a project that brings nothing but its funds finds its table, or is told to have none", () => {
  const source = selfEvaluation([null, 59.5, null, null]);
  expect(found(selfEvaluation(BLANK), source)).toEqual([["其中：当年财政拨款", "59.5", false]]);
  expect(matchActuals([], [source]).unmatchedTables).toEqual([source]);
  expect(matchActuals([], [selfEvaluation(BLANK)]).unmatchedTables).toEqual([]);
});
