import type { Area, Position } from "../../grid/Area";
import { lastRow } from "../../grid/Area";
import type { FundsRole } from "../../table/FundsLine";
import type { MoneyUnit } from "../../value/Money";
import type { Contents } from "../WritePlan";
import { summaryFigures } from "./summaryFigures";
import type { LinePlaces, SummaryParts, SummaryPlaces } from "./summaryFigures";
import { SUMMARY_AT } from "./summaryShape";

/** The summary's header: the form's own words. */
const summaryHeader = (unit: MoneyUnit): readonly string[] => [
  `项目资金（${unit}）`,
  "全年预算数",
  "全年执行数",
  "分值",
  "执行率",
  "得分",
];

const LINE_LABELS: Readonly<Record<FundsRole, string>> = {
  total: "年度资金总额",
  fiscal: "财政资金",
  carriedOver: "上年结转资金",
  other: "其他资金",
};

/** Where the figures of a summary below a grid stand: a header, the lines of 项目资金, 合计 and 评价等级. */
export function summaryPlaces(area: Area): SummaryPlaces {
  const at = (row: number, role: keyof typeof SUMMARY_AT): Position => ({
    row,
    column: area.column + SUMMARY_AT[role],
  });
  const line = (row: number): LinePlaces => ({
    budget: at(row, "budget"),
    executed: at(row, "executed"),
    weight: at(row, "weight"),
    rate: at(row, "rate"),
    score: at(row, "score"),
  });
  const sums = lastRow(area) - 1;
  const first = area.row + 1;
  const others = Array.from({ length: Math.max(0, sums - first - 1) }, (_, index) => line(first + 1 + index));
  return { lines: [line(first), ...others], weightTotal: at(sums, "weight"), total: at(sums, "score") };
}

/** The summary's cells, row by row: its header, 项目资金, 合计 and 评价等级. */
export function summaryContents(parts: SummaryParts, area: Area, unit: MoneyUnit): Contents {
  const { lines, weightTotal, total, grade } = summaryFigures(parts, summaryPlaces(area));
  const funds = lines.map(({ budget, executed, weight, rate, score }, index) => {
    const label = LINE_LABELS[parts.lines[index]?.role ?? "total"];
    return [index === 1 ? `其中：${label}` : label, budget, executed, weight, rate, score];
  });
  return [
    summaryHeader(unit),
    ...funds,
    ["合计", null, null, weightTotal, null, total],
    ["评价等级", null, null, null, null, grade],
  ];
}
