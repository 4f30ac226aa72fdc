import type { Doubt, TableRow } from "../../../src/domain/import/ActualsImport";
import { matchActuals } from "../../../src/domain/import/matchActuals";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import type { MoneyUnit } from "../../../src/domain/value/Money";
import { filledGrid } from "../../support/filledGrid";
import type { FilledForm, FilledRow } from "../../support/filledGrid";
import type { TestCell } from "../../support/gridOf";

function tableOf(rows: readonly FilledRow[], form: FilledForm = {}): TargetTable {
  const [table] = readTables([filledGrid(rows, form)], { fiscalYear: null }).tables;
  if (!table) throw new Error("no table");
  return table;
}

const SAFETY = { level3: "系统安全水平", target: "显著提升" };
const LINES = { level3: "使用专线宽带条数", target: "≥2条" };
const TRAINED = { level3: "培训统计人员人数", target: "≥20人" };

const percent = (value: number): TestCell => ({ value, numberFormat: "0%", text: `${value * 100}%` });

/** 94.67%, shown as 95%. */
const ROUNDED: TestCell = { value: 0.9467, numberFormat: "0%", text: "95%" };
const ZERO = { value: 0, numberFormat: '#,##0;-#,##0;"-"', text: "-" };

const nameOf = ({ indicator }: TableRow): string => indicator.level3.text;

/** Of each answer the rows' names. */
function answers(own: readonly TargetTable[], source: readonly TargetTable[]) {
  const { exact, near, same, unmatchedRows, leftBlank } = matchActuals(own, source);
  return {
    exact: exact.map((match) => nameOf(match.own)),
    near: near.map((match) => nameOf(match.own)),
    same: same.map((match) => nameOf(match.own)),
    unmatchedRows: unmatchedRows.map(nameOf),
    leftBlank: leftBlank.map(nameOf),
  };
}

const NOTHING = { exact: [], near: [], same: [], unmatchedRows: [], leftBlank: [] };

describe("what a row of the other workbook has to offer", () => {
  it.each<[string, Partial<FilledRow>]>([
    ["an actual value", { actual: "达成" }],
    ["a per cent that somebody gave", { rate: percent(0.9) }],
    ["a reason", { reason: "系统曾中断两次" }],
  ])("%s", (_, filled) => {
    const [own, source] = [tableOf([SAFETY]), tableOf([{ ...SAFETY, ...filled }])];
    expect(answers([own], [source])).toEqual({ ...NOTHING, exact: [SAFETY.level3] });
  });

  it.each<[string, Partial<FilledRow>]>([
    ["blank cells", {}],
    ["marks for nothing", { actual: " / ", rate: " — ", reason: " 无 " }],
    ["a word for a per cent", { rate: "按期" }],
    [
      "a per cent that a formula reckons",
      { rate: { value: 1, numberFormat: "0%", text: "100%", formula: "=F9/E9" } },
    ],
    ["zeros that their format hides", { actual: { value: 0, numberFormat: "0;-0;", text: "" } }],
  ])("%s are nothing", (_, filled) => {
    const [own, source] = [tableOf([SAFETY]), tableOf([{ ...SAFETY, ...filled }])];
    expect(answers([own], [source])).toEqual({ ...NOTHING, leftBlank: [SAFETY.level3] });
  });

  it("a return without columns for per cents and reasons offers its actual values", () => {
    const source = tableOf([{ ...SAFETY, actual: "达成" }, LINES], { columns: ["actual"] });
    expect(answers([tableOf([SAFETY, LINES])], [source])).toEqual({
      ...NOTHING,
      exact: [SAFETY.level3],
      leftBlank: [LINES.level3],
    });
  });

  it("a return with a column for reasons alone offers these, also for a row that is filled here", () => {
    const source = tableOf([{ ...SAFETY, reason: "系统曾中断两次" }], { columns: ["reason"] });
    const { exact, near, same } = answers([tableOf([{ ...SAFETY, actual: "部分达成" }])], [source]);
    expect([[...exact, ...near], same]).toEqual([[SAFETY.level3], []]);
  });
});

