import fc from "fast-check";
import type { TestCell } from "../gridOf";
import { shownText } from "./Canvas";
import type { DrawnTarget } from "./DrawnTable";

/** Operators as they are written, and the sign that each is read as; a word in a column of its own may say a direction. */
const OPERATORS: readonly (readonly [written: string, meaning: string])[] = [
  ["≥", ">="],
  ["≤", "<="],
  [">", ">"],
  ["＜", "<"],
  ["=", "="],
  ["不低于", ">="],
  ["不超过", "<="],
];
const DIRECTIONS: readonly (readonly [written: string, sign: string, meaning: string])[] = [
  ["正向", "≥", ">="],
  ["反向指标", "≤", "<="],
];
const UNITS = ["%", "人", "次", "家", "万元", "元", "平方米", "个工作日", "元/人", ""] as const;

/** No number that may as well be a month: 2024.5 is May. */
const anyNumber = fc
  .tuple(
    fc.integer({ min: 0, max: 99_999 }).filter((whole) => whole < 1900 || whole > 2099),
    fc.constantFrom("", ".5", ".25"),
  )
  .map(([whole, part]) => `${whole}${part}`);

const numberCell = (number: string): TestCell => ({ value: Number(number), text: number });

/** A number with its unit and, if any, its bound. */
const comparison: fc.Arbitrary<DrawnTarget> = fc
  .record({
    operator: fc.option(fc.constantFrom(...OPERATORS), { nil: null }),
    number: anyNumber,
    unit: fc.constantFrom(...UNITS),
    isNumber: fc.boolean(),
  })
  .map(({ operator, number, unit, isNumber }) => {
    const [written, sign] = operator ?? ["", "="];
    const whole = `${written}${number}${unit}`;
    const meaning = `${sign} ${number} ${unit}`.trimEnd() + (operator ? "" : " ?operator");
    const value = isNumber ? numberCell(number) : number;
    return {
      meaning,
      whole: whole === number && isNumber ? value : whole,
      parts: { operator: written, sign: written, value, measure: unit },
      joined: whole,
    };
  });

/** 正向 | 95 | %. */
const direction: fc.Arbitrary<DrawnTarget> = fc
  .tuple(fc.constantFrom(...DIRECTIONS), anyNumber)
  .map(([[written, sign, meaning], number]) => ({
    meaning: `${meaning} ${number} %`,
    whole: `${sign}${number}%`,
    parts: { operator: written, sign, value: number, measure: "%" },
    joined: `${sign}${number}%`,
  }));

/** Numbers that their format says: 0.95 shown as 95%. */
const formatted: fc.Arbitrary<DrawnTarget> = fc.integer({ min: 0, max: 1000 }).map((tenths) => {
  const shown = `${tenths / 10}%`;
  const value = { value: tenths / 1000, numberFormat: "0.0%", text: shown };
  return {
    meaning: `= ${tenths / 10} % ?operator`,
    whole: value,
    parts: { operator: "", sign: "", value, measure: "%" },
    joined: shown,
  };
});

/** Values of every other kind: they stand in one cell whatever the form. */
const WHOLE: readonly (readonly [content: TestCell, meaning: string])[] = [
  ["3-5次", "3..5 次"],
  ["90%～95%", "90..95 %"],
  ["2024年12月底前完成", "<= 2024-12-31 month"],
  ["12月31日前", "<= 2024-12-31 day ?year"],
  ["第三季度", "<= 2024-09-30 quarter ?operator,year"],
  ["2023.07-2024.01", "2023-07-01..2024-01-31"],
  ["质量达标", "words"],
  ["长期", "words"],
  ["按照上级要求\n完成", "words"],
  ["石灰稳定土(含灰8%,15cm)、沙土灌缝", "words"],
  ["小学600人,初中700人", "several (= 600 人 ?operator,prose) (= 700 人 ?operator,prose)"],
  ["", "nothing"],
  ["/", "nothing"],
  ["≥", "unreadable"],
  ["2月30日前", "unreadable"],
  ["#REF!", "unreadable"],
];

const whole: fc.Arbitrary<DrawnTarget> = fc
  .tuple(fc.constantFrom(...WHOLE), fc.constantFrom("", "定性", "/"), fc.constantFrom("", "—"))
  .map(([[content, meaning], operator, measure]) => ({
    meaning,
    whole: content,
    parts: { operator, sign: "", value: content, measure },
    joined: shownText(content),
  }));

/** Targets of every kind of the grammar (domain.md §2). */
export const anyTarget: fc.Arbitrary<DrawnTarget> = fc.oneof(
  { weight: 5, arbitrary: comparison },
  { weight: 1, arbitrary: direction },
  { weight: 1, arbitrary: formatted },
  { weight: 4, arbitrary: whole },
);
