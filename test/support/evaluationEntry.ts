/** What to put into a cell that is filled in at year end. */
export interface FixtureEntry {
  /** The value: a number, or a text. */
  readonly content: string | number;
  /** Excel's format code; "General" for texts. */
  readonly numberFormat: string;
  /** What the cell then shows, which is also what a clerk types into the pane. */
  readonly typed: string;
}

/** A plain number. */
export function num(content: number): FixtureEntry {
  return { content, numberFormat: "General", typed: String(content) };
}

/** A number shown as a per cent: pct("87.5") is 0.875 as 0.0%. */
export function pct(percent: string): FixtureEntry {
  const places = percent.split(".")[1]?.length ?? 0;
  const content = Number((Number(percent) / 100).toFixed(places + 2));
  return { content, numberFormat: places === 0 ? "0%" : `0.${"0".repeat(places)}%`, typed: `${percent}%` };
}

/** A text, as it was typed. */
export function text(content: string): FixtureEntry {
  return { content, numberFormat: "General", typed: content };
}

/** A real date: its serial number, and what yyyy/m/d makes of it. */
export function date(serial: number, typed: string): FixtureEntry {
  return { content: serial, numberFormat: "yyyy/m/d", typed };
}
