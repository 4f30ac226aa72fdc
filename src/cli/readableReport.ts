import pc from "picocolors";
import type { CheckResult } from "../application/checkWorkbook";
import type { TableAudit } from "../domain/audit";
import { formatSheetCell } from "../domain/grid/address";
import { checkTexts } from "../domain/plan/checkTexts";
import { describeFinding } from "../domain/rules/describeFinding";
import type { Finding, Severity } from "../domain/rules/Finding";
import { doubtWords } from "../domain/table/readingWords";
import type { SheetDiagnosis } from "../domain/table/SheetDiagnosis";
import { nameOfTable } from "../domain/table/TargetTable";
import { summarise } from "./checkReport";
import { nothingFound, unreadBlocks, unreadCount } from "./readableUnread";

type Colours = ReturnType<typeof pc.createColors>;

const words = checkTexts["zh-CN"];

/**
 * The report for people, in Chinese: a block a table with its reconciliation and findings, one for each sheet that was
 * not read, a summary at the end.
 */
export function readableReport(file: string, { audit, diagnoses }: CheckResult, coloured: boolean): string {
  const colours = pc.createColors(coloured);
  if (audit.tables.length === 0) return nothingFound(file, diagnoses, colours);
  const unread = unreadBlocks(diagnoses, colours);
  const blocks = audit.tables.map((audited, index) => tableBlock(audited, index + 1, colours));
  const summary = summaryLine(audit.tables, diagnoses, colours);
  return [colours.bold(file), ...blocks, ...unread, summary, ""].join("\n\n");
}

function tableBlock(audited: TableAudit, number: number, colours: Colours): string {
  const { table, reconciliation, findings, failures } = audited;
  const place = colours.dim(`${table.sheetName} · ${table.indicators.length} 行指标`);
  return [
    `${colours.bold(`${number}. ${nameOfTable(table)}`)}  ${place}`,
    ...table.reading.doubts.map((doubt) =>
      colours.yellow(`   ？ 读表时有两种可能：${doubtWords(doubt, "zh-CN")}`),
    ),
    `   ${words.reconciliation(reconciliation)}`,
    ...findings.map((finding) => findingLine(finding, colours)),
    ...failures.map(({ ruleId, reason }) =>
      colours.red(`   ✖ 规则 ${ruleId} 未能运行，本表没有查完：${reason}`),
    ),
    ...(findings.length + failures.length === 0 ? [colours.green("   ✓ 通过")] : []),
  ].join("\n");
}

const SIGNS: Readonly<Record<Severity, string>> = { error: "✖", warning: "⚠", info: "ⓘ" };

function findingLine(finding: Finding, colours: Colours): string {
  const { message, mend } = describeFinding(finding, "zh-CN");
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan }[finding.severity];
  const head = paint(`${SIGNS[finding.severity]} ${words.severity[finding.severity]} ${finding.ruleId}`);
  const cell = colours.dim(formatSheetCell(finding.sheetName, finding.cell));
  return `   ${head}  ${cell}\n      ${message}${mend}`;
}

function summaryLine(
  tables: readonly TableAudit[],
  diagnoses: readonly SheetDiagnosis[],
  colours: Colours,
): string {
  const { tables: count, indicators, errors, warnings, infos } = summarise(tables);
  const counts = `共 ${count} 张表 · ${indicators} 行指标 · ${errors} 个错误 · ${warnings} 个警告 · ${infos} 个提示`;
  return colours.bold([counts, ...unreadCount(diagnoses)].join(" · "));
}
