import fc from "fast-check";
import { COLUMN_LABELS } from "../../../src/domain/table/headerLabels";
import type { ColumnRole } from "../../../src/domain/table/headerLabels";
import type { EntryRole } from "./DrawnTable";

/** A column of an indicator grid: what it holds, its header, and over how many columns of the sheet it is merged. */
export interface GridColumn {
  readonly role: ColumnRole;
  readonly header: string;
  readonly span: number;
}

/** How a form draws what a table says. Every layout of domain.md §1 is a form with some of these traits. */
export interface FormStyle {
  /** False where merges were undone. */
  readonly isMerged: boolean;
  /** 一级 and 二级指标: merged over their rows, written again in each, or once and left blank below. */
  readonly levels: "merged" | "repeated" | "once";
  readonly columns: readonly GridColumn[];
  /**
   * The header's rows: one; a second one for the parts of the target; the same with its merges undone; headings over levels
   * and parts.
   */
  readonly header: "one" | "parts" | "partsUndone" | "headings";
  /** 绩效指标 beside the grid. */
  readonly hasSide: boolean;
  /** Amounts: beside 预算规模 with their use below, in one line, in a line each, or as a grid of funds. */
  readonly funds: "seed" | "oneLine" | "lines" | "grid" | "gridBeside";
  /** The goal beside its label, below 预期目标 | 实际完成情况, beside these two, or beside labels below each other. */
  readonly goal: "beside" | "below" | "rows" | "lines";
  readonly unit: "line" | "labelled" | "beside";
  readonly moneyUnit: "line" | "besideUnit" | "label";
  readonly year: "line" | "title";
  /** What stands above the table, below it, and blank rows below its title's lines. */
  readonly above: "nothing" | "note";
  readonly below: "nothing" | "sum" | "signature" | "note";
  readonly blankRows: number;
}

/** Headers that mean a column's role only where no other column is plainer. */
const OTHER_HEADERS: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  level3: ["指标"],
  target: ["指标值（2024年）", "年度指标值\n（含单位）", "年度目标", "目标"],
  measure: ["单位"],
  actual: ["实际完成情况", "全年实际\n完成值"],
  reason: ["未完成原因及改进措施"],
};

const header = (role: ColumnRole): fc.Arbitrary<string> =>
  fc.constantFrom(...COLUMN_LABELS[role], ...(OTHER_HEADERS[role] ?? []));

const column = (role: ColumnRole, widest = 1): fc.Arbitrary<GridColumn> =>
  fc.record({ role: fc.constant(role), header: header(role), span: fc.integer({ min: 1, max: widest }) });

const LEVELS: readonly (readonly ColumnRole[])[] = [
  ["level1", "level2"],
  ["level1", "level2"],
  ["level1"],
  ["level2"],
];
const TARGETS: readonly (readonly ColumnRole[])[] = [
  ["target"],
  ["operator", "target", "measure"],
  ["target", "measure"],
  ["operator", "target"],
];
const ENTRIES: readonly EntryRole[] = ["actual", "rate", "weight", "score", "deviation", "reason"];

/** The columns of a grid in the order in which forms have them; what is filled in at year end in any. */
export const anyColumns: fc.Arbitrary<readonly GridColumn[]> = fc
  .record({
    levels: fc.constantFrom(...LEVELS),
    description: fc.constantFrom<readonly ColumnRole[]>([], ["description"]),
    target: fc.constantFrom(...TARGETS),
    entries: fc.oneof(fc.constant<EntryRole[]>([]), fc.shuffledSubarray([...ENTRIES])),
  })
  .chain(({ levels, description, target, entries }) =>
    fc.tuple(
      ...[
        ...levels.map((role) => column(role)),
        column("level3", 2),
        ...description.map((role) => column(role, 2)),
        ...[...target, ...entries].map((role) => column(role)),
      ],
    ),
  );

export const anyStyle: fc.Arbitrary<FormStyle> = fc.record({
  isMerged: fc.boolean(),
  levels: fc.constantFrom("merged", "repeated", "once"),
  columns: anyColumns,
  header: fc.constantFrom("one", "parts", "partsUndone", "headings"),
  hasSide: fc.boolean(),
  funds: fc.constantFrom("seed", "oneLine", "lines", "grid", "gridBeside"),
  goal: fc.constantFrom("beside", "below", "rows", "lines"),
  unit: fc.constantFrom("line", "labelled", "beside"),
  moneyUnit: fc.constantFrom("line", "besideUnit", "label"),
  year: fc.constantFrom("line", "title"),
  above: fc.constantFrom("nothing", "note"),
  below: fc.constantFrom("nothing", "sum", "signature", "note"),
  blankRows: fc.nat(1),
});

export const widthOf = (columns: readonly GridColumn[]): number =>
  columns.reduce((width, { span }) => width + span, 0);

export const hasColumn = (columns: readonly GridColumn[], role: ColumnRole): boolean =>
  columns.some((one) => one.role === role);
