import { useEffect } from "react";
import { focusList } from "./useFocusHandover";

/** The dialog fades out first, then gives the focus back. */
const CLOSED_MS = 500;

/**
 * Where the focus is lost when a dialog has closed, its opener has it; or the list, where the opener is gone because the
 * dialog's step has changed the view.
 * @param opener what to look for; Fluent itself does not find the way back through a menu that is gone
 */
export function useFocusAfterDialog(isOpen: boolean, wasShown: boolean, opener?: string): void {
  useEffect(() => {
    if (isOpen || !wasShown) return;
    const timer = setTimeout(() => focusList(opener), CLOSED_MS);
    return () => clearTimeout(timer);
  }, [isOpen, wasShown, opener]);
}
