/** What restoring a block's cells needs; kept as the comment of the block's hidden name. At most 255 characters. */
export interface Ownership {
  /** Widths of the block's columns before, in points. */
  readonly widths: readonly number[];
  /** Whether the cells were plain and got the table's look, which giving them back takes away again. */
  readonly styled: boolean;
  /** The font that the plain cells had: where the whole sheet was given one, it is not that of the style Normal. */
  readonly font: { readonly name: string; readonly size: number } | null;
  /** `lookKey` of the block as it was made; "" for blocks that have one look only. */
  readonly lookKey: string;
}

const VERSION = 1;

export function formatOwnership({ widths, styled, font, lookKey }: Ownership): string {
  const look = lookKey === "" ? {} : { k: lookKey };
  return JSON.stringify({
    v: VERSION,
    w: widths,
    s: styled,
    ...(font && { f: [font.name, font.size] }),
    ...look,
  });
}

/** Reads a record; null when it is none, or from a newer version, so that nothing is restored by guess. */
export function parseOwnership(record: string): Ownership | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(record);
  } catch {
    return null;
  }
  if (typeof parsed !== "object" || parsed === null) return null;
  if (!("v" in parsed) || parsed.v !== VERSION || !("w" in parsed) || !("s" in parsed)) return null;
  const { w: widths, s: styled } = parsed;
  const areNumbers =
    Array.isArray(widths) && widths.every((width) => typeof width === "number" && width >= 0);
  if (!areNumbers || typeof styled !== "boolean") return null;
  const lookKey = "k" in parsed && typeof parsed.k === "string" ? parsed.k : "";
  return { widths: widths.map(Number), styled, font: "f" in parsed ? fontOf(parsed.f) : null, lookKey };
}

function fontOf(parsed: unknown): Ownership["font"] {
  if (!Array.isArray(parsed)) return null;
  const [name, size]: unknown[] = parsed;
  return typeof name === "string" && typeof size === "number" ? { name, size } : null;
}
