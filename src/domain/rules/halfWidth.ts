/** Full-width forms that belong to a value: digits, letters, signs. ，。：；（）！？～ are Chinese punctuation and stay. */
const ANY = /[０-９Ａ-Ｚａ-ｚ％＞＜＝＋－．／＊﹪﹥﹤﹦﹢﹣]/;
const EVERY = new RegExp(ANY, "g");
const SMALL: Readonly<Record<string, string>> = {
  "﹪": "%",
  "﹥": ">",
  "﹤": "<",
  "﹦": "=",
  "﹢": "+",
  "﹣": "-",
};

/** All of them and more: most texts have none of these either, which is quicker to tell. */
const NEAR = /[\uFE62-\uFF5E]/;

/** A ＝ at the beginning is none of them: in half-width it would make a formula of its cell. */
const withoutEquals = (text: string): string => text.replace(/^[＝﹦]/, "");

export function hasFullWidthForms(text: string): boolean {
  return NEAR.test(text) && ANY.test(withoutEquals(text));
}

/** The full-width digits, letters and signs of a value, each once, in their order: "％". */
export function fullWidthForms(text: string): string[] {
  return [...new Set(withoutEquals(text).match(EVERY) ?? [])];
}

/** The same text with those in half-width; everything else, blanks and line breaks too, stays as it is. */
export function halfWidth(text: string): string {
  return text.replace(EVERY, (form) => SMALL[form] ?? String.fromCharCode(form.charCodeAt(0) - 0xfee0));
}
