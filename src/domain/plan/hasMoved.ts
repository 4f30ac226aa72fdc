import type { CellContent } from "../grid/SheetGrid";
import { foundContent, isFilled } from "./foundContent";
import type { Contents } from "./WritePlan";

/**
 * Whether cells are others by now: rows or columns of them were inserted, deleted or sorted. A line of cells that the user
 * has edited is still the same line.
 * @param expected what the cells held; blank ones tell nothing
 * @param found what they hold now, as far as they are not blank
 */
export function hasMoved(expected: Contents, found: Contents): boolean {
  const now = expected.map((line, r) => line.map((_, c) => foundContent(found[r]?.[c])));
  return someLineHasMoved(expected, now) || someLineHasMoved(transposed(expected), transposed(now));
}

/**
 * A line has moved when no more than half of it is here, and it is now blank, stands as it was in another place, or has
 * nothing left of several cells.
 */
function someLineHasMoved(expected: Contents, now: Contents): boolean {
  const standing = new Set(now.map(keyOf));
  return expected.some((line, index) => {
    const found = now[index] ?? [];
    const filled = line.filter(isFilled).length;
    const same = line.filter((content, c) => isFilled(content) && found[c] === content).length;
    if (filled === 0 || same * 2 > filled) return false;
    return !found.some(isFilled) || standing.has(keyOf(line)) || (same === 0 && filled > 1);
  });
}

const keyOf = (line: readonly CellContent[]): string => JSON.stringify(line);

function transposed(lines: Contents): Contents {
  return (lines[0] ?? []).map((_, c) => lines.map((line) => line[c] ?? null));
}
