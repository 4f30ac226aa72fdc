import { insertInOrder } from "./sheetOrder";
import { childOf } from "./XmlEdit";
import type { XmlEdit } from "./XmlEdit";
import { xmlText } from "./xmlText";

/** Pixels that a digit of the standard font takes; the file counts widths in digits, cell margins included. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** A column of a Chinese Excel, where the sheet says nothing of its columns: 8.38 digits of 宋体. */
const STANDARD_PIXELS = 72;
const OF_OLD_WIDTH: readonly string[] = ["hidden", "bestFit"];

interface ColumnRun {
  /** From 1, as the file counts. */
  readonly first: number;
  readonly last: number;
  /** All but `min` and `max`. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The columns of a worksheet part: widths and styles, a run of like columns each, of which single ones are changed. */
export class SheetColumns {
  private runs: readonly ColumnRun[];
  private isChanged = false;

  constructor(private readonly edit: XmlEdit) {
    const columns = childOf(edit.root, "cols")?.children ?? [];
    this.runs = columns.map(({ attributes: { min = "1", max = min, ...attributes } }) => {
      return { first: Number(min), last: Number(max), attributes };
    });
  }

  /** The style of the column's cells that the file does not mention. */
  styleOf(column: number): number {
    return Number(this.attributesOf(column).style ?? 0);
  }

  /** The column's width in points, as Excel gives it; 0 for a hidden one. */
  pointsOf(column: number): number {
    const { width, hidden } = this.attributesOf(column);
    if (hidden === "1" || hidden === "true") return 0;
    return width === undefined ? this.standardPoints() : pointsOf(Number(width));
  }

  /** Makes a column wide enough for so many characters of the standard font. */
  setCharacters(column: number, characters: number): void {
    this.setPixels(column, characters * DIGIT_PIXELS + MARGIN_PIXELS);
  }

  setPoints(column: number, points: number): void {
    if (points === 0) return this.change(column, { ...this.attributesOf(column), hidden: "1" });
    if (points !== this.standardPoints()) return this.setPixels(column, points / POINTS_PER_PIXEL);
    const { style, outlineLevel, collapsed } = this.attributesOf(column);
    this.change(column, {
      ...(style !== undefined && { style, width: String(this.standardWidth()) }),
      ...(outlineLevel !== undefined && { outlineLevel }),
      ...(collapsed !== undefined && { collapsed }),
    });
  }

  /** Puts the changes into the part. */
  write(): void {
    if (!this.isChanged) return;
    const node = childOf(this.edit.root, "cols");
    const list = this.runs.map((run) => this.runXml(run)).join("");
    const xml = list === "" ? "" : `<${this.prefix}cols>${list}</${this.prefix}cols>`;
    if (node) this.edit.replace(node, xml);
    else insertInOrder(this.edit, "cols", xml);
  }

  private get prefix(): string {
    return this.edit.root.prefix;
  }

  private attributesOf(column: number): Readonly<Record<string, string>> {
    return this.runs.find(({ first, last }) => first <= column + 1 && column + 1 <= last)?.attributes ?? {};
  }

  private setPixels(column: number, pixels: number): void {
    const kept = Object.entries(this.attributesOf(column)).filter(([name]) => !OF_OLD_WIDTH.includes(name));
    const width = Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
    this.change(column, { ...Object.fromEntries(kept), width: String(width), customWidth: "1" });
  }

  /** A run that holds the column among others is parted; a column without any attribute needs no run. */
  private change(column: number, attributes: Readonly<Record<string, string>>): void {
    const number = column + 1;
    const parted = this.runs.flatMap((run) =>
      [
        { ...run, last: Math.min(run.last, number - 1) },
        { ...run, first: Math.max(run.first, number + 1) },
      ].filter(({ first, last }) => first <= last),
    );
    const changed = Object.keys(attributes).length > 0 ? [{ first: number, last: number, attributes }] : [];
    this.runs = [...parted, ...changed].sort((a, b) => a.first - b.first);
    this.isChanged = true;
  }

  private runXml({ first, last, attributes }: ColumnRun): string {
    const rest = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(value)}"`);
    return `<${this.prefix}col min="${first}" max="${last}"${rest.join("")}/>`;
  }

  private standardPoints(): number {
    return pointsOf(this.standardWidth());
  }

  private standardWidth(): number {
    const { defaultColWidth, baseColWidth } = childOf(this.edit.root, "sheetFormatPr")?.attributes ?? {};
    if (defaultColWidth !== undefined) return Number(defaultColWidth);
    if (baseColWidth === undefined) return STANDARD_PIXELS / DIGIT_PIXELS;
    return Number(baseColWidth) + MARGIN_PIXELS / DIGIT_PIXELS;
  }
}

function pointsOf(width: number): number {
  const digits = (256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256;
  return Math.trunc(digits * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}
