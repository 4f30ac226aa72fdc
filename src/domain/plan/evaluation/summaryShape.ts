import { fundsColumnOf, fundsLineOf } from "../../table/fundsWords";
import type { FundsRole } from "../../table/FundsLine";
import type { CellContent } from "../../grid/SheetGrid";
import { normaliseLabel } from "../../table/label";
import { SUMS } from "../../table/ownedSummary";
import type { Contents } from "../WritePlan";
import { isBroken, isTypedAmount, linkedCells } from "./amountLinks";
import { isEmptyContent } from "./RowCells";
import { isOwnSummaryFormula } from "./summaryFormulas";

/** The columns of the summary, from its first. */
export const SUMMARY_AT = { budget: 1, executed: 2, weight: 3, rate: 4, score: 5 } as const;

export type SummaryColumn = keyof typeof SUMMARY_AT;
export type SummaryRow = "header" | "total" | "part" | "sums" | "grade";

const COLUMNS: readonly SummaryColumn[] = ["budget", "executed", "weight", "rate", "score"];

/** What the rows and columns of a summary below a grid are, by their words; null where these say nothing. */
export interface SummaryShape {
  readonly columns: readonly (SummaryColumn | null)[];
  readonly rows: readonly (SummaryRow | null)[];
}

const wordsOf = (content: CellContent | undefined): string => normaliseLabel(String(content ?? ""));

export function summaryShape(contents: Contents): SummaryShape {
  const columns = columnsOf(contents[0] ?? []);
  const labels = contents.map((line) => wordsOf(line[0]));
  const [sums, grade] = [/^(?:合计|总分)/, /^评价等级/].map((words) =>
    labels.map((label) => words.test(label)).lastIndexOf(true),
  );
  const end = labels.findIndex((label, index) => index > 0 && SUMS.test(label));
  const seen = new Set<FundsRole>();
  const rows = labels.map((label, index): SummaryRow | null => {
    if (index === 0) return "header";
    if (index === sums) return "sums";
    if (index === grade) return "grade";
    const role = columns.includes("executed") && (end < 0 || index < end) ? fundsLineOf(label) : null;
    if (!role || seen.has(role)) return null;
    seen.add(role);
    return role === "total" ? "total" : "part";
  });
  return { columns, rows };
}

function columnsOf(header: Contents[number]): (SummaryColumn | null)[] {
  const seen = new Set<SummaryColumn>();
  return header.map((content, index) => {
    const known = fundsColumnOf(wordsOf(content));
    const column = COLUMNS.find((one) => one === known) ?? null;
    if (index === 0 || !column || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
}

/**
 * The cells of a summary, by row and column from its first, that belong to none of its lines, sums and columns any more, though the user has filled them in:
 * in rows and columns that the user put into it, and beside a line's label that was changed.
 * @param isLinked whether a link to this cell is the add-in's
 */
export function strayCells(contents: Contents, isLinked: (address: string) => boolean): [number, number][] {
  const { columns, rows } = summaryShape(contents);
  const executed = columns.includes("executed") ? columns.indexOf("executed") : SUMMARY_AT.executed;
  const isForeign = (index: number) =>
    index > 0 && columns[index] === null && index !== executed && columns.length > COLUMNS.length + 1;
  const isStray = (line: Contents[number], row: SummaryRow | null, index: number): boolean => {
    const content = line[index] ?? null;
    if (!isUsers(content)) return false;
    if (isForeign(index)) return true;
    if (row !== null) return false;
    const isLink = linkedCells(content) !== null;
    if (!isFormerLine(line, executed)) return true;
    if (index === executed) return isTypedAmount(content, isLinked);
    // The add-in's own figures may stand beside a label that was changed.
    return index > 0 && typeof content !== "number" && !(isLink && index < executed);
  };
  return contents.flatMap((line, r) =>
    line.flatMap((_, c): [number, number][] => (isStray(line, rows[r] ?? null, c) ? [[r, c]] : [])),
  );
}

/** Neither blank nor a formula of the add-in's; of links that is not said. */
export function isUsers(content: CellContent): boolean {
  return !isEmptyContent(content) && !isBroken(content) && !isOwnSummaryFormula(content);
}

/** A row that the add-in has filled in, whatever its label says now: it has a formula of its, or a link to the budget. */
function isFormerLine(line: Contents[number], executed: number): boolean {
  return line.some(
    (content, index) =>
      isOwnSummaryFormula(content) || (index > 0 && index < executed && linkedCells(content) !== null),
  );
}

/** Whether the add-in leaves a cell of the summary blank: beside 其他资金 under 分值, below 执行率. */
export function isLeftBlank(row: SummaryRow | null, column: SummaryColumn | null): boolean {
  if (row === null || column === null) return false;
  if (row === "part") return column === "weight" || column === "score";
  if (row === "sums") return column !== "score" && column !== "weight";
  return row === "grade" && column !== "score";
}
