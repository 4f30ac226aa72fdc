/** Where a list was scrolled to when it was left. */
export interface ScrollPlace {
  readonly offset: () => number;
  readonly onScroll: (offset: number) => void;
}

/** Where each list was scrolled to, by the list's name: none of what is drawn, so none of the state. */
export class ScrollPlaces {
  private readonly offsets = new Map<string, number>();

  of(list: string): ScrollPlace {
    return {
      offset: () => this.offsets.get(list) ?? 0,
      onScroll: (offset) => void this.offsets.set(list, offset),
    };
  }
}
