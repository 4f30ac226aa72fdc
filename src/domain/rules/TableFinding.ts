import type { Position } from "../grid/Area";
import type { Fingerprints } from "../ignores/fingerprint";
import type { Indicator, TargetTable } from "../table/TargetTable";
import type { Facts, Finding, Fix, Severity } from "./Finding";
import type { Hit } from "./Rule";

/** What a finding shares with the others of its rule and table. */
interface Source {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly table: TargetTable;
  readonly fingerprints: Fingerprints;
}

/**
 * A finding whose fingerprint is made when it is first read, as most findings are neither set aside nor looked up. It is a
 * property like the others all the same, so that a copy and JSON have it too.
 */
export class TableFinding implements Finding {
  declare readonly fingerprint: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly tableId: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cell: Position;
  readonly row: number | null;
  readonly facts: Facts;
  readonly fix: Fix | null;
  readonly #fingerprints: Fingerprints;
  readonly #indicator: Indicator | null;
  #made: string | null = null;

  constructor(
    { ruleId, severity, table, fingerprints }: Source,
    { cell, indicator, facts, fix }: Hit<Facts>,
  ) {
    this.ruleId = ruleId;
    this.severity = severity;
    this.tableId = table.id;
    this.sheetId = table.sheetId;
    this.sheetName = table.sheetName;
    this.cell = cell;
    this.row = indicator?.row ?? null;
    this.facts = facts;
    this.fix = fix ?? null;
    this.#fingerprints = fingerprints;
    this.#indicator = indicator ?? null;
    Object.defineProperty(this, "fingerprint", TableFinding.#whenRead);
  }

  static readonly #whenRead: PropertyDescriptor & ThisType<TableFinding> = {
    enumerable: true,
    get() {
      return (this.#made ??= this.#fingerprints.of(this.ruleId, this.#indicator, this.facts));
    },
  };
}
