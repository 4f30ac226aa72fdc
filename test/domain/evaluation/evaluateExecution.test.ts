import Big from "big.js";
import { evaluateExecution } from "../../../src/domain/evaluation/evaluateExecution";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import type { FundsLine, FundsRole } from "../../../src/domain/table/FundsLine";
import type { Budget, MoneyField } from "../../../src/domain/table/TargetTable";
import { parseMoney } from "../../../src/domain/value/Money";
import type { Money } from "../../../src/domain/value/Money";
import { evaluatedForm } from "../../support/evaluatedForm";

const cell = { row: 0, column: 0 };

/** An amount as it is typed into a cell of a table in 万元; undefined: there is no such cell. */
function field(typed: string | undefined): MoneyField | null {
  if (typed === undefined) return null;
  const read = parseMoney({ value: typed, text: typed, numberFormat: "General" }, "万元");
  return "problem" in read
    ? { text: typed, cell, amount: null, problem: read.problem }
    : { text: typed, cell, amount: read, problem: null };
}

interface Line {
  readonly initial?: string;
  readonly budget?: string;
  readonly executed?: string;
  readonly reason?: string;
}

function lineOf(role: FundsRole, { initial, budget, executed, reason }: Line): FundsLine {
  const spent = field(executed);
  const entry = { value: reason ?? null, numberFormat: "General", formula: null, isOwned: false };
  return {
    role,
    label: { text: role, cell },
    initial: field(initial),
    budget: field(budget),
    executed: spent && { ...spent, isOwned: false },
    weight: null,
    rate: null,
    score: null,
    reason: reason === undefined ? null : { ...entry, text: reason, cell },
  };
}

type Lines = readonly (readonly [FundsRole, Line])[];
const NO_BUDGET: Budget = { total: null, fiscal: null, other: null };
const { table } = evaluatedForm([{}]);

function execution(lines: Lines, budget: Budget = NO_BUDGET, weight = "10", settings = defaultSettings) {
  const funds = lines.map(([role, line]) => lineOf(role, line));
  return evaluateExecution({ ...table, budget, funds }, settings, new Big(weight));
}

const shown = (money: Money | null): string | null => money && money.amount.toFixed() + money.unit;

/** [budget, executed, rate, score, problem]. */
function outcome(lines: Lines, budget: Budget = NO_BUDGET): unknown[] {
  const result = execution(lines, budget);
  const [rate, score] = [result.rate, result.score].map((number) => number?.toFixed() ?? null);
  return [shown(result.budget), shown(result.executed), rate, score, result.problem];
}

describe("the executed amount", () => {
  it.each<[string, Lines, unknown[]]>([
    [
      "of the total",
      [["total", { budget: "80", executed: "60" }]],
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "of the total, though its parts make another",
      [
        ["total", { budget: "80", executed: "60" }],
        ["fiscal", { budget: "50", executed: "10" }],
      ],
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "of the total below its parts",
      [
        ["fiscal", { budget: "50", executed: "10" }],
        ["total", { budget: "80", executed: "60" }],
      ],
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "of the parts where the total is blank",
      [
        ["total", { budget: "80", executed: "" }],
        ["fiscal", { budget: "50", executed: "40" }],
        ["carriedOver", { budget: "10", executed: "/" }],
        ["other", { budget: "20", executed: "120000元" }],
      ],
      ["80万元", "52万元", "0.65", "6.5", null],
    ],
    [
      "never of the parts where the total is in words",
      [
        ["total", { budget: "80", executed: "待决算" }],
        ["fiscal", { budget: "80", executed: "60" }],
      ],
      ["80万元", null, null, null, "notANumber"],
    ],
    [
      "unknown where one part is in words",
      [
        ["total", { budget: "80" }],
        ["fiscal", { executed: "60" }],
        ["other", { executed: "待决算" }],
      ],
      ["80万元", null, null, null, "notANumber"],
    ],
    [
      "missing where nothing is filled in",
      [["total", { budget: "80" }]],
      ["80万元", null, null, null, "notExecuted"],
    ],
    [
      "0 where nothing was spent",
      [["total", { budget: "80", executed: "0" }]],
      ["80万元", "0万元", "0", "0", null],
    ],
    [
      "no more than full points",
      [["total", { budget: "80", executed: "100" }]],
      ["80万元", "100万元", "1.25", "10", null],
    ],
    ["below 0", [["total", { budget: "80", executed: "-1" }]], ["80万元", "-1万元", null, null, "negative"]],
  ])("is %s", (_what, lines, expected) => {
    expect(outcome(lines)).toEqual(expected);
  });
});

