import { ofYear } from "../../domain/audit";
import { WorkbookError } from "../../application/WorkbookError";
import type { Place } from "../../application/WorkbookPort";
import type { TableAudit } from "../../domain/audit";
import type { Settings } from "../../domain/settings/Settings";
import { nameOfTable } from "../../domain/table/TargetTable";
import { entriesOf } from "./draftEntries";
import type { EditFollower } from "./EditFollower";
import { fillProgress, firstStop, nextUnfilled } from "./fillProgress";
import { isSamePlace } from "./fillReducer";
import type { ReadTable, RowDraft } from "./judgeDrafts";
import type { Draft, FormPlace, KeptDraft } from "./PaneState";
import type { PaneStore } from "./PaneStore";
import type { PlaceKeeper } from "./PlaceKeeper";
import { problemOf } from "./problemOf";
import type { Reading } from "./Reading";
import type { TaskRunner } from "./TaskRunner";
import type { WriteKeeper } from "./WriteKeeper";

interface FillKeeperParts {
  readonly store: PaneStore;
  readonly reading: Reading;
  readonly runner: TaskRunner;
  readonly follower: EditFollower;
  readonly places: PlaceKeeper;
  readonly writes: WriteKeeper;
  /** To be told what 重试 does after a write failed. */
  readonly failed: (again: () => Promise<void>) => void;
}

/**
 * 年终填报: what is typed in a form goes into its cell as soon as the row is left, each row a write of its own, one
 * after the other; then the sheet is read again. What cannot be written stays in the form.
 */
export class FillKeeper {
  private lastId = 0;
  private draining: Promise<void> | null = null;

  constructor(private readonly parts: FillKeeperParts) {}

  /** A table as it was last read; null when it is not there. */
  read(tableId: string | undefined): ReadTable | null {
    const result = this.parts.reading.last;
    const audit = this.auditOf(tableId);
    return result && audit ? { result, audit, settings: this.settings() } : null;
  }

  /** Ends when what has been filled in is in its sheet; null when nothing is under way. */
  get underWay(): Promise<void> | null {
    return this.draining;
  }

  /** Writes what was typed for a row. Ends when it is in the sheet and the sheet has been read again. */
  async commit(place: FormPlace, draft: Draft): Promise<void> {
    const { drafts } = this.parts.store.getState().fill;
    // What was typed for the row before may still be on its way: both are to get there.
    const earlier = drafts.find((kept) => isSamePlace(kept.place, place))?.draft;
    this.keep({ place, draft: { ...earlier, ...draft }, isRefused: false });
    await this.drain();
  }

  /** Keeps what cannot be entered as it stands, so that it is not lost when the row is left. */
  keepRefused(place: FormPlace, draft: Draft): void {
    this.keep({ place, draft, isRefused: true });
  }

  /** Esc: gives up what was typed for a row and has not been written. */
  restore(place: FormPlace): void {
    const { store } = this.parts;
    const refused = store.getState().fill.drafts.filter((kept) => kept.isRefused);
    for (const { id } of refused.filter((kept) => isSamePlace(kept.place, place)))
      store.dispatch({ type: "draftSettled", id });
  }

  /** Opens a table's form, from whichever tab, at its first open row. */
  open(tableId: string): void {
    const { store } = this.parts;
    const audit = this.auditOf(tableId);
    if (!audit) return;
    store.dispatch({ type: "tabChosen", tab: "fill" });
    store.dispatch({ type: "formOpened", tableId, row: firstStop(audit) });
  }

  /** 定位: a cell selected in its sheet. */
  locate(place: Place): Promise<void> {
    return this.parts.places.locate(place);
  }

  /** 下一未填行, across tables; says so when there is none. */
  async goToNextUnfilled(): Promise<void> {
    const { store } = this.parts;
    const { evaluateDrafts } = await judging();
    const { outcome, fill } = store.getState();
    const tables = ofYear(outcome?.tables ?? []).map((audit) => {
      const sent = sentFor(audit.table.id, fill.drafts);
      const table = sent.length > 0 ? this.read(audit.table.id) : null;
      return table ? { ...audit, evaluation: evaluateDrafts(table, sent) } : audit;
    });
    const next = nextUnfilled(tables, { tableId: fill.tableId, row: fill.row });
    if (next) store.dispatch({ type: "formOpened", ...next });
    else {
      const { withoutColumns } = fillProgress(tables);
      store.dispatch({ type: "noticed", notice: { kind: "allFilled", withoutColumns } });
    }
  }

