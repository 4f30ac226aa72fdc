import { describeFinding } from "../../../src/domain/rules/describeFinding";
import type { Finding } from "../../../src/domain/rules/Finding";
import { findingsOfRows } from "../../support/findingsOf";

function found(): Finding {
  const [finding] = findingsOfRows("I12", ["产出指标", "数量指标", "使用专线宽带条数", "", "2条"]);
  if (!finding) throw new Error("2条 has no sign.");
  return finding;
}

it("names what a finding rests on by number and title, in the reader's language", () => {
  expect(describeFinding(found(), "zh-CN").basis).toEqual([
    "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
  ]);
  expect(describeFinding(found(), "en-US").basis[0]).toMatch(
    /^财预〔2021〕101号.*Guide to setting and valuing/,
  );
});

it("says where a finding comes from if its rule is not there", () => {
  expect(() => describeFinding({ ...found(), ruleId: "X99" }, "zh-CN")).toThrow("X99");
});
