import type Big from "big.js";
import type { EntryField } from "../../table/EntryField";
import type { ExecutedField, FundsLine, FundsRole } from "../../table/FundsLine";
import type { Indicator, TargetTable, WeightField } from "../../table/TargetTable";
import type { CellContent } from "../../grid/SheetGrid";
import { shownText } from "./cellMeaning";

type FieldRole = "actual" | "rate" | "reason" | "score";

/** The table as it would be read if a cell of an indicator held a content. Where there is no cell, one is imagined. */
export function withField(
  table: TargetTable,
  row: number,
  role: FieldRole,
  content: CellContent,
  imaginedFormat: string | null,
): TargetTable {
  return withIndicator(table, row, (indicator) => {
    const field = indicator[role] ?? imagined(indicator, imaginedFormat);
    return { ...indicator, [role]: holding(field, content) };
  });
}

function imagined({ target }: Indicator, numberFormat: string | null): EntryField {
  return {
    text: "",
    cell: target.cell,
    value: null,
    numberFormat: numberFormat ?? "General",
    formula: null,
    isOwned: true,
  };
}

function holding(field: EntryField, content: CellContent): EntryField {
  return { ...field, value: content, formula: null, text: shownText(content, field.numberFormat) };
}

/** The table with points in a row's 分值; null points: words, or nothing. */
export function withWeight(table: TargetTable, row: number, text: string, points: Big | null): TargetTable {
  return withIndicator(table, row, (indicator) => {
    const field: WeightField = indicator.weight ?? {
      text: "",
      cell: indicator.target.cell,
      points: null,
      isOwned: true,
    };
    return { ...indicator, weight: { ...field, text, points } };
  });
}

/** The table with an amount in a line's 全年执行数. */
export function withExecuted(
  table: TargetTable,
  role: FundsRole,
  executed: Pick<ExecutedField, "text" | "amount" | "problem">,
): TargetTable {
  const label = { text: "", cell: { row: table.headerRow, column: table.area.column } };
  const imaginedLine: FundsLine = {
    role,
    label,
    initial: null,
    budget: null,
    executed: null,
    weight: null,
    rate: null,
    score: null,
    reason: null,
  };
  const isThere = table.funds.some((line) => line.role === role);
  const lines = isThere ? table.funds : [...table.funds, imaginedLine];
  const funds = lines.map((line): FundsLine => {
    if (line.role !== role) return line;
    const field = line.executed ?? { ...label, isOwned: true };
    return { ...line, executed: { ...field, ...executed } };
  });
  return { ...table, funds };
}

function withIndicator(
  table: TargetTable,
  row: number,
  change: (indicator: Indicator) => Indicator,
): TargetTable {
  const indicators = table.indicators.map((indicator) =>
    indicator.row === row ? change(indicator) : indicator,
  );
  return { ...table, indicators };
}
