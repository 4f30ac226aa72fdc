import { diagnosisReason, doubtWords, headerList } from "../../../src/domain/table/readingWords";
import type { SheetDiagnosis } from "../../../src/domain/table/SheetDiagnosis";

const NOTHING: SheetDiagnosis = {
  ...{ sheetId: "id-表1", sheetName: "表1", reason: "noHeader", headerRow: null },
  ...{ found: [], missing: [], unknown: [] },
};

it("of a sheet without a header is said which words were looked for in vain", () => {
  expect(diagnosisReason(NOTHING, "zh-CN")).toMatch(/没有找到指标表头.*一级.*指标值/);
  expect(diagnosisReason(NOTHING, "en-US")).toMatch(/no row that heads the levels of indicators/);
});

it("headers are told in one line each, with the cell where each stands", () => {
  const fields = [
    { text: " 绩效指标\n （三级） ", cell: { row: 6, column: 2 } },
    { text: "指标值", cell: { row: 6, column: 27 } },
  ];
  expect(headerList(fields, "zh-CN")).toBe("C7“绩效指标 （三级）”、AB7“指标值”");
  expect(headerList(fields, "en-US")).toBe("C7“绩效指标 （三级）”, AB7“指标值”");
  expect(headerList([], "zh-CN")).toBe("");
});

it("a doubt of both kinds is told in one sentence", () => {
  const field = (text: string, column: number) => ({ text, cell: { row: 5, column } });
  const doubt = {
    role: "target",
    chosen: field("目标", 4),
    others: [field("指标值", 5)],
    instead: ["goal"],
  } as const;
  expect(doubtWords(doubt, "zh-CN")).toBe(
    "“指标值”取 E 列“目标”，没有取 F 列“指标值”；E 列“目标”按“指标值”读取，也可能是“绩效目标”",
  );
  expect(doubtWords(doubt, "en-US").split("; ")).toHaveLength(2);
});
