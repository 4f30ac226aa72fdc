import type { CellContent, OwnedBlock } from "../../grid/SheetGrid";
import { fundsColumnOf } from "../../table/fundsWords";
import { EVALUATION_ROLES } from "../../table/evaluationCells";
import { columnRoleOf } from "../../table/headerSynonyms";
import { normaliseLabel } from "../../table/label";
import { EVALUATION_BLOCK_PREFIX, SUMMARY_BLOCK_PREFIX } from "../../table/ownedNames";
import { SUMS } from "../../table/ownedSummary";
import type { Contents } from "../WritePlan";
import { isUserEntry } from "./BlockColumn";
import { isEmptyContent } from "./RowCells";
import { isTypedAmount, linkedCell } from "./summaryLines";

type BlockName = Pick<OwnedBlock, "name">;

/** Whether a block holds 评价列 or their summary. */
export function isEvaluationBlock({ name }: BlockName): boolean {
  return name.startsWith(EVALUATION_BLOCK_PREFIX) || name.startsWith(SUMMARY_BLOCK_PREFIX);
}

/**
 * How many cells of a block the user has filled in, by its contents: 实际完成值, 原因, a per cent given in 完成率, and
 * 全年执行数. 分值 may be proposals and count for none.
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

function countAmounts([header = [], ...rows]: Contents): number {
  const label = (content: unknown): string => normaliseLabel(String(content ?? ""));
  const column = header.findIndex((text) => fundsColumnOf(label(text)) === "executed");
  const end = rows.findIndex((line) => SUMS.test(label(line[0])));
  const lines = end === -1 ? rows : rows.slice(0, end);
  const rowOf = (content: CellContent): string | null => linkedCell(content)?.replace(/[A-Z]+/, "") ?? null;
  return lines.filter((line) => {
    const budgets = new Set(line.flatMap((content, index) => (index < column ? (rowOf(content) ?? []) : [])));
    // The add-in's links go to the row of the table in which the line's 预算数 stands.
    return isTypedAmount(
      line[column] ?? null,
      (cell) => budgets.size === 0 || budgets.has(rowOf(`=${cell}`) ?? ""),
    );
  }).length;
}
