import { date, num, pct, text } from "../../support/evaluationEntry";
import type { FixtureEntry } from "../../support/evaluationEntry";
import { evaluatedRow } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";

/** [status, met, rate to six places, deviation, score, basis, reason due]. */
function outcome(row: FilledRow, form: FilledForm = {}): unknown[] {
  const { status, isMet, rate, deviation, score, basis, reasonFor } = evaluatedRow(row, form);
  return [
    status,
    isMet,
    rate?.round(6).toFixed() ?? null,
    deviation?.round(4).toFixed() ?? null,
    score?.toFixed(2) ?? null,
    basis?.kind ?? null,
    reasonFor,
  ];
}

const error = { level3: "系统故障率" };
const cost = { level2: "成本指标", level3: "印刷成本" };

describe("numbers", () => {
  it.each<[string, FixtureEntry, FilledRow, unknown[]]>([
    ["≥2条", num(1.9), {}, ["scored", false, "0.95", "-0.05", "9.50", "ratio", "missed"]],
    ["≥2条", num(2), {}, ["scored", true, "1", "0", "10.00", "met", null]],
    ["2条", num(3), {}, ["scored", true, "1.5", "0.5", "10.00", "met", "deviation"]],
    ["≥2条", num(2.6), {}, ["scored", true, "1.3", "0.3", "10.00", "met", null]],
    ["≥2条", num(0), {}, ["scored", false, "0", "-1", "0.00", "ratio", "missed"]],
    ["≥2条", num(-3), {}, ["scored", false, "-1.5", "-2.5", "0.00", "belowZero", "missed"]],
    [
      "≥2条",
      num(1e15),
      {},
      ["scored", true, "500000000000000", "499999999999999", "10.00", "met", "deviation"],
    ],
    ["≥2条", num(1e-9), {}, ["scored", false, "0", "-1", "0.00", "ratio", "missed"]],
    [">7万人", text("7万人"), {}, ["scored", false, "1", "0", "10.00", "ratio", "missed"]],
    ["<5次", num(5), {}, ["scored", false, "1", "0", "10.00", "ratio", "missed"]],
    ["<5次", num(4), {}, ["scored", true, "1", "-0.2", "10.00", "met", null]],
    ["≥0次", num(0), {}, ["scored", true, "1", null, "10.00", "met", null]],
    ["≥0次", num(5), {}, ["scored", true, "1", null, "10.00", "met", null]],
    ["≥0%", pct("-2"), {}, ["scored", false, "0", null, "0.00", "zeroTargetMissed", "missed"]],
    [">0次", num(0), {}, ["scored", false, "0", null, "0.00", "zeroTargetMissed", "missed"]],
    ["≤0次", num(0), {}, ["scored", true, "1", null, "10.00", "met", null]],
    ["≤0次", num(2), {}, ["scored", false, "0", null, "0.00", "zeroTargetMissed", "missed"]],
    ["0起", num(0), {}, ["scored", true, "1", null, "10.00", "met", null]],
    ["0起", num(3), {}, ["scored", false, "0", null, "0.00", "zeroTargetMissed", "missed"]],
    ["0%", pct("3"), { level3: "收入增长率" }, ["scored", true, "1", null, "10.00", "met", null]],
    ["≤5%", pct("8"), error, ["scored", false, "0.625", "0.6", "6.25", "ratio", "missed"]],
    ["≤5%", pct("0"), error, ["scored", true, "1", "-1", "10.00", "met", null]],
    ["5%", pct("3"), error, ["scored", true, "1", "-0.4", "10.00", "met", null]],
    ["5%", pct("8"), error, ["scored", false, "0.625", "0.6", "6.25", "ratio", "missed"]],
    ["≤8万元", num(5), cost, ["scored", true, "1", "-0.375", "10.00", "met", "deviation"]],
    ["≤8万元", num(6), cost, ["scored", true, "1", "-0.25", "10.00", "met", null]],
    ["≤8万元", num(10), cost, ["scored", false, "0.8", "0.25", "8.00", "ratio", "missed"]],
    ["90%-95%", pct("93"), {}, ["scored", true, "1", "0", "10.00", "met", null]],
    ["90%-95%", pct("81"), {}, ["scored", false, "0.9", "-0.1", "9.00", "ratio", "missed"]],
    ["90%-95%", pct("100"), {}, ["scored", false, "0.95", "0.0526", "9.50", "ratio", "missed"]],
    ["3-5次", num(-1), {}, ["scored", false, "-0.333333", "-1.3333", "0.00", "belowZero", "missed"]],
    ["0-5次", num(10), {}, ["scored", false, "0.5", "1", "5.00", "ratio", "missed"]],
  ])("%s, %j", (target, actual, more, expected) => {
    expect(outcome({ target, actual, ...more })).toEqual(expected);
  });

  it("holds a limit that only the target tells", () => {
    const meeting = { level2: "成本指标", level3: "会议费" };
    expect(outcome({ target: "3万元", actual: num(4), ...meeting })[4]).toBe("7.50");
    expect(outcome({ target: "3万元", actual: num(2.5), ...meeting })[4]).toBe("10.00");
    expect(outcome({ target: "3万元", actual: num(2.5), ...meeting, level3: "节约经费" })[4]).toBe("8.33");
    expect(outcome({ target: "100%", actual: pct("50"), level3: "调查完成时间" })[4]).toBe("5.00");
  });

  it("rounds half up, from the exact product", () => {
    expect(outcome({ target: "≥2部", actual: num(1), weight: 6.25 })[4]).toBe("3.13");
    expect(outcome({ target: "≥3部", actual: num(1), weight: 1.515 })[4]).toBe("0.51");
  });

  it.each<[string, FixtureEntry]>([
    ["≥2条", text("")],
    ["≥2条", text("/")],
    ["≥2条", text("—")],
  ])("%s, %j is not filled in", (target, actual) => {
    expect(outcome({ target, actual })).toEqual(["unfilled", null, null, null, null, null, null]);
  });

  it.each(["约95%", "≥95%", "达标", "95", "#REF!"])("scores nothing for %s", (actual) => {
    expect(outcome({ target: "≥95%", actual: text(actual) })).toEqual([
      "unusable",
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  it("tells rate and deviation of a row without points, but no score", () => {
    const row = { target: "≥2条", actual: num(1), weight: "十分" };
    expect(outcome(row)).toEqual(["noWeight", false, "0.5", "-0.5", null, null, "missed"]);
    expect(outcome({ ...row, actual: num(9) })).toEqual([
      "noWeight",
      true,
      "4.5",
      "3.5",
      null,
      null,
      "deviation",
    ]);
    expect(outcome({ ...row, weight: -5 })[0]).toBe("noWeight");
    expect(outcome({ ...row, weight: 0 })[4]).toBe("0.00");
  });
});

describe("reductions", () => {
  const far = { target: "≥2条", actual: num(3.6) };
  const reductionOf = (row: FilledRow) => {
    const { score, basis, reduction } = evaluatedRow(row);
    return [
      score?.toFixed(2),
      basis?.kind,
      reduction?.score.toFixed(2) ?? null,
      reduction?.isAccepted ?? null,
    ];
  };

  it("are proposed far above the target, and taken where the recorded score is the reduced one", () => {
    expect(reductionOf(far)).toEqual(["10.00", "met", "7.22", false]);
    expect(reductionOf({ ...far, score: num(10) })).toEqual(["10.00", "met", "7.22", false]);
    expect(reductionOf({ ...far, score: num(7.22) })).toEqual(["7.22", "reduced", "7.22", true]);
    expect(reductionOf({ ...far, score: num(7.2222222) })).toEqual(["7.22", "reduced", "7.22", true]);
    expect(reductionOf({ ...far, score: text("7.22分") })).toEqual(["7.22", "reduced", "7.22", true]);
    expect(reductionOf({ ...far, score: num(7.23) })).toEqual(["10.00", "met", "7.22", false]);
  });

  it("go by the threshold in the settings", () => {
    const row = evaluatedRow({ weight: 10, ...far }, { settings: { deviationPercent: "50" } });
    expect(row.reduction?.score.toFixed(2)).toBe("8.33");
    expect(evaluatedRow(far, { settings: { deviationPercent: "80" } }).reduction).toBeNull();
  });

  it("are not proposed at the threshold, where nothing would change, nor where less or a range is asked for", () => {
    expect(reductionOf({ ...far, actual: num(2.6) })[2]).toBeNull();
    expect(reductionOf({ ...far, actual: num(2.6001) })[2]).toBeNull();
    expect(reductionOf({ ...far, weight: 0 })[2]).toBeNull();
    expect(reductionOf({ target: "≤8万元", actual: num(1), ...cost })[2]).toBeNull();
    expect(reductionOf({ target: "2-3条", actual: num(9) })[2]).toBeNull();
    expect(reductionOf({ target: "≥0条", actual: num(9) })[2]).toBeNull();
  });
});

describe("dates", () => {
  const yearEnd = "2024年12月底前";
  const outcomeOf = (row: FilledRow) => outcome({ target: yearEnd, ...row }, { title: "2024年绩效目标表" });

  it.each<[string, FixtureEntry]>([
    [yearEnd, date(45657, "2024/12/31")],
    [yearEnd, text("2024年")],
    ["第三季度", text("9月30日")],
    ["2024年", text("2024年12月")],
    ["2024年6月起", text("6月1日")],
    ["2023.07-2024.01", text("2023年7月-2024年1月")],
    ["2023.07-2024.01", text("2024年1月31日")],
    ["2023.07-2024.01", text("2023年6月-2024年1月")],
    ["7月至9月完成", text("6月30日")],
  ])("%s, %j is in time", (target, actual) => {
    expect(outcomeOf({ target, actual })).toEqual(["scored", true, "1", null, "10.00", "inTime", null]);
  });

  it.each<[string, FixtureEntry]>([
    [yearEnd, date(45658, "2025/1/1")],
    [yearEnd, text("2025年")],
    ["第三季度", text("10月")],
    ["2024年6月起", text("5月31日")],
    ["2023.07-2024.01", text("2024年2月1日")],
  ])("%s, %j is late and the user's to grade", (target, actual) => {
    expect(outcomeOf({ target, actual })).toEqual(["needsGrade", false, null, null, null, null, "missed"]);
  });

  it("scores a late date by the user's per cent, and not by a word", () => {
    const late = { actual: text("2025年1月10日") };
    expect(outcomeOf({ ...late, rate: pct("70") })).toEqual([
      "scored",
      false,
      "0.7",
      null,
      "7.00",
      "graded",
      "missed",
    ]);
    expect(outcomeOf({ ...late, rate: text("按期") })[0]).toBe("needsGrade");
    expect(outcomeOf({ ...late, score: num(10) })[0]).toBe("needsGrade");
    expect(outcomeOf({ ...late, rate: pct("120") })).toEqual([
      "outsideBand",
      false,
      "1.2",
      null,
      null,
      null,
      "missed",
    ]);
  });

  it("gives full points in time whatever 完成率 says", () => {
    expect(outcomeOf({ actual: text("11月"), rate: pct("50") })[4]).toBe("10.00");
  });

  it("is graded where nobody knows the year, and then needs a per cent", () => {
    const form = { title: "绩效目标表", project: "项目", goal: "完成全部任务，保证质量，按期交付使用。" };
    const row = evaluatedRow({ target: "12月底前", actual: text("12月20日") }, form);
    expect([row.kind, row.status]).toEqual(["graded", "needsGrade"]);
  });
});

describe("grades", () => {
  const outcomeOf = (row: FilledRow) => {
    const [status, isMet, rate, , score, basis, reasonFor] = outcome({ target: "质量达标", ...row });
    return [status, isMet, rate, score, basis, reasonFor];
  };
  const nothing = [null, null, null, null, null];

  it.each<[string, FixtureEntry, unknown[]]>([
    ["达成", pct("95"), ["scored", true, "0.95", "9.50", "graded", null]],
    ["达成", pct("80"), ["scored", true, "0.8", "8.00", "graded", null]],
    ["达成", pct("79.9"), ["outsideBand", null, "0.799", null, null, null]],
    ["部分达成", pct("79.9"), ["scored", false, "0.799", "7.99", "graded", "missed"]],
    ["部分达成", pct("80"), ["outsideBand", null, "0.8", null, null, null]],
    ["未达成", pct("60"), ["outsideBand", null, "0.6", null, null, null]],
    ["未达成", pct("0"), ["scored", false, "0", "0.00", "graded", "missed"]],
    ["质量达标", pct("100"), ["scored", true, "1", "10.00", "graded", null]],
    ["质量达标", pct("65"), ["scored", false, "0.65", "6.50", "graded", "missed"]],
    ["质量达标", pct("100.5"), ["outsideBand", null, "1.005", null, null, null]],
    ["质量达标", pct("-5"), ["outsideBand", null, "-0.05", null, null, null]],
    ["", pct("90"), ["scored", true, "0.9", "9.00", "graded", null]],
  ])("%s with %j", (actual, rate, expected) => {
    expect(outcomeOf({ actual: text(actual), rate })).toEqual(expected);
  });

  it("chooses nothing itself", () => {
    expect(outcomeOf({ actual: text("达成") })).toEqual(["needsGrade", true, null, null, null, null]);
    expect(outcomeOf({ actual: text("部分达成") })).toEqual([
      "needsGrade",
      false,
      null,
      null,
      null,
      "missed",
    ]);
    expect(outcomeOf({ actual: text("质量达标") })).toEqual(["needsGrade", ...nothing]);
    expect(outcomeOf({ actual: text("") })).toEqual(["unfilled", ...nothing]);
    expect(outcomeOf({ actual: text("#REF!"), rate: pct("90") })).toEqual(["unusable", ...nothing]);
  });

  it.each<[FixtureEntry, string | null]>([
    [num(95), "9.50"],
    [text("95"), "9.50"],
    [text("95％"), "9.50"],
    [num(0), "0.00"],
    [num(0.95), null],
    [num(1), null],
    [text("约95%"), null],
    [text("≥95%"), null],
    [text("优"), null],
  ])("reads %j in 完成率 as %s", (rate, score) => {
    expect(outcomeOf({ actual: text("已完成"), rate })[3]).toBe(score);
  });

  it("goes by the user's own 得分 where 完成率 says nothing", () => {
    const done = { actual: text("已完成") };
    expect(outcomeOf({ ...done, score: num(8.5) })).toEqual(["scored", true, "0.85", "8.50", "graded", null]);
    expect(outcomeOf({ ...done, score: num(8.5), rate: pct("90") })[3]).toBe("9.00");
    expect(outcomeOf({ ...done, score: num(11) })[0]).toBe("outsideBand");
    expect(outcomeOf({ ...done, score: num(0), weight: 0 })[0]).not.toBe("scored");
  });

  it("takes 7.27 of 9.09 points for the 80% that it is rounded from", () => {
    const row = evaluatedRow({ target: "质量达标", actual: text("达成"), weight: 9.09, score: num(7.27) });
    expect([row.status, row.score?.toFixed(2), row.rate?.toFixed()]).toEqual(["scored", "7.27", "0.8"]);
  });

  it("goes by the bands in the settings", () => {
    const settings = { achievedPercent: "90", partlyPercent: "70" };
    const grade = (percent: string) => {
      const { basis } = evaluatedRow({ target: "质量达标", rate: pct(percent) }, { settings });
      return basis?.kind === "graded" ? basis.grade : null;
    };
    expect(["90", "89", "70", "69"].map(grade)).toEqual(["achieved", "partly", "partly", "missed"]);
  });

  it.each(["约95%", "±10%", "小学600人,初中700人", "-5%"])("are given for %s", (target) => {
    const row = evaluatedRow({ target, actual: num(5), rate: pct("90") });
    expect([row.kind, row.score?.toFixed(2)]).toEqual(["graded", "9.00"]);
  });
});

describe("reasons and records", () => {
  it("counts as a reason only what says something", () => {
    const hasReason = (reason: string) => evaluatedRow({ target: "≥2条", actual: num(1), reason }).hasReason;
    expect(["设备延迟到货", "", "/", "无", " — "].map(hasReason)).toEqual([true, false, false, false, false]);
  });

  it("reads what 得分 holds, computed or not", () => {
    const recorded = (score: FixtureEntry) => evaluatedRow({ score }).recorded?.toFixed() ?? null;
    expect([num(9.5), text("9.5分"), text(""), text("优"), text("95%")].map(recorded)).toEqual([
      "9.5",
      "9.5",
      null,
      null,
      null,
    ]);
  });
});
