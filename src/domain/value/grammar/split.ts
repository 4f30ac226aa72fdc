/** Separators of several values, stronger ones first; a later tier includes the earlier ones. */
export const separatorTiers: readonly RegExp[] = [
  /[;\n。]/,
  /[;\n。,且]/,
  /[;\n。,且、]/,
  /[;\n。,且、 ]/,
  /[;\n。,且、 和及]/,
];

/** Tiers of what separates words as well as values. */
export const weakSeparators: ReadonlySet<RegExp> = new Set(separatorTiers.slice(3));

const thousands = /\d,\d{3}(?!\d)/y;

/** The pieces between separators, without blank ones. Separators in parentheses, and thousands commas, do not count. */
export function split(text: string, separators: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    depth = Math.max(0, depth + Number(character === "(") - Number(character === ")"));
    if (depth > 0 || !separators.test(character) || isThousandsComma(text, at)) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function isThousandsComma(text: string, at: number): boolean {
  thousands.lastIndex = at - 1;
  return text.charAt(at) === "," && at > 0 && thousands.test(text);
}
