import type { Pause } from "../../../src/taskpane/host/pause";

/** Pauses that end when the test says so. */
export class FakePause {
  private waiting: (() => void)[] = [];

  readonly pause: Pause = (_milliseconds, then) => {
    this.waiting.push(then);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== then);
    };
  };

  get count(): number {
    return this.waiting.length;
  }

  /** The user has paused: what waited for it begins. */
  end(): void {
    const due = this.waiting;
    this.waiting = [];
    for (const then of due) then();
  }
}
