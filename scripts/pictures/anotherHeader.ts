import XlsxPopulate from "xlsx-populate";

/** A table whose header calls 三级指标 and 指标值 by other names: what 为什么没识别 is for. */
export async function workbookWithAnotherHeader(): Promise<Uint8Array> {
  const book = await XlsxPopulate.fromBlankAsync();
  const sheet = book.sheet(0).name("路灯改造");
  sheet.cell("A1").value([
    ["路灯改造绩效目标表", "", "", ""],
    ["项目名称", "路灯改造", "预算数（万元）", 30],
    ["绩效目标", "改造主城区老旧路灯，方便居民出行。", "", ""],
    ["一级指标", "二级指标", "考核内容", "考核标准"],
    ["产出指标", "数量指标", "改造路灯数量", "≥240盏"],
    ["产出指标", "质量指标", "路灯合格率", "≥98%"],
    ["产出指标", "成本指标", "改造成本", "≤30万元"],
    ["效益指标", "社会效益指标", "夜间事故下降率", "≥5%"],
  ]);
  return new Uint8Array(await book.outputAsync());
}
