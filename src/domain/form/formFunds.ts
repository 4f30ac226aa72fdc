import type { ExecutionEvaluation } from "../evaluation/TableEvaluation";
import type { FundsLine, FundsRole } from "../table/FundsLine";
import { FUNDS_ROLES } from "../table/fundsWords";
import type { MoneyUnitField } from "../table/TargetTable";
import { toUnit } from "../value/Money";
import type { Money } from "../value/Money";
import { formLine, hasInitial } from "./formLine";
import type { FormLine } from "./formLine";
import { figure, label, percentage } from "./formPieces";
import type { FormPiece, FormRows } from "./FormSheet";
import { FORM_WORDS } from "./formWords";

/** The lines that are known, and the money unit that heads them. */
export interface FormFunds {
  readonly funds: readonly FundsLine[];
  readonly moneyUnit: Pick<MoneyUnitField, "unit">;
}

/** What the line of the total shows of the execution. */
type ExecutionFigures = Pick<ExecutionEvaluation, "budget" | "executed" | "weight" | "rate" | "score">;

/** Shares have no points of their own: the Ministry's form strikes the cells out. */
const STRUCK = "—";

/** 项目资金: the four lines of the form, in the table's own money unit; the execution's points beside the total. */
export function addFunds(
  sheet: FormRows,
  { funds, moneyUnit: { unit } }: FormFunds,
  execution: ExecutionFigures,
): void {
  sheet.addRow([
    label(FORM_WORDS.funds(unit), 1, FUNDS_ROLES.length + 1),
    label("", 2),
    label(FORM_WORDS.initial, 1),
    label(FORM_WORDS.budget, 1),
    label(FORM_WORDS.executed, 1),
    label(FORM_WORDS.weight, 1),
    label(FORM_WORDS.rate, 1),
    label(FORM_WORDS.score, 1),
  ]);
  for (const role of FUNDS_ROLES) {
    const line = role === "total" ? totalLine(funds, execution) : formLine(funds, role);
    const amount = (money: Money | null, name: string) =>
      figure(money && toUnit(money, unit).amount, `funds.${role}.${name}`);
    sheet.addRow([
      label(FORM_WORDS.lines[role], 2),
      amount(line.initial, "initial"),
      amount(line.planned, "budget"),
      amount(line.executed, "executed"),
      points(execution, role, "weight"),
      percentage(line.rate, `funds.${role}.rate`),
      points(execution, role, "score"),
    ]);
  }
}

/** The total as it is evaluated: what its own cells leave blank may be known by its parts. */
function totalLine(funds: readonly FundsLine[], { budget, executed, rate }: ExecutionFigures): FormLine {
  const initial = hasInitial(funds) ? formLine(funds, "total").initial : budget;
  return { initial, planned: budget, executed, rate };
}

/** Beside the total alone; struck out there as well where the rows have all 100 points. */
function points(execution: ExecutionFigures, role: FundsRole, name: "weight" | "score"): FormPiece {
  const key = `funds.${role}.${name}`;
  if (role === "total" && execution.weight.gt(0)) return figure(execution[name], key);
  return { span: 1, look: "centred", content: STRUCK, key };
}
