import type {
  ActualsImport,
  Doubt,
  FundsMatch,
  RowMatch,
  TableRow,
} from "../../../domain/import/ActualsImport";
import { nameFact } from "../../../domain/rules/facts";
import { nameOfTable } from "../../../domain/table/TargetTable";
import type { Messages } from "../../locales/zh-CN";
import { wordsOfFunds, wordsOfRow } from "../../state/importWords";
import type { MatchWords } from "../../state/importWords";

/** A line of the import: a heading, a match that may be ticked, or what found no place. */
export type ImportItem =
  | { readonly kind: "head"; readonly key: string; readonly text: string; readonly hint: string }
  | GroupItem
  | MatchItem
  | { readonly kind: "left"; readonly key: string; readonly text: string };

/** A project's matches that are to be confirmed, to be ticked together once their texts have been compared. */
export interface GroupItem {
  readonly kind: "group";
  readonly key: string;
  readonly project: string;
  readonly keys: readonly string[];
}

export interface MatchItem {
  readonly kind: "match";
  readonly key: string;
  readonly words: MatchWords;
  readonly doubts: readonly Doubt[];
  readonly isFilled: boolean;
  /** Ticked from the start: nothing about it is in doubt. */
  readonly isSafe: boolean;
  readonly row: RowMatch | null;
  readonly funds: FundsMatch | null;
}

/** Safe matches first, then those to confirm, then the report of what found no place. */
export function importItems(found: ActualsImport, { importing: words }: Messages): ImportItem[] {
  const all = [...[...found.exact, ...found.near].map(rowItem), ...found.funds.map(fundsItem)];
  const safe = all.filter(({ isSafe }) => isSafe);
  const doubtful = all.filter(({ isSafe }) => !isSafe);
  return [
    ...section("exact", words.exact(safe.length), "", safe),
    ...section("near", words.near(doubtful.length), words.nearHint, byProject(doubtful)),
    ...section(
      "tables",
      words.unmatchedTables(found.unmatchedTables.length),
      "",
      found.unmatchedTables.map((table, index) => left(`tables${index}`, nameOfTable(table))),
    ),
    ...section(
      "rows",
      words.unmatchedRows(found.unmatchedRows.length),
      "",
      lines("rows", found.unmatchedRows),
    ),
    ...section("blank", words.leftBlank(found.leftBlank.length), "", lines("blank", found.leftBlank)),
  ];
}

function byProject(items: readonly MatchItem[]): ImportItem[] {
  const projects = [...new Set(items.map(({ words }) => words.project))];
  return projects.flatMap((project) => {
    const own = items.filter(({ words }) => words.project === project);
    const keys = own.map(({ key }) => key);
    return own.length > 1
      ? [{ kind: "group", key: `project ${project}`, project, keys } as const, ...own]
      : own;
  });
}

function section(key: string, text: string, hint: string, items: readonly ImportItem[]): ImportItem[] {
  return items.length === 0 ? [] : [{ kind: "head", key, text, hint }, ...items];
}

function rowItem(row: RowMatch): MatchItem {
  const { doubts, isFilled } = row;
  const words = wordsOfRow(row);
  const isSafe = doubts.length === 0 && !isFilled;
  return { kind: "match", key: words.key, words, doubts, isFilled, isSafe, row, funds: null };
}

function fundsItem(funds: FundsMatch): MatchItem {
  const { doubts, isFilled } = funds;
  const words = wordsOfFunds(funds);
  const isSafe = doubts.length === 0 && !isFilled;
  return { kind: "match", key: words.key, words, doubts, isFilled, isSafe, row: null, funds };
}

function lines(key: string, rows: readonly TableRow[]): ImportItem[] {
  return rows.map(({ table, indicator }, index) =>
    left(`${key}${index}`, `${nameOfTable(table)} · ${nameFact(indicator)}`),
  );
}

function left(key: string, text: string): ImportItem {
  return { kind: "left", key, text };
}

export function isMatch(item: ImportItem): item is MatchItem {
  return item.kind === "match";
}
