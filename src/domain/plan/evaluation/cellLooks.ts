import Big from "big.js";
import { GRADE_WORDS } from "../../evaluation/evaluationWords";
import { measureOf } from "../../evaluation/measureOf";
import type { RowEvaluation } from "../../evaluation/TableEvaluation";
import type { Settings } from "../../settings/Settings";
import type { EvaluationRole } from "../../table/TargetTable";
import { isMoneyUnit } from "../../value/Money";
import type { BlockRegion, EntryRule } from "../WritePlan";
import { hasNoLowerSide, ratioRuleOf } from "./RatioRule";

/** How a cell of a block looks and what may be typed into it. */
export type CellFit = Pick<BlockRegion, "look" | "align" | "numberFormat" | "entry">;

export const PERCENT_FORMAT = "0.00%";
export const POINTS_FORMAT = "0.00";
export const MONEY_FORMAT = "0.00";
export const DATE_FORMAT = 'yyyy"年"m"月"d"日"';

export const HEADER_FIT: CellFit = { look: "header", align: "Center", numberFormat: null, entry: null };
export const PLAIN_FIT: CellFit = { look: "body", align: "Center", numberFormat: null, entry: null };

/** A per cent of the points, in the cell's scale. */
const SHARE: EntryRule = { kind: "number", lowest: "0", highest: "1", unit: "%" };
const POINTS: EntryRule = { kind: "number", lowest: "0", highest: "100", unit: "分" };

/** The look of an indicator's cell in the add-in's block. */
export function fitOf(role: EvaluationRole, row: RowEvaluation, settings: Settings): CellFit {
  switch (role) {
    case "actual":
      return fitOfActual(row, settings);
    case "rate": {
      const isGiven = row.kind === "graded" || row.kind === "date";
      return { ...PLAIN_FIT, numberFormat: PERCENT_FORMAT, entry: isGiven ? SHARE : null };
    }
    case "weight":
      return { ...PLAIN_FIT, numberFormat: POINTS_FORMAT, entry: POINTS };
    case "score":
      return { ...PLAIN_FIT, numberFormat: POINTS_FORMAT };
    case "deviation":
      return { ...PLAIN_FIT, numberFormat: PERCENT_FORMAT };
    case "reason":
      return { ...PLAIN_FIT, align: "Left" };
  }
}

function fitOfActual(row: RowEvaluation, settings: Settings): CellFit {
  if (row.kind === "date") return { ...PLAIN_FIT, numberFormat: DATE_FORMAT, entry: { kind: "date" } };
  if (row.kind === "graded") {
    const { achieved, partly, missed } = GRADE_WORDS["zh-CN"];
    return { ...PLAIN_FIT, entry: { kind: "list", values: [achieved, partly, missed] } };
  }
  const rule = ratioRuleOf(row, settings);
  if (!rule) return PLAIN_FIT;
  const unit = unitOfActual(row);
  const lowest = hasNoLowerSide(rule) ? "0" : null;
  return {
    ...PLAIN_FIT,
    numberFormat: formatOfUnit(unit),
    entry: { kind: "number", lowest, highest: null, unit },
  };
}

function unitOfActual({ indicator }: RowEvaluation): string {
  const { value } = indicator.target;
  const unit = value.kind === "comparison" || value.kind === "range" ? value.unit : "";
  return measureOf(indicator)?.text ?? unit;
}

function formatOfUnit(unit: string): string | null {
  if (unit === "%") return PERCENT_FORMAT;
  return isMoneyUnit(unit) ? MONEY_FORMAT : null;
}

/** Two cells' looks are the same wherever they stand. */
export function isSameFit(left: CellFit, right: CellFit): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** A colour scale needs points: null where there are none. */
export function fullPoints({ weight }: RowEvaluation): string | null {
  return weight?.gt(new Big(0)) ? weight.toFixed() : null;
}
