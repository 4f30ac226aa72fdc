import fc from "fast-check";
import type { MoneyUnit } from "../../../src/domain/value/MoneyUnit";
import type { TestCell } from "../gridOf";
import { shownText } from "./Canvas";
import { anyTarget } from "./anyTargets";
import { anyName, anySentences, orBlank } from "./anyWords";
import type { DrawnAmount, DrawnBudget, DrawnIndicator, DrawnRow, DrawnTable, Levels } from "./DrawnTable";

/** 一级 and 二级指标, as forms word them. */
const LEVELS: readonly (readonly [level1: string, level2: string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["一、产出指标\n（50分）", "产出数量指标"],
  ["成本指标", "经济成本指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标（30分）", "可持续影响指标"],
  ["满意度指标", "服务对象\n满意度指标"],
];

const anyLevels: fc.Arbitrary<Levels> = fc
  .constantFrom(...LEVELS)
  .map(([level1, level2]) => ({ level1, level2 }));

const anyAmount: fc.Arbitrary<DrawnAmount> = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom("number", "money", "text", "blank"))
  .map(([cents, kind]) => {
    const amount = String(cents / 100);
    const money = (cents / 100).toLocaleString("en-US", { minimumFractionDigits: 2 });
    if (kind === "number") return { content: cents / 100, amount };
    if (kind === "money")
      return { content: { value: cents / 100, numberFormat: "#,##0.00", text: money }, amount };
    return kind === "text" ? { content: money, amount } : { content: null, amount: null };
  });

const anyBudget: fc.Arbitrary<DrawnBudget> = fc.record({
  total: anyAmount,
  fiscal: anyAmount,
  other: anyAmount,
});

const anyWeight: fc.Arbitrary<{ weight: TestCell; points: string | null }> = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.constantFrom("number", "text", "percent", "blank"))
  .map(([points, kind]) => {
    if (kind === "blank") return { weight: null, points: null };
    const percent = { value: points / 100, numberFormat: "0%", text: `${points}%` };
    const weight = kind === "number" ? points : kind === "text" ? `${points}分` : percent;
    return { weight, points: String(points) };
  });

const anyShare: fc.Arbitrary<TestCell> = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((n) => ({ value: n / 100, numberFormat: "0%", text: `${n}%` })),
  fc.constant(null),
);

const anyIndicator: fc.Arbitrary<DrawnIndicator> = fc
  .record({
    levels: anyLevels,
    level3: orBlank(anyName),
    description: orBlank(anyName),
    target: anyTarget,
    actual: fc.oneof(
      anyTarget.map(({ whole }) => whole),
      fc.constantFrom("达成", "已完成", null),
    ),
    rate: anyShare,
    score: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant(null)),
    deviation: anyShare,
    reason: orBlank(anyName),
    points: anyWeight,
  })
  .map(({ levels, level3, description, target, points: { weight, points }, ...entries }) => {
    // Without a value a row needs a name to be one, and a name that begins like 合计 or 注 is then no indicator's.
    const hasValue = !["", "/"].includes(shownText(target.whole));
    const name = hasValue ? level3 : "巡查次数";
    return {
      kind: "indicator",
      ...levels,
      level3: name,
      description,
      target,
      points,
      entries: { ...entries, weight },
    };
  });

const anyRow: fc.Arbitrary<DrawnRow> = fc.oneof(
  { weight: 9, arbitrary: anyIndicator },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyLevels, fc.constantFrom("levels", "dashes", "blank"))
      .map(([levels, kind]): DrawnRow => ({ kind, ...levels })),
  },
);

/** Rows by level, as forms have them, or in any order; one indicator at least. */
const anyRows: fc.Arbitrary<readonly DrawnRow[]> = fc
  .tuple(anyIndicator, fc.array(anyRow, { maxLength: 6 }), fc.boolean())
  .map(([first, others, isSorted]) => {
    const rows: DrawnRow[] = [first, ...others];
    const place = ({ level1, level2 }: Levels) => LEVELS.findIndex(([a, b]) => a === level1 && b === level2);
    if (isSorted) rows.sort((a, b) => place(a) - place(b));
    return rows.filter((row, index) => row.kind !== "blank" || isPlain(rows[index + 1]));
  });

/**
 * Behind a blank row a grid goes on with a row that has a name and a value: what stands below a blank row with less than that
 * may as well be a note, and is not the table's.
 */
function isPlain(row: DrawnRow | undefined): boolean {
  return row?.kind === "indicator" && row.level3 !== "" && shownText(row.target.whole) !== "";
}

const anyUnit = fc.record({
  code: fc.constantFrom("", "349101", "002"),
  name: fc.constantFrom("天津市统计局财务处", "湖城市水务局", "砚湖县第一中学"),
});

export const anyTable: fc.Arbitrary<DrawnTable> = fc.record({
  title: anyName.map((name) => `${name.replace(/\s/g, "")}绩效目标表`),
  unit: anyUnit,
  moneyUnit: fc.constantFrom<MoneyUnit>("万元", "元"),
  project: orBlank(anyName),
  budget: anyBudget,
  executed: anyBudget,
  use: orBlank(anySentences),
  goal: orBlank(anySentences),
  achievement: orBlank(anySentences),
  longTerm: fc.record({ budget: anyBudget, goal: anySentences, rows: anyRows }),
  rows: anyRows,
});
