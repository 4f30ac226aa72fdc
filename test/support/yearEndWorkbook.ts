import { checkWorkbook } from "../../src/application/checkWorkbook";
import type { CheckResult } from "../../src/application/checkWorkbook";
import { areaOf } from "../../src/domain/grid/Area";
import type { Position } from "../../src/domain/grid/Area";
import { contentAt } from "../../src/domain/grid/SheetGrid";
import type { CellContent } from "../../src/domain/grid/SheetGrid";
import type { AreaChange, WritePlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { TargetTable } from "../../src/domain/table/TargetTable";
import { xlsxWorkbook } from "../../src/xlsx/readXlsx";
import { writePlanCopy } from "../../src/xlsx/writePlanCopy";
import { cellsOfRow } from "./evaluationFixture";
import type { FixtureTable } from "./FixtureTable";

/** What is typed into one cell. */
export interface Typed {
  readonly sheetId: string;
  readonly cell: Position;
  readonly content: CellContent;
}

export const checked = (bytes: Uint8Array): Promise<CheckResult> =>
  checkWorkbook(xlsxWorkbook({ name: "工作簿.xlsx", bytes }), defaultSettings);

/** The workbook with cells typed over, whatever they held; formats and formulas of others stay. */
export async function typedInto(bytes: Uint8Array, entries: readonly Typed[]): Promise<Uint8Array> {
  const { grids } = await checked(bytes);
  const sheets: WritePlan["sheets"] = grids.map((grid) => ({
    sheetId: grid.sheetId,
    sheetName: grid.sheetName,
    expectations: [],
    cells: entries
      .filter(({ sheetId }) => sheetId === grid.sheetId)
      .map(({ cell, content }): AreaChange => {
        const before = contentAt(grid, cell.row, cell.column);
        return { area: areaOf(cell), before: [[before]], after: [[content]] };
      }),
    blocks: [],
    highlights: null,
  }));
  return writePlanCopy(bytes, { sheets: sheets.filter(({ cells }) => cells.length > 0) });
}

/** What a fixture fills into a table that has evaluation columns. */
export function entriesOf(table: TargetTable, { rows, executed }: FixtureTable): Typed[] {
  const { sheetId } = table;
  const ofRows = table.indicators.flatMap((indicator, index) => {
    const row = rows[index];
    const cells = row && cellsOfRow(row);
    return (["actual", "rate", "score", "reason"] as const).flatMap((role): Typed[] => {
      const [field, entry] = [indicator[role], cells?.[role]];
      return field && entry ? [{ sheetId, cell: field.cell, content: entry.content }] : [];
    });
  });
  const ofFunds = table.funds.flatMap(({ role, executed: field }): Typed[] => {
    const amount = role === "carriedOver" ? undefined : executed[role];
    return field && amount !== undefined ? [{ sheetId, cell: field.cell, content: amount }] : [];
  });
  return [...ofRows, ...ofFunds];
}
