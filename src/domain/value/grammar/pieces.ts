const blanks = /\s+/g;
const numbering =
  /^(?:\(\d{1,2}\)|\d{1,2}[.、)])(?![\d%])(?!(?<=\.)[十百千万亿]{0,2}元(?=$|[(整及以之内左封为/]))/;
const plainNumbering = /^(?:\(\d{1,2}\)(?=\d)|[①-⑳])(?=.)/;
const ordinalNumbering = /^(\d{1,2})[、)](?=(\d+)[^、]*$)(?!\d+(?:[-~至到]\d+)?(?:月|季|日|号))/;

/** The text without any white space: ≥ 95 % is ≥95%. */
export function compact(text: string): string {
  return text.replace(blanks, "");
}

/**
 * The text without a list number before it: 1、完成率≥95%, (1)5个. Before a number, 1、 counts only where it is the
 * list number expected there, and does not begin an enumeration: 1、5个, but not 1、2个, 1、3、5个 or 1、9月.
 */
export function stripNumbering(text: string, expected = 1): string {
  const match = numbering.exec(text) ?? plainNumbering.exec(text) ?? expectedNumbering(text, expected);
  return match && match[0].length < text.length ? text.slice(match[0].length) : text;
}

function expectedNumbering(text: string, expected: number): RegExpExecArray | null {
  const [first = ""] = text.split(/[;\n。]/, 1);
  const match = ordinalNumbering.exec(first);
  const counts = Number(match?.[1]) === expected && Number(match?.[2]) !== expected + 1;
  return counts ? match : null;
}

/** The text without the punctuation that ends a sentence. */
export function stripEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "。;,、!.".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
