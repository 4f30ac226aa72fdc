import type { ColumnKind, PageCell } from "../PageData";

export type Row = readonly PageCell[];

/** In which direction a column is sorted. */
export interface Order {
  readonly column: number;
  readonly isDescending: boolean;
}

/** The rows that hold every one of the words somewhere, whatever their case. */
export function rowsWith(rows: readonly Row[], search: string): readonly Row[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = row.join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Sorted by one column; what is not known comes last in either direction, and equal rows stay as they were. */
export function inOrder(rows: readonly Row[], { column, isDescending }: Order, kind: ColumnKind): Row[] {
  const compare = isFigure(kind) ? asNumbers : asTexts;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[column] ?? "", b[column] ?? ""];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    return compare(left, right) * (isDescending ? -1 : 1);
  });
}

export const isFigure = (kind: ColumnKind): boolean =>
  kind === "count" || kind === "alarm" || kind === "amount";

const asNumbers = (a: PageCell, b: PageCell): number => Number(a) - Number(b);

const collator = new Intl.Collator("zh-CN", { numeric: true });
const asTexts = (a: PageCell, b: PageCell): number => collator.compare(String(a), String(b));

/** "1,234.50": thousands apart, at least two decimals, never fewer than there are. */
export function amountText(amount: string): string {
  const [whole = "", decimals = ""] = amount.split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${decimals.padEnd(2, "0")}`;
}
