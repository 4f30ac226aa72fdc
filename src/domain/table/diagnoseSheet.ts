import { lastRow } from "../grid/Area";
import type { Area } from "../grid/Area";
import { firstLevelOf } from "./firstLevel";
import { headerCells } from "./HeaderCell";
import type { HeaderCell } from "./HeaderCell";
import type { IndicatorHeader } from "./IndicatorHeader";
import { normaliseLabel } from "./label";
import { missingColumns } from "./missingColumns";
import { secondLevelOf } from "./secondLevel";
import type { FoundColumn, SheetDiagnosis } from "./SheetDiagnosis";
import type { SheetSketch } from "./sketchTables";
import type { TableView } from "./TableView";
import { isColumnRole } from "./Vocabulary";

/** A target table has its words near the top; a longer look would be for nothing on sheets of other things. */
const ROWS_LOOKED_AT = 2_000;

/**
 * 为什么没识别: what a sheet holds of a target table, and what it lacks. Null for a sheet all of whose grids were read, and for
 * one that has nothing of a target table.
 */
export function diagnoseSheet({ view, sketches, unread }: SheetSketch): SheetDiagnosis | null {
  const [first] = unread;
  if (first) return diagnosisOf(view, hasRows(view, first) ? "noHead" : "noRows", first);
  if (sketches.length > 0 || !view.extent) return null;
  const row = bestHeaderRow(view, view.extent);
  if (row !== null) return diagnosisOf(view, "missingColumns", { row, lastRow: row });
  const { sheetId, sheetName } = view.grid;
  const none = { sheetId, sheetName, headerRow: null, found: [], missing: [], unknown: [] };
  return countWords(view) >= FEWEST_WORDS ? { ...none, reason: "noHeader" } : null;
}

function hasRows(view: TableView, { lastRow: bottom, columns }: IndicatorHeader): boolean {
  // A line written across the grid is no indicator.
  return [columns.level3, columns.target].some(
    (column) => !view.isBlank(bottom + 1, column) && view.leftOf(bottom + 1, column) === column,
  );
}

function diagnosisOf(
  view: TableView,
  reason: SheetDiagnosis["reason"],
  rows: Pick<IndicatorHeader, "row" | "lastRow">,
): SheetDiagnosis {
  const cells = headerCells(view, rows);
  const found = cells.flatMap(foundColumn);
  return {
    sheetId: view.grid.sheetId,
    sheetName: view.grid.sheetName,
    reason,
    headerRow: rows.lastRow,
    found,
    missing: missingColumns(found.map(({ role }) => role)),
    unknown: cells.filter(({ roles, isSide }) => roles.length === 0 && !isSide).map(({ field }) => field),
  };
}

function foundColumn({ field, roles: [role] }: HeaderCell): FoundColumn[] {
  return role === undefined ? [] : [{ ...field, role }];
}

/** Of the rows with two or more columns of an indicator grid the one with most; null where none has. */
function bestHeaderRow(view: TableView, extent: Area): number | null {
  let best: { readonly row: number; readonly known: number } | null = null;
  for (let row = extent.row; row <= Math.min(lastRow(extent), extent.row + ROWS_LOOKED_AT); row++) {
    if (!view.mayHeadLevels(row)) continue;
    const known = columnsKnown(headerCells(view, { row, lastRow: row }));
    if (known >= 2 && known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row ?? null;
}

/** A level or 指标值 must be among them: 单位, 描述 and 原因 head many other lists. */
function columnsKnown(cells: readonly HeaderCell[]): number {
  const roles = new Set(cells.flatMap(({ roles: [role] }) => (role && isColumnRole(role) ? [role] : [])));
  const isGrid = (["level1", "level2", "level3", "target"] as const).some((role) => roles.has(role));
  return isGrid ? roles.size : 0;
}

/** So many different words of a target table make a sheet look like one. */
const FEWEST_WORDS = 3;
const LONGEST_TITLE = 40;

function countWords(view: TableView): number {
  const seen = new Set<string>();
  for (const line of view.grid.texts.slice(0, ROWS_LOOKED_AT)) {
    for (const text of line) {
      if (text.length <= LONGEST_TITLE && /绩效目标|绩效自评/.test(text)) return FEWEST_WORDS;
      const word = text === "" ? null : wordOf(view, text);
      if (word !== null) seen.add(word);
    }
    if (seen.size >= FEWEST_WORDS) return seen.size;
  }
  return seen.size;
}

/** Labels of a head, and names of levels (数量指标), as cells of their own. */
function wordOf(view: TableView, text: string): string | null {
  const [role] = view.words.headerRolesOf(text);
  if (role === "project" || role === "goal" || role === "fiscal") return role;
  const label = normaliseLabel(text);
  if (label.length > 12 || !/指标$/.test(label)) return null;
  return secondLevelOf(label) ?? firstLevelOf(label);
}
