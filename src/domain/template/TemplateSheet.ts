import { groupedAreas } from "../grid/areaPieces";
import { FormSheet } from "../form/FormSheet";
import type { FormPiece, FormRows } from "../form/FormSheet";
import { HIGHEST, textHeight } from "../form/rowHeight";
import type { NewEntry, NewSheet } from "../sheet/NewSheet";
import type { RuleOfKey } from "./templateRules";

/** Points of rows that have to hold more than the words that stand in them now; a row of the grid holds two lines. */
const TITLE_HEIGHT = 34;
const LINE_HEIGHT = 22;
const GOAL_HEIGHT = 96;
const ROW_HEIGHT = 28;

/** Lays out a blank table like a form, with room for what will be typed and rules for typing it. */
export class TemplateSheet implements FormRows {
  private readonly form: FormSheet;
  private readonly heights: number[] = [];

  constructor(
    private readonly columns: readonly number[],
    private readonly ruleOf: RuleOfKey,
  ) {
    this.form = new FormSheet(columns);
  }

  addRow(pieces: readonly FormPiece[]): void {
    this.form.addRow(pieces);
    this.heights.push(roomFor(pieces, this.form.heights.at(-1) ?? LINE_HEIGHT));
  }

  finish(sheetName: string, orientation: NewSheet["orientation"]): NewSheet {
    const { columns, form } = this;
    const heights = this.fittedHeights();
    return { sheetName, columns, heights, cells: form.cells, entries: this.entries(), orientation };
  }

  /** What reaches down over several rows finds its room in all of them together. */
  private fittedHeights(): number[] {
    const heights = [...this.heights];
    for (const cell of this.form.cells) {
      const { row, rowCount } = cell.area;
      const room = Math.max(textHeight(cell, this.columns), cell.key.startsWith("goal") ? GOAL_HEIGHT : 0);
      const share = Math.min(HIGHEST, Math.ceil(room / rowCount));
      for (let below = row; below < row + rowCount; below++) {
        heights[below] = Math.max(heights[below] ?? 0, share);
      }
    }
    return heights;
  }

  /** Cells that follow the same rule, in as few areas as may be. */
  private entries(): NewEntry[] {
    const ruled = this.form.cells.flatMap(({ area, key, content }) => {
      const rule = this.ruleOf(key);
      // What is struck out takes no number.
      const isStruck = rule?.kind === "number" && typeof content === "string";
      return rule && !isStruck ? [{ area, rule }] : [];
    });
    return groupedAreas(
      ruled,
      ({ rule }) => JSON.stringify(rule),
      ({ area }) => [area],
    ).flatMap(({ first, areas }) => areas.map((area) => ({ area, rule: first.rule })));
  }
}

function roomFor(pieces: readonly FormPiece[], height: number): number {
  if (pieces.some(({ look }) => look === "title")) return TITLE_HEIGHT;
  return pieces.some(({ key }) => key?.startsWith("name#")) ? ROW_HEIGHT : Math.max(height, LINE_HEIGHT);
}
