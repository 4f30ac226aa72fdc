import type { TableSketch } from "./TableSketch";

const YEAR = /(?<!\d)(20\d\d)(?=年)/g;
const LEADING_YEAR = /(?<!\d)(20\d\d)(?!\d)/g;

/** Asked for the workbook's year first, and for the table's own when it is read. */
const stated = new WeakMap<TableSketch, { readonly year: number | null }>();

/** The year that a table says it is made for: in a line of its own, its title or project's name, else in its targets, else in its goal. */
export function statedYear(sketch: TableSketch): number | null {
  const known = stated.get(sketch);
  if (known) return known.year;
  const year = readYear(sketch);
  stated.set(sketch, { year });
  return year;
}

function readYear(sketch: TableSketch): number | null {
  const { head, rows } = sketch;
  if (head.year !== null) return head.year;
  const names = [head.title?.text ?? "", head.fields.get("project")?.value.text ?? ""];
  const named = yearIn(names, LEADING_YEAR);
  if (named !== null) return named;
  const targets = rows.map((row) => row.targetText);
  const goal = head.fields.get("goal")?.value.text ?? "";
  return yearIn(targets, YEAR) ?? yearIn([goal], YEAR);
}

/** The year that most tables of the workbook state; of two as frequent the later; null when none states any. */
export function commonYear(sketches: readonly TableSketch[]): number | null {
  return mostFrequent(sketches.flatMap((sketch) => statedYear(sketch) ?? []));
}

function yearIn(texts: readonly string[], pattern: RegExp): number | null {
  const years: number[] = [];
  for (const text of texts) {
    if (!text.includes("20")) continue;
    // At the end of a text the pattern begins anew by itself.
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) years.push(Number(found[1]));
  }
  return mostFrequent(years);
}

function mostFrequent(years: readonly number[]): number | null {
  if (years.length <= 1) return years[0] ?? null;
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return ranked[0]?.[0] ?? null;
}
