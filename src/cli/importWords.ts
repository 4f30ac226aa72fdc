import { COLUMN_LABELS } from "../domain/table/headerLabels";
import type { ImportLoss, SkippedTable, SkipReason } from "../domain/word/WordImport";

const LOSSES: Readonly<Record<ImportLoss["kind"], (count: number) => string>> = {
  numbering: (count) => `${count} 处自动编号的格式不认识，编号没有带过来，请补上`,
  symbol: (count) => `${count} 个符号字体的字符无法识别，以“\uFFFD”代替，请改正`,
  equation: (count) => `${count} 个公式只带来了其中的字符，请核对`,
  nestedTable: (count) => `${count} 个单元格里的表格，文字已放进该单元格，请核对`,
  trackedChange: (count) => `${count} 处修订，按全部接受导入，请核对`,
  picture: (count) => `${count} 个图片或图形没有导入`,
  textBox: (count) => `${count} 个文本框没有导入`,
  note: (count) => `${count} 处脚注、尾注没有导入`,
  comment: (count) => `${count} 处批注没有导入`,
  hiddenText: (count) => `${count} 处隐藏文字没有导入`,
  embedded: (count) => `${count} 个嵌入的文档没有导入`,
  longText: (count) => `${count} 处文字超过单元格的上限（32767 字），末尾没有导入`,
};

const REASONS: Readonly<Record<SkipReason, string>> = {
  unrelated: "不是绩效目标表",
  noHeader: "像绩效目标表，但没有指标表头（一级指标、二级指标、三级指标、指标值）",
  missingColumns: "指标表头不全",
  noRows: "只有指标表头，下面没有指标",
  nested: "指标表嵌在这个表格的单元格里，请在 Word 中把它移到外面再导入",
  noHead: "有指标，但上面没有标题、项目名称、预算或绩效目标",
};

/** What could not be taken over as it is, and what to do about it. */
export function lossWords({ kind, count }: ImportLoss): string {
  return LOSSES[kind](count);
}

/** Why a Word table was left out. */
export function skipWords({ reason, missing }: SkippedTable): string {
  if (missing.length === 0) return REASONS[reason];
  const names = missing.map((role) => `“${COLUMN_LABELS[role][0] ?? role}”`);
  return `${REASONS[reason]}，缺少${names.join("、")}一列`;
}
