import Big from "big.js";
import type { Scale } from "../../../src/domain/evaluation/Scale";
import { scoreNumeric } from "../../../src/domain/evaluation/scoreNumeric";
import type { ScoreBasis } from "../../../src/domain/evaluation/TableEvaluation";

const bounded = (kind: "larger" | "smaller", bound: string, isStrict = false): Scale => ({
  kind,
  bound: new Big(bound),
  isStrict,
});
const atLeast = (bound: string): Scale => bounded("larger", bound);
const moreThan = (bound: string): Scale => bounded("larger", bound, true);
const atMost = (bound: string): Scale => bounded("smaller", bound);
const lessThan = (bound: string): Scale => bounded("smaller", bound, true);
const between = (lower: string, upper: string): Scale => ({
  kind: "range",
  lower: new Big(lower),
  upper: new Big(upper),
});

function arithmetic(basis: ScoreBasis): string {
  if (basis.kind !== "ratio") return basis.kind;
  return `${basis.numerator.toFixed()}÷${basis.denominator.toFixed()}${basis.unit} ${basis.of}`;
}

/** [met, rate, deviation, how]. */
function outcome(actual: string, scale: Scale): unknown[] {
  const { isMet, rate, deviation, basis } = scoreNumeric(new Big(actual), scale, "次");
  return [isMet, rate.toFixed(), deviation?.toFixed() ?? null, arithmetic(basis)];
}

describe("at least", () => {
  it.each<[string, Scale, unknown[]]>([
    ["4", atLeast("4"), [true, "1", "0", "met"]],
    ["6", atLeast("4"), [true, "1.5", "0.5", "met"]],
    ["3", atLeast("4"), [false, "0.75", "-0.25", "3÷4次 actualToTarget"]],
    ["0", atLeast("4"), [false, "0", "-1", "0÷4次 actualToTarget"]],
    ["-2", atLeast("4"), [false, "-0.5", "-1.5", "belowZero"]],
    ["4", moreThan("4"), [false, "1", "0", "4÷4次 actualToTarget"]],
    ["5", moreThan("4"), [true, "1.25", "0.25", "met"]],
    ["0", atLeast("0"), [true, "1", null, "met"]],
    ["5", atLeast("0"), [true, "1", null, "met"]],
    ["-1", atLeast("0"), [false, "0", null, "zeroTargetMissed"]],
    ["0", moreThan("0"), [false, "0", null, "zeroTargetMissed"]],
    ["1", moreThan("0"), [true, "1", null, "met"]],
  ])("%s, %j", (actual, scale, expected) => {
    expect(outcome(actual, scale)).toEqual(expected);
  });
});

describe("at most", () => {
  it.each<[string, Scale, unknown[]]>([
    ["4", atMost("4"), [true, "1", "0", "met"]],
    ["3", atMost("4"), [true, "1", "-0.25", "met"]],
    ["0", atMost("4"), [true, "1", "-1", "met"]],
    ["5", atMost("4"), [false, "0.8", "0.25", "4÷5次 targetToActual"]],
    ["4", lessThan("4"), [false, "1", "0", "4÷4次 targetToActual"]],
    ["3", lessThan("4"), [true, "1", "-0.25", "met"]],
    ["0", atMost("0"), [true, "1", null, "met"]],
    ["2", atMost("0"), [false, "0", null, "zeroTargetMissed"]],
    ["0", lessThan("0"), [false, "0", null, "zeroTargetMissed"]],
  ])("%s, %j", (actual, scale, expected) => {
    expect(outcome(actual, scale)).toEqual(expected);
  });
});

describe("a range", () => {
  it.each<[string, Scale, unknown[]]>([
    ["4", between("4", "5"), [true, "1", "0", "met"]],
    ["4.5", between("4", "5"), [true, "1", "0", "met"]],
    ["5", between("4", "5"), [true, "1", "0", "met"]],
    ["3", between("4", "5"), [false, "0.75", "-0.25", "3÷4次 actualToTarget"]],
    ["8", between("4", "5"), [false, "0.625", "0.6", "5÷8次 targetToActual"]],
    ["-1", between("4", "5"), [false, "-0.25", "-1.25", "belowZero"]],
    ["0", between("0", "5"), [true, "1", "0", "met"]],
    ["10", between("0", "5"), [false, "0.5", "1", "5÷10次 targetToActual"]],
  ])("%s, %j", (actual, scale, expected) => {
    expect(outcome(actual, scale)).toEqual(expected);
  });
});
