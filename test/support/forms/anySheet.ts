import fc from "fast-check";
import type { Position } from "../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { anyTable } from "./anyTable";
import { Canvas, shownText } from "./Canvas";
import { drawBlocks } from "./drawBlocks";
import type { BlockStyle } from "./drawBlockHead";
import { drawList } from "./drawList";
import type { ListField, ListStyle } from "./drawList";
import type { DrawnRow, DrawnTable } from "./DrawnTable";
import { drawTable } from "./drawTable";
import type { DrawnForm } from "./drawTable";
import { anyStyle, hasColumn } from "./FormStyle";
import type { ReadForm } from "./ReadForm";

/** A form with what it says, ready to be drawn anywhere. */
export type Form = (canvas: Canvas, at: Position) => DrawnForm;

/** 种子样式, 自评表 and split targets: one project's table. */
export const anySingleForm: fc.Arbitrary<Form> = fc.tuple(anyTable, anyStyle).map(
  ([table, style]) =>
    (canvas, at) =>
      drawTable({ canvas, style }, at, table),
);

const anyListStyle: fc.Arbitrary<ListStyle> = fc.record({
  fields: fc
    .subarray<ListField>(["number", "unit", "total", "fiscal", "other", "goal"])
    .map((fields) => withProject(fields)),
  projects: fc.constantFrom("merged", "once", "repeated"),
  between: fc.constantFrom("nothing", "blank", "sum"),
});

function withProject(fields: readonly ListField[]): ListField[] {
  const isBefore = (field: ListField) => field === "number" || field === "unit";
  return [...fields.filter(isBefore), "project", ...fields.filter((field) => !isBefore(field))];
}

export const anyListForm: fc.Arbitrary<Form> = fc
  .tuple(fc.array(anyTable, { minLength: 1, maxLength: 3 }), anyStyle, anyListStyle)
  .map(([tables, style, list]) => {
    const projects = tables.map((table, index) => asProject(table, index));
    const isTold = list.fields.includes("total") || style.moneyUnit !== "label";
    const told = isTold ? style : { ...style, moneyUnit: "line" as const };
    return (canvas, at) => drawList({ canvas, style: told }, list, at, projects);
  });

/**
 * In a list a project is told from the one above it by its name: it has one, and another. Its first row is not blank, and
 * where something parts it from the project above, it has a name and a value, as behind every blank row.
 */
function asProject(table: DrawnTable, index: number): DrawnTable {
  const start = table.rows.findIndex(isPlain);
  const rows: readonly DrawnRow[] = start === -1 ? [PLAIN_ROW, ...table.rows] : table.rows.slice(start);
  return { ...table, rows, project: `${table.project}${index + 1}` };
}

const isPlain = (row: DrawnRow): boolean =>
  row.kind === "indicator" && row.level3 !== "" && shownText(row.target.whole) !== "";

const PLAIN_ROW: DrawnRow = {
  kind: "indicator",
  level1: "产出指标",
  level2: "数量指标",
  level3: "巡查次数",
  description: "",
  target: {
    meaning: "= 3 次 ?operator",
    whole: "3次",
    parts: { operator: "", sign: "", value: "3", measure: "次" },
    joined: "3次",
  },
  entries: { weight: null, actual: null, rate: null, score: null, deviation: null, reason: null },
  points: null,
};

const anyBlockStyle: fc.Arbitrary<BlockStyle> = fc
  .record({
    place: fc.constantFrom("stacked", "titled", "sharedHeader", "beside", "paired"),
    isAnnualFirst: fc.boolean(),
    budget: fc.constantFrom("shared", "own"),
    goal: fc.constantFrom("shared", "lines", "below"),
  })
  .map(({ isAnnualFirst, ...block }) => {
    // Paired blocks say nowhere which is which, unless their goals stand side by side as well: then 中长期 comes first.
    const isSaid = block.place !== "paired" || block.goal === "below";
    return { ...block, periods: isAnnualFirst && isSaid ? ["annual", "longTerm"] : ["longTerm", "annual"] };
  });

export const anyBlocksForm: fc.Arbitrary<Form> = fc
  .tuple(
    anyTable,
    anyStyle.filter(({ columns }) => hasColumn(columns, "level1") && hasColumn(columns, "level2")),
    anyBlockStyle,
  )
  .map(
    ([table, style, block]) =>
      (canvas, at) =>
        drawBlocks({ canvas, style }, block, at, table),
  );

export const anyForm: fc.Arbitrary<Form> = fc.oneof(anySingleForm, anyListForm, anyBlocksForm);

/** A sheet, and what must be read from it. */
export interface DrawnSheet {
  readonly grid: SheetGrid;
  readonly tables: readonly ReadForm[];
}

export function sheetOf(
  forms: readonly Form[],
  place: (form: DrawnForm) => Position,
  start: Position,
): DrawnSheet {
  const canvas = new Canvas();
  const tables: ReadForm[] = [];
  let at = start;
  for (const form of forms) {
    const drawn = form(canvas, at);
    tables.push(...drawn.tables);
    at = place(drawn);
  }
  return { grid: canvas.grid("表1"), tables };
}

/** One form, wherever it stands. */
export const alone = (form: fc.Arbitrary<Form>): fc.Arbitrary<DrawnSheet> =>
  fc
    .tuple(form, fc.nat(3), fc.nat(3))
    .map(([one, row, column]) => sheetOf([one], () => ({ row: 0, column: 0 }), { row, column }));

/** Forms below each other, a blank row between them or more: below a list any word may be another project's name. */
export const anyStack: fc.Arbitrary<DrawnSheet> = fc
  .tuple(fc.array(anyForm, { minLength: 2, maxLength: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([forms, gap]) =>
    sheetOf(forms, ({ below }) => ({ row: below + gap, column: 0 }), { row: 0, column: 0 }),
  );

/**
 * Tables of one form beside each other, two blank columns between them. They are of one form: the rows of a header are the same
 * for all that stand in them, so that a header of one row beside one of two is not read yet (a header of another height beside it).
 */
export const anyRowOfForms: fc.Arbitrary<DrawnSheet> = fc
  .tuple(anyTable, anyTable, anyStyle, fc.boolean())
  .map(([left, right, style, isFar]) => {
    const forms = [left, right].map(
      (table): Form =>
        (canvas, at) =>
          drawTable({ canvas, style }, at, table),
    );
    const next = (drawn: DrawnForm): Position => ({ row: 0, column: drawn.right + (isFar ? 5 : 2) });
    return sheetOf(forms, next, { row: 0, column: 0 });
  });

/** The same form many times on one sheet. */
export function repeatedForm(form: Form, count: number, where: "below" | "beside"): SheetGrid {
  const forms = Array.from({ length: count }, () => form);
  const next = ({ below, right }: DrawnForm): Position =>
    where === "below" ? { row: below + 1, column: 0 } : { row: 0, column: right + 1 };
  return sheetOf(forms, next, { row: 0, column: 0 }).grid;
}
