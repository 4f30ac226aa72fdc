import type { CheckResult } from "../../application/checkWorkbook";
import type { TableAudit } from "../../domain/audit";
import type { Severity } from "../../domain/rules/Finding";
import { afterIgnoring, afterRecheck } from "./afterRecheck";
import { fillReducer, followForm } from "./fillReducer";
import { guideReducer } from "./guide";
import type { PaneAction } from "./PaneAction";
import { NO_FILTER } from "./PaneState";
import type { Filter, Outcome, PaneState, TaskKind, View, WorkView } from "./PaneState";
import { keepOrder, worstFirst } from "./tableOrder";
import { goBack, openProject, openTable } from "./tableViews";

/** The pane's next state. Pure: what takes time or touches the workbook is `PaneSession`'s. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  const next = reduce(state, action);
  const guide = guideReducer(state.guide, action);
  return guide === next.guide ? next : { ...next, guide };
}

function reduce(state: PaneState, action: PaneAction): PaneState {
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
      return showResult(state, action.result, action.at, action.edited ?? []);
    case "rechecked":
      return showRecheck(state, action.result, action.settled);
    case "rejudged":
      return action.by === "ignores" ? showIgnores(state, action.result) : showRejudged(state, action.result);
    case "recheckFailed":
      return { ...state, recheckDue: false, problem: action.problem };
    case "previewed":
      return { ...state, task: null, preview: action.preview };
    case "previewDismissed":
      return { ...state, preview: null };
    case "taskFinished":
      return { ...state, task: null, preview: null, notice: action.notice };
    case "wrote":
      return {
        ...state,
        task: null,
        preview: null,
        written: action.written,
        source: action.written.purpose === "importActuals" ? null : state.source,
      };
    case "undone": {
      const { earlier, type: kind, ...undone } = action;
      return { ...state, task: null, written: earlier, notice: { kind, ...undone } };
    }
    case "halfWrote":
      return { ...state, written: action.written };
    case "taskFailed":
      return { ...state, task: null, preview: null, problem: action.problem };
    case "problemArose":
      return { ...state, problem: action.problem };
    case "problemDismissed":
      return { ...state, problem: null };
    case "noticed":
      return { ...state, notice: action.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
    case "sheetEdited":
      return markEdited(state, action.sheetId, action.recheckDue);
    case "severityToggled":
      return { ...state, filter: toggleSeverity(state.filter, action.severity) };
    case "ignoredToggled":
      return { ...state, filter: { ...state.filter, ignoredOnly: !state.filter.ignoredOnly } };
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
    case "projectOpened":
      return openProject(state, action.tableId);
    case "findingFocused":
      return state.view.kind === "table"
        ? { ...state, view: { ...state.view, finding: action.finding } }
        : state;
    case "settingsOpened":
      return { ...state, view: { kind: "settings", behind: workBehind(state.view) } };
    case "wentBack":
      return goBack(state);
    case "tabChosen":
      return { ...state, tab: action.tab, fill: { ...state.fill, takesFocus: false } };
    case "formOpened":
    case "formRowEntered":
    case "formClosed":
    case "draftKept":
    case "draftSettled":
      return { ...state, fill: fillReducer(state.fill, action) };
    case "filled":
      return { ...state, written: action.written };
    case "sourceRead":
      return { ...state, task: null, source: action.source };
    case "sourceDropped":
      return { ...state, source: null };
    case "wordRead":
      return { ...state, task: null, word: action.word };
    case "dialogOpened":
      return { ...state, task: null, dialog: action.dialog, word: null };
    case "dialogClosed":
      return closeDialog(state);
    case "scoresSorted":
      return { ...state, scoreOrder: action.order };
    case "preferencesLoaded":
      return { ...state, preferences: action.preferences };
    case "recordsLoaded":
      return { ...state, records: action.records };
    case "overviewSorted":
      return { ...state, overview: { ...state.overview, sort: action.sort } };
    case "overviewSearched":
      return { ...state, overview: { ...state.overview, query: action.query } };
    case "guideShown":
    case "guideHidden":
      return state;
  }
}

/** What a check that did not get to its end has left is dropped, lest old and new tables stand side by side. */
function startTask(state: PaneState, kind: TaskKind): PaneState {
  const started = {
    ...state,
    task: { kind, progress: null, cancelling: false },
    problem: null,
    notice: null,
  };
  if (kind !== "check") return started;
  return { ...started, outcome: state.outcome?.complete ? state.outcome : null };
}

