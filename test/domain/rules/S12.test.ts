import { filledGrid } from "../../support/filledGrid";
import { findingsOfSheets, seedHits, wordsOf } from "../../support/findingsOf";
import { fundsCell, fundsFindings, fundsLine } from "../../support/fundsFindings";

const find = (executed: number | string | null, budget: number | null = 249) =>
  findingsOfSheets("S12", [filledGrid([{ target: "≥2条" }], { budget, executed })]);

it("hits more executed than budgeted", () => {
  const [finding, ...others] = find(294);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 4, column: 8 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“预算数”全年执行数 294.00 万元，超过全年预算数 249.00 万元，多出 45.00 万元。",
    "294.00 万元 → 不超过 249.00 万元",
    "请核对执行数的数字和单位；年中追加了预算的，全年预算数应填调整后的数。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“预算数”: 294.00 万元 were executed of a full-year budget of 249.00 万元, 45.00 万元 too much.",
    "294.00 万元 → at most 249.00 万元",
    "Check the amount and its unit; a budget that was raised goes into 全年预算数.",
  ]);
});

it("names the line without its colon", () => {
  const line = fundsLine("total", { budget: 249, executed: 294 });
  const [finding] = fundsFindings("S12", [{ ...line, label: { ...line.label, text: "年度资金总额：" } }]);
  expect(wordsOf(finding, "zh-CN")[0]).toMatch(/^“年度资金总额”全年执行数/);
});

it("hits 元 in the place of 万元, and what was spent of nothing", () => {
  expect(find(2400000)).toHaveLength(1);
  expect(find(5, 0)).toHaveLength(1);
});

it.each([
  ["the whole budget", 249],
  ["a difference within the tolerance", 249.005],
  ["the same in 元", "2490000元"],
  ["nothing written yet", null],
  ["no number", "约300"],
])("is silent for %s: %s", (_, executed) => {
  expect(find(executed)).toEqual([]);
});

it("is silent where there is no budget to exceed", () => {
  expect(find(294, null)).toEqual([]);
});

it("adds the parts up where the total is blank, and looks at each part", () => {
  const parts = (fiscal: number, other: number) => [
    fundsLine("total", { budget: 249, executed: null }),
    fundsLine("fiscal", { budget: 200, executed: fiscal }),
    fundsLine("other", { budget: 49, executed: other }),
  ];
  expect(fundsFindings("S12", parts(200, 49))).toEqual([]);
  expect(fundsFindings("S12", parts(190, 55)).map(({ cell }) => cell)).toEqual([
    fundsCell("other", "executed"),
  ]);
  expect(fundsFindings("S12", parts(210, 49)).map(({ cell }) => cell)).toEqual([
    fundsCell("total", "executed"),
    fundsCell("fiscal", "executed"),
  ]);
});

it("names the lines of the form, and compares amounts in different units", () => {
  const [total, fiscal, ...others] = fundsFindings("S12", [
    fundsLine("total", { budget: 249, executed: 294 }),
    fundsLine("fiscal", { budget: 200, executed: "2100000元" }),
    fundsLine("carriedOver", { budget: 9, executed: null }),
    fundsLine("other", { budget: null, executed: 84 }),
    fundsLine("other", { executed: 84 }),
  ]);
  expect(others).toEqual([]);
  expect(total?.facts).toMatchObject({ line: "年度资金总额", excess: "45.00 万元" });
  expect(wordsOf(fiscal, "zh-CN")).toEqual([
    "“其中：当年财政拨款”全年执行数 2100000.00 元，超过全年预算数 200.00 万元，多出 10.00 万元。",
    "2100000.00 元 → 不超过 200.00 万元",
    "请核对执行数的数字和单位；年中追加了预算的，全年预算数应填调整后的数。",
  ]);
  expect(wordsOf(fiscal, "en-US")).toEqual([
    "“其中：当年财政拨款”: 2100000.00 元 were executed of a full-year budget of 200.00 万元, 10.00 万元 too much.",
    "2100000.00 元 → at most 200.00 万元",
    "Check the amount and its unit; a budget that was raised goes into 全年预算数.",
  ]);
});

it("stands at the budget where the form has no line or no cell for the whole", () => {
  const fiscal = fundsLine("fiscal", { budget: 200, executed: 280 });
  const [cell, part] = [{ row: 4, column: 2 }, fundsCell("fiscal", "executed")];
  expect(fundsFindings("S12", [fiscal])).toMatchObject([{ cell, facts: { line: "预算数" } }, { cell: part }]);
  expect(fundsFindings("S12", [fundsLine("total", { budget: 249 }), fiscal])).toMatchObject([
    { cell, facts: { line: "年度资金总额" } },
    { cell: part },
  ]);
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S12")).toEqual([]);
});
