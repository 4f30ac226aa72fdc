import pc from "picocolors";
import type { CheckResult } from "../application/checkWorkbook";
import type { TableAudit } from "../domain/audit";
import { formatSheetCell } from "../domain/grid/address";
import { checkTexts } from "../domain/plan/checkTexts";
import { describeFinding } from "../domain/rules/describeFinding";
import type { Finding, Severity } from "../domain/rules/Finding";
import { nameOfTable } from "../domain/table/TargetTable";
import { summarise } from "./checkReport";

type Colours = ReturnType<typeof pc.createColors>;

const words = checkTexts["zh-CN"];

/** The report for people, in Chinese: a block a table with its reconciliation and findings, a summary at the end. */
export function readableReport(file: string, { audit }: CheckResult, coloured: boolean): string {
  const colours = pc.createColors(coloured);
  if (audit.tables.length === 0) {
    return `${file}\n没有找到绩效目标表：工作簿里没有同时含有“一级指标、二级指标、三级指标、指标值”的表头。\n`;
  }
  const blocks = audit.tables.map((audited, index) => tableBlock(audited, index + 1, colours));
  return [colours.bold(file), ...blocks, summaryLine(audit.tables, colours), ""].join("\n\n");
}

function tableBlock(audited: TableAudit, number: number, colours: Colours): string {
  const { table, reconciliation, findings, failures } = audited;
  const place = colours.dim(`${table.sheetName} · ${table.indicators.length} 行指标`);
  return [
    `${colours.bold(`${number}. ${nameOfTable(table)}`)}  ${place}`,
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

function summaryLine(tables: readonly TableAudit[], colours: Colours): string {
  const { tables: count, indicators, errors, warnings, infos } = summarise(tables);
  return colours.bold(
    `共 ${count} 张表 · ${indicators} 行指标 · ${errors} 个错误 · ${warnings} 个警告 · ${infos} 个提示`,
  );
}
