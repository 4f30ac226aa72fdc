import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

const row = (name: string, value: string | null) =>
  ["产出指标", "数量指标", name, "反映维修电梯数量", value] as const;

describe("I01 target value is empty", () => {
  it.each([null, "", "  ", "/", "—", "无"])("hits %j as an error at the value’s cell", (value) => {
    const [finding, ...others] = findingsOfRows("I01", row("维修电梯部数", value));
    expect(finding).toMatchObject({ severity: "error", cell: { row: 8, column: 4 }, row: 8, fix: null });
    expect(messageOf(finding)).toContain("“维修电梯部数”没有填写");
    expect(mendOf(finding)).toContain("维修电梯部数");
    expect(others).toEqual([]);
  });

  it("names a row without 三级指标 by its description", () => {
    expect(messageOf(findingsOfRows("I01", row("", null))[0])).toContain("反映维修电梯数量");
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

  it("still hits a slash beside an unwanted event", () => {
    expect(findingsOfRows("I01", row("重大安全事故", "/"))).toHaveLength(1);
  });

  it("finds every value of the 12 tables filled in", () => {
    expect(seedHits("I01")).toEqual([]);
  });
});
