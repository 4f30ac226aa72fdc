import type { Facts } from "../rules/Finding";
import { normaliseLabel } from "../table/label";
import type { Indicator, TargetTable } from "../table/TargetTable";
import { TextHash } from "./TextHash";

const SEPARATOR = "\u0001";

/**
 * What the findings of a table are about, as short texts: the rule, the project, the row's own words and the finding's facts.
 * They do not change when the table moves or another row is edited; they do when the row's text, or what was found, changes.
 */
export class Fingerprints {
  private project: TextHash | null = null;
  /** A row has several findings: its words are summed up once. */
  private readonly rows = new Map<Indicator, TextHash>();

  constructor(private readonly table: TargetTable) {}

  of(ruleId: string, row: Indicator | null, facts: Facts): string {
    let hash = row === null ? this.ofProject() : this.ofRow(row);
    for (const name of Object.keys(facts)) hash = hash.with(SEPARATOR, name, SEPARATOR, facts[name] ?? "");
    return `${ruleId}-${hash.toString()}`;
  }

  private ofProject(): TextHash {
    return (this.project ??= projectHash(this.table));
  }

  private ofRow(row: Indicator): TextHash {
    const known = this.rows.get(row);
    if (known) return known;
    const hash = rowHash(this.ofProject(), row);
    this.rows.set(row, hash);
    return hash;
  }
}

function projectHash({ unit, project }: TargetTable): TextHash {
  const [own, name] = [unit?.text, project?.text].map((text) => normaliseLabel(text ?? ""));
  return TextHash.of(`${own}${SEPARATOR}${name}`);
}

function rowHash(project: TextHash, { level1, level2, level3, description, target }: Indicator): TextHash {
  return project.with(
    ...[level1, level2, level3, description, target].flatMap(({ text }) => [SEPARATOR, text]),
  );
}
