import type { Place } from "../../application/WorkbookPort";
import { lastRow } from "../../domain/grid/Area";
import type { SheetGrid } from "../../domain/grid/SheetGrid";
import { headerChoices, lastHeaderRow } from "../../domain/table/headerChoices";
import type { HeaderChoice } from "../../domain/table/headerChoices";
import type { HeaderRole } from "../../domain/table/headerLabels";
import { hintFaults } from "../../domain/table/hintFaults";
import type { HintFaults } from "../../domain/table/hintFaults";
import type { SheetDiagnosis } from "../../domain/table/SheetDiagnosis";
import type { SheetSketch } from "../../domain/table/sketchTables";
import type { TableHint } from "../../domain/table/TableHint";
import type { TargetTable } from "../../domain/table/TargetTable";

/** 指认表头 as it is being filled in: what was chosen for a column goes before what its header says. */
export interface HintDraft {
  readonly sheetId: string;
  /** As typed, from 1. */
  readonly row: string;
  /** A column of the table that is meant, where several stand beside each other. */
  readonly column: number;
  /** By column; null: none of the roles. */
  readonly chosen: ReadonlyMap<number, HeaderRole | null>;
}

export interface HintReading {
  /** Null while the row is none of the sheet's. */
  readonly hint: TableHint | null;
  readonly choices: readonly HeaderChoice[];
  readonly faults: HintFaults;
}

/** What the columns of a grid may be named, in the order in which they are offered. */
export const ROLE_GROUPS = {
  indicator: ["level1", "level2", "level3", "description", "operator", "target", "measure"],
  evaluation: ["weight", "actual", "rate", "score", "deviation", "reason"],
  project: [
    "project",
    "unit",
    "unitCode",
    "department",
    "total",
    "fiscal",
    "carriedOver",
    "other",
    "executed",
    "goal",
    "achievement",
  ],
} as const satisfies Readonly<Record<string, readonly HeaderRole[]>>;

export const ALL_ROLES: readonly HeaderRole[] = Object.values(ROLE_GROUPS).flat();

export function draftAt({ sheetId, cell }: Place): HintDraft {
  return { sheetId, row: String(cell.row + 1), column: cell.column, chosen: new Map() };
}

/** The header of a sheet as far as it is known: that of its diagnosis, else its first row. */
export function likelyHeader(
  { sheetId, origin }: Pick<SheetGrid, "sheetId" | "origin">,
  diagnoses: readonly SheetDiagnosis[],
): Place {
  const diagnosis = diagnoses.find((one) => one.sheetId === sheetId);
  const column = diagnosis?.found[0]?.cell.column ?? origin.column;
  return { sheetId, cell: { row: diagnosis?.headerRow ?? origin.row, column } };
}

/** The header of a table that was read: its last row, right above the indicators. */
export function headerOfTable(
  { sheetId, headerRow, columns }: TargetTable,
  grid: SheetGrid | undefined,
): Place {
  const merge = grid?.merges.find(
    (area) =>
      area.row <= headerRow &&
      lastRow(area) >= headerRow &&
      area.column <= columns.target &&
      area.column + area.columnCount > columns.target,
  );
  return { sheetId, cell: { row: merge ? lastRow(merge) : headerRow, column: columns.target } };
}

export function readHintDraft(draft: HintDraft, sheet: SheetSketch): HintReading {
  const row = rowOf(draft.row, sheet);
  const found = row === null ? [] : headerChoices(sheet, { row, column: draft.column });
  const choices = found.map((choice) => ({ ...choice, role: roleIn(draft, choice) }));
  const columns = choices.flatMap(({ role, column, text }) =>
    role === null ? [] : [{ role, column, text }],
  );
  const { sheetId, sheetName } = sheet.view.grid;
  const hint = row === null ? null : { sheetId, sheetName, headerRow: row, columns };
  return { hint, choices, faults: hintFaults({ columns }) };
}

function roleIn({ chosen }: HintDraft, { column, role }: HeaderChoice): HeaderRole | null {
  return chosen.has(column) ? (chosen.get(column) ?? null) : role;
}

/** Zero-based; null for what is no row of the sheet with something in it. */
function rowOf(text: string, { view }: SheetSketch): number | null {
  const { extent } = view;
  const plain = text.normalize("NFKC").trim();
  const row = /^\d{1,7}$/.test(plain) ? Number(plain) - 1 : -1;
  return extent && row >= extent.row && row <= lastRow(extent) ? lastHeaderRow(view, row) : null;
}
