import { findingsOf, findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import { UNUSED_ROW } from "../../support/seedForm";

const QUANTITY = ["产出指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;
const BENEFIT = ["效益指标", "社会效益指标", "结果公示率", "反映公开情况", "≥90%"] as const;

it("hits a table without benefits, at the head of 一级指标", () => {
  const [finding, ...others] = findingsOfRows("T04", QUANTITY);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 7, column: 0 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "这张表没有效益指标。",
    "没有效益指标 → 产出指标、效益指标各至少一行",
    "请补充效益指标：钱花了以后，经济、社会、生态或长远上有什么变化。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "This table has no benefit indicator (效益指标).",
    "no benefit indicator (效益指标) → at least one output and one benefit indicator",
    "Add benefit indicators: what the money changes, economically, socially, ecologically or lastingly.",
  ]);
});

it("says that outputs are missing", () => {
  const [finding] = findingsOfRows("T04", BENEFIT);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "这张表没有产出指标。",
    "没有产出指标 → 产出指标、效益指标各至少一行",
    "请补充产出指标：做多少（数量）、做得怎样（质量）、何时完成（时效）。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "This table has no output indicator (产出指标).",
    "no output indicator (产出指标) → at least one output and one benefit indicator",
    "Add output indicators: how much, how well, by when.",
  ]);
});

it("takes costs for no output, unless they stand under 产出指标", () => {
  const cost = ["成本指标", "经济成本指标", "会议费用", "反映会议费", "≤5万元"] as const;
  expect(findingsOfRows("T04", cost, BENEFIT)).toMatchObject([{ facts: { missing: "output" } }]);
  const asOutput = ["产出指标", "成本指标", "会议费用", "反映会议费", "≤5万元"] as const;
  expect(findingsOfRows("T04", asOutput, BENEFIT)).toEqual([]);
  const misfiled = ["成本指标", "数量指标", "检查单位数", "反映检查频次", "≥280家"] as const;
  expect(findingsOfRows("T04", misfiled, BENEFIT)).toEqual([]);
});

it("says that both are missing", () => {
  const satisfaction = ["满意度指标", "服务对象满意度指标", "使用者满意度", "反映满意度", "≥90%"] as const;
  const [finding] = findingsOfRows("T04", satisfaction);
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "这张表没有产出指标和效益指标。",
    "没有产出指标和效益指标 → 产出指标、效益指标各至少一行",
    "请补充产出指标（数量、质量、时效）和效益指标（经济、社会、生态、可持续影响）。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "This table has neither output (产出指标) nor benefit indicators (效益指标).",
    "neither output (产出指标) nor benefit indicators (效益指标) → at least one output and one benefit indicator",
    "Add output and benefit indicators.",
  ]);
});

it("says that there are none at all", () => {
  const [finding] = findingsOf("T04", { rows: [UNUSED_ROW] });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "这张表没有任何指标。",
    "没有任何指标 → 产出指标、效益指标各至少一行",
    "请在指标表头下面逐行填写产出指标、效益指标和满意度指标。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "This table has no indicator at all.",
    "no indicator at all → at least one output and one benefit indicator",
    "Fill in output, benefit and satisfaction indicators below the header.",
  ]);
});

it("is silent where both are there", () => {
  expect(findingsOfRows("T04", QUANTITY, BENEFIT)).toEqual([]);
  const unnamed = ["产出指标", "", "检查单位数", "反映检查频次", "≥280家"] as const;
  expect(findingsOfRows("T04", unnamed, BENEFIT)).toEqual([]);
});

it("takes 效果 for 效益, and counts a misfiled row: that is I24's business", () => {
  expect(findingsOfRows("T04", QUANTITY, ["效果指标", "长期影响", "公示率", "", "≥90%"])).toEqual([]);
  expect(findingsOfRows("T04", QUANTITY, ["产出指标", "社会效益指标", "公示率", "", "≥90%"])).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("T04")).toEqual([]);
});
