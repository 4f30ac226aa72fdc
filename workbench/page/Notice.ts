const SHOWN_MS = 8000;

/** A sentence at the foot of the page that goes away by itself. */
export class Notice {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly element: HTMLElement) {}

  show(message: string): void {
    clearTimeout(this.timer);
    this.element.textContent = message;
    this.element.hidden = false;
    this.timer = setTimeout(() => (this.element.hidden = true), SHOWN_MS);
  }
}
