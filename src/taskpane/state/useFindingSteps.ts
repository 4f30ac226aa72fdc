import { useVisibleTables } from "./useVisibleTables";
import { stepFrom } from "./findingSteps";
import type { FindingStep } from "./findingSteps";
import { usePane, usePaneState } from "./PaneContext";

/** ▲ and ▼: what they lead to from the finding in focus, and the going there, cell and all. */
export function useFindingSteps() {
  const { store, session } = usePane();
  const { view } = usePaneState();
  const tables = useVisibleTables();
  const step = (direction: -1 | 1) =>
    view.kind === "table" ? stepFrom(tables, view.tableId, view.finding, direction) : null;
  const go = (to: FindingStep | null) => {
    if (!to) return;
    store.dispatch({ type: "tableOpened", tableId: to.tableId, finding: to.keyed.key });
    void session.locate(to.keyed.finding);
  };
  return { previous: step(-1), next: step(1), go };
}
