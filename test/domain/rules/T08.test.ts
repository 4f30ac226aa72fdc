import { findingsOf, mendOf, messageOf, seedHits } from "../../support/findingsOf";

it("hits table 12 alone: 15 characters beside its number", () => {
  expect(seedHits("T08")).toEqual(["12"]);
});

it("quotes the goal, counts it without its number, and offers what the table already says", () => {
  const [finding] = findingsOf("T08", { goal: "1.保障基本单位名录库管理正常运转" });
  expect(finding).toMatchObject({ severity: "warning", cell: { row: 6, column: 1 }, row: null, fix: null });
  expect(messageOf(finding)).toContain("“1.保障基本单位名录库管理正常运转”只有 15 个字");
  expect(mendOf(finding)).toContain("“使用专线宽带条数 ≥2条”、“保障网络安全”");
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
  expect(messageOf(finding)).toContain("只是项目名称");
  expect(findingsOf("T08", { project, goal: `完成${project}的全年工作` })).toEqual([]);
});

it("leaves an empty goal to T01", () => {
  expect(findingsOf("T08", { goal: "" })).toEqual([]);
  expect(findingsOf("T08", { goal: "1." })).toEqual([]);
});
