import type Big from "big.js";
import { evaluateTable } from "../../evaluation/evaluateTable";
import type { RowEvaluation, TableEvaluation } from "../../evaluation/TableEvaluation";
import type { Position } from "../../grid/Area";
import { cellAt } from "../../grid/SheetGrid";
import type { CellContent, SheetGrid } from "../../grid/SheetGrid";
import type { Settings } from "../../settings/Settings";
import type { EntryField } from "../../table/EntryField";
import type { TargetTable } from "../../table/TargetTable";
import { fitOf } from "../evaluation/cellLooks";
import { numberOf } from "../evaluation/numberOf";
import { isOwnFormula, isReducedFormula } from "../evaluation/rowContents";
import { contentOfActual } from "./actualContents";
import { contentOfAmount } from "./amountContents";
import { countsFrom1904 } from "./countsFrom1904";
import type { Entry, EntryProblem, ExecutedEntry, ReductionEntry, RowEntry } from "./Entry";
import { contentOfRate, contentOfWeight } from "./pointsContents";
import { asWords, LONGEST_TEXT } from "./typedText";
import { rowsOfCell, withExecuted, withField, withWeight } from "./withEntry";

/** A cell and what an entry puts into it. */
export interface EntryWrite {
  readonly cell: Position;
  readonly content: CellContent;
}

type Outcome = { readonly content: CellContent } | { readonly problem: EntryProblem };

/** A table in which entries are laid one after the other, before anything is written. */
export class DraftTable {
  readonly writes: EntryWrite[] = [];
  private judged: TableEvaluation | null = null;
  private judgedAsRead: TableEvaluation | null = null;
  private isOf1904: boolean | null = null;
  private current: TargetTable;

  constructor(
    private readonly asRead: TargetTable,
    private readonly grid: SheetGrid,
    private readonly settings: Settings,
  ) {
    this.current = asRead;
  }

  get table(): TargetTable {
    return this.current;
  }

  get evaluation(): TableEvaluation {
    return (this.judged ??= evaluateTable(this.current, this.settings));
  }

  /** Lays an entry in. Where it cannot be written the table shows what was typed all the same, as the sheet would. */
  enter(entry: Entry): EntryProblem | null {
    if ("text" in entry && entry.text.length > LONGEST_TEXT) return "tooLong";
    if (entry.role === "executed") return this.enterExecuted(entry);
    const row = this.rowAt(entry.row);
    if (!row) return "noRow";
    if (entry.role === "reduction") return this.enterReduction(entry, row);
    return entry.role === "weight" ? this.enterWeight(entry, row) : this.enterField(entry, entry.role, row);
  }

  /** 完成率 typed for a row where it is reckoned: to be asked when all entries are laid in. */
  rateProblem(row: number): EntryProblem | null {
    const judged = this.rowAt(row);
    const isReckoned =
      !judged || judged.kind === "numeric" || judged.kind === "none" || judged.basis?.kind === "inTime";
    return isReckoned ? "computed" : null;
  }

  /** A reduction that was taken stays taken when the score changes, in every row that shares the cells of this one. */
  keepReduction(row: number): void {
    const roles = ["actual", "weight"] as const;
    for (const at of new Set(roles.flatMap((role) => rowsOfCell(this.current, row, role)))) {
      const judged = this.rowAt(at);
      if (judged?.reduction && this.wasTaken(judged)) this.takeReduction(at, judged.reduction.score);
    }
  }

  /** By the add-in's formula; in its own column by its figure as well, which it writes where no formula can stand. */
  private wasTaken({ indicator: { row, score } }: RowEvaluation): boolean {
    if (!score?.isOwned || score.formula !== null) return isReducedFormula(score?.formula ?? null);
    const { rows } = (this.judgedAsRead ??= evaluateTable(this.asRead, this.settings));
    return rows.some(({ indicator, reduction }) => indicator.row === row && reduction?.isAccepted === true);
  }

