import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { findingsOf, messageOf, seedHits } from "../../support/findingsOf";
import { fundsCell, fundsFindings, fundsLine } from "../../support/fundsFindings";
import type { LineCells } from "../../support/fundsFindings";

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
  expect(messageOf(finding)).toBe("“年度资金总额”的全年执行数是 240.00 万元，各项资金之和是 230.00 万元。");
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

describe("the rate", () => {
  const rated = (rate: LineCells["rate"], cells: LineCells = {}) =>
    find({ total: { budget: 249, executed: 240, rate: rate ?? null, ...cells } });

  it("is hit where it is not executed ÷ budget", () => {
    const [finding] = rated("98%");
    expect(finding).toMatchObject({ cell: fundsCell("total", "rate") });
    expect(messageOf(finding)).toBe("“年度资金总额”的执行率写的是 98%，全年执行数 ÷ 全年预算数是 96.39%。");
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

it.each([
  ["约240", "不是数字"],
  ["-5", "是负数"],
])("hits an executed amount that is none: %s", (executed, words) => {
  const [finding, ...others] = find({ total: { budget: 249, executed } });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ cell: fundsCell("total", "executed") });
  expect(messageOf(finding)).toContain(words);
});

it("is silent on the 12 tables", () => {
  expect(seedHits("S09")).toEqual([]);
});
