import Big from "big.js";
import type { TableEvaluation } from "../../../../src/domain/evaluation/TableEvaluation";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { gradeWords } from "../../../../src/domain/plan/evaluation/summaryFigures";
import { evaluatedForm } from "../../../support/evaluatedForm";
import { typed } from "../../../support/editedGrid";
import { contentOf, withEvaluation } from "../../../support/evaluationBlocks";
import { filledGrid } from "../../../support/filledGrid";
import type { FilledForm, FilledRow } from "../../../support/filledGrid";
import { seedFormGrid } from "../../../support/seedForm";

/** Two rows that are done, of 50 and 40 points; 分值 in H, 得分 in I, the sums in K11:P16. */
const ROWS: readonly FilledRow[] = [
  { target: "≥2条", actual: "2条", weight: 50 },
  { target: "≥95%", level1: "效益指标", level2: "社会效益指标", actual: "96%", weight: 40 },
];
const formOf = (changes: readonly Partial<FilledRow>[], form: FilledForm = {}): SheetGrid =>
  withEvaluation(
    filledGrid(
      ROWS.map((row, index) => ({ ...row, ...changes[index] })),
      { executed: 249, ...form },
    ),
  );
const at = (grid: SheetGrid, ...addresses: readonly string[]) =>
  addresses.map((address) => contentOf(grid, address));

describe("分值合计", () => {
  const total = (...weights: readonly (number | string | null)[]) =>
    contentOf(formOf(weights.map((weight) => ({ weight }))), "N15");

  it("is live where the cells hold the points", () => {
    expect(total(50, 40)).toBe("=ROUND(SUM(H9:H10)+N12,2)");
    expect(total(50, 30)).toBe("=ROUND(SUM(H9:H10)+N12,2)");
    expect(total(33.333333333, 56.666666667)).toBe("=ROUND(SUM(H9:H10)+N12,2)");
  });

  it("is live over proposals that are filled into blanks", () => {
    expect(total(null, null)).toBe("=ROUND(SUM(H9:H10)+N12,2)");
  });

  it.each<[string, (number | string)[]]>([
    ["shares of one", [0.5, 0.4]],
    ["words", ["50分", 40]],
  ])("is the points' sum where the cells hold %s", (_, weights) => {
    expect(total(...weights)).toBe(100);
  });

  it("counts a cell that is merged over two rows once", () => {
    expect(contentOf(formOf([{ weight: 90 }, { weight: null }], { merges: ["H9:H10"] }), "N15")).toBe(
      "=ROUND(SUM(H9)+N12,2)",
    );
  });
});

describe("预算执行", () => {
  it("has its points and its 得分 in the total's line alone", () => {
    expect(at(formOf([]), "N12", "P12", "N13", "P13", "N14", "P14")).toEqual([
      10,
      '=IF(OR(O12="",N12=""),"",ROUND(N12*MAX(0,MIN(1,O12)),2))',
      null,
      null,
      null,
      null,
    ]);
  });

  it("has no points and misses nothing where the rows have all 100", () => {
    expect(at(formOf([{ weight: 60 }]), "N12", "P12")).toEqual([0, 0]);
    expect(at(formOf([{ weight: 60 }], { executed: null }), "N12", "P12")).toEqual([0, 0]);
  });

  it("has the engine's figures where an amount in words has no formula", () => {
    const typedIn = (amount: string) =>
      at(withEvaluation(typed(withEvaluation(seedFormGrid()), { J14: amount })), "L14", "M14");
    expect(typedIn("124.5万元")).toEqual([0.5, 5]);
    expect(typedIn("2988000元")).toEqual([1.2, 10]);
  });

  it("is blank where a part in words leaves the engine without a rate", () => {
    const grid = typed(withEvaluation(seedFormGrid()), { J15: 100, J16: "约9" });
    expect(at(withEvaluation(grid), "L14", "M14")).toEqual([null, null]);
  });
});

describe("总分 and 评价等级", () => {
  const sums = (grid: SheetGrid) => at(grid, "P15", "P16");

  it("are live where each row has a cell of 得分 of its own", () => {
    const [score, grade] = sums(formOf([]));
    expect(score).toBe('=IF(OR(COUNT(I9:I10)<2,P12="",ABS(N15-100)>0.005),"",ROUND(SUM(I9:I10)+P12,2))');
    expect(grade).toContain("COUNT(I9:I10)<2");
  });

  it("are live though a row has no points, or no cell for them", () => {
    const [, noPoints] = sums(formOf([{ weight: "五十" }]));
    const [, noCell] = sums(formOf([], { merges: ["G10:H10"] }));
    for (const grade of [noPoints, noCell]) expect(grade).toContain('=IF(COUNT(I9:I10)<2,"未完成');
  });

  it("are the engine's where rows share a cell of 得分", () => {
    const merged = (changes: readonly Partial<FilledRow>[], form: FilledForm = {}) =>
      sums(formOf(changes, { merges: ["I9:I10"], ...form }));
    expect(merged([])).toEqual([100, "优"]);
    expect(merged([{ actual: "1条" }])).toEqual([75, "中"]);
    expect(merged([{ actual: null }])).toEqual([null, "未完成（还有 1 行）"]);
    expect(merged([], { executed: null })).toEqual([null, "未完成（缺预算执行率）"]);
    expect(merged([{ weight: 40 }])).toEqual([null, "分值合计不是100"]);
  });

  it("are the engine's where a cell of the user's holds words, which no formula counts", () => {
    expect(sums(formOf([{ score: "50分" }, { score: 40 }]))).toEqual([100, "优"]);
    expect(sums(formOf([{ score: "50分" }, { actual: null }]))).toEqual([null, "未完成（还有 1 行）"]);
    for (const score of [50, null]) expect(sums(formOf([{ score }]))[1]).toContain("COUNT(I9:I10)<2");
  });

  it("are the engine's where a row's cell is merged into its neighbour's", () => {
    expect(sums(formOf([], { merges: ["H10:I10"] }))).toEqual([100, "优"]);
  });
});

describe("评价等级 in words", () => {
  const words = (evaluation: Partial<TableEvaluation>) =>
    gradeWords({ ...evaluatedForm([]).evaluation, obstacle: null, ...evaluation });

  it.each<[Partial<TableEvaluation>, string | null]>([
    [{ obstacle: "unfilled", unfilled: 3, grade: "good" }, "未完成（还有 3 行）"],
    [{ obstacle: "execution", unfilled: 0, grade: "good" }, "未完成（缺预算执行率）"],
    [{ obstacle: "weights", weightTotal: new Big(90), grade: "good" }, "分值合计不是100"],
    [{ grade: "excellent" }, "优"],
    [{ grade: "good" }, "良"],
    [{ grade: "fair" }, "中"],
    [{ grade: "poor" }, "差"],
    [{ grade: null }, null],
  ])("of %j are %j", (evaluation, grade) => {
    expect(words(evaluation)).toBe(grade);
  });
});
