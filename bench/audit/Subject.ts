/** What a process measures: the audit, its parts by themselves, or a library that parses the same file. */
export const SUBJECTS = ["audit", "parts", "sheetJs", "populate"] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Milliseconds, a number a repetition; the first has nothing warmed up. */
export type Times = Readonly<Record<string, readonly number[]>>;
