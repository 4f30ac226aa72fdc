import type { HeaderRole } from "../../src/domain/table/headerLabels";
import type { TableHint } from "../../src/domain/table/TableHint";

const ROLES: readonly HeaderRole[] = ["level1", "level2", "level3", "target"];

/** How a test's hint differs from one for 一级 | 二级 | 三级 | 指标值 from column A on of sheet 表1. */
export interface HintForm {
  readonly name?: string;
  readonly firstColumn?: number;
  readonly roles?: readonly HeaderRole[];
}

/** 指认表头: the header in a row (from 0), which says this. */
export function tableHint(headerRow: number, header: string, form: HintForm = {}): TableHint {
  const { name = "表1", firstColumn = 0, roles = ROLES } = form;
  const texts = header.split("|").map((text) => text.trim());
  return {
    sheetId: `id-${name}`,
    sheetName: name,
    headerRow,
    columns: roles.map((role, index) => ({ role, column: firstColumn + index, text: texts[index] ?? "" })),
  };
}
