import { secondLevelOf } from "../table/secondLevel";
import type { SecondLevel } from "../table/secondLevel";
import type { Indicator } from "../table/TargetTable";
import { rowsOfOneName } from "./rowsOfOneName";

type Question = (row: Indicator) => boolean;

/**
 * The indicators of a table as rules sort them. A question that several rules ask of every row is asked once a table, and
 * a rule about dates looks at nothing where there are none.
 */
export class TableRows {
  private readonly answers = new Map<Question, readonly Indicator[]>();

  private secondLevels: ReadonlySet<SecondLevel | null> | null = null;
  private named: readonly Indicator[] | null = null;

  constructor(readonly all: readonly Indicator[]) {}

  /** The rows of which the question is answered yes, in their order. It must be the same function each time. */
  where<R extends Indicator>(question: (row: Indicator) => row is R): readonly R[];
  where(question: Question): readonly Indicator[];
  where(question: Question): readonly Indicator[] {
    const known = this.answers.get(question);
    if (known) return known;
    const rows = this.all.filter(question);
    this.answers.set(question, rows);
    return rows;
  }

  /** Which 二级指标 the table has; null among them for one that is not known. */
  levels(): ReadonlySet<SecondLevel | null> {
    return (this.secondLevels ??= new Set(this.all.map(({ level2 }) => secondLevelOf(level2.text))));
  }

  /** The rows whose 三级指标 another row has as well: only among them can one repeat another. */
  ofOneName(): readonly Indicator[] {
    return (this.named ??= rowsOfOneName(this.all));
  }
}
