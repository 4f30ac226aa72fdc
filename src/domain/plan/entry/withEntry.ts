import type Big from "big.js";
import type { EntryField } from "../../table/EntryField";
import type { ExecutedField, FundsLine, FundsRole } from "../../table/FundsLine";
import type { EvaluationRole, Indicator, TargetTable, WeightField } from "../../table/TargetTable";
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
  return withIndicator(table, row, role, (indicator) => {
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
  return withIndicator(table, row, "weight", (indicator) => {
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
  const found = table.funds.find((line) => line.role === role) ?? imaginedLine;
  const lines = table.funds.includes(found) ? table.funds : [...table.funds, found];
  const funds = lines.map((line): FundsLine => {
    // Of several lines of one kind the first is the one that is typed into.
    if (line !== found) return line;
    const field = line.executed ?? { ...label, isOwned: true };
    return { ...line, executed: { ...field, ...executed } };
  });
  return { ...table, funds };
}

function withIndicator(
  table: TargetTable,
  row: number,
  role: EvaluationRole,
  change: (indicator: Indicator) => Indicator,
): TargetTable {
  const rows = rowsOfCell(table, row, role);
  const indicators = table.indicators.map((indicator) =>
    rows.includes(indicator.row) ? change(indicator) : indicator,
  );
  return { ...table, indicators };
}

/** The rows whose cell it is: several where it is merged over them. */
export function rowsOfCell({ indicators }: TargetTable, row: number, role: EvaluationRole): number[] {
  const cell = indicators.find((indicator) => indicator.row === row)?.[role]?.cell;
  const sharing = indicators.filter((indicator) => {
    const other = indicator[role]?.cell;
    return indicator.row === row || (cell && other?.row === cell.row && other.column === cell.column);
  });
  return sharing.map((indicator) => indicator.row);
}
