import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { knownWords, vocabularyOf } from "../../../src/domain/table/Vocabulary";

describe("a unit's own words for headers", () => {
  const own = vocabularyOf({
    target: ["考核 标准"],
    level3: ["考核点"],
    measure: ["指标值"],
    project: ["事项（名称）"],
    total: ["经费"],
  });

  it.each<[string, readonly HeaderRole[]]>([
    ["考核标准", ["target"]],
    ["考核标准（2025年）", ["target"]],
    ["2025年考核标准", ["target"]],
    ["考核点：", ["level3"]],
    ["事项(名称)", ["project"]],
    ["经费（万元）", ["total"]],
    ["指标值", ["measure"]],
    ["目标值", ["target"]],
    ["目标", ["goal", "target"]],
    ["标准", []],
    ["点", []],
  ])("%s may head %j", (text, roles) => expect(own.headerRolesOf(text)).toEqual(roles));

  it.each<[string, HeaderRole | null]>([
    ["考核标准", "target"],
    ["考核标准(含单位)", "target"],
    ["指标值", "measure"],
    ["目标值", "target"],
    ["经费", null],
    ["备注", null],
  ])("the column of %s holds %s", (label, role) => expect(own.columnRoleOf(label)).toBe(role));

  it.each<[string, HeaderRole | null]>([
    ["经费", "total"],
    ["事项(名称)", "project"],
    ["预算数", "total"],
    ["考核标准", null],
  ])("the label %s introduces %s", (label, role) => expect(own.fieldRoleOf(label)).toBe(role));

  it("are those of one unit only", () => {
    expect(knownWords.headerRolesOf("考核标准")).toEqual([]);
    expect(vocabularyOf({ score: ["考核标准"] }).headerRolesOf("考核标准")).toEqual(["score"]);
  });

  it("are looked through once for all sheets of a workbook", () => {
    const words = { target: ["考核标准"] };
    expect(vocabularyOf(words)).toBe(vocabularyOf(words));
  });
});

describe("a word that may head a level", () => {
  it.each(["一级指标", "指标 三级", "二级：", "三级指标（必填）", "指标"])("is %s", (text) => {
    expect(knownWords.mayHeadLevel(text)).toBe(true);
  });

  it.each(["指标值", "度量单位", "产出指标", "满意度指标", "标", ""])("is not %s", (text) => {
    expect(knownWords.mayHeadLevel(text)).toBe(false);
  });

  it.each(["大类(A)", "a-b", "x.y", "[层]", "+", "^级$", "层|类", "甲\\乙", "*", "?", "{a}", "甲/乙"])(
    "is the unit's own, also with signs in it: %s",
    (word) => {
      const own = vocabularyOf({ level1: [word] });
      expect(own.mayHeadLevel(word)).toBe(true);
      expect(own.mayHeadLevel("产出指标")).toBe(false);
      expect(own.mayHeadLevel("20")).toBe(false);
    },
  );
});

describe("a text of a cell", () => {
  it.each<[string, string | null]>([
    ["项目 名称：", "project"],
    ["其中：财政拨款", "fiscal"],
    ["预算数（万元）", "total"],
    ["", null],
    ["河道清淤", null],
    ["按期完成城区二十条河道的清淤", null],
  ])("%j introduces %s", (text, role) => expect(knownWords.fieldOfText(text)).toBe(role));

  it("is a header up to sixty characters, its line breaks and spaces counted", () => {
    const spaced = (count: number) => `指标${" ".repeat(count - 3)}值`;
    expect(knownWords.headerRolesOf(spaced(60))).toEqual(["target"]);
    expect(knownWords.headerRolesOf(spaced(61))).toEqual([]);
    const level = (count: number) => `三级${" ".repeat(count - 4)}指标`;
    expect([60, 61].map((count) => knownWords.mayHeadLevel(level(count)))).toEqual([true, false]);
  });
});
