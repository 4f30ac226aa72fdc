const NARROWEST = 280;
const DEFAULT_WIDTH = 360;

/** The pane's width from the address (`?pane=320`), in pixels. */
export function paneWidthOf(query: URLSearchParams): number {
  const asked = Number(query.get("pane") ?? DEFAULT_WIDTH);
  return Number.isFinite(asked) ? Math.max(NARROWEST, asked) : DEFAULT_WIDTH;
}

/** Gives the pane its width and lets the user drag it. */
export function makeResizable(splitter: HTMLElement, pane: HTMLElement, width: number): void {
  const setWidth = (pixels: number): void =>
    pane.style.setProperty("--pane-width", `${Math.round(pixels)}px`);
  setWidth(width);
  splitter.addEventListener("pointerdown", (down) => {
    splitter.setPointerCapture(down.pointerId);
    // The iframe would swallow the pointer's moves.
    pane.style.pointerEvents = "none";
  });
  splitter.addEventListener("pointermove", (move) => {
    if (!splitter.hasPointerCapture(move.pointerId)) return;
    setWidth(Math.min(Math.max(NARROWEST, innerWidth - move.clientX), innerWidth / 2));
  });
  splitter.addEventListener("lostpointercapture", () => pane.style.removeProperty("pointer-events"));
}
