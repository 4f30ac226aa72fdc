import type { TableAudit } from "../../domain/audit";
import { nameOfTable } from "../../domain/table/TargetTable";
import { keyedFindings, keyedIgnored, sortKeyed } from "./keyedFindings";
import type { KeyedFinding } from "./keyedFindings";
import type { Outcome, WorkView } from "./PaneState";
import { keepOrder } from "./tableOrder";

interface Recheck {
  readonly outcome: Outcome & { readonly followed: ReadonlyMap<string, string> };
  /** Where the user is now: the same table and finding, wherever the edit has moved them. */
  readonly follow: (view: WorkView) => WorkView;
}

/**
 * A result after some sheets were read again. Nothing jumps: tables keep their order, findings that are no longer met
 * stay in their place, ticked, until the next complete check.
 */
export function afterRecheck(before: Outcome, tables: readonly TableAudit[]): Recheck {
  const followed = followTables(before.tables, tables);
  const order = before.order.map((id) => followed.get(id) ?? id);
  const earlier = new Map(before.tables.map((audit) => [followed.get(audit.table.id) ?? "", audit]));
  const done = new Map<string, readonly KeyedFinding[]>();
  for (const audit of tables) {
    const was = earlier.get(audit.table.id);
    const finished = was ? finishedIn(was, before.done.get(was.table.id) ?? [], audit) : [];
    if (finished.length > 0) done.set(audit.table.id, finished);
  }
  const outcome = { ...before, tables, order: keepOrder(order, tables), done, followed };
  return { outcome, follow: (view) => followView(view, before, outcome) };
}

/** After findings were set aside or taken back: where the finding in focus is gone, the one after it has the focus. */
export function afterIgnoring(view: WorkView, before: Outcome, after: Outcome): WorkView {
  if (view.kind === "list" || view.finding === null) return view;
  const was = before.tables.find(({ table }) => table.id === view.tableId);
  const now = after.tables.find(({ table }) => table.id === view.tableId);
  if (!was || !now) return view;
  const present = new Set(keyedFindings(now).map(({ key }) => key));
  if (present.has(view.finding)) return view;
  const keys = keyedFindings(was).map(({ key }) => key);
  const at = keys.indexOf(view.finding);
  const next =
    keys.slice(at + 1).find((key) => present.has(key)) ??
    keys
      .slice(0, Math.max(0, at))
      .filter((key) => present.has(key))
      .at(-1);
  return { ...view, finding: next ?? null };
}

/** New id by old: the same id, else the table of the same name on the same sheet (rows were inserted above it). */
function followTables(before: readonly TableAudit[], after: readonly TableAudit[]): Map<string, string> {
  const ids = new Set(after.map(({ table }) => table.id));
  const known = new Set(before.map(({ table }) => table.id));
  const moved = new Map(
    after.filter(({ table }) => !known.has(table.id)).map((audit) => [nameKey(audit), audit.table.id]),
  );
  const followed = new Map<string, string>();
  for (const audit of before) {
    const { id } = audit.table;
    const to = ids.has(id) ? id : moved.get(nameKey(audit));
    if (to !== undefined) followed.set(id, to);
  }
  return followed;
}

function nameKey({ table }: TableAudit): string {
  return `${table.sheetId}\n${nameOfTable(table)}`;
}

/** What was met before, or was finished before, and is met no longer: neither at its place nor with its words. */
function finishedIn(
  was: TableAudit,
  wasDone: readonly KeyedFinding[],
  now: TableAudit,
): readonly KeyedFinding[] {
  if (was === now) return wasDone;
  const present = [...keyedFindings(now), ...keyedIgnored(now)];
  const keys = new Set(present.map(({ key }) => key));
  const prints = new Set(present.map(({ finding }) => finding.fingerprint));
  const gone = [...keyedFindings(was), ...wasDone].filter(
    ({ key, finding }) => !keys.has(key) && !prints.has(finding.fingerprint),
  );
  return sortKeyed(gone);
}

function followView(view: WorkView, before: Outcome, after: Recheck["outcome"]): WorkView {
  if (view.kind === "list") return view;
  const tableId = after.followed.get(view.tableId);
  if (tableId === undefined) return { kind: "list" };
  return { ...view, tableId, finding: followFinding(view.finding, view.tableId, tableId, before, after) };
}

function followFinding(
  key: string | null,
  oldId: string,
  newId: string,
  before: Outcome,
  after: Outcome,
): string | null {
  const audit = after.tables.find(({ table }) => table.id === newId);
  const was = before.tables.find(({ table }) => table.id === oldId);
  if (key === null || !audit || !was) return key;
  const now = keyedFindings(audit);
  const finding = keyedFindings(was).find((one) => one.key === key)?.finding;
  const same = now.filter((one) => one.finding.fingerprint === finding?.fingerprint);
  return same.some((one) => one.key === key) ? key : (same[0]?.key ?? key);
}
