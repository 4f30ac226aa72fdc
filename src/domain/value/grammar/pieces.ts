const blanks = /\s+/g;
const numbering = /^(?:\(\d{1,2}\)|\d{1,2}[.、)])(?![\d%])/;

/** The text without any white space: ≥ 95 % is ≥95%. */
export function compact(text: string): string {
  return text.replace(blanks, "");
}

/** The text without a list number before it: 1、完成率≥95%. */
export function stripNumbering(text: string): string {
  const match = numbering.exec(text);
  return match && match[0].length < text.length ? text.slice(match[0].length) : text;
}

/** The text without the punctuation that ends a sentence. */
export function stripEnd(text: string): string {
  let end = text.length;
  while (end > 0 && "。;,、!.".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
