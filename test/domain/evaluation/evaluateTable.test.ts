import Big from "big.js";
import fc from "fast-check";
import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import { gradeOf } from "../../../src/domain/evaluation/overallGrade";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { filledSeedTables } from "../../support/evaluatedGrids";
import { evaluatedForm, evaluatedRow } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";
import { num, pct, text } from "../../support/evaluationEntry";

const done = num(2);
const ROWS: readonly FilledRow[] = [
  { level1: "产出指标", level2: "数量指标", actual: done },
  { level1: "效益指标", level2: "社会效益指标", actual: done },
  { level1: "满意度指标", level2: "满意度指标", target: "≥90%", actual: pct("90") },
];
const evaluated = (rows = ROWS, form: FilledForm = {}) =>
  evaluatedForm(rows, { budget: 249, executed: 240, ...form }).evaluation;

describe("a project", () => {
  it("has a total and a grade once all is there", () => {
    const { score, grade, obstacle, weightTotal, unfilled } = evaluated();
    expect([score?.toFixed(2), grade, obstacle, weightTotal?.toFixed(), unfilled]).toEqual([
      "99.64",
      "excellent",
      null,
      "100",
      0,
    ]);
  });

  it("stays unfinished while a row has no score, and says so before all else", () => {
    const rows = [...ROWS.slice(0, 2), { ...ROWS[2], actual: text("约90%") }];
    const { score, grade, obstacle, unfilled } = evaluated(rows, { executed: null });
    expect([score, grade, obstacle, unfilled]).toEqual([null, null, "unfilled", 1]);
  });

  it("stays unfinished without the executed amount, or with weights that are not 100", () => {
    expect(evaluated(ROWS, { executed: null })).toMatchObject({ obstacle: "execution", score: null });
    const heavy = ROWS.map((row) => ({ ...row, weight: 31 }));
    expect(evaluated(heavy)).toMatchObject({ obstacle: "weights", score: null, grade: null });
    const [first, ...others] = heavy;
    expect(evaluated([{ ...first, weight: null }, ...others])).toMatchObject({
      obstacle: "unfilled",
      weightTotal: null,
    });
  });

  it("does without the execution where the rows have all 100 points", () => {
    const rows = ROWS.map((row, index) => ({ ...row, weight: [50, 30, 20][index] ?? 0 }));
    const { score, parts, execution } = evaluated(rows, { executed: null });
    expect(score?.toFixed(2)).toBe("100.00");
    expect(execution).toMatchObject({ problem: "notExecuted" });
    expect(execution.score?.toFixed()).toBe("0");
    expect(parts.map(({ part }) => part)).toEqual(["output", "benefit", "satisfaction"]);
  });

  it("counts what each part has and lacks", () => {
    const rows = [...ROWS, { level1: "产出指标", level2: "质量指标", target: "质量达标" }];
    const parts = evaluated(rows, { executed: null }).parts.map(({ part, weight, score, unfilled }) => [
      part,
      weight.toFixed(),
      score.toFixed(),
      unfilled,
    ]);
    expect(parts).toEqual([
      ["execution", "10", "0", 1],
      ["output", "50", "25", 1],
      ["benefit", "30", "30", 0],
      ["satisfaction", "10", "10", 0],
    ]);
  });

  it("has a part for rows of no known level that have points", () => {
    const rows = [{ level1: "预算执行", level2: "执行率", target: "100%", actual: pct("98"), weight: 10 }];
    const [part] = evaluated(rows).parts.filter(({ part: name }) => name === "unknown");
    expect(part?.score.toFixed(2)).toBe("9.80");
  });
});

describe("a beginning", () => {
  const blank: FilledRow = { target: "≥2条" };
  const isBegun = (row: FilledRow, form: FilledForm = {}) => evaluatedForm([row], form).evaluation.isBegun;

  it.each<[string, FilledRow, FilledForm]>([
    ["an actual value", { ...blank, actual: num(0) }, {}],
    ["an actual value that is no good", { ...blank, actual: text("约2") }, {}],
    ["a score of the user's", { ...blank, score: num(0) }, {}],
    ["a reason", { ...blank, reason: "延期" }, {}],
    ["an executed amount", blank, { executed: 0 }],
    ["an executed amount that is no number", blank, { executed: "待定" }],
    ["a per cent for a grade", { target: "质量达标", rate: pct("90") }, {}],
  ])("is %s", (_, row, form) => {
    expect(isBegun(row, form)).toBe(true);
  });

  it("is one row of many", () => {
    expect(evaluatedForm([blank, { ...blank, actual: num(1) }, blank]).evaluation.isBegun).toBe(true);
  });

  it("is not a blank form, nor one with weights and strokes", () => {
    expect(isBegun(blank)).toBe(false);
    expect(isBegun({ ...blank, weight: 10, actual: text("/"), reason: "无", score: text("") })).toBe(false);
  });
});

