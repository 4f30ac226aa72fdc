/** The terminal line that a bar is drawn on. */
export interface ProgressLine {
  readonly columns: number;
  write(text: string): void;
}

const CLEAR = "\r\u001b[2K";
const WIDEST_BAR = 30;
/** Room for the figures beside the bar. */
const FIGURES = 34;

/** How far a folder has been read, on a line that is drawn again in place; without a terminal nothing is drawn. */
export class ProgressBar {
  private done = 0;
  private unread = 0;

  constructor(
    private readonly line: ProgressLine | null,
    private readonly total: number,
  ) {}

  step(isUnread: boolean): void {
    this.done++;
    if (isUnread) this.unread++;
    this.draw();
  }

  draw(): void {
    this.line?.write(`${CLEAR}${this.text(this.line.columns)}`);
  }

  /** Leaves the line to what is printed next. */
  clear(): void {
    this.line?.write(CLEAR);
  }

  private text(columns: number): string {
    const width = Math.max(0, Math.min(WIDEST_BAR, columns - FIGURES));
    const filled = this.total === 0 ? width : Math.floor((width * this.done) / this.total);
    const bar = width < 5 ? "" : `${"█".repeat(filled)}${"░".repeat(width - filled)} `;
    const unread = this.unread > 0 ? `，${this.unread} 个没有读成` : "";
    return `${bar}${this.done}/${this.total}${unread}`;
  }
}
