/** What one benchmark measured, ready to print. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How it was measured, and what is to be read from it. */
  readonly notes: readonly string[];
}

/** One benchmark: a file of its own. */
export interface Benchmark {
  readonly name: string;
  readonly run: () => Promise<readonly BenchTable[]>;
}

export function markdownOf({ title, columns, rows, notes }: BenchTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = line(columns.map((_, index) => (index === 0 ? "---" : "---:")));
  return [
    `## ${title}`,
    "",
    line(columns),
    rule,
    ...rows.map(line),
    "",
    ...notes.map((note) => `- ${note}`),
    "",
  ].join("\n");
}

export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
export const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
