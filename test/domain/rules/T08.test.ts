import { findingsOf, findingsOfSheets, mendOf, seedHits, wordsOf } from "../../support/findingsOf";
import { gridOf } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";
import type { FormRow } from "../../support/seedForm";

it("hits table 12 alone: 15 characters beside its number", () => {
  expect(seedHits("T08")).toEqual(["12"]);
});

it("quotes the goal, counts it without its number, and offers what the table already says", () => {
  const [finding] = findingsOf("T08", { goal: "1.保障基本单位名录库管理正常运转" });
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 6, column: 1 }, row: null, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "绩效目标“1.保障基本单位名录库管理正常运转”只有 15 个字，看不出做多少、有什么效果。",
    "15 个字 → 做什么、做到什么程度、带来什么效果，不少于 20 个字",
    "请把主要工作和效果写进绩效目标，例如表中已有的“使用专线宽带条数 ≥2条”、“保障网络安全”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The goal “1.保障基本单位名录库管理正常运转” has only 15 characters; it does not say how much or with what effect.",
    "15 characters → what, how far and with what effect, in at least 20 characters",
    "Write the main work and its effect into the goal, such as the table’s own “使用专线宽带条数 ≥2条”, “保障网络安全”.",
  ]);
});

it("counts 20 characters as enough and 19 as too few", () => {
  const twenty = "保障机房环境监控和服务器及安全设备正常运";
  expect([...twenty]).toHaveLength(20);
  expect(findingsOf("T08", { goal: `${twenty}。` })).toEqual([]);
  expect(findingsOf("T08", { goal: `一、${twenty.slice(1)}。` })).toHaveLength(1);
});

it("hits a goal that is only the project's name, however long", () => {
  const project = "全市统计数据管理和应用系统平台运行维护与安全保障服务项目";
  const [finding] = findingsOf("T08", { project, goal: `1、${project}。` });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "绩效目标“1、全市统计数据管理和应用系统平台运行维护与安全保障服务项目。”只是项目名称，没有说明目标。",
    "与项目名称相同 → 做什么、做到什么程度、带来什么效果，不少于 20 个字",
    "请把主要工作和效果写进绩效目标，例如表中已有的“使用专线宽带条数 ≥2条”、“保障网络安全”。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "The goal “1、全市统计数据管理和应用系统平台运行维护与安全保障服务项目。” is just the project’s name.",
    "the same as the project’s name → what, how far and with what effect, in at least 20 characters",
    "Write the main work and its effect into the goal, such as the table’s own “使用专线宽带条数 ≥2条”, “保障网络安全”.",
  ]);
  expect(findingsOf("T08", { project, goal: `完成${project}的全年工作` })).toEqual([]);
});

it("hits a project's name of any length, behind a number in words too", () => {
  const project =
    "全市统计数据管理和应用系统平台运行维护与安全保障服务及基层统计调查网络建设（一期）专项经费";
  expect([...project].length).toBeGreaterThan(40);
  for (const goal of [project, `（二十）${project}。`]) {
    expect(findingsOf("T08", { project, goal })).toMatchObject([{ facts: { reason: "project" } }]);
  }
});

it("counts a rare character once, and needs no project's name", () => {
  const goal = "建设" + "𠮷".repeat(17);
  const rows = seedFormRows({ goal }).filter(([label]) => label !== "项目名称");
  const hits = [...findingsOf("T08", { goal }), ...findingsOfSheets("T08", [gridOf(rows)])];
  expect(hits).toMatchObject([{ facts: { count: "19" } }, { facts: { count: "19", reason: "short" } }]);
});

it("offers a quantity or a benefit alone, and no example where the table has neither", () => {
  const goal = "保障名录库正常运转";
  const quality = ["产出指标", "质量指标", "验收合格率", "", "≥95%"] as const;
  const vague = ["产出指标", "数量指标", "线路条数", "", "若干"] as const;
  const quantity = ["产出指标", "数量指标", "线路条数", "", "≥2条"] as const;
  const benefit = ["效益指标", "社会效益指标", "网络安全", "", "显著提升"] as const;
  const mend = (...rows: FormRow[]) => mendOf(findingsOf("T08", { goal, rows })[0]);
  const example = (row: string) => `请把主要工作和效果写进绩效目标，例如表中已有的${row}。`;
  expect(mend(quality, vague, quantity)).toBe(example("“线路条数 ≥2条”"));
  expect(mend(quality, vague, benefit)).toBe(example("“网络安全”"));
  expect(mend(quality, vague)).toBe("请补充主要工作、数量和预期效果。");
  const [finding] = findingsOf("T08", { goal, rows: [quality] });
  expect(finding?.facts).toMatchObject({ reason: "short", count: "9" });
  expect(wordsOf(finding, "en-US")[2]).toBe("Add the main work, its amount and its effect.");
});

it("counts letters as well as characters", () => {
  const goal = "完成Office Automation、Data Center、Big Data Platform三套系统运维";
  expect(findingsOf("T08", { goal })).toEqual([]);
});

it("is silent for a table that has no goal at all", () => {
  const rows = seedFormRows().filter(([label]) => label !== "绩效目标");
  expect(findingsOfSheets("T08", [gridOf(rows)])).toEqual([]);
});

it("leaves an empty goal to T01", () => {
  expect(findingsOf("T08", { goal: "" })).toEqual([]);
  expect(findingsOf("T08", { goal: "1." })).toEqual([]);
});
