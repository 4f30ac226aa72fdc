/** Excel's limits on a worksheet's name; a Chinese Excel refuses the full-width forms as well. */
const FORBIDDEN = /[\\/?*[\]:＼／？＊［］：\u0000-\u001F\u007F]/g;
const LONGEST = 31;
/** What a title has round the project's name: "3.…绩效目标表". */
const AROUND_NAME =
  /^\s*(?:附[件表]\s*\d*[：:、.．]?\s*)?(?:(?:[\d一二三四五六七八九十]+(?:[.．]\d+)*\s*[.．、]|[（(][\d一二三四五六七八九十]+[)）])\s*)?|(?:项目)?(?:支出)?绩效目标(?:申报)?表.*$/g;

/**
 * "表2 2024统计安全及服务保障经费": the name that the sample gives a table. Excel takes it; it is not yet known to be free.
 * @param number the table's place in the document, from 1
 */
export function wordSheetName(number: number, project: string | null, title: string | null): string {
  const named = plain(project ?? "");
  const name = named === "" ? plain((title ?? "").replace(AROUND_NAME, "")) : named;
  // "表2" and "2024…" must not run into one number.
  const gap = /^\d/.test(name) ? " " : "";
  return withoutHalves(`表${number}${gap}${name}`.slice(0, LONGEST));
}

const plain = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, "")
    .replace(FORBIDDEN, "")
    .trim();

/** Never half of a character that takes two places, nor an apostrophe or a blank at the end. */
function withoutHalves(name: string): string {
  return name.replace(/[\uD800-\uDBFF]$/, "").replace(/['’＇\s]+$/, "");
}
