/**
 * The seed document is the text of a Word file with 12 performance target tables. A cell begins with a tab at the start
 * of a line and ends with a line break; a row ends with one line break more, a block of rows with another. All 12 tables
 * are followed by an empty paragraph: its line break belongs to no cell. Cells hold line breaks of their own, so that
 * only the number of cells that a row must have tells where it ends.
 */
export interface SeedIndicator {
  /** Empty below the first row of a merged first level, as the document has it. */
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
}

export interface SeedTable {
  readonly title: string;
  /** Code and name in one: "349101天津市统计局财务处". */
  readonly unit: string;
  readonly moneyUnit: string;
  /** Label and text. */
  readonly project: SeedLine;
  /** Label, then 预算数, 财政资金 and 其他资金 as label and amount each: 7 cells. */
  readonly funds: readonly string[];
  readonly use: string;
  readonly goal: SeedLine;
  readonly header: SeedIndicator;
  readonly indicators: readonly SeedIndicator[];
}

type SeedLine = readonly [label: string, text: string];

const TITLE_MARK = /^ ?\[bookmark: [^\]]*\]/m;
const BLANK_PARAGRAPH = /^ \n/m;
const HEAD_ROWS = [2, 2, 7, 2, 2];
const INDICATOR_CELLS = 5;

/** @throws Error where the text is not laid out as described above. */
export function parseSeedDocument(text: string): SeedTable[] {
  return text.split(TITLE_MARK).slice(1).map(parseTable);
}

function parseTable(text: string): SeedTable {
  const titleEnd = text.indexOf("\n");
  const [head, grid] = text.slice(titleEnd + 1).split(BLANK_PARAGRAPH);
  if (head === undefined || grid === undefined)
    throw new Error(`No indicators under: ${text.slice(0, titleEnd)}`);
  const [units, project, funds, use, goal] = takeRows(head, HEAD_ROWS);
  const [header, ...indicators] = takeRows(withoutLineBreak(grid), INDICATOR_CELLS).map(indicatorOf);
  if (header === undefined) throw new Error(`No header row under: ${text.slice(0, titleEnd)}`);
  return {
    title: text.slice(0, titleEnd),
    unit: at(units, 0),
    moneyUnit: at(units, 1),
    project: [at(project, 0), at(project, 1)],
    funds: funds ?? [],
    use: at(use, 1),
    goal: [at(goal, 0), at(goal, 1)],
    header,
    indicators,
  };
}

/** Cuts a block into rows of the given sizes; a single size holds for every row. */
function takeRows(block: string, sizes: readonly number[] | number): string[][] {
  const cells = withoutLineBreak(block).split(/^\t/m).slice(1);
  const rows: string[][] = [];
  while (cells.length > 0) {
    const size = typeof sizes === "number" ? sizes : sizes[rows.length];
    const row = cells.splice(0, size ?? 0);
    if (size === undefined || row.length !== size)
      throw new Error(`Unexpected cells: ${JSON.stringify(cells)}`);
    const last = row.pop() ?? "";
    rows.push([...row, withoutLineBreak(last)].map(withoutLineBreak));
  }
  return rows;
}

function withoutLineBreak(text: string): string {
  if (!text.endsWith("\n")) throw new Error(`A line break is missing after: ${JSON.stringify(text)}`);
  return text.slice(0, -1);
}

function indicatorOf(row: readonly string[]): SeedIndicator {
  return {
    level1: at(row, 0),
    level2: at(row, 1),
    level3: at(row, 2),
    description: at(row, 3),
    value: at(row, 4),
  };
}

function at(row: readonly string[] | undefined, index: number): string {
  const text = row?.[index];
  if (text === undefined) throw new Error(`Cell ${index} is missing in ${JSON.stringify(row)}`);
  return text;
}