/** Tables show up as they come, unless a complete earlier result is still on show: that one stays until the new is whole. */
function withArrivals(outcome: Outcome | null, arrived: readonly TableAudit[]): Outcome | null {
  if (outcome?.complete) return outcome;
  const tables = [...(outcome?.tables ?? []), ...arrived];
  return {
    tables,
    order: worstFirst(tables),
    done: new Map(),
    sheetNames: [],
    diagnoses: [],
    hints: [],
    blank: false,
    complete: false,
    checkedAt: null,
  };
}

/** A complete check has read every edit made so far, except those that came while it read. */
function showResult(
  state: PaneState,
  { audit, grids, diagnoses, hints }: CheckResult,
  at: number,
  edited: readonly string[],
): PaneState {
  const previous = state.outcome?.complete ? state.outcome.order : null;
  const outcome: Outcome = {
    tables: audit.tables,
    order: previous ? keepOrder(previous, audit.tables) : worstFirst(audit.tables),
    done: new Map(),
    sheetNames: grids.map((grid) => grid.sheetName),
    diagnoses,
    hints,
    blank: grids.every((grid) => grid.values.length === 0),
    complete: true,
    checkedAt: at,
  };
  const view = mapWork(state.view, (work) => stillThere(work, audit.tables));
  const ids = new Set(audit.tables.map(({ table }) => table.id));
  const fill = followForm(state.fill, (id) => (ids.has(id) ? id : undefined));
  return {
    ...state,
    outcome,
    view,
    fill,
    editedSheets: edited,
    recheckDue: edited.length > 0 && state.recheckDue,
  };
}

function showRecheck(state: PaneState, result: CheckResult, settled: readonly string[]): PaneState {
  if (!state.outcome) return state;
  const { audit, grids, diagnoses, hints } = result;
  const { outcome, follow } = afterRecheck(state.outcome, audit.tables);
  const editedSheets = state.editedSheets.filter((sheetId) => !settled.includes(sheetId));
  const { lastTable } = state;
  return {
    ...state,
    outcome: { ...outcome, diagnoses, hints, sheetNames: grids.map((grid) => grid.sheetName) },
    view: mapWork(state.view, follow),
    lastTable: lastTable && (outcome.followed.get(lastTable) ?? lastTable),
    fill: followForm(state.fill, (id) => outcome.followed.get(id)),
    editedSheets,
    recheckDue: editedSheets.length > 0 && state.recheckDue,
  };
}

function showIgnores(state: PaneState, { audit }: CheckResult): PaneState {
  if (!state.outcome) return state;
  const before = state.outcome;
  const outcome = { ...before, tables: audit.tables };
  return { ...state, outcome, view: mapWork(state.view, (work) => afterIgnoring(work, before, outcome)) };
}

/** Other settings are no work done on the tables: nothing is ticked. Other words for headers may find other tables. */
function showRejudged(state: PaneState, { audit: { tables }, diagnoses, hints }: CheckResult): PaneState {
  if (!state.outcome) return state;
  const order = keepOrder(state.outcome.order, tables);
  const outcome = { ...state.outcome, tables, order, diagnoses, hints, done: new Map() };
  const ids = new Set(tables.map(({ table }) => table.id));
  const fill = followForm(state.fill, (id) => (ids.has(id) ? id : undefined));
  return { ...state, outcome, fill, view: mapWork(state.view, (work) => stillThere(work, tables)) };
}

function mapWork(view: View, change: (work: WorkView) => WorkView): View {
  return view.kind === "settings" ? { ...view, behind: change(view.behind) } : change(view);
}

function workBehind(view: View): WorkView {
  return view.kind === "settings" ? view.behind : view;
}

/** A table that is gone after a re-check cannot stay open. */
function stillThere(view: WorkView, tables: readonly TableAudit[]): WorkView {
  if (view.kind === "list" || tables.some(({ table }) => table.id === view.tableId)) return view;
  return { kind: "list" };
}

function markEdited(state: PaneState, sheetId: string, recheckDue: boolean): PaneState {
  const known = state.editedSheets.includes(sheetId);
  if (known && state.recheckDue === recheckDue) return state;
  return {
    ...state,
    recheckDue,
    editedSheets: known ? state.editedSheets : [...state.editedSheets, sheetId],
  };
}

function toggleSeverity(filter: Filter, severity: Severity): Filter {
  const on = filter.severities.includes(severity);
  const severities = on
    ? filter.severities.filter((one) => one !== severity)
    : [...filter.severities, severity];
  return { ...filter, severities };
}

/** That a document could not be read has been told in the dialog, and is of no use without it. */
function closeDialog(state: PaneState): PaneState {
  return { ...state, dialog: null, problem: state.problem?.during === "readWord" ? null : state.problem };
}
