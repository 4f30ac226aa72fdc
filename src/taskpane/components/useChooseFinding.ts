import type { KeyedFinding } from "../state/keyedFindings";
import { usePane } from "../state/PaneContext";

/** Makes the finding the one in focus, and selects its cell. */
export function useChooseFinding({ key, finding }: KeyedFinding): () => void {
  const { store, session } = usePane();
  return () => {
    store.dispatch({ type: "findingFocused", finding: key });
    void session.locate(finding);
  };
}
