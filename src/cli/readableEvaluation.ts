import pc from "picocolors";
import type { CheckResult } from "../application/checkWorkbook";
import type { TableAudit } from "../domain/audit";
import { PART_WORDS } from "../domain/evaluation/evaluationWords";
import { explainExecution } from "../domain/evaluation/explainExecution";
import type { PartEvaluation, TableEvaluation } from "../domain/evaluation/TableEvaluation";
import { nameOfTable } from "../domain/table/TargetTable";
import { summarise } from "./checkReport";
import { nothingFound, unreadBlocks } from "./readableUnread";
import { gradeWord, UNFINISHED } from "./evaluationReport";

type Colours = ReturnType<typeof pc.createColors>;

/** The evaluation for people, in Chinese: a line a project with its parts, total and grade, and all together at the end. */
export function readableEvaluation(
  file: string,
  { audit, diagnoses }: CheckResult,
  coloured: boolean,
): string {
  const colours = pc.createColors(coloured);
  if (audit.tables.length === 0) return nothingFound(file, diagnoses, colours);
  const unread = unreadBlocks(diagnoses, colours).map((block) => `${block}\n`);
  const lines = audit.tables.map((audited, index) => projectLine(audited, index + 1, colours));
  return [colours.bold(file), "", ...lines, "", ...unread, ...totals(audit.tables, colours), ""].join("\n");
}

function projectLine({ table, evaluation }: TableAudit, number: number, colours: Colours): string {
  const parts = evaluation.parts.map(partWords);
  const total =
    evaluation.score === null
      ? colours.yellow(`${UNFINISHED}（${obstacleWords(evaluation)}）`)
      : colours.green(`${evaluation.score.toFixed(2)} 分 ${gradeWord(evaluation)}`);
  return [`${number}. ${colours.bold(nameOfTable(table))}`, total, colours.dim(parts.join(" · "))].join("  ");
}

/** What has been scored so far; what has not is no 0.00. */
function partWords({ part, score, weight, unfilled }: PartEvaluation): string {
  const name = PART_WORDS["zh-CN"][part];
  if (unfilled === 0) return `${name} ${score.toFixed(2)}/${weight.toFixed()}`;
  if (part === "execution") return `${name} —/${weight.toFixed()}`;
  return `${name} ${score.gt(0) ? score.toFixed(2) : "—"}/${weight.toFixed()}（缺 ${unfilled} 行）`;
}

/** What there is to do first. */
function obstacleWords({ obstacle, unfilled, execution, weightTotal }: TableEvaluation): string {
  if (obstacle === "unfilled") return `还有 ${unfilled} 行`;
  if (obstacle === "execution") return `预算执行：${explainExecution(execution, "zh-CN")}`;
  return weightTotal ? `分值合计 ${weightTotal.toFixed()} 分，不是 100 分` : "分值不全";
}

function totals(tables: readonly TableAudit[], colours: Colours): string[] {
  const { tables: count, indicators, errors } = summarise(tables);
  const done = tables.filter(({ evaluation }) => evaluation.score !== null);
  const grades = ["优", "良", "中", "差"].flatMap((word) => {
    const number = done.filter(({ evaluation }) => gradeWord(evaluation) === word).length;
    return number > 0 ? [`${word} ${number}`] : [];
  });
  const rows = tables.reduce((sum, { evaluation }) => sum + evaluation.unfilled, 0);
  const states = [`已完成 ${done.length}`, ...grades, `${UNFINISHED} ${count - done.length}`];
  const left = rows > 0 ? [`还有 ${rows} 行没有得分`] : [];
  const wrong = errors > 0 ? [colours.red(`${errors} 个错误（见 check）`)] : [];
  const all = [`共 ${count} 个项目`, `${indicators} 行指标`, ...states, ...left].join(" · ");
  return [colours.bold(all), ...wrong];
}
