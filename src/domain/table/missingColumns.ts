import type { ColumnRole, HeaderRole } from "./headerLabels";

/** What no table can do without and is not among these; of 一级指标 and 二级指标 one is enough. */
export function missingColumns(roles: readonly HeaderRole[]): ColumnRole[] {
  const needed: ColumnRole[] = ["level3", "target"];
  const lacksLevels = !roles.includes("level1") && !roles.includes("level2");
  return [...(lacksLevels ? (["level2"] as const) : []), ...needed.filter((role) => !roles.includes(role))];
}
