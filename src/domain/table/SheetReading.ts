import { lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import type { Steps } from "../Steps";
import { ColumnFloors } from "./ColumnFloors";
import type { IndicatorHeader } from "./IndicatorHeader";
import type { Period } from "./Layout";
import { normaliseLabel } from "./label";
import { namesBlock, periodOfText } from "./periodWords";
import type { HeadLimits } from "./cellsOfHead";
import type { TableHead } from "./readHead";
import { readIndicatorRows } from "./readIndicatorRows";
import { placeOf, sketchForm, sketchTable } from "./sketchForm";
import { leftPeriod } from "./readHead";
import { isHeadless } from "./TableSketch";
import type { TableSketch } from "./TableSketch";
import type { TableView } from "./TableView";

/** Rows that may part a table from its header repeated on the next page, or a block from the block above it. */
const WIDEST_BREAK = 3;

/** Reads a sheet header after header, top to bottom. */
export class SheetReading {
  readonly sketches: TableSketch[] = [];
  /** Headers of grids that are nobody's table, and those below which nothing stands. */
  readonly unread: IndicatorHeader[] = [];
  private readonly floors: ColumnFloors;
  /** Where the head of a header's table may reach, for a second block that has the same head. */
  private readonly limits = new Map<IndicatorHeader, HeadLimits>();

  private constructor(
    private readonly view: TableView,
    headers: readonly IndicatorHeader[],
  ) {
    this.floors = new ColumnFloors(view, headers);
  }

  static *steps(view: TableView, headers: readonly IndicatorHeader[]): Steps<SheetReading> {
    const reading = new SheetReading(view, headers);
    const seconds = new Map<IndicatorHeader, IndicatorHeader>();
    for (const header of headers) if (header.besides) seconds.set(header.besides, header);
    for (const header of headers) {
      yield;
      const second = seconds.get(header);
      if (second) reading.readPair(header, second);
      else if (!header.besides) reading.read(header);
    }
    return reading;
  }

  private read(header: IndicatorHeader): void {
    const limits = this.limitsOf(header);
    // The header of a list, repeated within it.
    if (limits.top > header.row) return;
    this.limits.set(header, limits);
    const sketches = sketchForm(this.view, header, limits);
    const [first] = sketches;
    if (!first || isHeaderOnly(first)) this.leave(first ?? { header, area: areaOfHeader(header) });
    else if (isHeadless(this.withoutPageTitle(first))) this.readHeadless(first);
    else for (const sketch of sketches) this.add(sketch);
  }

  private limitsOf(header: IndicatorHeader): HeadLimits {
    const place = placeOf(header);
    const top = this.floors.topOf(place);
    return { top, right: this.floors.rightOf(place, top) };
  }

  private add(sketch: TableSketch): void {
    this.sketches.push(sketch);
    this.floors.lay(sketch.area, this.sketches.length - 1);
  }

  /** Two blocks side by side below one head: each is the whole form, with the amounts and the goal of its own period. */
  private readPair(first: IndicatorHeader, second: IndicatorHeader): void {
    const limits = this.limitsOf(second);
    const grids = [first, second].map((header) => ({ header, ...readIndicatorRows(this.view, header) }));
    const bottom = Math.max(...grids.map(({ lastRow: last }) => last));
    const place = placeOf(second);
    // 年度指标值 over both is no word of either: then the head tells which stands left.
    const [left, right] =
      first.namedPeriod === second.namedPeriod ? [null, null] : [first.namedPeriod, second.namedPeriod];
    const periods = periodsOf(left ?? leftPeriod(this.view, place, limits), right);
    const sketches = grids.map(({ header, rows }, index) =>
      sketchTable(this.view, {
        header,
        place,
        limits,
        rows,
        lastRow: bottom,
        period: periods[index] ?? null,
      }),
    );
    if (sketches.some(({ head }) => isHeadless(head))) for (const sketch of sketches) this.leave(sketch);
    else for (const sketch of sketches) this.add(sketch);
  }

  /** A grid without a head of its own: the next page of the table above it, the second of two blocks, or nobody's. */
  private readHeadless(grid: TableSketch): void {
    const index = this.floors.tableAbove(placeOf(grid.header));
    const above = index === null ? undefined : this.sketches[index];
    if (index !== null && above && isRightBelow(above, grid)) {
      if (isOtherBlock(above, grid)) return this.addBlock(above, index, grid);
      if (this.isPage(grid) && isSamePage(above, grid)) return this.replace(index, joined(above, grid));
    }
    // Whose header the user has pointed at is a table, even one that nobody has named.
    if (isHeadless(grid.head) && !grid.header.isByHand) this.leave(grid);
    else this.add(grid);
  }

  /** Two blocks below each other: the first one's head is read again for the period of each. */
  private addBlock(first: TableSketch, index: number, second: TableSketch): void {
    const { header, rows, area } = first;
    const limits = this.limits.get(header);
    if (!limits) return this.leave(second);
    const [earlier, later] = periodsOf(header.namedPeriod, blockPeriodOf(second));
    const whole = { header, place: placeOf(header), limits, rows, lastRow: lastRow(area) };
    this.replace(index, sketchTable(this.view, { ...whole, period: earlier }));
    const { head } = sketchTable(this.view, { ...whole, period: later });
    const row = second.header.levelRow;
    const below = { row, rowCount: lastRow(second.area) - row + 1 };
    this.add({ ...second, head, period: later, area: { ...area, ...below } });
  }

  /** The head of a grid without a title that names no table of its own: 二、年度绩效指标, or the title of the table above again. */
  private withoutPageTitle(grid: TableSketch): TableHead {
    const isOwn = !namesBlock(titleOf(grid)) && !this.isTitledAsAbove(grid);
    return isOwn ? grid.head : { ...grid.head, title: null };
  }

  private isPage(grid: TableSketch): boolean {
    return isHeadless(grid.head) || (!namesBlock(titleOf(grid)) && this.isTitledAsAbove(grid));
  }

  private isTitledAsAbove(grid: TableSketch): boolean {
    const index = this.floors.tableAbove(placeOf(grid.header));
    const above = index === null ? undefined : this.sketches[index];
    if (!above || isOthers(above, grid)) return false;
    return CONTINUED.test(titleOf(grid)) || titleOf(grid) === titleOf(above);
  }

  private leave({ header, area }: Pick<TableSketch, "header" | "area">): void {
    this.unread.push(header);
    this.floors.lay(area, null);
  }

  private replace(index: number, sketch: TableSketch): void {
    this.sketches.splice(index, 1, sketch);
    this.floors.lay(sketch.area, index);
  }
}

/** Nothing stands below the header, not even the levels of unused rows. */
function isHeaderOnly({ header, area }: TableSketch): boolean {
  return lastRow(area) <= header.lastRow;
}

function areaOfHeader({ row, lastRow: bottom, firstColumn, lastColumn }: IndicatorHeader): Area {
  return { row, column: firstColumn, rowCount: bottom - row + 1, columnCount: lastColumn - firstColumn + 1 };
}

/** Behind the title of a table's next page: 甲项目绩效目标表（续）. */
const CONTINUED = /\(?(?:续表?|接上[页表])[\d一二三四五]{0,2}\)?$/;

const titleOf = ({ head }: TableSketch): string => normaliseLabel(head.title?.text ?? "");

/** 部门整体支出绩效目标表 of the next unit, or of the next year, has the same title and is no page of the one above. */
function isOthers({ head: above }: TableSketch, { head }: TableSketch): boolean {
  const isOtherUnit =
    head.unit !== null &&
    above.unit !== null &&
    normaliseLabel(head.unit.name) !== normaliseLabel(above.unit.name);
  return isOtherUnit || (head.year !== null && above.year !== null && head.year !== above.year);
}

function isRightBelow({ area }: TableSketch, grid: TableSketch): boolean {
  const gap = grid.area.row - lastRow(area) - 1;
  return gap >= 0 && gap <= WIDEST_BREAK;
}

/** Over the same columns, so that the table goes on. */
function isSamePage({ header: { columns } }: TableSketch, { header }: TableSketch): boolean {
  return (
    columns.level1 === header.columns.level1 &&
    columns.level3 === header.columns.level3 &&
    columns.target === header.columns.target
  );
}

/** Which block a grid names itself to be: by a label beside it, a heading, or a line above its header. */
function blockPeriodOf({ header, head }: TableSketch): Period | null {
  return header.namedPeriod ?? (head.title && periodOfText(head.title.text));
}

function isOtherBlock(above: TableSketch, grid: TableSketch): boolean {
  const period = blockPeriodOf(grid);
  return period !== null && above.list === null && above.period === null && blockPeriodOf(above) !== period;
}

/** The periods of two blocks, in their order: as named, else 中长期 before 年度. */
function periodsOf(first: Period | null, second: Period | null): readonly [Period, Period] {
  const isAnnualFirst = second === "longTerm" || (first === "annual" && second !== "annual");
  return isAnnualFirst ? ["annual", "longTerm"] : ["longTerm", "annual"];
}

function joined(table: TableSketch, page: TableSketch): TableSketch {
  const rowCount = lastRow(page.area) - table.area.row + 1;
  return { ...table, area: { ...table.area, rowCount }, rows: [...table.rows, ...page.rows] };
}
