import { diagnoseSheet } from "../../../src/domain/table/diagnoseSheet";
import { diagnosisReason, doubtWords, headerList, roleName } from "../../../src/domain/table/readingWords";
import { HEADER_LABELS } from "../../../src/domain/table/headerLabels";
import type { ColumnRole, HeaderRole } from "../../../src/domain/table/headerLabels";
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
    expect(diagnosis).toMatchObject({ headerRow: null, found: [], missing: [], unknown: [] });
    expect([diagnosis.reason, hasHeader(diagnosis)]).toEqual(["noHeader", false]);
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

describe("which sheet looks like a target table", () => {
  const reasonOf = (...rows: TestCell[][]) => diagnose(...rows)?.reason ?? null;

  it.each<[what: string, looks: boolean, texts: readonly string[]]>([
    ["a title", true, ["2024年路灯改造绩效目标表"]],
    ["the title of a self-evaluation", true, ["项目支出绩效自评表"]],
    [
      "a sentence that only mentions the words",
      false,
      [`各单位要高度重视${"，认真组织".repeat(8)}，填报绩效目标。`],
    ],
    ["three second levels", true, ["数量指标", "质量指标", "时效指标"]],
    ["one second level three times", false, ["数量指标", "数量指标", "数量指标"]],
    ["two second levels", false, ["数量指标", "质量指标"]],
    ["a first and two second levels", true, ["产出指标", "数量指标", "质量指标"]],
    ["words in which levels only occur", false, ["数量指标值", "质量指标说明", "时效指标要求"]],
    ["a project, its funds and a level", true, ["项目名称", "其中：财政资金", "数量指标"]],
    ["a project, its goal and a level", true, ["项目名称", "总体目标", "数量指标"]],
    ["a project and its funds", false, ["项目名称", "其中：财政资金", "", "备注"]],
    ["labels that other forms have too", false, ["单位名称", "主管部门", "其他资金"]],
    ["indicators of other trades", false, ["考核指标", "技术指标", "理化指标"]],
    [
      "sentences that end in 指标",
      false,
      ["完成本年度下达的数量指标", "完成本年度下达的质量指标", "完成本年度下达的时效指标"],
    ],
  ])("%s: %s", (_what, looks, texts) => {
    const below = texts.map((text): TestCell[] => [null, text]);
    expect(reasonOf(...below)).toBe(looks ? "noHeader" : null);
    expect(reasonOf([null, ...texts], [1, 2, 3])).toBe(looks ? "noHeader" : null);
  });

  it("is not asked of rows far below the others", () => {
    const below = Array.from({ length: 2_100 }, (): TestCell[] => ["凭证"]);
    expect(reasonOf(...below, ["2024年路灯改造绩效目标表"])).toBeNull();
    expect(reasonOf(...below, ["一级指标", "二级指标", "三级指标"])).toBeNull();
  });

  it("is told by the row that has most of a header, of two alike the upper", () => {
    const [less, more] = [
      ["二级指标", "三级指标", "考核标准"],
      ["一级指标", "二级指标", "三级指标", "考核标准"],
    ];
    const row = (...rows: TestCell[][]) => diagnosisOf(...rows).headerRow;
    expect(row(...HEAD, less, [1], more)).toBe(4);
    expect(row(...HEAD, more, [1], less)).toBe(2);
    expect(row(...HEAD, less, [1], less)).toBe(2);
    expect(row(...HEAD, ["指标名称"], [1], less)).toBe(4);
    expect(row(...HEAD, ["指标名称"], [1])).toBeNull();
    expect(row(...HEAD, ["项目名称", "预算数", "一级指标"], [1])).toBeNull();
  });

  it.each<[what: string, below: TestCell[], reason: string]>([
    ["an indicator without a target", [null, null, "改造路灯数量"], "noHead"],
    ["a target without an indicator", [null, null, null, "≥240盏"], "noHead"],
    ["a note", [null, null, null, null, "另行通知"], "noRows"],
  ])("below a header without a head %s", (_what, below, reason) => {
    expect(reasonOf(["一级指标", "二级指标", "三级指标", "指标值"], below)).toBe(reason);
  });
});

describe("the words of a diagnosis", () => {
  const of = (reason: SheetDiagnosis["reason"], missing: readonly ColumnRole[] = []) => {
    const diagnosis = { ...diagnosisOf(...HEAD), reason, headerRow: 7, missing };
    return [diagnosisReason(diagnosis, "zh-CN"), diagnosisReason(diagnosis, "en-US")];
  };

  it.each<[missing: readonly ColumnRole[], zh: string, en: string]>([
    [
      ["target"],
      "第 8 行像是指标表头，但缺少“指标值”一列。",
      "Row 8 looks like a header of indicators, but has no column for “target value”.",
    ],
    [
      ["level3", "target"],
      "第 8 行像是指标表头，但缺少“三级指标”、“指标值”两列。",
      "Row 8 looks like a header of indicators, but has no column for “third level (indicator)”, “target value”.",
    ],
    [
      ["level2", "level3", "target"],
      "第 8 行像是指标表头，但缺少“二级指标”、“三级指标”、“指标值”三列。",
      "Row 8 looks like a header of indicators, but has no column for “second level”, “third level (indicator)”, “target value”.",
    ],
  ])("count the columns that are missing: %#", (missing, zh, en) => {
    expect(of("missingColumns", missing)).toEqual([zh, en]);
  });

  it("say what to look for, with the row where there is one", () => {
    expect(of("noRows")).toEqual([
      "第 8 行是指标表头，但下面没有指标。",
      "Row 8 heads indicators, but there are none below it.",
    ]);
    expect(of("noHead")[0]).toBe(
      "第 8 行是指标表头，但它上方没有标题、项目名称、预算数或绩效目标，不知道是哪个项目的。",
    );
    expect(of("noHead")[1]).toContain("Row 8 heads indicators, but above it there is no title");
    expect(of("noHeader").map((text) => /第|Row/.test(text))).toEqual([false, false]);
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

describe("the words of a doubt", () => {
  const field = (text: string, column: number) => ({ text, cell: { row: 5, column } });
  const words = (others: readonly string[], instead: readonly HeaderRole[]) => {
    const chosen = field(" 年度\n指标值 ", 4);
    const doubt = {
      ...({ role: "target", chosen, instead } as const),
      others: others.map((text, index) => field(text, 26 + index)),
    };
    return [doubtWords(doubt, "zh-CN"), doubtWords(doubt, "en-US")];
  };

  it("name every column that was not taken", () => {
    expect(words(["目标值", "计划值"], [])).toEqual([
      "“指标值”取 E 列“年度 指标值”，没有取 AA 列“目标值”、AB 列“计划值”",
      "“target value” is taken from column E “年度 指标值”, not from column AA “目标值”, column AB “计划值”",
    ]);
  });

  it("name what the column might be instead", () => {
    expect(words([], ["actual", "description"])).toEqual([
      "E 列“年度 指标值”按“指标值”读取，也可能是“实际完成值”或“绩效指标描述”",
      "column E “年度 指标值” is read as “target value”, and might be “actual value” or “description”",
    ]);
    expect(words(["目标值"], ["actual"])[0]?.split("；")).toHaveLength(2);
  });
});

describe("names of what a column holds", () => {
  it.each(Object.keys(HEADER_LABELS) as HeaderRole[])("%s has one in each language", (role) => {
    expect(roleName(role, "zh-CN")).toMatch(/\p{Script=Han}/u);
    expect(roleName(role, "en-US")).toMatch(/^[a-z ()]+$/);
  });
});
