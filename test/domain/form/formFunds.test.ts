import Big from "big.js";
import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import { addFunds } from "../../../src/domain/form/formFunds";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import type { FundsLine } from "../../../src/domain/table/FundsLine";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { evaluatedForm } from "../../support/evaluatedForm";
import { contentsOf, formRows } from "../../support/formRows";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import {
  SELF_EVALUATION_MERGES,
  SELF_EVALUATION_ROWS,
  selfEvaluationGrid,
} from "../../support/selfEvaluationForm";

const UNKNOWN = { budget: null, executed: null, rate: null, weight: new Big(10), score: null };
/** Beside a share: no points of its own. */
const STRUCK = "—";

const [form] = readTables([selfEvaluationGrid()], defaultSettings).tables;

function rowsOf(table: Pick<TargetTable, "funds" | "moneyUnit">, execution: Parameters<typeof addFunds>[2]) {
  return formRows((sheet) => addFunds(sheet, table, execution));
}

/** The four lines of a table as it is evaluated, without their labels. */
function linesOf(table: TargetTable | undefined) {
  if (!table) throw new Error("The form is read as no table.");
  const { execution } = evaluateTable(table, defaultSettings);
  return rowsOf(table, execution).slice(1).map(contentsOf);
}

/** 年初预算数, 全年预算数, 全年执行数 of a line. */
type Amounts = readonly [initial: TestCell, budget: TestCell, executed: TestCell];

/** The lines of the Ministry's form with other amounts, the total's first; a line of four cells has its label changed. */
function linesWith(lines: Readonly<Record<number, Amounts | readonly [label: string, ...Amounts]>>) {
  const rows = SELF_EVALUATION_ROWS.map((row, index) => {
    const line = lines[index - 5];
    if (!line) return row;
    const [initial, budget, executed] = line.slice(-3);
    const label = line.length === 4 ? line[0] : row[1];
    return [null, label, initial, null, budget, executed, ...row.slice(6)].map((cell) => cell ?? null);
  });
  return linesOf(readTables([gridOf(rows, { merges: SELF_EVALUATION_MERGES })], defaultSettings).tables[0]);
}

it("is headed by the table's own money unit, down beside all four lines", () => {
  const [header, ...lines] = rowsOf(
    { funds: [], moneyUnit: { unit: "元", source: "stated", cell: null } },
    UNKNOWN,
  );
  expect(header?.map(({ span, rows, content }) => [span, rows, content])).toEqual([
    [1, 5, "项目资金（元）"],
    [2, 1, ""],
    [1, 1, "年初预算数"],
    [1, 1, "全年预算数"],
    [1, 1, "全年执行数"],
    [1, 1, "分值"],
    [1, 1, "执行率"],
    [1, 1, "得分"],
  ]);
  expect(lines.map(([label]) => [label?.span, label?.content])).toEqual([
    [2, "年度资金总额"],
    [2, "其中：当年财政拨款"],
    [2, "上年结转资金"],
    [2, "其他资金"],
  ]);
});

it("shows each line's three amounts and rate, the points of the execution beside the total alone", () => {
  expect(linesOf(form)).toEqual([
    ["年度资金总额", 70, 66.92, 64.5, 10, 0.9638374178123132, 9.64],
    ["其中：当年财政拨款", 65, 61.92, 59.5, STRUCK, 0.9609173126614987, STRUCK],
    ["上年结转资金", null, null, null, STRUCK, null, STRUCK],
    ["其他资金", 5, 5, 5, STRUCK, 1, STRUCK],
  ]);
});

it("amounts and points are figures, rates per cents, and what is struck out stands in the middle", () => {
  const [, total, share] = form ? rowsOf(form, UNKNOWN) : [];
  const dressed = [total, share].map((row) =>
    row?.slice(1).map(({ look, numberFormat = null }) => numberFormat ?? look),
  );
  expect(dressed).toEqual([
    ["0.00", "0.00", "0.00", "0.00", "0.00%", "0.00"],
    ["0.00", "0.00", "0.00", "centred", "0.00%", "centred"],
  ]);
});

it("a cell is known by its line and column when the form is made again", () => {
  const keys =
    form &&
    rowsOf(form, UNKNOWN)
      .slice(1)
      .map((row) => row.slice(1).map(({ key }) => key));
  const columns = ["initial", "budget", "executed", "weight", "rate", "score"];
  expect(keys).toEqual(
    ["total", "fiscal", "carriedOver", "other"].map((role) => columns.map((name) => `funds.${role}.${name}`)),
  );
});

it("a table with one budget only has it at the year's beginning and for the full year", () => {
  const { table } = evaluatedForm([], { budget: 249, fiscal: 200, other: 49, executed: 240 });
  expect(linesOf(table)).toEqual([
    ["年度资金总额", 249, 249, 240, 10, 240 / 249, 9.64],
    ["其中：当年财政拨款", 200, 200, null, STRUCK, null, STRUCK],
    ["上年结转资金", null, null, null, STRUCK, null, STRUCK],
    ["其他资金", 49, 49, null, STRUCK, null, STRUCK],
  ]);
});

it("a table without any amounts has all four lines, blank", () => {
  const { table } = evaluatedForm([], { budget: null });
  const blank = (label: string) => [label, null, null, null, STRUCK, null, STRUCK];
  expect(linesOf({ ...table, funds: [] })).toEqual([
    ["年度资金总额", null, null, null, 10, null, null],
    ...["其中：当年财政拨款", "上年结转资金", "其他资金"].map(blank),
  ]);
});

