/** Excel's limit. */
const LONGEST = 31;
/**
 * A Chinese Excel refuses the full-width forms as well. Halves of characters too: of those that take two places, and no
 * others.
 */
const FORBIDDEN =
  /[\\/?*[\]:＼／？＊［］：\u0000-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * "自评表-数字档案室建设": a name that Excel takes, of what kind of sheet it is and whose. It is not yet known to be free.
 * @param otherwise what stands for a name of which nothing can be written
 */
export function plainSheetName(kind: string, name: string, otherwise: string): string {
  const plain = name.replace(/\s+/g, "").replace(FORBIDDEN, "");
  const whole = `${kind}${plain === "" ? otherwise : plain}`.slice(0, LONGEST);
  // Never half of a character that takes two places, nor an apostrophe at the end, of whatever width, which Excel refuses.
  return whole.replace(/[\uD800-\uDBFF]$/, "").replace(/['’＇]+$/, "");
}
