import type { ComparisonValue, TargetValue } from "../TargetValue";
import { compact, stripNumbering } from "./pieces";
import { readSingle } from "./single";
import type { Source } from "./Source";
import { readWords } from "./qualitative";
import { separatorTiers, split, weakSeparators } from "./split";

/** A text with more pieces than any cell has values is prose. */
const maximumPieces = 50;

/**
 * Several values in one cell: 小学600人,初中700人; ≥95%；≥90%. Splits at stronger separators first, and accepts a split
 * only where every piece is a value, or where one piece is unmistakably a value beside words (≥95%，效果显著):
 * digits inside prose stay prose; between words a blank or 和 separates nothing. A lower and an upper bound of one unit (≥3个且≤5个) are one range.
 */
export function readMultiple({ original, text, options }: Source): TargetValue | null {
  for (const separators of separatorTiers) {
    const pieces = split(text, separators);
    if (pieces.length < 2 || pieces.length > maximumPieces) continue;
    const parts = readPieces(pieces, options);
    if (parts && areValues(parts, weakSeparators.has(separators))) {
      return asRange(original, parts) ?? { kind: "multiple", text: original, implied: [], parts };
    }
  }
  return null;
}

/** null as soon as one piece is no part. */
function readPieces(pieces: readonly string[], options: Source["options"]): TargetValue[] | null {
  const parts: TargetValue[] = [];
  for (const [index, piece] of pieces.entries()) {
    const part = readPiece(piece, index + 1, options);
    if (!part) return null;
    parts.push(part);
  }
  return parts;
}

/** null for a piece with digits that is no value: the text must be split further, or is prose. */
function readPiece(piece: string, ordinal: number, options: Source["options"]): TargetValue | null {
  const value = readSingle({ original: piece, text: compact(stripNumbering(piece, ordinal)), options });
  if (value) return value;
  return /[\d≥≤<>=]/.test(piece) ? null : readWords(piece, piece);
}

function areValues(parts: readonly TargetValue[], weak: boolean): boolean {
  const values = parts.filter((part) => part.kind !== "qualitative");
  if (values.some((part) => part.kind === "unreadable")) return false;
  return values.length === parts.length || (!weak && values.some(isUnmistakable));
}

/** A date among words tells when one of them is done; a number without an operator may be part of them. */
function isUnmistakable(part: TargetValue): boolean {
  if (part.kind === "date" || part.kind === "dateRange") return !part.implied.includes("prose");
  return !part.implied.includes("prose") || !part.implied.includes("operator");
}

function asRange(original: string, parts: readonly TargetValue[]): TargetValue | null {
  const [first, second, third] = parts;
  if (third || first?.kind !== "comparison" || second?.kind !== "comparison") return null;
  const [lower, upper] = first.operator === ">=" ? [first, second] : [second, first];
  const unit = sharedUnit(lower, upper);
  if (lower.operator !== ">=" || upper.operator !== "<=" || unit === null) return null;
  if (second.implied.includes("prose") || lower.value.gt(upper.value)) return null;
  const implied = [...new Set([...first.implied, ...second.implied])];
  return { kind: "range", text: original, implied, value: lower.value, upper: upper.value, unit };
}

function sharedUnit(left: ComparisonValue, right: ComparisonValue): string | null {
  return left.unit === right.unit ? left.unit : null;
}
