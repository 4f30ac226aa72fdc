import { findingsOfRows, seedHits, wordsOf } from "../../support/findingsOf";
import type { FormRow } from "../../support/seedForm";

const row = (level1: string, level2: string, name = "指标"): FormRow => [level1, level2, name, "", "≥95%"];

const OUTPUT = "数量指标、质量指标、时效指标、成本指标";
const BENEFIT = "经济效益指标、社会效益指标、生态效益指标、可持续影响指标";
const COST = "经济成本指标、社会成本指标、生态环境成本指标";

it.each([
  ["产出指标", "服务对象满意度指标", "满意度指标", OUTPUT],
  ["产出指标", "社会效益指标", "效益指标", OUTPUT],
  ["效益指标", "质量指标", "产出指标", BENEFIT],
  ["效益指标", "成本指标", "产出指标或成本指标", BENEFIT],
  ["满意度指标", "可持续影响指标", "效益指标", "服务对象满意度指标"],
  ["成本指标", "数量指标", "产出指标", COST],
])("is an error: %s | %s belongs to %s", (level1, level2, belongs, allowed) => {
  const [finding, ...others] = findingsOfRows("I24", row(level1, level2));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 1 }, row: 8, fix: null });
  expect(wordsOf(finding, "zh-CN")).toEqual([
    `“${level2}”放在“${level1}”下，应属于${belongs}。`,
    `${level1} | ${level2} → ${belongs} | ${level2}`,
    `请把“${level2}”各行移到${belongs}下，或按内容改用：${allowed}。`,
  ]);
});

it("says in English where a second level belongs", () => {
  const [finding] = findingsOfRows("I24", row("效益指标", "质量指标"));
  expect(wordsOf(finding, "en-US")).toEqual([
    "“质量指标” stands under “效益指标”; it belongs to 产出指标.",
    "效益指标 | 质量指标 → 产出指标 | 质量指标",
    "Move the rows of “质量指标” under 产出指标, or use one of 经济效益指标, 社会效益指标, 生态效益指标, 可持续影响指标.",
  ]);
});

it("is an error where a first level's name stands for the second", () => {
  const [finding] = findingsOfRows("I24", row("产出指标", "产出指标"));
  expect(finding?.severity).toBe("error");
  const [message, found, mend] = wordsOf(finding, "zh-CN");
  expect(message).toBe("“产出指标”下的“产出指标”不是常用的二级指标。");
  expect(found).toBe("产出指标 | 产出指标 → 数量指标、质量指标、时效指标、成本指标");
  expect(mend).toBe("请改用：数量指标、质量指标、时效指标、成本指标。");
});

it("only warns of satisfaction under 效益, as older forms have it", () => {
  const [finding] = findingsOfRows("I24", row("效益指标", "社会公众或服务对象满意度指标"));
  expect(finding?.severity).toBe("warning");
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“社会公众或服务对象满意度指标”放在“效益指标”下，应属于满意度指标。",
    "效益指标 | 社会公众或服务对象满意度指标 → 满意度指标 | 社会公众或服务对象满意度指标",
    "请把“社会公众或服务对象满意度指标”各行移到满意度指标下，或按内容改用：经济效益指标、社会效益指标、生态效益指标、可持续影响指标。",
  ]);
});

it("only warns of a second level that may be a province's own", () => {
  const [finding] = findingsOfRows("I24", row("效益指标", "行政效能\n指标"));
  expect(finding?.severity).toBe("warning");
  expect(wordsOf(finding, "zh-CN")).toEqual([
    "“效益指标”下的“行政效能 指标”不是常用的二级指标。",
    "效益指标 | 行政效能 指标 → 经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
    "请改用：经济效益指标、社会效益指标、生态效益指标、可持续影响指标；本省表样确有“行政效能 指标”的，可以忽略。",
  ]);
  expect(wordsOf(finding, "en-US")).toEqual([
    "“行政效能 指标” under “效益指标” is no usual second level.",
    "效益指标 | 行政效能 指标 → 经济效益指标, 社会效益指标, 生态效益指标, 可持续影响指标",
    "Use one of 经济效益指标, 社会效益指标, 生态效益指标, 可持续影响指标; if your province’s form has “行政效能 指标”, ignore this.",
  ]);
});

it("takes 政治效益指标 for a province's own, and not for a first level", () => {
  const [finding] = findingsOfRows("I24", row("效益指标", "政治效益指标"));
  expect(finding?.severity).toBe("warning");
  expect(wordsOf(finding, "zh-CN")[2]).toMatch(/本省表样确有“政治效益指标”的，可以忽略。$/);
});

it("counts one pair of levels once, however many rows it has", () => {
  const rows = [row("产出指标", "社会效益指标", "甲"), row("产出指标", "社会效益指标", "乙")];
  expect(findingsOfRows("I24", ...rows).map((finding) => finding.row)).toEqual([8]);
});

it("counts each pair of levels, however it is written", () => {
  const rows = [
    row("产出指标", "社会效益指标", "甲"),
    row("产出指标", "社会效益\n指标", "乙"),
    row("产出指标", "满意度指标", "丙"),
    row("满意度指标", "社会效益指标", "丁"),
  ];
  expect(findingsOfRows("I24", ...rows).map((finding) => finding.row)).toEqual([8, 10, 11]);
});

it.each([
  ["产出指标", "产出数量指标"],
  ["产出指标", "进度指标"],
  ["产出指标", "成本指标"],
  ["产出指标", "经济成本指标"],
  ["成本指标", "经济成本指标"],
  ["成本指标", "社会成本指标"],
  ["成本指标", "生态环境成本指标"],
  ["效益指标", "环境效益指标"],
  ["效益指标", "可持续发展影响"],
  ["效果指标", "社会效益"],
  ["满意度指标", "社会公众满意度"],
  ["满意度指标", "服务对象"],
  ["预算执行率", "预算执行率"],
  ["满意度指标", ""],
])("is silent for %s | %s", (level1, level2) => {
  expect(findingsOfRows("I24", row(level1, level2))).toEqual([]);
});

it("finds nothing in the 12 real tables", () => {
  expect(seedHits("I24")).toEqual([]);
});
