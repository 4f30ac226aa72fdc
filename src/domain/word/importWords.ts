import type { Locale, Localised } from "../locale/Locale";
import { COLUMN_LABELS } from "../table/headerLabels";
import type { ImportLoss, SkippedTable, SkipReason } from "./WordImport";

/** What 从 Word 导入 tells of a document, in words for the user. */
interface ImportWords {
  readonly losses: Readonly<Record<ImportLoss["kind"], (count: number) => string>>;
  readonly reasons: Readonly<Record<SkipReason, string>>;
  missing(reason: string, columns: readonly string[]): string;
}

const zh: ImportWords = {
  losses: {
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
  },
  reasons: {
    unrelated: "不是绩效目标表",
    noHeader: "像绩效目标表，但没有指标表头（一级指标、二级指标、三级指标、指标值）",
    missingColumns: "指标表头不全",
    noRows: "只有指标表头，下面没有指标",
    nested: "指标表嵌在这个表格的单元格里，请在 Word 中把它移到外面再导入",
    noHead: "有指标，但上面没有标题、项目名称、预算或绩效目标",
  },
  missing: (reason, columns) => `${reason}，缺少${columns.map((name) => `“${name}”`).join("、")}一列`,
};

const en: ImportWords = {
  losses: {
    numbering: (count) => `${count} automatic numbers have an unknown format and are missing: add them`,
    symbol: (count) =>
      `${count} characters of a symbol font are unknown, “\uFFFD” stands for them: mend them`,
    equation: (count) => `${count} equations lost their layout: compare them`,
    nestedTable: (count) => `${count} tables within cells, their texts are in those cells: compare them`,
    trackedChange: (count) => `${count} tracked changes, taken over as accepted: compare them`,
    picture: (count) => `${count} pictures or shapes left out`,
    textBox: (count) => `${count} text boxes left out`,
    note: (count) => `${count} footnotes or endnotes left out`,
    comment: (count) => `${count} comments left out`,
    hiddenText: (count) => `${count} hidden texts left out`,
    embedded: (count) => `${count} embedded documents left out`,
    longText: (count) => `${count} texts longer than a cell holds (32767 characters), their ends left out`,
  },
  reasons: {
    unrelated: "no target table",
    noHeader:
      "looks like a target table, but has no header of indicators (一级指标, 二级指标, 三级指标, 指标值)",
    missingColumns: "its header of indicators is not complete",
    noRows: "has a header of indicators and no indicator below it",
    nested: "holds a table of indicators within a cell: move it out of there in Word",
    noHead: "has indicators, but no title, project, budget or goal above them",
  },
  missing: (reason, columns) => `${reason}; without ${columns.map((name) => `“${name}”`).join(", ")}`,
};

const WORDS: Localised<ImportWords> = { "zh-CN": zh, "en-US": en };

/** What could not be taken over as it is, and what to do about it. */
export function lossWords({ kind, count }: ImportLoss, locale: Locale): string {
  return WORDS[locale].losses[kind](count);
}

/** Why a Word table was left out. */
export function skipWords({ reason, missing }: SkippedTable, locale: Locale): string {
  const words = WORDS[locale];
  if (missing.length === 0) return words.reasons[reason];
  const columns = missing.map((role) => COLUMN_LABELS[role][0] ?? role);
  return words.missing(words.reasons[reason], columns);
}
