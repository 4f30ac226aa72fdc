import { findingsOfRows, messageOf, mendOf, seedHits } from "../../support/findingsOf";

const quality = (name: string, value: string) => ["产出指标", "质量指标", name, "反映质量", value] as const;
const time = (value: string) => ["产出指标", "时效指标", "宣传完成时间", "反映时间", value] as const;

describe("I03 quality or timeliness in words alone", () => {
  it("hits the words of tables 3, 9 and 12", () => {
    expect(seedHits("I03")).toEqual(["3.3", "3.4", "3.5", "3.7", "9.7", "12.8"]);
  });

  it("proposes a rate built from the name of a quality", () => {
    const [finding] = findingsOfRows("I03", quality("材料印刷质量", "质量达标"));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(messageOf(finding)).toContain("质量指标“材料印刷质量”的指标值是“质量达标”");
    expect(mendOf(finding)).toContain("材料印刷合格率：≥95%");
  });

  it("keeps the name of what is a rate already, and invents none for a sentence", () => {
    expect(mendOf(findingsOfRows("I03", quality("验收合格率", "达标"))[0])).toContain("验收合格率：≥95%");
    expect(mendOf(findingsOfRows("I03", quality("满足工作需要", "达标"))[0])).not.toContain("≥95%");
  });

  it.each(["及时完成", "按照进度要求完成", "按年度计划完成"])("hits the timeliness %s", (value) => {
    const [finding] = findingsOfRows("I03", time(value));
    expect(messageOf(finding)).toContain("没有写出什么时候完成");
    expect(mendOf(finding)).toContain("12月底前完成");
  });

  it.each([
    quality("工程质量", "符合GB50300标准"),
    quality("工程质量", "达到国家标准"),
    quality("验收合格率", "≥95%"),
    time("每月10日前"),
    time("按月发放"),
    time("全年"),
    time("自收到申请之日起5个工作日内答复申请人"),
    time("2024年12月底前"),
    ["产出指标", "数量指标", "发放资料", "", "全部发放"] as const,
    ["效益指标", "社会效益指标", "提升能力", "", "显著提升"] as const,
  ])("is silent for %j", (...row) => {
    expect(findingsOfRows("I03", row)).toEqual([]);
  });
});
