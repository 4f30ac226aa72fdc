import { isMoneyUnit } from "../value/Money";
import type { MoneyUnit } from "../value/Money";
import { parseTargetText } from "../value/parseTarget";
import { isCostRow } from "./isCostRow";
import type { TableHead } from "./readHead";
import type { IndicatorRow } from "./readIndicatorRows";
import type { MoneyUnitField } from "./TargetTable";

/** 金额单位: as the head states it; where it does not, as all cost indicators write it; else 万元, marked as missing. */
export function readMoneyUnit(head: TableHead, rows: readonly IndicatorRow[]): MoneyUnitField {
  const first = head.units[0];
  if (first) {
    const source = head.units.every(({ unit }) => unit === first.unit) ? "stated" : "mixed";
    return { unit: first.unit, source, cell: { row: first.cell.row, column: first.cell.column } };
  }
  const [unit, ...more] = new Set(rows.filter(isCostRow).flatMap(costUnit));
  return unit && more.length === 0
    ? { unit, source: "inferred", cell: null }
    : { unit: "万元", source: "missing", cell: null };
}

function costUnit(row: IndicatorRow): MoneyUnit[] {
  const value = parseTargetText(row.targetText, { year: null, costRow: true });
  const isAmount = value.kind === "comparison" || value.kind === "range";
  return isAmount && isMoneyUnit(value.unit) ? [value.unit] : [];
}
