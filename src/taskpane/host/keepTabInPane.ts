/** What office.js moves the focus between, each unless its tabindex is negative; a `<summary>` needs one to be among them. */
const STOPS = "a[href], area[href], button, input, select, textarea, [tabindex], [contenteditable]";

/**
 * Excel on the web: office.js, listening on the window, moves the focus itself when Tab is pressed. It leads out of a
 * dialog, which keeps Tab within itself, and leaves the pane for the sheet from whatever is no stop of its own, such as a
 * heading that took the focus when its view was opened. From there the browser moves on.
 */
export function keepTabInPane(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && (isInDialog(event.target) || !isTabStop(event.target)))
      event.stopPropagation();
  });
}

function isTabStop(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.tabIndex >= 0 && target.matches(STOPS);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog]") !== null;
}
