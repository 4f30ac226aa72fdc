import { findingsOfRows, mendOf, seedHits, wordsOf } from "../../support/findingsOf";

const quality = (name: string, value: string) => ["产出指标", "质量指标", name, "反映质量", value] as const;
const time = (value: string) => ["产出指标", "时效指标", "宣传完成时间", "反映时间", value] as const;

describe("I03 quality or timeliness in words alone", () => {
  it("hits the words of tables 3, 9 and 12", () => {
    expect(seedHits("I03")).toEqual(["3.3", "3.4", "3.5", "3.7", "9.7", "12.8"]);
  });

  it("proposes a rate built from the name of a quality", () => {
    const [finding] = findingsOfRows("I03", quality("材料印刷质量", "质量达标"));
    expect(finding).toMatchObject({ severity: "warning", cell: { row: 8, column: 4 }, fix: null });
    expect(wordsOf(finding, "zh-CN")).toEqual([
      "质量指标“材料印刷质量”的指标值是“质量达标”，没有写出要达到的比率。",
      "质量达标 → 比率或引用的标准",
      "请改成能统计的比率，例如“材料印刷合格率：≥95%”（按实际要求填数）；有国家或行业标准的，写出标准名称。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      "The quality indicator “材料印刷质量” says “质量达标”, without a rate to reach.",
      "质量达标 → a rate, or a standard cited",
      "Make it a rate that can be counted, such as “材料印刷合格率：≥95%” (with your own number), or cite the standard by name.",
    ]);
  });

  it.each([
    ["验收合格率", "验收合格率"],
    ["办公设备采购质量情况", "办公设备采购合格率"],
    ["质量检测报告质量", "质量检测报告合格率"],
    ["基层统计调查网络数据采集系统软件开发质量", "基层统计调查网络数据采集系统软件开发合格率"],
  ])("makes of %s: %s", (name, rate) => {
    expect(mendOf(findingsOfRows("I03", quality(name, "达标"))[0])).toBe(
      `请改成能统计的比率，例如“${rate}：≥95%”（按实际要求填数）；有国家或行业标准的，写出标准名称。`,
    );
  });

  it.each([
    "满足工作需要",
    "工程质量验收情况",
    "制度建设",
    "健全管理制度",
    "监管力度",
    "工作效率",
    "基层统计调查网络数据采集系统软件开发的质量",
  ])("invents no rate for %s", (name) => {
    const [finding] = findingsOfRows("I03", quality(name, "达标"));
    expect(mendOf(finding)).toBe(
      "请改成能统计的比率，例如合格率、验收通过率、差错率（按实际要求填数）；有国家或行业标准的，写出标准名称。",
    );
    expect(wordsOf(finding, "en-US")[2]).toBe(
      "Make it a rate that can be counted, such as “合格率” (with your own number), or cite the standard by name.",
    );
  });

  it.each(["及时完成", "按照进度要求完成", "按年度计划完成"])("hits the timeliness %s", (value) => {
    const [finding] = findingsOfRows("I03", time(value));
    expect(wordsOf(finding, "zh-CN")).toEqual([
      `时效指标“宣传完成时间”的指标值是“${value}”，没有写出什么时候完成。`,
      `${value} → 日期或按时完成率`,
      "请写明期限，例如“12月底前完成”；分批完成的，可改为按时完成率。",
    ]);
    expect(wordsOf(finding, "en-US")).toEqual([
      `The timeliness indicator “宣传完成时间” says “${value}”, but not by when.`,
      `${value} → a date or an on-time rate`,
      "Write the deadline, such as “12月底前完成”; for work in batches use an on-time rate.",
    ]);
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
