import Big from "big.js";
import fc from "fast-check";
import { proposeWeights } from "../../../src/domain/evaluation/proposeWeights";
import { weightsOf } from "../../../src/domain/evaluation/weightsOf";
import { SCHEME_2020, SCHEME_2021 } from "../../../src/domain/settings/schemes";
import type { Scheme } from "../../../src/domain/settings/Settings";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";
import type { TestCell } from "../../support/gridOf";

const LEVELS = {
  产: { level1: "产出指标", level2: "数量指标" },
  成: { level1: "成本指标", level2: "经济成本指标" },
  效: { level1: "效益指标", level2: "社会效益指标" },
  满: { level1: "满意度指标", level2: "服务对象满意度指标" },
  他: { level1: "其他", level2: "其他" },
} as const;
type Letter = keyof typeof LEVELS;

/** Rows by their first levels, a letter each. */
const rowsOf = (letters: string): FilledRow[] => [...letters].map((letter) => LEVELS[letter as Letter]);

function proposed(letters: string, scheme: Scheme): (string | null)[] {
  const { table } = evaluatedForm(rowsOf(letters));
  return proposeWeights(table, scheme).map((points) => points?.toFixed() ?? null);
}

describe("proposals", () => {
  it.each<[string, string, Scheme, (string | null)[]]>([
    ["each level's points, equally", "产产效满", SCHEME_2020, ["25", "25", "30", "10"]],
    [
      "the cents left over with the first rows",
      "产产产效满",
      SCHEME_2020,
      ["16.67", "16.67", "16.66", "30", "10"],
    ],
    ["in the rows' own order", "满产效产", SCHEME_2020, ["10", "25", "30", "25"]],
    ["满意度's points for 效益", "产效效", SCHEME_2020, ["50", "20", "20"]],
    ["2021: cost rows have their own", "成产效满", SCHEME_2021, ["20", "40", "20", "10"]],
    ["2021 without cost: half to 产出, half to 效益", "产效满", SCHEME_2021, ["50", "30", "10"]],
    ["2021 without cost and 满意度", "产效", SCHEME_2021, ["50", "40"]],
    ["2020: cost rows share 产出's points", "成产效满", SCHEME_2020, ["25", "25", "30", "10"]],
    ["2020: cost rows alone have all of them", "成效满", SCHEME_2020, ["50", "30", "10"]],
    ["no 产出: to the others in proportion", "效满", SCHEME_2020, ["67.5", "22.5"]],
    ["no 效益: to the others in proportion", "产满", SCHEME_2020, ["75", "15"]],
    ["no 效益 and no 满意度", "产产产", SCHEME_2020, ["30", "30", "30"]],
    ["满意度 alone", "满", SCHEME_2020, ["90"]],
    ["nothing for rows of no known level", "产他效满", SCHEME_2020, ["50", null, "30", "10"]],
    ["no rows that can have any", "他", SCHEME_2020, [null]],
    ["none", "", SCHEME_2020, []],
  ])("%s", (_, letters, scheme, expected) => {
    expect(proposed(letters, scheme)).toEqual(expected);
  });

  it("follow a scheme of the unit's own", () => {
    const own = { execution: "20", output: "33.333", benefit: "26.667", satisfaction: "20", cost: "0" };
    expect(proposed("产产效满", own)).toEqual(["16.673", "16.66", "26.667", "20"]);
    expect(proposed("产效满", { ...own, output: "60", benefit: "20", satisfaction: "0" })).toEqual([
      "60",
      "20",
      "0",
    ]);
    // A scheme that gives the only levels there are no points at all: theirs in equal parts.
    expect(proposed("满", { ...own, output: "60", benefit: "20", satisfaction: "0" })).toEqual(["80"]);
  });

  const scheme = fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(20), fc.nat(20))
    .map(([output, benefit, satisfaction, cost]) => ({
      execution: String(100 - Math.min(100, output + benefit + satisfaction + cost)),
      output: String(output),
      benefit: String(benefit),
      satisfaction: String(satisfaction),
      cost: String(cost),
    }))
    .filter(({ execution }) => execution !== "0");
  const letters = fc
    .array(fc.constantFrom<Letter>("产", "成", "效", "满", "他"), { minLength: 1, maxLength: 60 })
    .filter((all) => all.some((letter) => letter !== "他"));

  it("total exactly the scheme's points, to 0.01 each, whatever rows there are", () => {
    fc.assert(
      fc.property(
        letters,
        fc.oneof(fc.constant(SCHEME_2020), fc.constant(SCHEME_2021), scheme),
        (all, one) => {
          const points = proposed(all.join(""), one).map((each) => new Big(each ?? 0));
          const total = points.reduce((sum, each) => sum.plus(each), new Big(0));
          expect(total.toFixed()).toBe(new Big(100).minus(one.execution).toFixed());
          expect(points.every((each) => each.gte(0) && each.round(2).eq(each))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a table's own points", () => {
  const weightsIn = (points: readonly TestCell[], form: FilledForm = {}) => {
    const levels = rowsOf("产产效满".slice(0, points.length));
    const rows = levels.map((row, index) => ({ ...row, weight: points[index] ?? null }));
    return evaluatedForm(rows, form).evaluation;
  };
  const shown = (points: readonly TestCell[], form: FilledForm = {}) =>
    weightsIn(points, form).rows.map(({ weight, isWeightProposed }) =>
      [weight?.toFixed() ?? "-", isWeightProposed ? "?" : ""].join(""),
    );

  it("go before proposals", () => {
    expect(shown([30, 20, 30, 10])).toEqual(["30", "20", "30", "10"]);
    expect(shown([null, null, null, null])).toEqual(["25?", "25?", "30?", "10?"]);
    expect(shown(["/", "", null, null])).toEqual(["25?", "25?", "30?", "10?"]);
    expect(shown([], { without: ["分值"] })).toEqual([]);
  });

  it("are not completed where they are filled in only in part, or in words", () => {
    expect(shown([30, null, 30, 10])).toEqual(["30", "-", "30", "10"]);
    expect(shown([30, "十分", 30, 10])).toEqual(["30", "-", "30", "10"]);
    expect(shown(["十分", null, null, null])).toEqual(["-", "-", "-", "-"]);
    expect(weightsIn([30, null, 30, 10]).weightTotal).toBeNull();
  });

  it("are nobody's to propose where there are words instead", () => {
    const { table } = evaluatedForm([{ ...LEVELS.产, weight: "十分" }, LEVELS.效]);
    const nothing = { points: null, isProposed: false };
    expect(weightsOf(table, SCHEME_2020)).toEqual([nothing, nothing]);
  });

  it("may be shares of one", () => {
    expect(shown([0.3, 0.2, 0.3, 0.1])).toEqual(["30", "20", "30", "10"]);
    const percent = (value: number) => ({ value, numberFormat: "0%", text: `${value * 100}%` });
    expect(shown([0.3, 0.2, 0.3, 0.1].map(percent))).toEqual(["30", "20", "30", "10"]);
  });

  it("are split over the rows that a merged cell covers", () => {
    const merged = { merges: ["H9:H11"] };
    expect(shown([50, null, null, 10], merged)).toEqual(["16.67", "16.67", "16.66", "10"]);
  });

  it("are split over each merged cell's own rows", () => {
    const merged = { merges: ["H9:H10", "H11:H12"] };
    expect(shown([50.01, null, 40, null], merged)).toEqual(["25.01", "25", "20", "20"]);
    expect(shown([50, null, "十分", null], merged)).toEqual(["25", "25", "-", "-"]);
  });

  it("are none where they lie below 0", () => {
    expect(shown([-30, 20, 30, 10])).toEqual(["-", "20", "30", "10"]);
    expect(shown([-50, null, 30, 10], { merges: ["H9:H10"] })).toEqual(["-", "-", "30", "10"]);
    expect(shown([0, 20, 30, 10])).toEqual(["0", "20", "30", "10"]);
  });

  it("are the scheme's in a form that has no place for them", () => {
    const { rows } = evaluatedForm(rowsOf("产产效满"), { without: ["分值"] }).evaluation;
    expect(rows.map(({ weight, isWeightProposed }) => [weight?.toFixed(), isWeightProposed])).toEqual([
      ["25", true],
      ["25", true],
      ["30", true],
      ["10", true],
    ]);
  });

  it("are not proposed for a row of no known level", () => {
    const { rows } = evaluatedForm(rowsOf("产他")).evaluation;
    expect(rows.map(({ weight, isWeightProposed }) => [weight?.toFixed() ?? null, isWeightProposed])).toEqual(
      [
        ["90", true],
        [null, false],
      ],
    );
  });

  it("leave the execution no points where they are all 100", () => {
    const weightOf = (points: readonly TestCell[]) => weightsIn(points).execution.weight.toFixed();
    expect(weightOf([30, 20, 30, 10])).toBe("10");
    expect(weightOf([30, 20, 30, 20])).toBe("0");
    expect(weightOf([100 / 3, 100 / 3, 100 / 6, 100 / 6])).toBe("0");
    expect(weightOf([0.3, 0.2, 0.3, 0.2])).toBe("0");
    expect(weightOf([30, 20, 30, 19.99])).toBe("10");
    expect(weightOf([null, null, null, null])).toBe("10");
  });
});
