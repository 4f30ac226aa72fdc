import type { Entry } from "../../application/fillIn";
import type { TableAudit } from "../../domain/audit";
import type { RowEvaluation } from "../../domain/evaluation/TableEvaluation";
import { isFirstOfKind } from "../../domain/table/FundsLine";
import type { FundsLine, FundsRole } from "../../domain/table/FundsLine";
import type { TargetTable } from "../../domain/table/TargetTable";
import { FUNDS, rowOf } from "./formRows";
import { actualText, amountText, percentText, pointsText, unitOf } from "./inputText";
import type { Draft, FieldName } from "./PaneState";

const ROLES: readonly FundsRole[] = ["total", "fiscal", "carriedOver", "other"];

/**
 * A draft as entries into the sheet: only fields whose text differs from what the cell holds. Null when the table has
 * no such row any more.
 */
export function entriesOf({ table, evaluation }: TableAudit, row: string, draft: Draft): Entry[] | null {
  if (row === FUNDS) return fundsEntries(table, draft);
  const evaluated = rowOf(table, evaluation, row);
  return evaluated && rowEntries(evaluated, draft);
}

/** What a row's inputs show as long as nothing is typed. */
export function shownTexts(row: RowEvaluation): Draft {
  const { indicator } = row;
  return {
    actual: actualText(row),
    rate: percentText(indicator.rate),
    weight: pointsText(indicator.weight?.points ?? null),
    reason: indicator.reason?.text ?? "",
  };
}

/** The lines of the funds that have an input: of several of one kind the first, which is the one that is written to. */
export function linesToFill({ funds }: TargetTable): FundsLine[] {
  return funds.filter((line) => line.executed !== null && isFirstOfKind(line, funds));
}

/** What the inputs of the funds show as long as nothing is typed. */
export function shownAmounts(table: TargetTable): Draft {
  return Object.fromEntries(linesToFill(table).map(({ role, executed }) => [role, amountText(executed)]));
}

function rowEntries(row: RowEvaluation, draft: Draft): Entry[] {
  const place = row.indicator.row;
  const shown = shownTexts(row);
  const typed = (["actual", "rate", "weight", "reason"] as const).flatMap((role): Entry[] => {
    const text = changed(draft, shown, role);
    return text === null ? [] : [{ role, row: place, text: withSign(row, role, text) }];
  });
  if (!draft.reduction) return typed;
  return [...typed, { role: "reduction", row: place, isAccepted: draft.reduction === "accepted" }];
}

function fundsEntries(table: TargetTable, draft: Draft): Entry[] {
  const shown = shownAmounts(table);
  return ROLES.flatMap((line): Entry[] => {
    const text = changed(draft, shown, line);
    return text === null ? [] : [{ role: "executed", line, text }];
  });
}

function changed(draft: Draft, shown: Draft, field: FieldName): string | null {
  const text = draft[field]?.trim();
  return text === undefined || text === (shown[field] ?? "").trim() ? null : text;
}

/** Beside an input that shows "%" a bare number is a per cent: no doubt is to be left in the cell. */
function withSign(row: RowEvaluation, role: FieldName, text: string): string {
  const isPercent = role === "rate" || (role === "actual" && unitOf(row) === "%");
  return isPercent && /^[-+]?[\d.,\s]+$/.test(text.normalize("NFKC")) ? `${text}%` : text;
}