  private rowAt(row: number): RowEvaluation | undefined {
    return this.evaluation.rows.find(({ indicator }) => indicator.row === row);
  }

  private enterField(
    entry: RowEntry,
    role: "actual" | "rate" | "reason",
    row: RowEvaluation,
  ): EntryProblem | null {
    const field = row.indicator[role];
    const format = field?.numberFormat ?? fitOf(role, row, this.settings).numberFormat ?? "General";
    const outcome = this.fieldOutcome(entry, row, field, format);
    const shown = "content" in outcome ? outcome.content : asWords(entry.text);
    this.replace(withField(this.current, entry.row, role, shown, format));
    return this.write(outcome, field?.cell ?? null, role === "rate");
  }

  private fieldOutcome(
    { role, text, row: at }: RowEntry,
    row: RowEvaluation,
    field: EntryField | null,
    numberFormat: string,
  ): Outcome {
    if (role === "reason") return { content: text.trim() === "" ? null : asWords(text) };
    if (role === "rate") return contentOfRate(text, numberFormat);
    return contentOfActual(text, row, {
      isOwned: field?.isOwned ?? true,
      numberFormat,
      takesSerials: !(this.isOf1904 ??= countsFrom1904(this.grid)),
      read: (content) => this.readActual(at, content, numberFormat),
    });
  }

  private readActual(row: number, content: CellContent, format: string): RowEvaluation["actual"] {
    const table = withField(this.current, row, "actual", content, format);
    const judged = evaluateTable(table, this.settings).rows.find(({ indicator }) => indicator.row === row);
    return judged?.actual ?? { kind: "empty" };
  }

  private enterWeight({ row: at, text }: RowEntry, { indicator }: RowEvaluation): EntryProblem | null {
    const cell = indicator.weight?.cell ?? null;
    const numberFormat = cell ? cellAt(this.grid, cell.row, cell.column).numberFormat : "General";
    const outcome = contentOfWeight(text, numberFormat, this.current);
    const points = "points" in outcome ? outcome.points : null;
    this.replace(withWeight(this.current, at, text.trim(), points));
    return this.write(outcome, cell);
  }

  private enterExecuted({ line: role, text }: ExecutedEntry): EntryProblem | null {
    const field = this.current.funds.find((line) => line.role === role)?.executed ?? null;
    const outcome = contentOfAmount(text, field, this.current, this.grid);
    const amount = "amount" in outcome ? outcome.amount : null;
    const problem = "content" in outcome ? "empty" : "notANumber";
    const executed = { text: text.trim(), amount, problem: amount ? null : problem } as const;
    this.replace(withExecuted(this.current, role, executed));
    return this.write(outcome, field?.cell ?? null);
  }

  private enterReduction({ row: at, isAccepted }: ReductionEntry, row: RowEvaluation): EntryProblem | null {
    if (!row.reduction) return "noReduction";
    const score = row.indicator.score;
    if (score?.formula && !isOwnFormula(score.formula)) return "formula";
    if (rowsOfCell(this.current, at, "score").length > 1) return "merged";
    if (isAccepted) this.takeReduction(at, row.reduction.score);
    else this.replace(withField(this.current, at, "score", null, null));
    return score ? null : "noColumn";
  }

  private takeReduction(row: number, score: Big): void {
    this.replace(withField(this.current, row, "score", numberOf(score), null));
  }

  /** @param mayBeOwn of the cells that are typed into only 完成率 may hold a formula of the add-in's own, which gives way */
  private write(outcome: Outcome, cell: Position | null, mayBeOwn = false): EntryProblem | null {
    if ("problem" in outcome) return outcome.problem;
    if (!cell) return "noColumn";
    const { formula } = cellAt(this.grid, cell.row, cell.column);
    if (formula !== null && !(mayBeOwn && isOwnFormula(formula))) return "formula";
    this.writes.push({ cell, content: outcome.content });
    return null;
  }

  private replace(table: TargetTable): void {
    this.current = table;
    this.judged = null;
  }
}
