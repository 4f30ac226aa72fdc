import type { OwnedBlock } from "../../grid/SheetGrid";
import { fundsColumnOf } from "../../table/fundsWords";
import { EVALUATION_ROLES } from "../../table/evaluationCells";
import { columnRoleOf } from "../../table/headerSynonyms";
import { normaliseLabel } from "../../table/label";
import { EVALUATION_BLOCK_PREFIX, SUMMARY_BLOCK_PREFIX } from "../../table/ownedNames";
import { SUMS } from "../../table/ownedSummary";
import type { Contents } from "../WritePlan";
import { isTypedAmount, linkedCells } from "./amountLinks";
import { isUserEntry } from "./BlockColumn";
import { isEmptyContent } from "./RowCells";
import { isLeftBlank, isUsers, strayCells, summaryShape } from "./summaryShape";

type BlockName = Pick<OwnedBlock, "name">;

/** Whether a block holds 评价列 or their summary. */
export function isEvaluationBlock({ name }: BlockName): boolean {
  return name.startsWith(EVALUATION_BLOCK_PREFIX) || name.startsWith(SUMMARY_BLOCK_PREFIX);
}

/**
 * How many cells of a block the user has filled in, by its contents: 实际完成值, 原因, a per cent given in 完成率,
 * 全年执行数, and notes in the summary. 分值 may be proposals and count for none.
 */
export function countEntries({ name }: BlockName, contents: Contents): number {
  return name.startsWith(SUMMARY_BLOCK_PREFIX) ? countAmounts(contents) : countInColumns(contents);
}

function countInColumns([header = [], ...rows]: Contents): number {
  const roles = header.map((text) => {
    const role = columnRoleOf(normaliseLabel(String(text ?? "")));
    return EVALUATION_ROLES.find((known) => known === role) ?? null;
  });
  const deviation = roles.indexOf("deviation");
  const isEntry = (line: Contents[number], index: number): boolean => {
    const role = roles[index] ?? null;
    // Beside a deviation stands a numeric target: its rate was reckoned.
    if (role === "rate" && deviation >= 0 && !isEmptyContent(line[deviation] ?? null)) return false;
    return isUserEntry(role, line[index] ?? null);
  };
  return rows.reduce((sum, line) => sum + line.filter((_, index) => isEntry(line, index)).length, 0);
}

function countAmounts(contents: Contents): number {
  const [header = [], ...rows] = contents;
  const column = header.findIndex((text) => fundsColumnOf(labelOf(text)) === "executed");
  const end = rows.findIndex((line) => SUMS.test(labelOf(line[0])));
  const lines = end === -1 ? rows : rows.slice(0, end);
  const rowOf = (cell: string): string => cell.replace(/[A-Z]+/, "");
  const amounts = lines.flatMap((line, index) => {
    const budgets = new Set(
      line
        .slice(0, column)
        .flatMap((content) => linkedCells(content) ?? [])
        .map(rowOf),
    );
    // The add-in's links go to the row of the table in which the line's 预算数 stands.
    const isLinked = (cell: string) => budgets.size === 0 || budgets.has(rowOf(cell));
    return isTypedAmount(line[column] ?? null, isLinked) ? [`${index + 1},${column}`] : [];
  });
  return new Set([...amounts, ...notes(contents)]).size;
}

/**
 * What else the user wrote into a summary below a grid: into cells that the add-in leaves blank, and where none of its
 * lines and columns is. In a list's, whose first column holds amounts, it cannot be told.
 */
function notes(contents: Contents): string[] {
  if (fundsColumnOf(labelOf(contents[0]?.[0])) !== null) return [];
  const { columns, rows } = summaryShape(contents);
  if (!columns.includes("executed")) return [];
  const inBlanks = contents.flatMap((line, r) =>
    line.flatMap((content, c) =>
      isLeftBlank(rows[r] ?? null, columns[c] ?? null) && isUsers(content) ? [`${r},${c}`] : [],
    ),
  );
  return [...inBlanks, ...strayCells(contents, () => true).map(String)];
}

const labelOf = (content: unknown): string => normaliseLabel(String(content ?? ""));
