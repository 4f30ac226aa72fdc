import type { FixtureEntry } from "./evaluationEntry";

/** An indicator row at year end: what is filled in, and what must come of it. */
export interface FixtureRow {
  /** 实际完成值. */
  readonly actual: FixtureEntry;
  /** 完成率: the per cent of the points that the user gives a graded row or a late date; null elsewhere. */
  readonly percent: FixtureEntry | null;
  readonly reason: string | null;
  /** The 得分 that the user takes over in place of full points, where a reduction is accepted: 7.22; null elsewhere. */
  readonly takenScore: FixtureEntry | null;
  readonly expected: ExpectedRow;
}

export interface ExpectedRow {
  /** 分值, as proposed. */
  readonly weight: string;
  /** 完成率, 1 is 100%, to six places. */
  readonly rate: string;
  readonly score: string;
  /** How a clerk works it out. */
  readonly sum: string;
  readonly reasonFor: "missed" | "deviation" | null;
  /** The points that a proposed reduction would leave. */
  readonly reduction: string | null;
}

export type FundsPart = "total" | "fiscal" | "other";

export interface FixtureTable {
  /** 1–12, as the tables stand in the document. */
  readonly number: number;
  /** 全年执行数 in 万元, by line; a line that is not named stays blank. */
  readonly executed: Readonly<Partial<Record<FundsPart, number>>>;
  readonly rows: readonly FixtureRow[];
  readonly expected: ExpectedTable;
}

export interface ExpectedTable {
  readonly execution: { readonly rate: string; readonly score: string; readonly sum: string };
  readonly output: string;
  readonly benefit: string;
  readonly satisfaction: string;
  readonly score: string;
  readonly sum: string;
  readonly grade: "excellent" | "good" | "fair" | "poor";
}
