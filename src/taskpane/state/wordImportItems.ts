import { newSheetNames } from "../../domain/sheet/newSheetNames";
import { isDoubtful } from "../../domain/word/WordImport";
import type { ImportedTable, SkippedTable, WordImport } from "../../domain/word/WordImport";
import type { FoundWord } from "./PaneState";

/** A line of what a Word document holds: a heading, all sheets together, a sheet to be made, or what will not come in. */
export type WordItem =
  | { readonly kind: "head"; readonly key: string; readonly of: "doubtful" | "unrelated" | "outside" }
  | { readonly kind: "all"; readonly key: string }
  | SheetItem
  | { readonly kind: "skipped"; readonly key: string; readonly table: SkippedTable }
  | { readonly kind: "outside"; readonly key: string; readonly loss: WordImport["outside"][number] };

/** A worksheet to be made, of one table or of several that stand on it together. */
export interface SheetItem {
  readonly kind: "sheet";
  readonly key: string;
  /** Its place among the plan's sheets. */
  readonly place: number;
  readonly tables: readonly ImportedTable[];
  readonly losses: WordImport["losses"][number];
}

/** The sheets first, in the document's order; then what looks like a target table and is none, and what is none at all. */
export function wordItems({ sheets, tables, losses, skipped, outside }: WordImport): WordItem[] {
  const own = sheets.map((_, place): SheetItem => ({
    kind: "sheet",
    key: `sheet ${place}`,
    place,
    tables: tables.filter(({ sheet }) => sheet === place),
    losses: losses[place] ?? [],
  }));
  return [
    ...(own.length > 1 ? [{ kind: "all", key: "all" } as const] : []),
    ...own,
    ...section("doubtful", skipped.filter(isDoubtful).map(skippedItem)),
    ...section(
      "outside",
      outside.map((loss) => ({ kind: "outside", key: `outside ${loss.kind}`, loss })),
    ),
    ...section("unrelated", skipped.filter((table) => !isDoubtful(table)).map(skippedItem)),
  ];
}

const skippedItem = (table: SkippedTable): WordItem => ({
  kind: "skipped",
  key: `table ${table.number}`,
  table,
});

function section(of: "doubtful" | "unrelated" | "outside", items: readonly WordItem[]): WordItem[] {
  return items.length === 0 ? [] : [{ kind: "head", key: of, of }, ...items];
}

/** The name that each chosen sheet gets beside those that are there, by its place. */
export function chosenNames(
  { found, taken }: FoundWord,
  chosen: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const places = found.sheets.flatMap((_, place) => (chosen.has(place) ? [place] : []));
  const names = newSheetNames(
    found.sheets.filter((_, place) => chosen.has(place)),
    taken,
  );
  return new Map(places.map((place, index) => [place, names[index] ?? ""]));
}
