import Big from "big.js";
import type { Locale } from "../../domain/locale/Locale";
import { meanScore, totalsOf } from "../../domain/report/overview/FolderTotals";
import { gradeText } from "../../domain/report/overview/gradeText";
import type { Decimal, ProjectLine } from "../../domain/report/overview/ProjectLine";
import { formatMoney } from "../../domain/value/Money";
import type { OverviewMessages } from "../locales/overview.zh-CN";
import type { OverviewRow } from "./overviewRows";
import type { OverviewColumn } from "./overviewSort";

/** Of all amounts in 汇总, in both languages. */
const AMOUNT_UNIT = "万元";

const AMOUNTS: readonly OverviewColumn[] = ["gap", "budget", "cost"];

/** A column's name with its unit, where it holds amounts. */
export function columnName(column: OverviewColumn, words: OverviewMessages): string {
  const word = words.columns[column];
  return AMOUNTS.includes(column) ? words.columnIn(word, AMOUNT_UNIT) : word;
}

/** What a cell of 汇总 says; "" where nothing is known. Amounts in 万元, as the column's header says. */
export function cellText(
  line: ProjectLine,
  column: OverviewColumn,
  words: OverviewMessages,
  locale: Locale,
): string {
  switch (column) {
    case "gap":
      return gapText(line, words);
    case "budget":
    case "cost":
      return amount(line[column]);
    case "grade":
      return gradeText(line, locale);
    default:
      return String(line[column] ?? "");
  }
}

function gapText({ costStatus, gap }: ProjectLine, words: OverviewMessages): string {
  if (costStatus === "equal") return words.equal;
  if (costStatus === "none" || gap === null) return words.notReconciled;
  const size = amount(new Big(gap).abs().toFixed());
  return costStatus === "short" ? words.short(size) : words.over(size);
}

const amount = (decimal: Decimal | null): string =>
  decimal === null ? "" : formatMoney({ amount: new Big(decimal), unit: AMOUNT_UNIT });

/** The totals of these projects in a few lines; 缺口 and 超出 are never set off against each other. */
export function totalLines(rows: readonly OverviewRow[], all: number, words: OverviewMessages): string[] {
  const totals = totalsOf(rows.map(({ line }) => line));
  const { projects, budget, cost, short, over, unreconciled, errors, warnings, infos, finished } = totals;
  const mean = meanScore(totals);
  return [
    words.projects(projects, all) + words.money(amount(budget), amount(cost), AMOUNT_UNIT),
    words.gaps(amount(short), amount(over), AMOUNT_UNIT) +
      (unreconciled > 0 ? words.unreconciled(unreconciled) : ""),
    words.findings(errors, warnings, infos) + (mean === null ? words.noScore : words.scored(finished, mean)),
  ];
}
