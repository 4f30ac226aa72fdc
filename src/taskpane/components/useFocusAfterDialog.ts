import { useEffect } from "react";
import { focusList } from "./useFocusHandover";

/** The dialog fades out first, then gives the focus back. */
const CLOSED_MS = 500;

/** Where what opened a dialog is gone when it has closed, because its step has changed the view, the list has the focus. */
export function useFocusAfterDialog(isOpen: boolean, wasShown: boolean): void {
  useEffect(() => {
    if (isOpen || !wasShown) return;
    const timer = setTimeout(focusList, CLOSED_MS);
    return () => clearTimeout(timer);
  }, [isOpen, wasShown]);
}
