import { useDeferredValue, useMemo } from "react";
import { usePane, usePaneState } from "./PaneContext";
import { visibleTables } from "./visibleTables";
import type { VisibleTable } from "./visibleTables";

/** The filtered list. Typing goes first: with a thousand tables the list follows a moment later. */
export function useVisibleTables(): readonly VisibleTable[] {
  const { locale } = usePane();
  const { outcome, filter } = usePaneState();
  const shownFilter = useDeferredValue(filter);
  return useMemo(
    () => (outcome ? visibleTables(outcome, shownFilter, locale) : []),
    [outcome, shownFilter, locale],
  );
}
