import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { fundsCell, fundsFindings, fundsLine } from "../../support/fundsFindings";
import type { LineCells } from "../../support/fundsFindings";
import { gridOf } from "../../support/gridOf";
import { SELF_EVALUATION_MERGES, SELF_EVALUATION_ROWS } from "../../support/selfEvaluationForm";

type Lines = { total: LineCells; fiscal?: LineCells; carriedOver?: LineCells; other?: LineCells };

const linesOf = ({ total, fiscal, carriedOver, other }: Lines) => [
  fundsLine("total", total),
  ...(fiscal ? [fundsLine("fiscal", fiscal)] : []),
  ...(carriedOver ? [fundsLine("carriedOver", carriedOver)] : []),
  ...(other ? [fundsLine("other", other)] : []),
];
const find = (lines: Lines) => fundsFindings("S09", linesOf(lines));

it("hits an executed total that its parts do not make up", () => {
  const [finding, ...others] = find({
    total: { executed: 240 },
    fiscal: { executed: 200 },
    carriedOver: { executed: "" },
    other: { executed: 30 },
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    severity: "error",
    cell: fundsCell("total", "executed"),
    row: null,
    fix: null,
  });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“年度资金总额”的全年执行数是 240.00 万元，各项资金之和是 230.00 万元。",
    "240.00 万元 → 230.00 万元",
    "请核对全年执行数的总额和各项，改正填错的那一个。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "全年执行数 of “年度资金总额” is 240.00 万元; its parts make 230.00 万元.",
    "240.00 万元 → 230.00 万元",
    "Check the total and its parts, and correct the wrong one.",
  ]);
});

it("hits the budgets of both columns of the self-evaluation form", () => {
  const findings = find({
    total: { initial: 250, budget: 249 },
    fiscal: { initial: 200, budget: 200 },
    other: { initial: 40, budget: 40 },
  });
  expect(findings.map(({ facts }) => facts.column)).toEqual(["年初预算数", "全年预算数"]);
});

it.each<[string, Lines]>([
  ["parts that make it up", { total: { executed: 240 }, fiscal: { executed: 200 }, other: { executed: 40 } }],
  [
    "one part, the other blank",
    { total: { executed: 240 }, fiscal: { executed: 240 }, other: { executed: null } },
  ],
  ["no part filled in", { total: { executed: 240 }, fiscal: { executed: null }, other: { executed: null } }],
  ["no parts at all", { total: { executed: 240 } }],
  ["no total", { total: { executed: null }, fiscal: { executed: 200 } }],
  ["a difference within the tolerance", { total: { executed: 240 }, fiscal: { executed: 240.005 } }],
  ["money in other units", { total: { executed: "240万元" }, fiscal: { executed: "2400000元" } }],
])("is silent for %s", (_, lines) => {
  expect(find(lines)).toEqual([]);
});

it("goes by the tolerance in the settings", () => {
  const lines = [fundsLine("total", { executed: 240 }), fundsLine("fiscal", { executed: 239 })];
  expect(fundsFindings("S09", lines)).toHaveLength(1);
  expect(fundsFindings("S09", lines, undefined, { ...defaultSettings, costTolerance: "1" })).toEqual([]);
});

it("leaves the budget of a table of two parts to T02", () => {
  const form = { budget: 106, fiscal: 100, other: null };
  expect(findingsOf("T02", form)).toHaveLength(1);
  expect(findingsOf("S09", form)).toEqual([]);
});

describe("in the Ministry's form", () => {
  const FISCAL = 6;
  const changed = (column: number, amount: string | number, third: string) => {
    const rows = SELF_EVALUATION_ROWS.map((row, index) => {
      if (index === FISCAL) return row.map((cell, at) => (at === column ? amount : at === 7 ? "—" : cell));
      return row.map((cell) => (cell === "　　　上年结转资金" ? third : cell));
    });
    const grid = gridOf(rows, { merges: SELF_EVALUATION_MERGES });
    return ["T02", "S09"].map((id) => findingsOfSheets(id, [grid]).map(({ cell }) => cell));
  };

  it.each([
    ["年初预算数", 2, "上年结转资金", [], [{ row: 5, column: 2 }]],
    ["全年预算数", 4, "上年结转资金", [], [{ row: 5, column: 4 }]],
    ["全年执行数", 5, "上年结转资金", [], [{ row: 5, column: 5 }]],
    ["年初预算数", 2, "单位资金", [], [{ row: 5, column: 2 }]],
    ["全年预算数", 4, "单位资金", [{ row: 5, column: 4 }], []],
    ["全年执行数", 5, "单位资金", [], [{ row: 5, column: 5 }]],
  ])("adds up %s (column %i) beside %s", (_, column, third, byT02, byS09) => {
    expect(changed(column, 50, third)).toEqual([byT02, byS09]);
  });

  it("finds nothing where 单位资金 and 其他资金 make up the total with 财政拨款", () => {
    expect(changed(7, "—", "单位资金")).toEqual([[], []]);
  });
});

