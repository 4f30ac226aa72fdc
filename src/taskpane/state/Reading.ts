import { auditAgain, auditIgnored } from "../../application/auditAgain";
import { checkWorkbook, recheckSheets } from "../../application/checkWorkbook";
import type { CheckResult } from "../../application/checkWorkbook";
import type { StepOptions, WorkbookReader } from "../../application/WorkbookPort";
import { batchArrivals } from "./batchArrivals";
import type { WorkbookRecords } from "./PaneState";
import type { PaneStore } from "./PaneStore";

interface ReadingParts {
  readonly store: PaneStore;
  readonly workbook: WorkbookReader;
  readonly now: () => number;
}

/** The last reading of the workbook, and which of its sheets have changed since. */
export class Reading {
  private result: CheckResult | null = null;
  /** How often each sheet has changed since it was read: edited by the user, or written by the add-in. */
  private changes = new Map<string, number>();

  /** When the workbook, or a part of it, was last read: milliseconds since 1970. */
  private at = 0;

  constructor(private readonly parts: ReadingParts) {}

  /** The last result, changed since or not; null before the first check. */
  get last(): CheckResult | null {
    return this.result;
  }

  get readAt(): number {
    return this.at;
  }

  /** Whether the sheet was there when the workbook was read. */
  knows(sheetId: string): boolean {
    return this.result?.grids.some((grid) => grid.sheetId === sheetId) ?? false;
  }

  noteChange(sheetId: string): void {
    this.changes.set(sheetId, (this.changes.get(sheetId) ?? 0) + 1);
  }

  /** Reads and checks the whole workbook. Changes that come while it reads count for the next time. */
  async check(options: StepOptions): Promise<CheckResult> {
    const { store, workbook, now } = this.parts;
    const earlier = this.changes;
    this.changes = new Map();
    const onTable = batchArrivals((tables) => store.dispatch({ type: "tablesArrived", tables }), now);
    try {
      const { settings, ignores, hints } = this.records();
      this.result = await checkWorkbook(workbook, settings, { ...options, ignores, hints, onTable });
    } catch (error) {
      this.changes = new Map([...earlier, ...this.changes]);
      throw error;
    }
    this.at = now();
    store.dispatch({ type: "checked", result: this.result, at: this.at, edited: [...this.changes.keys()] });
    return this.result;
  }

  /** The last result when nothing has changed since; else what has changed is read again. */
  async upToDate(options: StepOptions): Promise<CheckResult> {
    const changed = [...this.changes.keys()];
    if (!this.result || !changed.every((sheetId) => this.knows(sheetId))) return this.check(options);
    return changed.length === 0 ? this.result : this.recheck(changed, options);
  }

  /** The last result, in which this sheet at least is as it is now. Null before the first check. */
  async withSheet(sheetId: string): Promise<CheckResult | null> {
    return this.changes.has(sheetId) ? this.recheck([sheetId], {}) : this.result;
  }

  /** Reads and checks these sheets again. Does nothing before the first check. */
  async recheck(sheetIds: readonly string[], options: StepOptions): Promise<CheckResult> {
    if (!this.result) return this.check(options);
    const { store, workbook, now } = this.parts;
    const { settings, ignores, hints } = this.records();
    const before = new Map(this.changes);
    const records = { ...options, ignores, hints };
    this.result = await recheckSheets(workbook, settings, this.result, sheetIds, records);
    this.at = now();
    const settled = sheetIds.filter((sheetId) => this.changes.get(sheetId) === before.get(sheetId));
    for (const sheetId of settled) this.changes.delete(sheetId);
    store.dispatch({ type: "rechecked", result: this.result, settled });
    return this.result;
  }

  /** Judges what was read by the settings now in force; with other words for headers other tables may be found. */
  async rejudge(options: StepOptions): Promise<void> {
    if (!this.result) return;
    const { settings, ignores, hints } = this.records();
    this.result = await auditAgain(this.result, settings, { ...options, ignores, hints });
    this.parts.store.dispatch({ type: "rejudged", result: this.result, by: "settings" });
  }

  /** Sets aside, or takes back, what the list now says of these findings. */
  reviseIgnored(fingerprints: ReadonlySet<string>): void {
    if (!this.result) return;
    const { settings, ignores } = this.records();
    this.result = auditIgnored(this.result, settings, ignores, fingerprints);
    this.parts.store.dispatch({ type: "rejudged", result: this.result, by: "ignores" });
  }

  private records(): WorkbookRecords {
    return this.parts.store.getState().records;
  }
}
