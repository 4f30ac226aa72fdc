import type { Area } from "../../src/domain/grid/Area";
import type { WordCell, WordDocument, WordParagraph, WordTable } from "../../src/domain/word/WordDocument";

/**
 * A Word table from its rows: "| 甲 | < | 乙 |". "<" is merged with the cell left of it, "^" with the one above, "!" is a
 * place that no cell covers; "\n" in a text is a line break. Texts are trimmed.
 */
export function wordTable(...rows: readonly string[]): WordTable {
  const marks = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("\\n", "\n")),
  );
  const columnCount = Math.max(0, ...marks.map((row) => row.length));
  const cells = marks.flatMap((row, r) =>
    row.flatMap((text, c): WordCell[] =>
      ["<", "^", "!"].includes(text) ? [] : [{ area: areaAt(marks, r, c), text }],
    ),
  );
  return {
    kind: "table",
    rowCount: rows.length,
    columnCount,
    widths: rows[0] ? new Array<number>(columnCount).fill(450 / columnCount) : [],
    cells,
  };
}

function areaAt(marks: readonly (readonly string[])[], row: number, column: number): Area {
  let columnCount = 1;
  while (marks[row]?.[column + columnCount] === "<") columnCount++;
  let rowCount = 1;
  while (marks[row + rowCount]?.[column] === "^") rowCount++;
  return { row, column, rowCount, columnCount };
}

export const line = (text: string): WordParagraph => ({ kind: "paragraph", text });

/** A document of paragraphs (texts) and tables. */
export function wordDocument(...blocks: readonly (string | WordTable)[]): WordDocument {
  return { blocks: blocks.map((block) => (typeof block === "string" ? line(block) : block)), losses: [] };
}

/** The rows of a head and a grid in the seed's form, to be put together in every way that documents have. */
export const HEAD = [
  "| 项目名称 | 数字档案室建设 | < | < | < |",
  "| 预算规模及资金用途 | 预算数 | 106.00 | 其中：财政    资金 | 106.00 |",
  "| ^ | 数字档案室建设支出 | < | < | < |",
  "| 绩效目标 | 按照档案管理要求，完成数字档案室的建设和验收。 | < | < | < |",
];
export const HEADER = "| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |";
export const OUTPUT = [
  "| 产出指标 | 数量指标 | 档案整理数量 | 反映档案整理数量 | ≥5000件 |",
  "| ^ | 质量指标 | 系统验收合格率 | 反映验收情况 | ≥95% |",
];
export const BENEFIT = [
  "| 效益指标 | 社会效益指标 | 档案查阅便利性 | 反映查阅情况 | 提高 |",
  "| 满意度指标 | 服务对象满意度指标 | 干部职工满意度 | 反映满意度 | ≥90% |",
];
export const GRID = [HEADER, ...OUTPUT, ...BENEFIT];
export const TITLE = "5.数字档案室建设绩效目标表";
export const UNIT = "349101天津市统计局财务处";

/** A whole table's rows for another project. */
export function rowsOf(project: string): string[] {
  return [
    `| ${project}绩效目标表 | < | < | < | < |`,
    `| ${UNIT} | < | < | 单位：万元 | < |`,
    ...headOf(project),
    ...GRID,
  ];
}

export function headOf(project: string): string[] {
  return HEAD.map((row) => row.replace("| 数字档案室建设 |", `| ${project} |`));
}