describe("budget execution", () => {
  const execution = (form: FilledForm) => {
    const { rate, score, problem, reasonFor } = evaluated(ROWS, form).execution;
    return [rate?.round(6).toFixed() ?? null, score?.toFixed(2) ?? null, problem, reasonFor];
  };

  it.each<[string, FilledForm, unknown[]]>([
    ["240 of 249", { executed: 240 }, ["0.963855", "9.64", null, null]],
    ["all", { executed: 249 }, ["1", "10.00", null, null]],
    ["more than all", { executed: 300 }, ["1.204819", "10.00", null, null]],
    ["nothing", { executed: 0 }, ["0", "0.00", null, "lowExecution"]],
    ["little", { executed: 224 }, ["0.899598", "9.00", null, "lowExecution"]],
    ["just enough", { budget: 100, executed: 90 }, ["0.9", "9.00", null, null]],
    ["元 for 万元", { executed: "2400000元" }, ["0.963855", "9.64", null, null]],
    ["blank", { executed: null }, [null, null, "notExecuted", null]],
    ["a stroke", { executed: "/" }, [null, null, "notExecuted", null]],
    ["words", { executed: "待定" }, [null, null, "notANumber", null]],
    ["below zero", { executed: -1 }, [null, null, "negative", null]],
    ["a budget of 0", { budget: 0, fiscal: 0 }, [null, null, "zeroBudget", null]],
    ["a budget below 0", { budget: -5 }, [null, null, "negative", null]],
    ["no budget", { budget: null, fiscal: null }, [null, null, "noBudget", null]],
    ["a budget in words", { budget: "待批", fiscal: 249 }, [null, null, "notANumber", null]],
    ["parts for a budget", { budget: null, fiscal: 200, other: 49 }, ["0.963855", "9.64", null, null]],
  ])("%s", (_, form, expected) => {
    expect(execution(form)).toEqual(expected);
  });

  it("goes by the settings' points and threshold", () => {
    const settings = {
      scheme: { ...defaultSettings.scheme, execution: "20", output: "40" },
      executionReasonPercent: "97",
    };
    expect(execution({ settings }).slice(1)).toEqual(["19.28", null, "lowExecution"]);
  });

  it("adds the parts where the total has none", () => {
    const { table } = evaluatedForm(ROWS, { budget: 249, fiscal: 200, other: 49 });
    const amounts = new Map([
      ["fiscal", "190"],
      ["other", "50"],
    ]);
    const funds = table.funds.map((line) => {
      const amount = amounts.get(line.role);
      const money = amount === undefined ? null : ({ amount: new Big(amount), unit: "万元" } as const);
      const problem = money ? null : ("empty" as const);
      const executed = {
        text: amount ?? "",
        cell: { row: 0, column: 0 },
        amount: money,
        problem,
        isOwned: true,
      };
      return { ...line, executed };
    });
    const { execution: result } = evaluateTable({ ...table, funds }, defaultSettings);
    expect([result.executed?.amount.toFixed(), result.score?.toFixed(2)]).toEqual(["240", "9.64"]);
  });
});

it("grades totals at 90, 80 and 60", () => {
  const grades = ["100", "90", "89.99", "80", "79.99", "60", "59.99", "0"].map((score) =>
    gradeOf(new Big(score)),
  );
  expect(grades).toEqual(["excellent", "excellent", "good", "good", "fair", "fair", "poor", "poor"]);
});

it("never scores below 0 or above the weight, and never divides by zero", () => {
  const number = fc.oneof(
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.integer({ min: -20, max: 20 }),
    fc.constantFrom(0, 1e15, 1e-9, -1e-9),
  );
  const bound = fc.oneof(fc.nat(20), fc.constantFrom("0.000000001", "1000000000000000", "0"));
  const target = fc
    .tuple(fc.constantFrom("≥", "≤", ">", "<", "", "range"), bound, fc.nat(50))
    .map(([sign, value, more]) => (sign === "range" ? `${more}-${more + 5}次` : `${sign}${value}次`));
  fc.assert(
    fc.property(target, number, fc.integer({ min: 101, max: 5000 }), (wanted, actual, cents) => {
      const weight = cents / 100;
      const row = evaluatedRow({ target: wanted, actual: num(actual), weight, level3: "培训次数" });
      expect(["scored", "unusable"]).toContain(row.status);
      if (row.status === "scored") expect(row.score?.gte(0) && row.score.lte(weight)).toBe(true);
      else expect(row.score).toBeNull();
    }),
    { numRuns: 300 },
  );
});

it("reads whatever stands in the cells without a throw, and scores only within the weight", () => {
  const piece = fc.constantFrom(
    ..."0159.,%％-—~至≥≤约万亿元条人/·年月日底前 达成部分未()（）#!",
    "12月",
    "2024",
    "REF",
    "1e5",
  );
  const cell = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(cell, cell, cell, cell, cell, (target, actual, rate, weight, score) => {
      const row = evaluatedRow({ target, actual, rate, weight, score });
      const isBounded =
        row.score === null || (row.weight && row.score.gte(0) && row.score.lte(row.weight.plus("0.005")));
      expect(isBounded).toBe(true);
      expect(row.score !== null).toBe(row.status === "scored");
    }),
    { numRuns: 500 },
  );
});

it("evaluates a table the same however many stand before it", () => {
  const tables = filledSeedTables();
  const many = Array.from({ length: 100 }, () => tables).flat();
  const scores = many.map((table) => evaluateTable(table, defaultSettings).score?.toFixed(2));
  expect(scores).toEqual(Array.from({ length: 100 }, () => scores.slice(0, tables.length)).flat());
});
