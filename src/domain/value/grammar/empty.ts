const marks = new Set([
  "",
  "/",
  "\\",
  "-",
  "--",
  "---",
  "—",
  "——",
  "———",
  "无",
  "暂无",
  "不适用",
  "n/a",
  "na",
]);

/** Whether the normalised text is one of the ways to say that there is no value. */
export function saysNothing(text: string): boolean {
  return text.length <= 4 && marks.has(text.toLowerCase().replace(/。$/, ""));
}
