/**
 * How a column is read, sorted and shown. Amounts are decimal strings in 万元; `alarm` counts what should be none, `code` is a
 * short text that is not broken.
 */
export type ColumnKind = "text" | "code" | "count" | "alarm" | "amount" | "severity" | "state";

export interface PageColumn {
  readonly title: string;
  readonly kind: ColumnKind;
}

/** What a cell of the page holds; null where nothing is known. */
export type PageCell = string | number | null;

/** A list of the page. */
export interface PageList {
  readonly key: "units" | "projects" | "findings" | "files";
  readonly title: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** All that the page's script is given. */
export interface PageData {
  readonly words: PageWords;
  readonly lists: readonly PageList[];
}

/** The page's own words. `{…}` stand for figures. */
export interface PageWords {
  readonly lists: string;
  readonly search: string;
  readonly searchHint: string;
  /** "{from}", "{to}", "{shown}", "{all}". */
  readonly range: string;
  readonly nothing: string;
  readonly previous: string;
  readonly next: string;
  readonly sortHint: string;
  /** Words of severities and states that are painted. */
  readonly bad: readonly string[];
  readonly doubtful: readonly string[];
}
