import type { Area } from "../../src/domain/grid/Area";
import type { CellContent } from "../../src/domain/grid/SheetGrid";
import type {
  BlockChange,
  BlockRegion,
  BlockState,
  EntryRule,
  SheetPlan,
  WritePlan,
} from "../../src/domain/plan/WritePlan";

export const BLOCK_NAME = "_绩效助手_评价_1";
export const HEADER = ["实际完成值", "完成率", "分值", "得分", "偏差率", "偏差原因分析及改进措施"] as const;

const PIECES: EntryRule = { kind: "number", lowest: null, highest: null, unit: "条" };
const POINTS: EntryRule = { kind: "number", lowest: "0", highest: null, unit: "分" };
const SHARE: EntryRule = { kind: "number", lowest: "0", highest: "1", unit: "%" };
export const GRADES: EntryRule = {
  kind: "list",
  values: ["达成", "部分达成并具有一定效果", "未达成且效果较差"],
};

/** A block as year-end columns look: eight rows, of which the fifth is graded and the sixth a day. */
export interface Block {
  readonly state: BlockState;
  readonly contents: readonly (readonly CellContent[])[];
}

const address = (row: number, column: string): string => `${column}${row + 1}`;

/** The contents of one row; `row` is its place on the sheet, the block begins in column H. */
function rowContents(row: number, index: number): CellContent[] {
  const [actual, rate, weight] = [address(row, "H"), address(row, "I"), address(row, "J")];
  const score = `=IF(${rate}="","",ROUND(${weight}*MAX(0,MIN(1,${rate})),2))`;
  const numeric = (value: CellContent): CellContent[] => [
    value,
    `=IF(${actual}="","",IFERROR(VALUE(SUBSTITUTE(${actual},"条",""))/2,""))`,
    5,
    score,
    `=IF(${actual}="","",IFERROR(VALUE(SUBSTITUTE(${actual},"条",""))/2-1,""))`,
    null,
  ];
  if (index === 4) return ["达成", 0.95, 10, 9.5, null, "3.5万"];
  if (index === 5) return [45646, "按期", 10, 10, null, "96%"];
  return numeric([1.9, "2条", null, 0, null, null, 3, null][index] ?? null);
}

export function handmadeBlock({
  row = 7,
  grades = GRADES,
}: { row?: number; grades?: EntryRule } = {}): Block {
  const area: Area = { row, column: 7, rowCount: 9, columnCount: 6 };
  const at = (first: number, rows: number, column: number): Area => {
    return { row: row + 1 + first, column: 7 + column, rowCount: rows, columnCount: 1 };
  };
  const cell = (where: Area, align: BlockRegion["align"], rest: Partial<BlockRegion> = {}): BlockRegion => {
    return { area: where, look: "body", align, numberFormat: null, entry: null, ...rest };
  };
  const regions: BlockRegion[] = [
    { ...cell({ ...area, rowCount: 1 }, "Center"), look: "header" },
    cell(at(0, 4, 0), "Center", { entry: PIECES }),
    cell(at(4, 1, 0), "Center", { entry: grades }),
    cell(at(5, 1, 0), "Center", { entry: { kind: "date" }, numberFormat: 'yyyy"年"m"月"d"日"' }),
    cell(at(6, 2, 0), "Center", { entry: PIECES }),
    cell(at(0, 4, 1), "Center", { numberFormat: "0.00%" }),
    cell(at(4, 1, 1), "Center", { numberFormat: "0.00%", entry: SHARE }),
    cell(at(5, 3, 1), "Center", { numberFormat: "0.00%" }),
    cell(at(0, 8, 2), "Center", { numberFormat: "0.00", entry: POINTS }),
    cell(at(0, 8, 3), "Center", { numberFormat: "0.00" }),
    cell(at(0, 8, 4), "Right", { numberFormat: "0.00%" }),
    cell(at(0, 8, 5), "Left"),
  ];
  return {
    state: {
      area,
      models: { header: { row: 7, column: 6 }, body: { row: 8, column: 6 } },
      widths: [14, 10, 8, 8, null, 36],
      regions,
      scales: [
        { areas: [at(0, 4, 3), at(6, 2, 3)], highest: "5" },
        { areas: [at(4, 2, 3)], highest: "10" },
      ],
      record: null,
    },
    contents: [[...HEADER], ...Array.from({ length: 8 }, (_, index) => rowContents(row + 1 + index, index))],
  };
}

export const blank = ({ contents }: Block) => contents.map((line) => line.map(() => null));

/** A plan that changes one block of one sheet, with the contents that come and go. */
export function blockPlan(
  sheet: { readonly id: string; readonly name: string },
  blocks: readonly BlockChange[],
  cells: SheetPlan["cells"],
): WritePlan {
  return {
    sheets: [{ sheetId: sheet.id, sheetName: sheet.name, expectations: [], cells, blocks, highlights: null }],
  };
}

/** Takes a block on a sheet. */
export function takingPlan(sheet: { readonly id: string; readonly name: string }, block: Block): WritePlan {
  const { state, contents } = block;
  return blockPlan(
    sheet,
    [{ name: BLOCK_NAME, before: null, after: state }],
    [{ area: state.area, before: blank(block), after: contents }],
  );
}

/** The block some columns further right. */
export function shifted({ state, contents }: Block, by: number): Block {
  const moved = <T extends { readonly column: number }>(area: T): T => ({
    ...area,
    column: area.column + by,
  });
  const letters = (formula: string): string =>
    formula.replace(/\b([H-L])(\d+)/g, (_, letter: string, row: string) => {
      return `${String.fromCharCode(letter.charCodeAt(0) + by)}${row}`;
    });
  return {
    state: {
      ...state,
      area: moved(state.area),
      regions: state.regions.map((region) => ({ ...region, area: moved(region.area) })),
      scales: state.scales.map((scale) => ({ ...scale, areas: scale.areas.map(moved) })),
    },
    contents: contents.map((line) =>
      line.map((content) =>
        typeof content === "string" && content.startsWith("=") ? letters(content) : content,
      ),
    ),
  };
}
