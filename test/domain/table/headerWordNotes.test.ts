import { headerWordNotes } from "../../../src/domain/table/headerWordNotes";
import { parseSettings } from "../../../src/domain/settings/settingsFile";
import { describeSettingProblem } from "../../../src/domain/settings/settingProblemText";

describe("words of the unit's own for headers", () => {
  it("that nobody else has need no note", () => {
    expect(headerWordNotes({ target: ["考核标准"], level3: ["事项"] })).toEqual([]);
    expect(headerWordNotes({})).toEqual([]);
  });

  it("that are built in are named, spaces and full-width forms aside", () => {
    expect(headerWordNotes({ target: ["指标 值"], weight: ["分值（２０２５）"] })).toEqual([
      { role: "target", word: "指标 值", kind: "known", others: [] },
      { role: "weight", word: "分值（２０２５）", kind: "known", others: [] },
    ]);
  });

  it("that would mean something else are named with what", () => {
    expect(headerWordNotes({ description: ["三级指标"], measure: ["单位"] })).toEqual([
      { role: "description", word: "三级指标", kind: "other", others: ["level3"] },
      { role: "measure", word: "单位", kind: "other", others: ["unit"] },
    ]);
  });

  it("given two meanings are named once", () => {
    expect(headerWordNotes({ target: ["考核标准"], level3: ["考核 标准"] })).toEqual([
      { role: "target", word: "考核标准", kind: "twice", others: ["level3"] },
    ]);
  });

  it("with two meanings make a settings file wrong", () => {
    const read = parseSettings(
      JSON.stringify({ version: 1, headerWords: { target: ["甲"], level3: ["甲"] } }),
    );
    const problems = "problems" in read ? read.problems : [];
    expect(problems.map((problem) => describeSettingProblem(problem, "zh-CN"))).toEqual([
      "headerWords.target：“甲”给了两种含义，一个词只能有一种",
    ]);
  });
});
