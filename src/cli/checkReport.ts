import type { CheckResult } from "../application/checkWorkbook";
import type { TableAudit } from "../domain/audit";
import type { CostStatus } from "../domain/cost/CostReconciliation";
import { formatArea, formatSheetCell } from "../domain/grid/address";
import { describeFinding } from "../domain/rules/describeFinding";
import type { Finding, Severity } from "../domain/rules/Finding";
import type { LayoutId, Period } from "../domain/table/Layout";
import type { Indicator, MoneyField, TargetTable } from "../domain/table/TargetTable";
import { formatMoney, toUnit } from "../domain/value/Money";
import type { Money, MoneyUnit } from "../domain/value/Money";
import { targetReport } from "./targetReport";
import type { TargetReport } from "./targetReport";
import { doubtReport, unreadReport } from "./unreadReport";
import type { DoubtReport, UnreadReport } from "./unreadReport";

/** What `check --json` prints. Money and numbers are decimal strings in the table's unit; what is absent is null. */
export interface CheckReport {
  readonly file: string;
  readonly tables: readonly TableReport[];
  /** Sheets that look like a target table of which something was not read. */
  readonly unread: readonly UnreadReport[];
  readonly summary: Summary;
}

export interface Summary {
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface TableReport {
  readonly sheet: string;
  readonly address: string;
  /** 表式. */
  readonly layout: LayoutId;
  /** Which of two blocks, long-term and annual, the table is; null for every other form. */
  readonly period: Period | null;
  /** Where two readings were possible. */
  readonly doubts: readonly DoubtReport[];
  readonly title: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly project: string | null;
  readonly moneyUnit: MoneyUnit;
  readonly budget: {
    readonly total: string | null;
    readonly fiscal: string | null;
    readonly other: string | null;
  };
  readonly cost: { readonly sum: string | null; readonly gap: string | null; readonly status: CostStatus };
  readonly indicators: readonly IndicatorReport[];
  readonly findings: readonly FindingReport[];
  /** Rules that crashed on this table: it is not fully checked. Absent when none did. */
  readonly failures?: readonly { readonly rule: string; readonly reason: string }[];
}

export interface IndicatorReport {
  readonly address: string;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly target: TargetReport;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

export function checkReport(file: string, { audit, diagnoses }: CheckResult): CheckReport {
  return {
    file,
    tables: audit.tables.map(tableReport),
    unread: diagnoses.map(unreadReport),
    summary: summarise(audit.tables),
  };
}

export function summarise(tables: readonly TableAudit[]): Summary {
  const findings = tables.flatMap((table) => table.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    tables: tables.length,
    indicators: tables.reduce((sum, { table }) => sum + table.indicators.length, 0),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

function tableReport({ table, reconciliation, findings, failures }: TableAudit): TableReport {
  const { budget, moneyUnit } = table;
  return {
    sheet: table.sheetName,
    address: formatArea(table.area),
    layout: table.reading.layout,
    period: table.period,
    doubts: table.reading.doubts.map((doubt) => doubtReport(table.sheetName, doubt)),
    title: table.title?.text ?? null,
    unitCode: table.unit?.code || null,
    unitName: table.unit?.name ?? null,
    project: table.project?.text || null,
    moneyUnit: moneyUnit.unit,
    budget: {
      total: amountOf(budget.total, moneyUnit.unit),
      fiscal: amountOf(budget.fiscal, moneyUnit.unit),
      other: amountOf(budget.other, moneyUnit.unit),
    },
    cost: {
      sum: decimal(reconciliation.sum),
      gap: decimal(reconciliation.gap),
      status: reconciliation.status,
    },
    indicators: table.indicators.map((indicator) => indicatorReport(table, indicator)),
    findings: findings.map(findingReport),
    ...(failures.length > 0 && {
      failures: failures.map(({ ruleId, reason }) => ({ rule: ruleId, reason })),
    }),
  };
}

const amountOf = (field: MoneyField | null, unit: MoneyUnit): string | null =>
  decimal(field?.amount ? toUnit(field.amount, unit) : null);

const decimal = (money: Money | null): string | null => money && formatMoney(money);

function indicatorReport(table: TargetTable, indicator: Indicator): IndicatorReport {
  return {
    address: formatSheetCell(table.sheetName, indicator.target.cell),
    level1: indicator.level1.text,
    level2: indicator.level2.text,
    level3: indicator.level3.text,
    description: indicator.description.text,
    target: targetReport(indicator.target, table.year),
  };
}

function findingReport(finding: Finding): FindingReport {
  const { message, mend, found, expected } = describeFinding(finding, "zh-CN");
  return {
    rule: finding.ruleId,
    severity: finding.severity,
    cell: formatSheetCell(finding.sheetName, finding.cell),
    message: `${message}${mend}`,
    found,
    expected,
  };
}
