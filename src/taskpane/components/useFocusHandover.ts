import { useLayoutEffect } from "react";
import type { RefObject } from "react";

/**
 * A part that goes away with the focus in it hands the focus to the list, to the row that takes it on Tab: the focus is
 * never lost. It never takes the focus from elsewhere, least of all from a sheet in which the user is typing.
 */
export function useFocusHandover(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (element?.contains(document.activeElement)) requestAnimationFrame(() => focusList());
    };
  }, [part]);
}

/**
 * Puts a focus that was lost on the current row of the list in front, or into its input; without a list, on what comes first.
 * @param before a selector of what is to have it before the list
 */
export function focusList(before?: string): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost || !document.hasFocus()) return;
  const first = before === undefined ? null : document.querySelector<HTMLElement>(before);
  const row = document.querySelector<HTMLElement>("main input[data-row], main [data-row][tabindex='0']");
  (first ?? row ?? document.querySelector<HTMLElement>("main button"))?.focus({ preventScroll: true });
}
