import { doubledWords } from "../../../src/domain/rules/doubledWords";

const doubled = (text: string) => doubledWords(text).map(({ at, word }) => [at, word]);

it.each([
  ["平台的的统计", 2, "的"],
  ["我们们的工作", 1, "们"],
  ["我局局消防设施维保", 1, "局"],
  ["按照按照要求", 0, "按照"],
  ["为进一步加强加强监管", 4, "加强"],
  ["全年建设建设水利工程", 2, "建设"],
  ["按计划完成完成任务", 3, "完成"],
  ["年度实施方案实施方案编制", 2, "实施方案"],
  ["保障网络安全稳定运行网络安全稳定运行", 2, "网络安全稳定运行"],
  ["对统计数据平台系统运行维护统计数据平台系统运行维护", 1, "统计数据平台系统运行维护"],
  ["三次稳定运行稳定运行稳定运行", 2, "稳定运行"],
])("in %s a word is written twice", (text, at, word) => {
  expect(doubled(text)).toEqual([[at, word]]);
});

it.each([
  "实现项目目的的要求",
  "的的确确",
  "采购标的的验收",
  "公安局局长",
  "全局局域网",
  "我局局属单位",
  "提高提高率",
  "项目建设建设单位",
  "完成完成情况的统计",
  "保障保障性住房的供应",
  "研究研究工作",
  "全市市级部门",
  "大数据数据中心",
  "常常、人人、平平安安",
  "实施方案、实施方案编制",
  "保障机房环境监控、服务器、安全设备等正常运转",
  "按照计划和按照规定",
  "2024年2024年",
  "",
])("%j says nothing twice", (text) => expect(doubled(text)).toEqual([]));

it("several are told from the first to the last, whichever of the words is looked for first", () => {
  expect(doubled("实施方案实施方案中加强加强监管的的措施")).toEqual([
    [0, "实施方案"],
    [9, "加强"],
    [15, "的"],
  ]);
});

it("two of the same place are told once", () => {
  expect(doubled("推进推进推进推进")).toEqual([
    [0, "推进"],
    [4, "推进"],
  ]);
});

it("a word of more than twelve characters is not looked for, and one at the very end is found", () => {
  expect(doubled("天津市滨海新区统计数据平台。天津市滨海新区统计数据平台")).toEqual([]);
  expect(doubled("确保平台平稳有序平稳有序")).toEqual([[4, "平稳有序"]]);
});
