import { SCHEME_2020 } from "../../src/domain/settings/schemes";
import type { BlankTableOptions } from "../../src/domain/template/BlankTableOptions";

/** Options of a blank table for a real unit, with what a test changes. */
export function blankOptions(changed: Partial<BlankTableOptions> = {}): BlankTableOptions {
  return {
    year: 2025,
    unit: { code: "349101", name: "天津市统计局财务处" },
    project: "",
    moneyUnit: "万元",
    scheme: SCHEME_2020,
    rows: {},
    projects: 3,
    ...changed,
  };
}
