import { contains, intersects, lastRow } from "./Area";
import type { Area, Position } from "./Area";

const BAND = 32;
/** An area over more bands is kept apart: a whole column has 32,768 of them. */
const MOST_BANDS = 64;

/** Areas by the rows in which they lie: which of thousands touch a few rows is known without looking at each. */
export class AreaRows<T extends Area = Area> {
  private readonly bands = new Map<number, T[]>();
  private readonly tall: T[] = [];

  constructor(areas: Iterable<T> = []) {
    for (const area of areas) this.add(area);
  }

  add(area: T): void {
    const [first, last] = bandsOf(area);
    if (last - first >= MOST_BANDS) {
      this.tall.push(area);
      return;
    }
    for (let band = first; band <= last; band++) {
      const known = this.bands.get(band);
      if (known) known.push(area);
      else this.bands.set(band, [area]);
    }
  }

  /** Those that lie over any of its cells; of an area with many rows one may come twice. */
  *over(area: Area): Generator<T> {
    for (const one of this.tall) if (intersects(one, area)) yield one;
    const [first, last] = bandsOf(area);
    for (let band = first; band <= last; band++) {
      for (const one of this.bands.get(band) ?? []) if (intersects(one, area)) yield one;
    }
  }

  /** The first added that covers a cell, one with few rows before one with many. */
  at(cell: Position): T | undefined {
    const band = this.bands.get(Math.floor(cell.row / BAND)) ?? [];
    return band.find((area) => contains(area, cell)) ?? this.tall.find((area) => contains(area, cell));
  }
}

function bandsOf(area: Area): readonly [first: number, last: number] {
  return [Math.floor(area.row / BAND), Math.floor(lastRow(area) / BAND)];
}