describe("what is here already", () => {
  const judged = (own: Partial<FilledRow>, source: Partial<FilledRow>) => {
    const row = { ...SAFETY, ...source };
    const { exact, near, same } = matchActuals([tableOf([{ ...SAFETY, ...own }])], [tableOf([row])]);
    return [
      ...exact.map(() => "brought in"),
      ...near.map(({ isFilled }) => (isFilled ? "asked" : "in doubt")),
      ...same.map(() => "the same"),
    ];
  };

  it.each<[string, Partial<FilledRow>, Partial<FilledRow>, string]>([
    ["other words", { actual: "部分达成" }, { actual: "达成" }, "asked"],
    ["/", { actual: "/" }, { actual: "达成" }, "brought in"],
    ["无, which may be the answer,", { actual: "无" }, { actual: "发生一起" }, "asked"],
    ["不适用", { actual: "不适用" }, { actual: "达成" }, "asked"],
    ["a zero that is shown as -", { actual: ZERO }, { actual: 2 }, "asked"],
    ["a zero that its format hides", { actual: { ...ZERO, text: "" } }, { actual: 2 }, "brought in"],
    ["a per cent of the user's", { rate: percent(0.8) }, { actual: "达成", rate: percent(0.9) }, "asked"],
    ["the same per cent", { rate: percent(0.9) }, { actual: "达成", rate: percent(0.9) }, "brought in"],
    ["a word for a per cent", { rate: "按期" }, { actual: "达成", rate: percent(0.9) }, "brought in"],
    ["95% and not 94.67% shown as 95%", { actual: percent(0.95) }, { actual: ROUNDED }, "asked"],
    [
      "3 and not 3.00",
      { actual: 3 },
      { actual: { value: 3, numberFormat: "0.00", text: "3.00" } },
      "the same",
    ],
    [
      "the same words without their per cent",
      { actual: "部分达成" },
      { actual: "部分达成", rate: percent(0.7) },
      "brought in",
    ],
    [
      "the same words without their reason",
      { actual: "部分达成" },
      { actual: "部分达成", reason: "设备老旧" },
      "brought in",
    ],
    [
      "the same words with a reason of their own",
      { actual: "部分达成", reason: "报告晚交" },
      { actual: "部分达成", reason: "设备老旧" },
      "the same",
    ],
  ])("%s: %j, and %j there: %s", (_, own, source, expected) => {
    expect(judged(own, source)).toEqual([expected]);
  });

  it("a date in time keeps its 按期 beside the same day", () => {
    const done = { level3: "完成时间", target: "2024年12月31日前", actual: "2024年11月30日" };
    const [own, source] = [tableOf([{ ...done, rate: "按期" }]), tableOf([{ ...done, rate: percent(1) }])];
    expect(answers([own], [source])).toEqual({ ...NOTHING, same: [done.level3] });
  });

  it("a per cent alone is nothing beside a number, where it is reckoned: the row is told to stay blank", () => {
    const source = tableOf([{ ...LINES, rate: percent(1) }]);
    expect(answers([tableOf([LINES])], [source])).toEqual({ ...NOTHING, leftBlank: [LINES.level3] });
  });
});

it("a value goes to its own row; the same value in another row is no answer", () => {
  const own = tableOf([
    { ...LINES, actual: 20 },
    { ...TRAINED, actual: 2 },
  ]);
  const source = tableOf([
    { ...LINES, actual: 2 },
    { ...TRAINED, actual: "2" },
  ]);
  expect(answers([own], [source])).toEqual({ ...NOTHING, near: [LINES.level3], same: [TRAINED.level3] });
});

it("a return that gives no targets says nothing against its values", () => {
  const source = tableOf([{ ...SAFETY, target: null, actual: "达成" }]);
  expect(answers([tableOf([SAFETY])], [source]).exact).toEqual([SAFETY.level3]);
});

it("a target that the other workbook has and this one has not is a doubt", () => {
  const source = tableOf([{ ...SAFETY, actual: "达成" }]);
  expect(matchActuals([tableOf([{ ...SAFETY, target: null }])], [source]).near[0]?.doubts).toEqual([
    "target",
  ]);
});

it("one figure in 元 there and in 万元 here is another target", () => {
  const cost = { level2: "成本指标", level3: "机房运行电力成本", target: "≤56" };
  const [own, source] = [tableOf([cost]), tableOf([{ ...cost, actual: 50 }])];
  const doubtsIn = (unit: MoneyUnit) =>
    matchActuals([own], [{ ...source, moneyUnit: { unit, source: "stated", cell: null } }]).near[0]?.doubts;
  expect([doubtsIn("万元"), doubtsIn("元")]).toEqual([undefined, ["target"]]);
});

it.each<[string, number | null, number | null, Doubt[] | undefined]>([
  ["last year's figures", 2024, 2023, ["year"]],
  ["this year's", 2024, 2024, undefined],
  ["those of a table that does not tell its year", 2024, null, undefined],
  ["those of any year for a table that does not", null, 2023, undefined],
])("of the same project, indicator and target, %s: %s, %s", (_, here, there, doubts) => {
  const [own, source] = [tableOf([SAFETY]), tableOf([{ ...SAFETY, actual: "达成" }])];
  const { near } = matchActuals([{ ...own, year: here }], [{ ...source, year: there }]);
  expect(near[0]?.doubts).toEqual(doubts);
});

it("a table without a column for actual values is offered them all the same", () => {
  const own = tableOf([SAFETY], { columns: ["score"] });
  expect(answers([own], [tableOf([{ ...SAFETY, actual: "达成" }])]).exact).toEqual([SAFETY.level3]);
});

it("a reworded indicator is to be confirmed, with what is in doubt", () => {
  const own = tableOf([{ level3: "培训基层统计人员人数", target: "≥20人" }]);
  const source = tableOf([{ level3: "培训统计人员人数", target: "≥30人", actual: 32 }]);
  expect(matchActuals([own], [source]).near.map(({ doubts }) => doubts)).toEqual([["indicator", "target"]]);
});

describe("what found no place", () => {
  it("a row with a value is told, a blank row is not", () => {
    const source = tableOf([
      { ...TRAINED, actual: 22 },
      { level3: "居民收入增长", target: "≥5%" },
    ]);
    expect(answers([tableOf([SAFETY])], [source])).toEqual({
      ...NOTHING,
      unmatchedRows: [TRAINED.level3],
      leftBlank: [SAFETY.level3],
    });
  });

  it("a row that stays blank is told with its table", () => {
    const own = tableOf([SAFETY, { ...LINES, actual: "2条" }]);
    expect(matchActuals([own], []).leftBlank).toEqual([{ table: own, indicator: own.indicators[0] }]);
  });

  it("a blank copy of the project neither stands in the way of the filled one nor is told", () => {
    const filled = tableOf([{ ...SAFETY, actual: "达成" }]);
    const result = matchActuals([tableOf([SAFETY])], [tableOf([SAFETY]), filled]);
    expect(result.exact.map(({ source }) => source.table)).toEqual([filled]);
    expect(result.unmatchedTables).toEqual([]);
  });
});
