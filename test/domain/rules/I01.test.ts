import { findingsOfRows, messageOf, seedHits, wordsOf } from "../../support/findingsOf";

const row = (name: string, value: string | null) =>
  ["产出指标", "数量指标", name, "反映维修电梯数量", value] as const;

describe("I01 target value is empty", () => {
  it.each([null, "", "  ", "/", "—", "无"])("hits %j as an error at the value’s cell", (value) => {
    const [finding, ...others] = findingsOfRows("I01", row("维修电梯部数", value));
    expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 4 }, row: 8, fix: null });
    expect(others).toEqual([]);
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "“维修电梯部数”没有填写指标值。",
      "空 → 一个数、一个日期，或明确的文字",
      "请填写“维修电梯部数”要达到的数量、比例、日期或标准；不考核的，删除这一行。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "“维修电梯部数” has no target value.",
      "empty → a number, a date, or words that can be checked",
      "Fill in what “维修电梯部数” is to reach; if it is not evaluated, delete the row.",
    ]);
  });

  it("names a row without 三级指标 by its description", () => {
    expect(messageOf(findingsOfRows("I01", row("", null))[0])).toBe("“反映维修电梯数量”没有填写指标值。");
  });

  it.each([
    ["维修电梯部数", "0"],
    ["维修电梯部数", "2部"],
    ["维修电梯部数", "质量达标"],
    ["重大安全事故", "无"],
    ["有责投诉", "无"],
  ])("is silent for %s %j", (name, value) => {
    expect(findingsOfRows("I01", row(name, value))).toEqual([]);
  });

  it.each(["/", "暂无"])("still hits %s beside an unwanted event", (value) => {
    expect(findingsOfRows("I01", row("重大安全事故", value))).toHaveLength(1);
  });

  it("finds every value of the 12 tables filled in", () => {
    expect(seedHits("I01")).toEqual([]);
  });
});
