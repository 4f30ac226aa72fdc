import type { RefusedMatch } from "../../application/importActuals";
import type { ActualsImport, FundsMatch, RowMatch, TableRow } from "../../domain/import/ActualsImport";
import { broughtIn } from "../../domain/import/broughtIn";
import { typedText } from "../../domain/import/typedText";
import { unitOfRow } from "../../domain/import/withUnit";
import { inline, nameFact } from "../../domain/rules/facts";
import { nameOfTable } from "../../domain/table/TargetTable";
import type { EntryField } from "../../domain/table/EntryField";
import { formatMoney } from "../../domain/value/Money";
import type { Messages } from "../locales/zh-CN";

/** What a match would bring in, in words. */
export interface MatchWords {
  readonly key: string;
  readonly project: string;
  readonly name: string;
  readonly target: string;
  /** The same of the other workbook, where it differs; else "". */
  readonly otherProject: string;
  readonly otherName: string;
  readonly otherTarget: string;
  readonly before: string;
  readonly after: string;
}

const valueOf = (entry: EntryField | null): string => (entry ? inline(typedText(entry)) : "");
const unless = (text: string, same: string): string => (text === same ? "" : text);

const listed = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join(" · ");

export function wordsOfRow({ own, source, doubts }: RowMatch): MatchWords {
  const [project, name] = [nameOfTable(own.table), nameFact(own.indicator)];
  const target = inline(own.indicator.target.text);
  const otherTarget = inline(source.indicator.target.text);
  const isOther = doubts.includes("target");
  const { actual, rate, reason } = broughtIn({ own, source });
  return {
    key: `${own.table.id}!${own.indicator.row}`,
    project,
    name,
    target,
    otherProject: unless(nameOfTable(source.table), project),
    otherName: unless(nameFact(source.indicator), name),
    // ≤56 beside ≤56: the tables count in different units.
    otherTarget: unless(otherTarget, target) || (isOther ? `${target}${unitOfRow(source)}` : ""),
    before: listed(valueOf(own.indicator.actual), rate === "" ? "" : valueOf(own.indicator.rate)),
    after: listed(...[actual, rate, reason].map(inline)),
  };
}

export function wordsOfFunds({ own, source }: FundsMatch): MatchWords {
  const project = nameOfTable(own.table);
  const money = (line: FundsMatch["own"]["line"]): string =>
    line.executed?.amount ? `${formatMoney(line.executed.amount)} ${line.executed.amount.unit}` : "";
  return {
    key: `${own.table.id}!${own.line.role}`,
    project,
    name: inline(own.line.label.text),
    target: "",
    otherProject: unless(nameOfTable(source.table), project),
    otherName: "",
    otherTarget: "",
    before: money(own.line),
    after: money(source.line),
  };
}

const isFunds = (match: RowMatch | FundsMatch): match is FundsMatch => "line" in match.own;

/** A line for each match that cannot be written, and why. */
export function refusalWords(
  refused: readonly RefusedMatch[],
  { importing, evaluation }: Messages,
): string[] {
  return refused.map(({ match, problem }) => {
    const { project, name, after } = isFunds(match) ? wordsOfFunds(match) : wordsOfRow(match);
    return importing.refused(project, name, after, evaluation.entryProblem[problem]);
  });
}

/** 未对上清单: what found no place, as text to hand on. */
export function reportText(name: string, found: ActualsImport, { importing: words }: Messages): string {
  const rowLine = ({ table, indicator }: TableRow): string =>
    `  ${nameOfTable(table)} · ${nameFact(indicator)} · ${valueOf(indicator.actual)}`;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines];
  return [
    name,
    ...section(
      words.unmatchedTables(found.unmatchedTables.length),
      found.unmatchedTables.map((table) => `  ${nameOfTable(table)}`),
    ),
    ...section(words.unmatchedRows(found.unmatchedRows.length), found.unmatchedRows.map(rowLine)),
    ...section(words.leftBlank(found.leftBlank.length), found.leftBlank.map(rowLine)),
  ].join("\n");
}
