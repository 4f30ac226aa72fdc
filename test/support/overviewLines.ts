import { readXlsxFile } from "../../src/xlsx/xlsxFile";

const SEVERITIES: Readonly<Record<string, string>> = { 错误: "error", 警告: "warning", 提示: "info" };

/** The texts of one sheet of a 汇总 workbook, a record a row by the header's words. */
export async function overviewSheet(path: string, name: string): Promise<Record<string, string>[]> {
  const grids = await readXlsxFile(path);
  const grid = grids.find(({ sheetName }) => sheetName === name);
  const [header = [], ...rows] = grid?.texts ?? [];
  return rows.map((row) =>
    Object.fromEntries(header.map((title, column) => [title.replace("\n", ""), row[column] ?? ""])),
  );
}

/** The findings that 汇总 lists: "单位/目标表1.xlsx 5 C03 warning G12"; tables by the number in their sheet's name. */
export async function findingsInOverview(path: string): Promise<string[]> {
  const rows = await overviewSheet(path, "问题");
  return rows.map((row) => {
    const [, table = ""] = /^表(\d+)/.exec(row["单元格"] ?? "") ?? [];
    const cell = (row["单元格"] ?? "").split("!").at(-1) ?? "";
    return [row["文件"], table, row["规则"], SEVERITIES[row["级别"] ?? ""], cell].join(" ");
  });
}

/** The files that 汇总 lists as not read. */
export async function unreadInOverview(path: string): Promise<string[]> {
  const rows = await overviewSheet(path, "文件");
  return rows.flatMap((row) => (row["状态"] === "没有读成" ? [row["文件"] ?? ""] : []));
}