describe("the full-year budget", () => {
  const spent = { executed: "60" };
  it.each<[string, Lines, Budget, unknown[]]>([
    [
      "全年预算数, not 年初预算数",
      [["total", { initial: "100", budget: "80", ...spent }]],
      NO_BUDGET,
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "年初预算数 where 全年预算数 is blank",
      [["total", { initial: "100", budget: "—", ...spent }]],
      NO_BUDGET,
      ["100万元", "60万元", "0.6", "6", null],
    ],
    [
      "no number where 全年预算数 is in words",
      [["total", { initial: "100", budget: "调整中", ...spent }]],
      { ...NO_BUDGET, total: field("100") },
      [null, "60万元", null, null, "notANumber"],
    ],
    [
      "the sum of the parts where the total is blank",
      [
        ["total", { budget: "", ...spent }],
        ["fiscal", { budget: "50" }],
        ["other", { budget: "300000元" }],
      ],
      NO_BUDGET,
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "预算数 where the funds have none",
      [["total", spent]],
      { total: field("80"), fiscal: field("10"), other: null },
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "财政资金 and 其他资金 where 预算数 is blank",
      [["total", spent]],
      { total: field(""), fiscal: field("50"), other: field("30") },
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "财政资金 alone where the others are blank",
      [["total", spent]],
      { total: null, fiscal: field("80"), other: field("") },
      ["80万元", "60万元", "0.75", "7.5", null],
    ],
    [
      "no number where a part is in words",
      [["total", spent]],
      { total: null, fiscal: field("80"), other: field("待定") },
      [null, "60万元", null, null, "notANumber"],
    ],
    ["missing", [["total", spent]], NO_BUDGET, [null, "60万元", null, null, "noBudget"]],
    ["0", [["total", { budget: "0", ...spent }]], NO_BUDGET, ["0万元", "60万元", null, null, "zeroBudget"]],
    [
      "below 0",
      [["total", { budget: "-5", ...spent }]],
      NO_BUDGET,
      ["-5万元", "60万元", null, null, "negative"],
    ],
    [
      "in another unit than the executed amount",
      [["total", { budget: "800000元", ...spent }]],
      NO_BUDGET,
      ["800000元", "60万元", "0.75", "7.5", null],
    ],
    ["missing, and no funds either", [], NO_BUDGET, [null, null, null, null, "noBudget"]],
  ])("is %s", (_what, lines, budget, expected) => {
    expect(outcome(lines, budget)).toEqual(expected);
  });
});

describe("the points of execution", () => {
  const lines: Lines = [["total", { budget: "3", executed: "1" }]];

  it("are rounded from the exact product, to 0.01", () => {
    expect(execution(lines).score?.toFixed()).toBe("3.33");
    expect(execution(lines, NO_BUDGET, "1.515").score?.toFixed()).toBe("0.51");
  });

  it("are 0 where it has none, and nothing is missing", () => {
    expect(execution(lines, NO_BUDGET, "0").score?.toFixed()).toBe("0");
    expect(execution([], NO_BUDGET, "0").score?.toFixed()).toBe("0");
  });
});

describe("a reason", () => {
  const reasonFor = (executed: string, percent = "90") => {
    const settings = { ...defaultSettings, executionReasonPercent: percent };
    return execution([["total", { budget: "100", executed }]], NO_BUDGET, "10", settings).reasonFor;
  };

  it("is asked for below the threshold", () => {
    expect(["89.99", "90", "0", ""].map((executed) => reasonFor(executed))).toEqual([
      "lowExecution",
      null,
      "lowExecution",
      null,
    ]);
    expect(["79.99", "80"].map((executed) => reasonFor(executed, "80"))).toEqual(["lowExecution", null]);
  });

  it("is given beside any line, in words", () => {
    const hasReason = (...reasons: readonly (string | undefined)[]) =>
      execution(reasons.map((reason) => ["other", reason === undefined ? {} : { reason }] as const))
        .hasReason;
    expect(hasReason("招标推迟")).toBe(true);
    expect(hasReason(undefined, "/", "招标推迟")).toBe(true);
    expect(hasReason(undefined, "/", " 无 ")).toBe(false);
    expect(hasReason()).toBe(false);
  });
});
