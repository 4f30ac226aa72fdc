import { findingsOf, findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";
import { SELF_EVALUATION_MERGES, SELF_EVALUATION_ROWS } from "../../support/selfEvaluationForm";

it("hits parts that do not make up the budget, with the difference", () => {
  const [finding, ...others] = findingsOf("T02", { budget: 106, fiscal: 100, other: 5.5 });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 2 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "财政资金 100.00 万元加其他资金 5.50 万元，等于 105.50 万元，与预算数 106.00 万元相差 0.50 万元。",
    "100.00 万元 + 5.50 万元 = 105.50 万元 → 106.00 万元",
    "请核对预算数、财政资金、其他资金三个数，改正填错的那一个。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "Fiscal funds 100.00 万元 and other funds 5.50 万元 make 105.50 万元; the budget is 106.00 万元, a difference of 0.50 万元.",
    "100.00 万元 + 5.50 万元 = 105.50 万元 → 106.00 万元",
    "Check the three amounts and correct the wrong one.",
  ]);
});

it("counts a blank part as 0", () => {
  expect(findingsOf("T02", { budget: 106, fiscal: 106, other: null })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: null, other: "106.00" })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: 100, other: null })).toHaveLength(1);
});

it("says which part is no number, and takes no word for 0", () => {
  const [finding, ...others] = findingsOf("T02", { budget: 106, fiscal: 106, other: "见附件" });
  expect(others).toEqual([]);
  expect(finding?.cell).toEqual({ row: 4, column: 6 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“其他资金”填的是“见附件”，不是数字，无法与预算数 106.00 万元核对。",
    "见附件 → 一个数字；没有这项资金的，留空",
    "请在“其他资金”右边只填数字；没有这项资金的，留空。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“其他资金” is “见附件”, which is not a number and cannot be compared with the budget of 106.00 万元.",
    "见附件 → a number, or blank",
    "Enter a number beside “其他资金”, or leave it blank.",
  ]);
});

it("says what to do about a part that is an error", () => {
  const [finding, ...others] = findingsOf("T02", { budget: 106, fiscal: "#REF!", other: 6 });
  expect(others).toEqual([]);
  expect(finding?.cell).toEqual({ row: 4, column: 4 });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“财政资金”填的是“#REF!”，不是数字，无法与预算数 106.00 万元核对。",
    "#REF! → 一个数字；没有这项资金的，留空",
    "“财政资金”的单元格显示错误值 #REF!（公式引用的单元格已被删除）：请改正其中的公式，或直接填写内容。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“财政资金” is “#REF!”, which is not a number and cannot be compared with the budget of 106.00 万元.",
    "#REF! → a number, or blank",
    "The cell of “财政资金” shows the error #REF! (the cell that the formula refers to was deleted): correct its formula, or type the content.",
  ]);
});

it("compares one part alone, and nothing where the table has no cell for either", () => {
  const fundsRow = 4;
  const found = (keep: (column: number) => boolean) => {
    const rows = seedFormRows({ budget: 106, fiscal: 100 });
    const grid = gridOf(
      rows.map((row, index) => (index === fundsRow ? row.filter((_, at) => keep(at)) : row)),
    );
    return findingsOfSheets("T02", [grid]).map(({ facts }) => `${facts.fiscal} + ${facts.other}`);
  };
  expect(found((at) => at <= 4)).toEqual(["100.00 万元 + 0.00 万元"]);
  expect(found((at) => at <= 2 || at > 4)).toEqual(["0.00 万元 + 0.00 万元"]);
  expect(found((at) => at <= 2)).toEqual([]);
});

it("adds exactly, converts units, and lets the tolerance pass", () => {
  expect(findingsOf("T02", { budget: 0.3, fiscal: 0.1, other: 0.2 })).toEqual([]);
  expect(findingsOf("T02", { budget: "106万元", fiscal: "1000000元", other: 6 })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: 100, other: 6.005 })).toEqual([]);
  expect(findingsOf("T02", { budget: 106, fiscal: 100, other: 6.006 })).toHaveLength(1);
});

it("leaves the sum of three parts to S09, 上年结转资金 being one", () => {
  const rows = SELF_EVALUATION_ROWS.map((row) => row.map((cell) => (cell === 61.92 ? 50 : cell)));
  const grid = gridOf(rows, { merges: SELF_EVALUATION_MERGES });
  expect(findingsOfSheets("T02", [grid])).toEqual([]);
  expect(findingsOfSheets("S09", [grid])).toMatchObject([
    { facts: { slip: "sum" } },
    { facts: { slip: "rate" } },
  ]);
});

it("leaves a missing budget to T01", () => {
  expect(findingsOf("T02", { budget: null, fiscal: 100 })).toEqual([]);
  const rows = seedFormRows().filter((row) => row[1] !== "预算数");
  expect(findingsOfSheets("T02", [gridOf(rows)])).toEqual([]);
});

it("finds nothing in the 12 real tables, other funds alone included", () => {
  expect(seedHits("T02")).toEqual([]);
});
