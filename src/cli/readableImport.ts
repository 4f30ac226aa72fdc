import pc from "picocolors";
import type { ImportReport } from "./importReport";

type Colours = ReturnType<typeof pc.createColors>;

/** The import for people, in Chinese: what was found and where it went, what was left out and why, what was lost. */
export function readableImport(report: ImportReport, coloured: boolean): string {
  const colours = pc.createColors(coloured);
  const blocks = [
    [colours.bold(report.file)],
    report.tables.map((table) => tableLine(table, colours)),
    skippedLines(report, colours),
    lossLines(report, colours),
    endLines(report, colours),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function tableLine(
  { number, project, title, indicators, sheet }: ImportReport["tables"][number],
  colours: Colours,
): string {
  const name = colours.bold(`${number}. ${project ?? title ?? "（没有项目名称）"}`);
  return `${name}  ${indicators} 行指标  → 工作表“${sheet}”`;
}

function skippedLines({ skipped }: ImportReport, colours: Colours): string[] {
  if (skipped.length === 0) return [];
  const lines = skipped.map(({ number, beginning, reason, message }) => {
    const line = `  文档中第 ${number} 个表格（${beginning === "" ? "空白" : `“${beginning}”`}）：${message}`;
    return reason === "unrelated" ? colours.dim(line) : colours.yellow(line);
  });
  return ["没有导入的表格：", ...lines];
}

function lossLines({ losses }: ImportReport, colours: Colours): string[] {
  if (losses.length === 0) return [];
  const lines = losses.map(({ sheet, message }) => {
    const line = `  ${sheet === null ? "表格之外" : `工作表“${sheet}”`}：${message}`;
    return sheet === null ? colours.dim(line) : colours.yellow(line);
  });
  return ["需要留意：", ...lines];
}

function endLines({ tables, written }: ImportReport, colours: Colours): string[] {
  if (tables.length === 0) {
    return [
      colours.yellow(
        "没有找到绩效目标表：文档的表格里没有同时含有“一级指标、二级指标、三级指标、指标值”的表头。没有写出工作簿。",
      ),
    ];
  }
  const indicators = tables.reduce((sum, table) => sum + table.indicators, 0);
  const sheets = new Set(tables.map(({ sheet }) => sheet)).size;
  const counts = `共 ${tables.length} 张绩效目标表 · ${indicators} 行指标 · ${sheets} 张工作表`;
  const end = written?.replaced ? "（替换了上次写出的工作簿）" : "";
  return [
    colours.bold(counts),
    written ? `已写入 ${written.file}${end}。` : "没有写出：加上 --write 工作簿.xlsx 即可导入。",
  ];
}
