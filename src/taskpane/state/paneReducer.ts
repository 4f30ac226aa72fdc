import type { CheckResult } from "../../application/checkWorkbook";
import type { TableAudit } from "../../domain/audit";
import type { Severity } from "../../domain/rules/Finding";
import type { PaneAction } from "./PaneAction";
import { NO_FILTER } from "./PaneState";
import type { Filter, Outcome, PaneState, TaskKind, View } from "./PaneState";
import { keepOrder, worstFirst } from "./tableOrder";

/** The pane's next state. Pure: what takes time or touches the workbook is `PaneSession`'s. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "taskStarted":
      return startTask(state, action.kind);
    case "progressed":
      return state.task ? { ...state, task: { ...state.task, progress: action.progress } } : state;
    case "cancelRequested":
      return state.task ? { ...state, task: { ...state.task, cancelling: true } } : state;
    case "tablesArrived":
      return { ...state, outcome: withArrivals(state.outcome, action.tables) };
    case "checked":
      return showResult(state, action.result, action.at);
    case "previewed":
      return { ...state, task: null, preview: action.preview };
    case "previewDismissed":
      return { ...state, preview: null };
    case "taskFinished":
      return { ...state, task: null, preview: null, notice: action.notice };
    case "wrote":
      return { ...state, task: null, preview: null, written: action.written };
    case "undone":
      return { ...state, task: null, written: null, notice: { ...action, kind: "undone" } };
    case "taskFailed":
      return { ...state, task: null, preview: null, problem: action.problem };
    case "problemArose":
      return { ...state, problem: action.problem };
    case "problemDismissed":
      return { ...state, problem: null };
    case "noticeDismissed":
      return { ...state, notice: null };
    case "sheetEdited":
      return markEdited(state, action.sheetId);
    case "severityToggled":
      return { ...state, filter: toggleSeverity(state.filter, action.severity) };
    case "queryChanged":
      return { ...state, filter: { ...state.filter, query: action.query } };
    case "filterCleared":
      return { ...state, filter: NO_FILTER };
    case "reordered":
      return state.outcome
        ? { ...state, outcome: { ...state.outcome, order: worstFirst(state.outcome.tables) } }
        : state;
    case "tableOpened":
      return openTable(state, action.tableId, action.finding);
    case "findingFocused":
      return state.view.kind === "table"
        ? { ...state, view: { ...state.view, finding: action.finding } }
        : state;
    case "wentBack":
      return { ...state, view: { kind: "list" } };
    case "preferencesLoaded":
      return { ...state, preferences: action.preferences };
  }
}

/**
 * A new check forgets edits made so far: it reads them. Edits that come while it reads mark its result again.
 * What a check that did not get to its end has left is dropped, lest old and new tables stand side by side.
 */
function startTask(state: PaneState, kind: TaskKind): PaneState {
  const started = {
    ...state,
    task: { kind, progress: null, cancelling: false },
    problem: null,
    notice: null,
  };
  if (kind !== "check") return started;
  return { ...started, editedSheets: [], outcome: state.outcome?.complete ? state.outcome : null };
}

/** Tables show up as they come, unless a complete earlier result is still on show: that one stays until the new is whole. */
function withArrivals(outcome: Outcome | null, arrived: readonly TableAudit[]): Outcome | null {
  if (outcome?.complete) return outcome;
  const tables = [...(outcome?.tables ?? []), ...arrived];
  return {
    tables,
    order: worstFirst(tables),
    sheetNames: [],
    blank: false,
    complete: false,
    checkedAt: null,
  };
}

function showResult(state: PaneState, { audit, grids }: CheckResult, at: number): PaneState {
  const previous = state.outcome?.complete ? state.outcome.order : null;
  const outcome: Outcome = {
    tables: audit.tables,
    order: previous ? keepOrder(previous, audit.tables) : worstFirst(audit.tables),
    sheetNames: grids.map((grid) => grid.sheetName),
    blank: grids.every((grid) => grid.values.length === 0),
    complete: true,
    checkedAt: at,
  };
  return { ...state, outcome, view: stillThere(state.view, audit.tables) };
}

/** A table that is gone after a re-check cannot stay open. */
function stillThere(view: View, tables: readonly TableAudit[]): View {
  if (view.kind === "list" || tables.some(({ table }) => table.id === view.tableId)) return view;
  return { kind: "list" };
}

function markEdited(state: PaneState, sheetId: string): PaneState {
  if (state.editedSheets.includes(sheetId)) return state;
  return { ...state, editedSheets: [...state.editedSheets, sheetId] };
}

function toggleSeverity(filter: Filter, severity: Severity): Filter {
  const on = filter.severities.includes(severity);
  const severities = on
    ? filter.severities.filter((one) => one !== severity)
    : [...filter.severities, severity];
  return { ...filter, severities };
}

function openTable(state: PaneState, tableId: string, finding: string | null): PaneState {
  return { ...state, view: { kind: "table", tableId, finding }, lastTable: tableId };
}
