import { useEffect, useEffectEvent } from "react";
import { usePane, usePaneState } from "./PaneContext";
import { useFindingSteps } from "./useFindingSteps";

/**
 * Alt+↑ and Alt+↓ go to the finding before and after, in 年终填报 Alt+↓ to the next open row, Esc back to the list,
 * wherever in the pane the focus is.
 * On Excel for the web office.js listens on the window too: it takes Esc for leaving the pane and sends other shortcuts to
 * the host. Keys that the pane has used must therefore not get as far as the window. For Tab there is `keepTabInPane`.
 */
export function usePaneKeys(): void {
  const { session } = usePane();
  const { view, preview, tab, fill } = usePaneState();
  const { previous, next, go } = useFindingSteps();
  const isAtWork = view.kind !== "settings" && !preview;
  const inTable = isAtWork && tab === "check" && view.kind === "table";
  const inFill = isAtWork && tab === "fill";
  const inForm = inFill && fill.tableId !== null;
  /** Whether the key was for the pane, or for the part of it that is open. */
  const take = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.defaultPrevented) return event.key === "Escape";
    if (inTable && event.altKey && event.key === "ArrowUp") go(previous);
    else if (inTable && event.altKey && event.key === "ArrowDown") go(next);
    else if (inFill && event.altKey && event.key === "ArrowDown") void session.fill.goToNextUnfilled();
    else if ((inTable || inForm) && event.key === "Escape") void session.goBack();
    else return false;
    event.preventDefault();
    return true;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (take(event)) event.stopPropagation();
    };
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}
