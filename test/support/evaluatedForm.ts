import { evaluateTable } from "../../src/domain/evaluation/evaluateTable";
import type { RowEvaluation, TableEvaluation } from "../../src/domain/evaluation/TableEvaluation";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { Settings } from "../../src/domain/settings/Settings";
import { readTables } from "../../src/domain/table/readTables";
import type { TargetTable } from "../../src/domain/table/TargetTable";
import type { FixtureEntry } from "./evaluationEntry";
import { gridOf } from "./gridOf";
import type { TestCell } from "./gridOf";
import { seedFormRows, UNUSED_ROW } from "./seedForm";
import type { SeedForm } from "./seedForm";

/** An indicator row with its year's end; what is not said is blank. Entries and plain cells both do. */
export interface FilledRow {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly target?: TestCell;
  readonly actual?: FixtureEntry | TestCell;
  readonly rate?: FixtureEntry | TestCell;
  readonly weight?: FixtureEntry | TestCell;
  readonly score?: FixtureEntry | TestCell;
  readonly reason?: string;
}

export interface FilledForm extends Omit<SeedForm, "rows"> {
  /** Merges in A1 form; the indicators begin in row 9, 分值 stands in column H. */
  readonly merges?: readonly string[];
  readonly settings?: Partial<Settings>;
  /** 全年执行数 of the total. */
  readonly executed?: TestCell;
  /** Columns of the year's end that the form does not have: "得分". */
  readonly without?: readonly string[];
}

export interface EvaluatedForm {
  readonly table: TargetTable;
  readonly settings: Settings;
  readonly evaluation: TableEvaluation;
}

const COLUMNS = [
  ["实际完成值", "actual"],
  ["完成率", "rate"],
  ["分值", "weight"],
  ["得分", "score"],
  ["偏差原因", "reason"],
] as const;
const HEADER_ROW = 7;

function cellOf(entry: FixtureEntry | TestCell): TestCell {
  if (entry === null || typeof entry !== "object" || !("content" in entry)) return entry;
  return { value: entry.content, numberFormat: entry.numberFormat, text: entry.typed };
}

/** A table of the seed form with columns of the user's own for the year's end, read and evaluated. */
export function evaluatedForm(rows: readonly FilledRow[], form: FilledForm = {}): EvaluatedForm {
  const { merges = [], settings: changed = {}, executed = null, without = [], ...head } = form;
  const columns = COLUMNS.filter(([name]) => !without.includes(name));
  const named = rows.map(
    ({ level1 = "产出指标", level2 = "数量指标", level3 = "指标", target = "≥2条" }) =>
      [level1, level2, level3, "", target] as const,
  );
  const indicators = named.length === 0 ? [UNUSED_ROW] : named;
  const cells = seedFormRows({ ...head, rows: indicators }).map((line, index) => {
    if (index === 4) return [...line, "全年执行数", executed];
    if (index < HEADER_ROW) return line;
    if (index === HEADER_ROW) return [...line, ...columns.map(([name]) => name)];
    const row = rows[index - HEADER_ROW - 1];
    return [...line, ...columns.map(([, role]) => cellOf(row?.[role] ?? null))];
  });
  const settings = { ...defaultSettings, ...changed };
  const [table] = readTables([gridOf(cells, { merges })], settings).tables;
  if (!table) throw new Error("The form is read as no table.");
  return { table, settings, evaluation: evaluateTable(table, settings) };
}

/** One row alone, of 10 points unless it says otherwise. */
export function evaluatedRow(row: FilledRow, form: FilledForm = {}): RowEvaluation {
  const { evaluation } = evaluatedForm([{ weight: 10, ...row }], form);
  const [only] = evaluation.rows;
  if (!only) throw new Error("The form has no row.");
  return only;
}
