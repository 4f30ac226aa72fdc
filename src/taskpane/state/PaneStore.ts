import type { PaneAction } from "./PaneAction";
import { initialPaneState } from "./PaneState";
import type { PaneState } from "./PaneState";
import { paneReducer } from "./paneReducer";

/** The pane's state outside React: the ribbon's commands work on it while no pane is open. */
export interface PaneStore {
  getState(): PaneState;
  dispatch(action: PaneAction): void;
  /** @returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(initial: PaneState = initialPaneState): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch(action) {
      const next = paneReducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
