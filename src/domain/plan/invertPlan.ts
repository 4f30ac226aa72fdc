import { isFilled } from "./foundContent";
import { changedCells } from "./WritePlan";
import type { AreaExpectation, BlockChange, BlockState, SheetPlan, WritePlan } from "./WritePlan";

/** The records that an adapter noted while it made blocks, by sheet id and block name. */
export type BlockRecords = ReadonlyMap<string, string>;

/** The key of a block's record in `BlockRecords`. */
export function recordKey(sheetId: string, blockName: string): string {
  return `${sheetId}\n${blockName}`;
}

/**
 * 撤销本次写入: the plan that takes an applied plan back. What the user changed since is noticed when it is
 * applied, because each change expects to find what was written.
 */
export function invertPlan(plan: WritePlan, records: BlockRecords): WritePlan {
  return { sheets: plan.sheets.map((sheet) => invertSheet(sheet, records)) };
}

function invertSheet(sheet: SheetPlan, records: BlockRecords): SheetPlan {
  const { highlights, around = [], ...rest } = sheet;
  return {
    ...rest,
    expectations: [],
    anchors: [...anchorsOf(sheet), ...around],
    cells: sheet.cells.map(({ area, before, after }) => ({ area, before: after, after: before })),
    blocks: sheet.blocks.map((block) => invertBlock(sheet.sheetId, block, records)),
    highlights: highlights && { before: highlights.after, after: highlights.before },
  };
}

function invertBlock(
  sheetId: string,
  { name, before, after }: BlockChange,
  records: BlockRecords,
): BlockChange {
  const made: BlockState | null = after && {
    ...after,
    record: records.get(recordKey(sheetId, name)) ?? after.record,
  };
  return { name, before: made, after: before };
}

/** What the plan was reasoned from, as it is after the write; blank cells tell no row from another. */
function anchorsOf(sheet: SheetPlan): AreaExpectation[] {
  const written = new Map(changedCells(sheet).map(({ row, column, after }) => [`${row},${column}`, after]));
  const telling = sheet.expectations.filter(({ contents }) => contents.some((line) => line.some(isFilled)));
  return telling.map(({ area, contents }) => {
    const now = contents.map((line, r) =>
      line.map((content, c) => {
        const after = written.get(`${area.row + r},${area.column + c}`);
        return after === undefined ? content : after;
      }),
    );
    return { area, contents: now };
  });
}