describe("the rate", () => {
  const rated = (rate: LineCells["rate"], cells: LineCells = {}) =>
    find({ total: { budget: 249, executed: 240, rate: rate ?? null, ...cells } });

  it("is hit where it is not executed ÷ budget", () => {
    const [finding] = rated("98%");
    expect(finding).toMatchObject({ cell: fundsCell("total", "rate") });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“年度资金总额”的执行率写的是 98%，全年执行数 ÷ 全年预算数是 96.39%。",
      "98% → 96.39%",
      "请改为 96.39%，或核对全年执行数和全年预算数。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The rate of “年度资金总额” says 98%; executed ÷ budget is 96.39%.",
      "98% → 96.39%",
      "Write 96.39%, or check the amount executed and the budget.",
    ]);
    expect(rated("96.41%")).toHaveLength(1);
    expect(rated(0.9641)).toHaveLength(1);
    expect(rated("96.00%")).toHaveLength(1);
  });

  it.each([
    ["rounded", "96.39%"],
    ["cut off", "96.38%"],
    ["rounded to a tenth", "96.4%"],
    ["without decimals", "96%"],
    ["a share", 0.9639],
    ["a share to all its digits", 240 / 249],
    ["a number of per cent", 96.39],
    ["blank", null],
    ["words", "较高"],
  ])("may be %s: %s", (_, rate) => {
    expect(rated(rate)).toEqual([]);
  });

  it("may be cut at 100% where more was executed", () => {
    expect(rated("100%", { executed: 260 })).toEqual([]);
    expect(rated("104.42%", { executed: 260 })).toEqual([]);
    expect(rated("101%", { executed: 260 })).toHaveLength(1);
  });

  it("is compared in each line by its own amounts", () => {
    const findings = find({
      total: { budget: 249, executed: 240, rate: "96.39%" },
      fiscal: { budget: 200, executed: 200, rate: "100%" },
      other: { budget: 49, executed: 40, rate: "90%" },
    });
    expect(findings.map(({ cell }) => cell)).toEqual([fundsCell("other", "rate")]);
  });

  it("is not compared where there is no budget to divide by", () => {
    expect(rated("96%", { budget: 0 })).toEqual([]);
    expect(rated("96%", { executed: null })).toEqual([]);
  });
});

it("hits an executed amount that is no number", () => {
  const [finding, ...others] = find({ total: { budget: 249, executed: "约240" } });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: fundsCell("total", "executed") });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“年度资金总额”的全年执行数“约240”不是数字，执行率无法计算。",
    "约240 → 一个不小于 0 的数",
    "请只填数字；没有执行的，填 0。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "全年执行数 of “年度资金总额” is “约240”, which is no number: there is no rate.",
    "约240 → a number of 0 or more",
    "Write a number only; 0 if nothing was executed.",
  ]);
});

it("hits an executed amount below zero, of a part too", () => {
  const [total, fiscal, ...others] = find({
    total: { budget: 249, executed: "-5" },
    fiscal: { budget: 249, executed: "-5" },
  });
  expect(others).toEqual([]);
  expect(total).toMatchObject({ cell: fundsCell("total", "executed") });
  expect(wordsOf(total, "zh-CN")).toEqual([
    "“年度资金总额”的全年执行数“-5”是负数。",
    "-5 → 一个不小于 0 的数",
    "请核对正负号；没有执行的，填 0。",
  ]);
  expect(wordsOf(total, "en-US")).toEqual([
    "全年执行数 of “年度资金总额” is “-5”, which is negative.",
    "-5 → a number of 0 or more",
    "Check the sign; write 0 if nothing was executed.",
  ]);
  expect(fiscal).toMatchObject({
    cell: fundsCell("fiscal", "executed"),
    facts: { slip: "negative", line: "其中：当年财政拨款" },
  });
});

it("takes 0 executed for an amount", () => {
  expect(find({ total: { budget: 249, executed: 0 } })).toEqual([]);
});

it("is silent on the 12 tables", () => {
  expect(seedHits("S09")).toEqual([]);
});
