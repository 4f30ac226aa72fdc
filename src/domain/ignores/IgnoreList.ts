/** 忽略: a finding that the user has looked at and set aside, with the reason. */
export interface Ignore {
  readonly fingerprint: string;
  readonly reason: string;
}

/** Everything set aside in one workbook. */
export type IgnoreList = readonly Ignore[];

export const NO_IGNORES: IgnoreList = [];

/** Reasons by fingerprint. */
export type IgnoreReasons = ReadonlyMap<string, string>;

export function reasonsOf(list: IgnoreList): IgnoreReasons {
  return new Map(list.map(({ fingerprint, reason }) => [fingerprint, reason]));
}

/** Longer reasons are cut: document settings are small, and saving them is slow. */
export const LONGEST_REASON = 200;

/** Sets a finding aside; a second reason replaces the first. */
export function ignore(list: IgnoreList, fingerprint: string, reason: string): IgnoreList {
  const kept = list.filter((item) => item.fingerprint !== fingerprint);
  return [...kept, { fingerprint, reason: reason.trim().slice(0, LONGEST_REASON) }];
}

/** Takes one finding back into the count. */
export function restore(list: IgnoreList, fingerprint: string): IgnoreList {
  return list.filter((item) => item.fingerprint !== fingerprint);
}

/** Drops what no finding of the workbook matches any more: the row's text has changed, and with it the question. */
export function prune(list: IgnoreList, present: ReadonlySet<string>): IgnoreList {
  return list.filter((item) => present.has(item.fingerprint));
}
