type Tell = () => void;

/** The order in which the events of a burst are told; an event may be missing, or there twice. */
type Order = (burst: readonly Tell[]) => readonly Tell[];

const asRaised: Order = (burst) => burst;

/** What may go wrong with events on their way from Excel to an add-in. Excel promises neither that all come nor in which order. */
export class EventFaults {
  private order: Order = asRaised;
  private burst: Tell[] = [];
  private isHolding = false;
  private raised = 0;

  /** Events get lost, all of them or all but each nth. */
  lose(allButEach = Infinity): void {
    this.order = (burst) => burst.filter(() => ++this.raised % allButEach === 0);
  }

  /** Of the events that are told at one time the last comes first. */
  reverse(): void {
    this.order = (burst) => [...burst].reverse();
  }

  /** Each event comes twice, the second time after all others of its burst. */
  double(): void {
    this.order = (burst) => [...burst, ...burst];
  }

  /** Events wait until `release`: the add-in hears of a change long after it. */
  hold(): void {
    this.isHolding = true;
  }

  /** What was held is on its way, as one burst. */
  release(): void {
    this.isHolding = false;
    if (this.burst.length > 0) this.tellSoon();
  }

  /** What was held and not lost is told after all. */
  clear(): void {
    this.release();
    this.order = asRaised;
    this.raised = 0;
  }

  /** Tells an event, or does with it what the fault does. Events of one turn are a burst. */
  pass(tell: Tell): void {
    this.burst.push(tell);
    if (!this.isHolding && this.burst.length === 1) this.tellSoon();
  }

  private tellSoon(): void {
    setTimeout(() => {
      if (this.isHolding) return;
      for (const tell of this.order(this.burst.splice(0))) tell();
    }, 0);
  }
}
