import type { PaneState, View } from "./PaneState";

/** A step from one table's findings to the next table's is no other way in: 返回 leads where it led. */
export function openTable(state: PaneState, tableId: string, finding: string | null): PaneState {
  const way = isFromOverview(state.view) ? { fromOverview: true as const } : {};
  return { ...state, view: { kind: "table", tableId, finding, ...way }, lastTable: tableId };
}

/** From a row of 汇总: its findings, in 校验. */
export function openProject(state: PaneState, tableId: string): PaneState {
  const view = { kind: "table", tableId, finding: null, fromOverview: true } as const;
  return { ...state, tab: "check", view, lastTable: tableId, fill: { ...state.fill, takesFocus: false } };
}

/** 返回: from the settings to the work behind them, from a table to the list that it was opened from. */
export function goBack(state: PaneState): PaneState {
  const { view } = state;
  if (view.kind === "settings") return { ...state, view: view.behind };
  return { ...state, view: { kind: "list" }, tab: isFromOverview(view) ? "overview" : state.tab };
}

function isFromOverview(view: View): boolean {
  return view.kind === "table" && view.fromOverview === true;
}
