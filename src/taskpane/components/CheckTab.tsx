import type { TableAudit } from "../../domain/audit";
import { usePaneState } from "../state/PaneContext";
import type { ScrollPlace } from "../state/ScrollPlaces";
import { useVisibleTables } from "../state/useVisibleTables";
import type { VisibleTable } from "../state/visibleTables";
import { EmptyState } from "./EmptyState";
import { FindingsView } from "./FindingsView";
import { ListView } from "./ListView";

/** 校验: the list of tables, one table's findings, or what to say when there is neither. */
export function CheckTab(scroll: ScrollPlace) {
  const { outcome, view } = usePaneState();
  const tables = useVisibleTables();
  if (!outcome || outcome.tables.length === 0) return <EmptyState />;
  const audit =
    view.kind === "table" ? outcome.tables.find(({ table }) => table.id === view.tableId) : undefined;
  if (view.kind !== "table" || !audit) return <ListView outcome={outcome} tables={tables} {...scroll} />;
  const { findings, ignored } = audit;
  const shown = tables.find((one) => one.audit.table.id === view.tableId) ?? nothingOf(audit);
  return <FindingsView shown={shown} chosen={view.finding} total={findings.length + ignored.length} />;
}

/** A table none of whose findings the filter lets through. */
function nothingOf(audit: TableAudit): VisibleTable {
  return { audit, findings: [], done: [], ignored: [] };
}
