import { useEffect, useLayoutEffect, useRef } from "react";
import { focusList } from "./useFocusHandover";

/** The dialog fades out first, then gives the focus back. */
const CLOSED_MS = 500;

/**
 * When a dialog has closed, its opener has the focus; or the next step or the list, where the opener is gone because the
 * dialog's step has changed the view: Fluent then goes back to whatever had the focus before the opener, which is lost too.
 * @param opener what to look for; Fluent itself does not find the way back through a menu that is gone
 */
export function useFocusAfterDialog(isOpen: boolean, wasShown: boolean, opener?: string): void {
  const focused = useRef<Element | null>(null);
  // Fluent puts the focus into the dialog in an effect, after all layout effects.
  useLayoutEffect(() => {
    if (isOpen) focused.current = document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    if (isOpen || !wasShown) return;
    const timer = setTimeout(() => {
      if (focused.current?.isConnected === false) leaveFocus();
      focusList(opener);
    }, CLOSED_MS);
    return () => clearTimeout(timer);
  }, [isOpen, wasShown, opener]);
}

function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
