import { diagnoseSheet } from "../../../src/domain/table/diagnoseSheet";
import { diagnosisReason, doubtWords, headerList, roleName } from "../../../src/domain/table/readingWords";
import { HEADER_LABELS } from "../../../src/domain/table/headerLabels";
import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { readTables } from "../../../src/domain/table/readTables";
import { hasHeader } from "../../../src/domain/table/SheetDiagnosis";
import type { SheetDiagnosis } from "../../../src/domain/table/SheetDiagnosis";
import { sketchSheet } from "../../../src/domain/table/sketchTables";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

const diagnose = (...rows: TestCell[][]) => diagnoseSheet(sketchSheet(gridOf(rows), plainReading));
const diagnosisOf = (...rows: TestCell[][]): SheetDiagnosis => {
  const diagnosis = diagnose(...rows);
  if (!diagnosis) throw new Error("Nothing is said of the sheet.");
  return diagnosis;
};

const HEAD: TestCell[][] = [["路灯改造绩效目标表"], ["项目名称", "路灯改造"]];

describe("of a sheet that was not read", () => {
  const noTarget = () =>
    diagnosisOf(
      ...HEAD,
      ["一级指标", "二级指标", "三级指标", "考核标准"],
      ["产出指标", "数量指标", "改造路灯数量", "≥240盏"],
    );

  it("is said which header was found, what it lacks and what nobody knows of it", () => {
    const diagnosis = noTarget();
    expect(diagnosis).toMatchObject({ reason: "missingColumns", headerRow: 2, missing: ["target"] });
    expect(diagnosis.found.map(({ role, text, cell }) => [role, text, cell.column])).toEqual([
      ["level1", "一级指标", 0],
      ["level2", "二级指标", 1],
      ["level3", "三级指标", 2],
    ]);
    expect(diagnosis.unknown).toEqual([{ text: "考核标准", cell: { row: 2, column: 3 } }]);
    expect(hasHeader(diagnosis)).toBe(true);
  });

  it("is told in words with the row's number and the cells' addresses", () => {
    expect(diagnosisReason(noTarget(), "zh-CN")).toBe("第 3 行像是指标表头，但缺少“指标值”一列。");
    expect(diagnosisReason(noTarget(), "en-US")).toContain("Row 3");
    expect(headerList(noTarget().found, "zh-CN")).toBe("A3“一级指标”、B3“二级指标”、C3“三级指标”");
  });

  it("a header with nothing below is told from indicators that are nobody's", () => {
    const header = ["一级指标", "二级指标", "三级指标", "指标值"];
    const rows = ["产出指标", "数量指标", "改造路灯数量", "≥240盏"];
    expect(diagnose(...HEAD, header)).toMatchObject({ reason: "noRows", headerRow: 2, missing: [] });
    expect(diagnose(header, rows)).toMatchObject({ reason: "noHead", headerRow: 0, missing: [] });
  });

  it("words without a header have no row", () => {
    const diagnosis = diagnosisOf(["关于2025年绩效目标的说明"], ["一、总体要求"]);
    expect(diagnosis).toMatchObject({ reason: "noHeader", headerRow: null, found: [] });
    expect(hasHeader(diagnosis)).toBe(false);
  });

  it("a list of other figures is no certain header of indicators", () => {
    const diagnosis = diagnosisOf(["指标名称", "计量单位", "完成情况"], ["用电量", "千瓦时", 1200]);
    expect(diagnosis.missing).toEqual(["level2", "target"]);
    expect(hasHeader(diagnosis)).toBe(false);
  });

  it("nothing is said of a sheet that was read, of another list and of a blank one", () => {
    const header = ["一级指标", "二级指标", "三级指标", "指标值"];
    expect(diagnose(...HEAD, header, ["产出指标", "数量指标", "改造数量", "≥5盏"])).toBeNull();
    expect(diagnose(["品名", "单位", "数量"], ["灯泡", "只", 40])).toBeNull();
    expect(diagnose()).toBeNull();
  });
});

describe("where two readings were possible", () => {
  const doubtsOf = (header: TestCell[], ...rows: TestCell[][]) =>
    readTables([gridOf([...HEAD, header, ...rows])], { fiscalYear: null }).tables[0]?.reading.doubts ?? [];

  it("the column whose cells explain more is taken, and the other is named", () => {
    const [doubt, ...more] = doubtsOf(
      ["一级指标", "二级指标", "三级指标", "目标值", "指标值"],
      ["产出指标", "数量指标", "改造数量", "见附件", "≥5盏"],
      ["产出指标", "质量指标", "合格率", "见附件", "≥95%"],
    );
    expect(more).toEqual([]);
    expect(doubt && doubtWords(doubt, "zh-CN")).toBe("“指标值”取 E 列“指标值”，没有取 D 列“目标值”");
    expect(doubt && doubtWords(doubt, "en-US")).toContain("column E");
  });

  const measured = (...units: string[]) =>
    doubtsOf(
      ["一级指标", "二级指标", "三级指标", "指标值", "单位"],
      ["产出指标", "数量指标", "改造数量", 5, units[0] ?? ""],
      ["产出指标", "质量指标", "合格率", 95, units[1] ?? ""],
    ).map((doubt) => doubtWords(doubt, "zh-CN"));

  it("right of the levels 单位 is 度量单位, and no doubt", () => {
    expect(measured("盏", "%")).toEqual([]);
    expect(measured("盏", "路灯管理处")).toEqual([]);
  });
});

describe("names of what a column holds", () => {
  it.each(Object.keys(HEADER_LABELS) as HeaderRole[])("%s has one in each language", (role) => {
    expect(roleName(role, "zh-CN")).toMatch(/\p{Script=Han}/u);
    expect(roleName(role, "en-US")).toMatch(/^[a-z ()]+$/);
  });
});
