import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface SeedRow {
  /** The level that the row belongs to, also below the first row of a merged one. */
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
}

export interface SeedTable {
  readonly title: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly project: string;
  /** Amounts in 万元 as the document writes them ("249.00"), or null where it leaves the cell blank. */
  readonly budget: string | null;
  readonly fiscal: string | null;
  readonly other: string | null;
  readonly use: string;
  readonly goal: string;
  readonly rows: readonly SeedRow[];
}

export const SEED_COPY = join(__dirname, "../../assets/samples/source/target-tables-2024.txt");
/** The original, which only a workspace beside the shared folder has. */
export const SEED_ORIGINAL = join(__dirname, "../../../shared/seeds/000_a564c3771f76433a.txt");

/**
 * The 12 real tables as plain objects: the tests' truth about the sample workbook. On purpose it shares no code with the
 * parser that makes the workbook, and reads by the labels that the document prints instead of by counting cells.
 */
export function seedTables(): SeedTable[] {
  const text = readFileSync(SEED_COPY, "utf8");
  return text.split("[bookmark: _Toc").slice(1).map(readTable);
}

function readTable(text: string): SeedTable {
  const [, title = "", code = "", name = ""] = need(/^\d+\](.*)\n\t(\d+)(.*)\n\t单位：万元\n/, text);
  const [, budget = "", fiscal = "", other = "", use = ""] = need(
    /\n\t预算数\n\t(.*)\n\t其中：财政 {4}资金\n\t(.*)\n\t其他资金\n\t(.*)\n\n\t\n\t(.*)\n/,
    text,
  );
  return {
    title,
    unitCode: code,
    unitName: name,
    project: need(/\n\t项目名称\n\t(.*)\n/, text)[1] ?? "",
    budget: budget.trim() || null,
    fiscal: fiscal.trim() || null,
    other: other.trim() || null,
    use,
    goal: need(/\n\t绩效目标\n\t([^\t]*)\n\n\n \n/, text)[1] ?? "",
    rows: readRows(need(/\n\t指标值\n\n([^]*)/, text)[1] ?? ""),
  };
}

/** A row is found by its second level, which ends with 指标 in every row and is no other cell's whole text. */
const ROW =
  /\t((?:产出|效益|满意度)指标)?\n\t([^\t\n]+指标)\n\t([^\t]+)\n\t([^\t]+)\n\t([^\t]+)\n\n(?=\t|\n)/g;

function readRows(text: string): SeedRow[] {
  const rows: SeedRow[] = [];
  // Behind the last row of each table come the table's end and the empty paragraphs after it: none of a cell's.
  const table = `${text.trimEnd()}\n\n\n`;
  for (const [, level1, level2 = "", level3 = "", description = "", value = ""] of table.matchAll(ROW)) {
    rows.push({ level1: level1 ?? rows.at(-1)?.level1 ?? "", level2, level3, description, value });
  }
  return rows;
}

function need(pattern: RegExp, text: string): RegExpExecArray {
  const match = pattern.exec(text);
  if (match === null) throw new Error(`${String(pattern)} not found in: ${text.slice(0, 60)}`);
  return match;
}
