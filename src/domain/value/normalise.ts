/** Single characters folded to the one form that the grammar knows. Full-width ASCII is folded by its offset. */
const folded = new Map<string, string>([
  ...pairs("≧⩾≮", "≥"),
  ...pairs("≦⩽≯", "≤"),
  ...pairs("﹥", ">"),
  ...pairs("﹤", "<"),
  ...pairs("﹦", "="),
  ...pairs("﹪", "%"),
  ...pairs("〜∼∽", "~"),
  ...pairs("−‐‑‒–﹣", "-"),
  ...pairs("―─", "—"),
  ...pairs("﹐", ","),
  ...pairs("﹔", ";"),
  ...pairs("・•‧∙", "·"),
  ...pairs("￥", "¥"),
  ...pairs("≈", "约"),
  ...pairs("\r\v\f\u0085\u2028\u2029", "\n"),
]);

/** Everything that may need folding; texts without any (nearly all) skip the work. */
const foreign = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\uff01-\uff5e≧⩾≮≦⩽≯﹥﹤﹦﹪〜∼∽−‐‑‒–﹣―─﹐﹔・•‧∙￥≈]/gu;
const blanks = /\s+/g;

function pairs(characters: string, replacement: string): [string, string][] {
  return [...characters].map((character) => [character, replacement]);
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const known = folded.get(character);
  if (known !== undefined) return known;
  if (character === "\n") return "\n";
  if (/[\s\p{Zs}]/u.test(character)) return " ";
  return /[\p{Cc}\p{Cf}]/u.test(character) ? "" : character;
}

/**
 * Folds a value's text to half-width forms and plain signs: ％→%, ≧→≥, １２→12, non-breaking and full-width
 * spaces to one space, any line break to one "\n", zero-width and control characters away; trimmed at both ends.
 * Words, 。 and 、 stay as they are.
 */
export function normaliseValueText(text: string): string {
  const plain = text.replace(foreign, foldCharacter);
  return plain.replace(blanks, (run) => (run.includes("\n") ? "\n" : " ")).trim();
}
