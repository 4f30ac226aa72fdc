/** Excel's limit. */
const LONGEST = 31;

/** The name, or "name (2)" where a sheet bears it already; Excel knows no case in sheet names. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    // Never half of a character that takes two places, which Excel refuses.
    const begin = wanted.slice(0, LONGEST - suffix.length).replace(/[\uD800-\uDBFF]$/, "");
    name = `${begin}${suffix}`;
  }
  return name;
}
