import { useLayoutEffect } from "react";
import type { RefObject } from "react";

/**
 * A part that goes away with the focus in it hands the focus to the next step, or to the list, to the row that takes it on
 * Tab: the focus is never lost. It never takes the focus from elsewhere, least of all from a sheet in which the user is typing.
 */
export function useFocusHandover(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (element?.contains(document.activeElement)) requestAnimationFrame(() => focusList());
    };
  }, [part]);
}

/** On the button that a view offers as the next step: a focus that was lost goes there. */
export const NEXT_STEP = { "data-next-step": "" };

/**
 * Puts a focus that was lost on the next step of the view in front; on the current row of its list, or into its input; without
 * either, on what comes first.
 * @param before a selector of what is to have it before all of these
 */
export function focusList(before?: string): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost || !document.hasFocus()) return;
  const wanted = [
    before,
    "main [data-next-step]",
    "main input[data-row], main [data-row][tabindex='0']",
    "main button",
  ];
  for (const selector of wanted) {
    const found = selector === undefined ? null : document.querySelector<HTMLElement>(selector);
    if (found) return found.focus({ preventScroll: true });
  }
}
