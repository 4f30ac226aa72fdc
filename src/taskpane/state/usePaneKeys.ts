import { useEffect, useEffectEvent } from "react";
import { usePane, usePaneState } from "./PaneContext";
import { useFindingSteps } from "./useFindingSteps";

/** Alt+↑ and Alt+↓ go to the finding before and after, Esc back to the list, wherever in the pane the focus is. */
export function usePaneKeys(): void {
  const { store } = usePane();
  const { view, preview } = usePaneState();
  const { previous, next, go } = useFindingSteps();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (view.kind !== "table" || preview || event.defaultPrevented) return;
    if (event.altKey && event.key === "ArrowUp") go(previous);
    else if (event.altKey && event.key === "ArrowDown") go(next);
    else if (event.key === "Escape") store.dispatch({ type: "wentBack" });
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
