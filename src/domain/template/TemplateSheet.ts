import { groupedAreas } from "../grid/areaPieces";
import { FormSheet } from "../form/FormSheet";
import type { FormPiece, FormRows } from "../form/FormSheet";
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
    const { columns, heights, form } = this;
    return { sheetName, columns, heights, cells: form.cells, entries: this.entries(), orientation };
  }

  /** Cells that follow the same rule, in as few areas as may be. */
  private entries(): NewEntry[] {
    const ruled = this.form.cells.flatMap(({ area, key }) => {
      const rule = this.ruleOf(key);
      return rule ? [{ area, rule }] : [];
    });
    return groupedAreas(
      ruled,
      ({ rule }) => JSON.stringify(rule),
      ({ area }) => [area],
    ).flatMap(({ first, areas }) => areas.map((area) => ({ area, rule: first.rule })));
  }
}

function roomFor(pieces: readonly FormPiece[], height: number): number {
  const has = (name: string) => pieces.some(({ key }) => key?.startsWith(name));
  if (pieces.some(({ look }) => look === "title")) return TITLE_HEIGHT;
  if (has("name#")) return ROW_HEIGHT;
  return Math.max(height, has("goal") ? GOAL_HEIGHT : LINE_HEIGHT);
}
