import type { ColumnRole, HeaderRole } from "./headerLabels";
import { missingColumns } from "./missingColumns";
import type { TableHint } from "./TableHint";

/** Why nothing can be read by a hint as it stands. */
export interface HintFaults {
  readonly missing: readonly ColumnRole[];
  /** What more than one column is said to hold. */
  readonly twice: readonly HeaderRole[];
}

export function hintFaults({ columns }: Pick<TableHint, "columns">): HintFaults {
  const roles = columns.map(({ role }) => role);
  const twice = roles.filter((role, index) => roles.indexOf(role) < index);
  return { missing: missingColumns(roles), twice: [...new Set(twice)] };
}

export function isSound({ missing, twice }: HintFaults): boolean {
  return missing.length + twice.length === 0;
}
