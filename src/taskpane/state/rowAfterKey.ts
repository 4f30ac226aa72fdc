const PAGE = 10;

/** The row that a key leads to from row `from` of `count`, past rows that take no focus; null for keys that do not move. */
export function rowAfterKey(
  key: string,
  from: number,
  count: number,
  isStop: (row: number) => boolean = () => true,
): number | null {
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + PAGE,
    PageUp: from - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  if (to === undefined) return null;
  const within = Math.min(count - 1, Math.max(0, to));
  return nearestStop(within, to < from ? -1 : 1, count, isStop) ?? from;
}

/** The first stop from `row` on in the direction of the move, else the first one back from there. */
function nearestStop(
  row: number,
  direction: -1 | 1,
  count: number,
  isStop: (row: number) => boolean,
): number | null {
  for (let at = row; at >= 0 && at < count; at += direction) if (isStop(at)) return at;
  for (let at = row; at >= 0 && at < count; at -= direction) if (isStop(at)) return at;
  return null;
}