  private keep(kept: Omit<KeptDraft, "id">): void {
    this.lastId += 1;
    this.parts.store.dispatch({ type: "draftKept", kept: { ...kept, id: this.lastId } });
  }

  private drain(): Promise<void> {
    return (this.draining ??= this.writeAll());
  }

  /** Rows in the order in which they were left, those too that are left meanwhile. */
  private async writeAll(): Promise<void> {
    const { store, follower } = this.parts;
    try {
      while (this.waiting(new Map())) {
        const written = await this.writeWaiting();
        const sheets = [...written.values()].filter((sheetId) => sheetId !== null);
        if (sheets.length > 0) await follower.noteMended([...new Set(sheets)]);
        for (const id of written.keys()) store.dispatch({ type: "draftSettled", id });
      }
    } finally {
      this.draining = null;
    }
  }

  /** The drafts that were dealt with, each with the sheet that it was written to. A failure leaves the rest to 重试. */
  private async writeWaiting(): Promise<ReadonlyMap<number, string | null>> {
    const { store, runner } = this.parts;
    const dealtWith = new Map<number, string | null>();
    try {
      for (let next = this.waiting(dealtWith); next; next = this.waiting(dealtWith)) {
        const { id } = next;
        dealtWith.set(id, await runner.runBeside(() => this.write(id)));
      }
    } catch (error) {
      for (const kept of this.allWaiting(dealtWith)) this.keep({ ...kept, isRefused: true });
      this.parts.failed(() => this.retry());
      store.dispatch({ type: "problemArose", problem: problemOf(error, "fill") });
    }
    return dealtWith;
  }

  private waiting(dealtWith: ReadonlyMap<number, unknown>): KeptDraft | undefined {
    return this.allWaiting(dealtWith)[0];
  }

  private allWaiting(dealtWith: ReadonlyMap<number, unknown>): readonly KeptDraft[] {
    const { drafts } = this.parts.store.getState().fill;
    return drafts.filter(({ id, isRefused }) => !isRefused && !dealtWith.has(id));
  }

  /** The sheet that was written to; null when nothing was to be written, or the draft was refused or typed on. */
  private async write(id: number): Promise<string | null> {
    const { reading, writes, store } = this.parts;
    const { planFill } = await import("../../application/fillIn");
    const before = this.auditOf(this.draft(id)?.place.tableId);
    const result = before ? await reading.withSheet(before.table.sheetId) : null;
    // Read anew, the table may have moved, and its drafts with it.
    const kept = this.draft(id);
    if (!kept) return null;
    const audit = this.auditOf(kept.place.tableId);
    const entries = audit && entriesOf(audit, kept.place.row, kept.draft);
    if (!audit || !entries || !result) throw new WorkbookError("changed", placesOf(before), "");
    if (entries.length === 0) return null;
    const plan = planFill(result, this.settings(), audit.table.id, entries);
    if ("problem" in plan) {
      this.keep({ ...kept, isRefused: true });
      return null;
    }
    const written = await writes.apply("fill", plan.plan, {});
    if (!written) return null;
    store.dispatch({ type: "filled", written });
    return audit.table.sheetId;
  }

  /** 重试: what was refused, and can be entered by now, once more. */
  private async retry(): Promise<void> {
    const { store } = this.parts;
    store.dispatch({ type: "problemDismissed" });
    const { problemInDraft } = await judging();
    for (const kept of store.getState().fill.drafts.filter(({ isRefused }) => isRefused)) {
      const table = this.read(kept.place.tableId);
      const problem = table && problemInDraft(table, { row: kept.place.row, draft: kept.draft });
      if (problem === null) this.keep({ ...kept, isRefused: false });
    }
    await this.drain();
  }

  private draft(id: number): KeptDraft | undefined {
    return this.parts.store.getState().fill.drafts.find((kept) => kept.id === id);
  }

  private auditOf(tableId: string | undefined): TableAudit | undefined {
    return this.parts.reading.last?.audit.tables.find(({ table }) => table.id === tableId);
  }

  private settings(): Settings {
    return this.parts.store.getState().records.settings;
  }
}

function placesOf(audit: TableAudit | undefined): string[] {
  return audit ? [nameOfTable(audit.table)] : [];
}

/** What judges entries is fetched when it is first needed: first paint does not need it. */
const judging = () => import("./judgeDrafts");

/** What is on its way into a table. */
export function sentFor(tableId: string, drafts: readonly KeptDraft[]): RowDraft[] {
  return drafts
    .filter(({ place, isRefused }) => !isRefused && place.tableId === tableId)
    .map(({ place: { row }, draft }) => ({ row, draft }));
}
