/** Excel's limit. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:：\u0000-\u001F]/g;

/** "自评表-数字档案室建设": a name that Excel takes. It is not yet known to be free. */
export function formSheetName(project: string): string {
  const plain = project.replace(/\s+/g, "").replace(FORBIDDEN, "");
  const name = `自评表-${plain === "" ? "未命名项目" : plain}`.slice(0, LONGEST);
  // Never half of a character that takes two places, nor an apostrophe at the end, which Excel refuses.
  return name.replace(/[\uD800-\uDBFF]$/, "").replace(/'+$/, "");
}
