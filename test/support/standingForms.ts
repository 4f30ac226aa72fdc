import { areaOfForm } from "../../src/domain/form/FormDocument";
import type { FormDocument } from "../../src/domain/form/FormDocument";
import { formatRecord, parseRecord, recordOf } from "../../src/domain/form/FormRecord";
import type { StandingForm } from "../../src/domain/form/keepUserTexts";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";

/** A form of two columns: a label and what belongs to it, a line each. */
export function formOf(
  lines: readonly (readonly [key: string, content: string | number | null])[],
): FormDocument {
  return {
    tableId: "t",
    sheetName: "自评表-甲",
    columns: [10, 30],
    heights: lines.map(() => 20),
    cells: lines.flatMap(([key, content], row) => [
      {
        area: { row, column: 0, rowCount: 1, columnCount: 1 },
        look: "label",
        content: key,
        numberFormat: null,
        key: `word|${key}`,
      },
      {
        area: { row, column: 1, rowCount: 1, columnCount: 1 },
        look: "text",
        content,
        numberFormat: null,
        key,
      },
    ]),
  };
}

/** The form as it stands after the user has typed into it. */
export function standing(form: FormDocument, typed: Readonly<Record<string, TestCell>> = {}): StandingForm {
  const rows: TestCell[][] = form.heights.map(() => form.columns.map(() => null));
  for (const { area, content, key } of form.cells) {
    const line = rows[area.row];
    if (line) line[area.column] = key in typed ? (typed[key] ?? null) : content;
  }
  const record = parseRecord(formatRecord(recordOf(form)));
  return { grid: gridOf(rows), area: areaOfForm(form), record };
}

/** What stands beside the labels of `formOf`. */
export const contents = (form: FormDocument) =>
  form.cells.filter(({ look }) => look === "text").map(({ content }) => content);