it("a line without a cell for the budget shows what was spent", () => {
  const other = (line: FundsLine) => ({ ...line, initial: null, budget: null });
  const lines =
    form &&
    linesOf({ ...form, funds: form.funds.map((line) => (line.role === "other" ? other(line) : line)) });
  expect(lines?.[3]).toEqual(["其他资金", null, null, 5, STRUCK, null, STRUCK]);
});

it("what was spent in all is what is evaluated: the sum of the lines where the total is blank, in the table's unit", () => {
  if (!form) throw new Error("The form is read as no table.");
  const executed = { amount: new Big(645_000), unit: "元" } as const;
  const budget = { amount: new Big("66.92"), unit: "万元" } as const;
  const [, total] = rowsOf(form, { ...UNKNOWN, budget, executed, score: new Big("9.64") });
  expect(contentsOf(total)).toEqual(["年度资金总额", 70, 66.92, 64.5, 10, null, 9.64]);
  const funds = form.funds.map((line) => (line.role === "total" ? { ...line, executed: null } : line));
  expect(linesOf({ ...form, funds })[0]?.[3]).toBe(64.5);
});

describe("two lines of 其他资金 in the table", () => {
  const withOther = (account: Amounts, unit: Amounts) =>
    linesWith({ 2: ["财政专户管理资金", ...account], 3: ["单位资金", ...unit] })[3];

  it("are one in the form: their sums, and the rate of these", () => {
    expect(withOther([2, 2, 2], [3, 3, 1])).toEqual(["其他资金", 5, 5, 3, STRUCK, 0.6, STRUCK]);
  });

  it("are summed up in the table's unit, whatever unit each amount is written in", () => {
    expect(withOther([2, 2, 2], ["3万元", "30000元", "30000元"])?.slice(1, 4)).toEqual([5, 5, 5]);
  });

  it.each<[string, Amounts, Amounts, (number | null)[]]>([
    ["what was spent is not filled in", [2, 2, 2], [3, 3, null], [5, 5, null, null]],
    ["what was spent is no number", [2, 2, 2], [3, 3, "待核"], [5, 5, null, null]],
    ["what was planned at first is not filled in", [2, 2, 2], [null, 3, 3], [null, 5, 5, 1]],
    ["nothing was planned", [2, 2, 2], [null, null, 3], [null, null, 5, null]],
  ])(
    "of which one lacks an amount have no sum of it: %s",
    (_, account, unit, [initial, budget, executed, rate]) => {
      const expected = ["其他资金", initial, budget, executed, STRUCK, rate, STRUCK];
      expect(withOther(account, unit)).toEqual(expected);
    },
  );

  it.each<[string, Amounts, Amounts]>([
    ["the first", [null, null, null], [5, 5, 4]],
    ["the second", [5, 5, 4], [null, null, null]],
  ])("of which one is not used at all are the other one: %s", (_, account, unit) => {
    expect(withOther(account, unit)).toEqual(["其他资金", 5, 5, 4, STRUCK, 0.8, STRUCK]);
  });
});

it("a 年初预算数 that the table leaves blank stays blank", () => {
  const [total, fiscal] = linesWith({ 0: [null, 66.92, 64.5], 1: [null, 61.92, 59.5] });
  expect(total?.slice(1, 4)).toEqual([null, 66.92, 64.5]);
  expect(fiscal?.slice(1, 4)).toEqual([null, 61.92, 59.5]);
});

it("where 全年预算数 is blank, total and shares alike are measured by 年初预算数, and show that", () => {
  const [total, fiscal, , other] = linesWith({ 0: [70, null, 63], 1: [65, null, 58.5], 3: [5, null, 4.5] });
  expect(total).toEqual(["年度资金总额", 70, 70, 63, 10, 0.9, 9]);
  expect(fiscal).toEqual(["其中：当年财政拨款", 65, 65, 58.5, STRUCK, 0.9, STRUCK]);
  expect(other).toEqual(["其他资金", 5, 5, 4.5, STRUCK, 0.9, STRUCK]);
});

it("a 全年预算数 that is no number is not replaced by 年初预算数", () => {
  const [total, fiscal] = linesWith({ 0: [70, "待批", 63], 1: [65, "待批", 58.5] });
  expect(total).toEqual(["年度资金总额", 70, null, 63, 10, null, null]);
  expect(fiscal).toEqual(["其中：当年财政拨款", 65, null, 58.5, STRUCK, null, STRUCK]);
});

it("a budget known by its parts alone is the total's, in a form with one budget in both columns", () => {
  const { table } = evaluatedForm([], { budget: null, fiscal: 200, other: 49, executed: 240 });
  expect(linesOf(table)[0]).toEqual(["年度资金总额", 249, 249, 240, 10, 240 / 249, 9.64]);
});

it("a share of which less than nothing was spent has no rate", () => {
  expect(linesWith({ 1: [65, 61.92, -5] })[1]).toEqual([
    "其中：当年财政拨款",
    65,
    61.92,
    -5,
    STRUCK,
    null,
    STRUCK,
  ]);
});

it("where the rows have all 100 points, the execution's are struck out; its rate is still told", () => {
  const { table } = evaluatedForm([{ weight: 100 }], { budget: 249, executed: 240 });
  expect(linesOf(table)[0]).toEqual(["年度资金总额", 249, 249, 240, STRUCK, 240 / 249, STRUCK]);
});
