import type { HeaderRole } from "../../src/domain/table/headerLabels";
import type { TableHint } from "../../src/domain/table/TableHint";
import type { TestCell } from "./gridOf";

/** A form whose header has words that no known form has; its header stands in the fourth row. */
export const oddRows = (project: string, header: readonly TestCell[] = WORDS): TestCell[][] => [
  [`${project}绩效表`],
  ["项目名称", project],
  ["预算数", 30],
  [...header],
  ["产出指标", "数量指标", `${project}数量`, "≥240盏"],
  ["效益指标", "社会效益指标", "夜间事故下降率", "≥5%"],
];
export const WORDS = ["大类", "小类", "考核内容", "考核标准"];
const ROLES: readonly HeaderRole[] = ["level1", "level2", "level3", "target"];

/** The columns from `first` on, each with its header's words. */
export const hintAt = (
  headerRow: number,
  first = 0,
  words: readonly string[] = WORDS,
  name = "表1",
): TableHint => ({
  sheetId: `id-${name}`,
  sheetName: name,
  headerRow,
  columns: words.map((text, index) => ({ role: ROLES[index] ?? "reason", column: first + index, text })),
});
