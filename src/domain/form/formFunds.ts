import type { ExecutionEvaluation } from "../evaluation/TableEvaluation";
import type { FundsLine, FundsRole } from "../table/FundsLine";
import type { MoneyUnitField } from "../table/TargetTable";
import { toUnit } from "../value/Money";
import type { Money } from "../value/Money";
import { rateOfLine } from "./rateOfLine";
import { figure, label, percentage } from "./formPieces";
import type { FormPiece, FormRows } from "./FormSheet";
import { FORM_WORDS } from "./formWords";

/** The lines that are known, and the money unit that heads them. */
export interface FormFunds {
  readonly funds: readonly FundsLine[];
  readonly moneyUnit: Pick<MoneyUnitField, "unit">;
}

/** What the line of the total shows of the execution. */
type ExecutionFigures = Pick<ExecutionEvaluation, "executed" | "weight" | "rate" | "score">;

const ROLES: readonly FundsRole[] = ["total", "fiscal", "carriedOver", "other"];
/** Shares have no points of their own: the Ministry's form strikes the cells out. */
const STRUCK = "—";

/** 项目资金: the four lines of the form, in the table's own money unit; the execution's points beside the total. */
export function addFunds(
  sheet: FormRows,
  { funds, moneyUnit: { unit } }: FormFunds,
  execution: ExecutionFigures,
): void {
  sheet.addRow([
    label(FORM_WORDS.funds(unit), 1, ROLES.length + 1),
    label("", 2),
    label(FORM_WORDS.initial, 1),
    label(FORM_WORDS.budget, 1),
    label(FORM_WORDS.executed, 1),
    label(FORM_WORDS.weight, 1),
    label(FORM_WORDS.rate, 1),
    label(FORM_WORDS.score, 1),
  ]);
  for (const role of ROLES) {
    const line = funds.find((candidate) => candidate.role === role) ?? null;
    const amount = (money: Money | null | undefined, name: string) =>
      figure(money ? toUnit(money, unit).amount : null, `funds.${role}.${name}`);
    sheet.addRow([
      label(FORM_WORDS.lines[role], 2),
      amount(line?.initial?.amount ?? line?.budget?.amount, "initial"),
      amount(line?.budget?.amount, "budget"),
      amount(role === "total" ? execution.executed : line?.executed?.amount, "executed"),
      ...(role === "total" ? totalPieces(execution) : sharePieces(line, role)),
    ]);
  }
}

function totalPieces({ weight, rate, score }: ExecutionFigures): FormPiece[] {
  return [
    figure(weight, "funds.total.weight"),
    percentage(rate, "funds.total.rate"),
    figure(score, "funds.total.score"),
  ];
}

function sharePieces(line: FundsLine | null, role: FundsRole): FormPiece[] {
  const struck = (name: string): FormPiece => ({
    span: 1,
    look: "centred",
    content: STRUCK,
    key: `funds.${role}.${name}`,
  });
  return [struck("weight"), percentage(line && rateOfLine(line), `funds.${role}.rate`), struck("score")];
}
