import type { FocusEvent, KeyboardEvent } from "react";
import { usePane } from "./PaneContext";
import type { RowForm } from "./useRowForm";

interface EditorKeysParts {
  readonly form: RowForm;
  readonly previous: string | null;
  readonly next: string | null;
  /** The field that is to be filled in before the row is done, asked for once; null when none is. */
  readonly asksFor: () => string | null;
}

/** What an input of the row gives: its name, by which the next one is found. */
const FIELD = "data-field";

/**
 * Keys in the row in focus: Enter, ↑ and ↓ in a line of text, and Tab out of the row write what was typed and go on; Esc
 * gives it up, then leaves the form. Other keys are the input's own, none the list's.
 */
export function useEditorKeys({ form, previous, next, asksFor }: EditorKeysParts) {
  const { store, session } = usePane();
  const goTo = (row: string | null) => {
    if (row !== null) store.dispatch({ type: "formRowEntered", row });
  };
  const enter = (editor: HTMLElement, target: Element) => {
    const asked = asksFor();
    if (!form.commit()) return;
    const field = asked === null ? null : editor.querySelector<HTMLElement>(`[${FIELD}="${asked}"]`);
    if (field && field !== target) return field.focus();
    if (next !== null) return goTo(next);
    document.querySelector<HTMLElement>("[data-next-unfilled]")?.focus();
  };
  const step = (row: string | null) => {
    if (row !== null && form.commit()) goTo(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const action = actionOf(event, { previous, next });
    if (action === null) {
      if (event.key !== "Tab" && !event.altKey) event.stopPropagation();
      return;
    }
    // Esc with nothing to give up goes on to the form, which it closes.
    if (action === "restore" && !form.restore()) return;
    event.preventDefault();
    event.stopPropagation();
    if (action === "enter") enter(event.currentTarget, event.target as Element);
    else if (action === "nextUnfilled" && form.commit()) void session.fill.goToNextUnfilled();
    else if (action === "next") step(next);
    else if (action === "previous") step(previous);
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    // The pane as a whole has lost the focus, to the sheet: the user may be looking something up, and comes back.
    if (document.activeElement === event.target) return;
    form.leave();
  };
  return { onKeyDown, onBlur };
}

type EditorAction = "enter" | "restore" | "next" | "previous" | "nextUnfilled";

function actionOf(
  event: KeyboardEvent<HTMLElement>,
  { previous, next }: { readonly previous: string | null; readonly next: string | null },
): EditorAction | null {
  const { key, altKey, shiftKey, target, currentTarget } = event;
  if (key === "Escape") return "restore";
  if (altKey) return key === "ArrowDown" ? "nextUnfilled" : null;
  if (key === "Enter" && !shiftKey && !(target instanceof HTMLButtonElement)) return "enter";
  if (isLine(target) && key === "ArrowDown" && next !== null) return "next";
  if (isLine(target) && key === "ArrowUp" && previous !== null) return "previous";
  if (key !== "Tab") return null;
  const stops = stopsIn(currentTarget);
  if (shiftKey) return target === stops[0] && previous !== null ? "previous" : null;
  return target === stops.at(-1) && next !== null ? "next" : null;
}

/** A single line of text, in which ↑ and ↓ mean nothing. */
function isLine(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "text";
}

function stopsIn(editor: HTMLElement): HTMLElement[] {
  return [...editor.querySelectorAll<HTMLElement>("input, textarea, button")].filter(
    (element) => element.tabIndex >= 0 && !element.hasAttribute("disabled"),
  );
}
