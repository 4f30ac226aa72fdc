import { cellOf, filledGrid } from "../../support/filledGrid";
import type { FilledRow } from "../../support/filledGrid";
import { findingsOfSheets, mendOf, messageOf, seedHits } from "../../support/findingsOf";

const find = (row: FilledRow) => findingsOfSheets("S07", [filledGrid([row])]);
const cost = { level2: "成本指标", level3: "机房运行电力成本" };

it("hits a missed target without a reason, at the cell for it", () => {
  const [finding, ...others] = find({ target: "≥2条", actual: "1.9条" });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "warning", cell: cellOf("reason", 0), row: 8, fix: null });
  expect(messageOf(finding)).toBe("“指标1”没有达到目标：目标“≥2条”，完成情况“1.9条”，没有写原因。");
  expect(mendOf(finding)).toBe("请在原因一栏写明偏差原因和改进措施。");
});

it("hits a target far exceeded, and says how far", () => {
  const [finding] = find({ target: "≥50场", actual: "90场" });
  expect(messageOf(finding)).toBe("“指标1”的完成情况“90场”比目标“≥50场”多 80.00%，超过 30%，没有写原因。");
  expect(mendOf(finding)).toContain("下一年度调高");
});

it("stands at the actual value where the table has no column for the reason", () => {
  const grid = filledGrid([{ target: "≥2条", actual: "1条" }], { columns: ["actual"] });
  const [finding] = findingsOfSheets("S07", [grid]);
  expect(finding).toMatchObject({ cell: cellOf("actual", 0) });
  expect(mendOf(finding)).toContain("添加评价列");
});

it.each<[string, FilledRow]>([
  ["a rate above its upper bound", { level3: "系统故障率", target: "≤5%", actual: "6%" }],
  ["a strict bound hit exactly", { target: ">5件", actual: "5件" }],
  ["below a range", { target: "90%-95%", actual: "89%" }],
  ["a late date", { target: "2024年12月底前", actual: "2025年1月10日" }],
  ["a grade below 达成", { target: "显著提升", actual: "部分达成" }],
  ["a per cent below 达成's band", { target: "显著提升", weight: 10, rate: "75%" }],
  ["much less money spent than planned", { ...cost, target: "≤56万元", actual: "30万元" }],
])("hits %s", (_, row) => {
  expect(find(row)).toHaveLength(1);
});

it("names the per cent of a grade where no words stand there", () => {
  expect(messageOf(find({ target: "显著提升", weight: 10, rate: "75%" })[0])).toContain("完成情况“75.00%”");
});

it("says that less was spent", () => {
  expect(messageOf(find({ ...cost, target: "≤50万元", actual: "30万元" })[0])).toContain("少 40.00%");
});

it.each<[string, FilledRow]>([
  ["a met target", { target: "≥2条", actual: "2条" }],
  ["just the threshold", { target: "≥50场", actual: "65场" }],
  ["far below a limit that is no money", { level3: "系统故障率", target: "≤5%", actual: "0.1%" }],
  ["a little less money", { ...cost, target: "≤56万元", actual: "54万元" }],
  ["达成", { target: "显著提升", actual: "达成", rate: "85%" }],
  ["a date in time", { target: "2024年12月底前", actual: "2024年11月20日" }],
  ["what cannot be compared", { target: "≥2条", actual: "约1条" }],
  ["a blank", { target: "≥2条" }],
])("is silent for %s", (_, row) => {
  expect(find(row)).toEqual([]);
});

it.each([
  ["a reason", "线路搬迁", 0],
  ["a dash, which is none", "—", 1],
  ["spaces, which are none", "  ", 1],
])("looks whether there is %s", (_, reason, count) => {
  expect(find({ target: "≥2条", actual: "1条", reason })).toHaveLength(count);
});

it("goes by the threshold in the settings", () => {
  const grid = filledGrid([{ target: "≥50场", actual: "60场" }]);
  const [finding] = findingsOfSheets("S07", [grid], { deviationPercent: "10.0" });
  expect(messageOf(finding)).toContain("超过 10%");
  expect(findingsOfSheets("S07", [grid])).toEqual([]);
});

it("is silent on the 12 tables, which nobody has filled in", () => {
  expect(seedHits("S07")).toEqual([]);
});
