import { normaliseLabel } from "./label";
import type { TargetTable } from "./TargetTable";

/** Which tables of a workbook have the same project name and unit: what looking at one table alone cannot tell. */
export class Namesakes {
  private readonly byName = new Map<string, TargetTable[]>();

  constructor(tables: readonly TargetTable[]) {
    for (const table of tables) {
      const name = keyOf(table);
      if (name === null) continue;
      const group = this.byName.get(name);
      if (group) group.push(table);
      else this.byName.set(name, [table]);
    }
  }

  /** The other tables of the same project and unit; none for a table without a project name. */
  of(table: TargetTable): readonly TargetTable[] {
    const group = this.byName.get(keyOf(table) ?? "") ?? [];
    return group.filter((other) => other.id !== table.id && !isOtherBlock(table, other));
  }
}

/** Two blocks of one project have its name in one cell. */
function isOtherBlock(table: TargetTable, other: TargetTable): boolean {
  const [a, b] = [table.project?.cell, other.project?.cell];
  const isSameCell = a?.row === b?.row && a?.column === b?.column;
  return table.period !== null && other.period !== null && table.sheetId === other.sheetId && isSameCell;
}

function keyOf({ project, unit }: TargetTable): string | null {
  const name = normaliseLabel(project?.text ?? "");
  return name === "" ? null : `${name}\n${normaliseLabel(unit?.text ?? "")}`;
}
