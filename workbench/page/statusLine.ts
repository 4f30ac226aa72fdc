import type { WorkbookRecord } from "../engine/workbook-record";
import type { Costs } from "../host/costs";

const KILOBYTE = 1024;

/** What the add-in has asked of the workbook so far, in one line. */
export function describeCosts(costs: Costs): string {
  const kilobytes = (bytes: number): string => (bytes / KILOBYTE).toFixed(1);
  return [
    `同步 ${costs.syncs} 次`,
    `请求 ${kilobytes(costs.requestBytes)} KB`,
    `响应 ${kilobytes(costs.responseBytes)} KB`,
    `读 ${costs.cellsRead} 格`,
    `写 ${costs.cellsWritten} 格`,
  ].join(" · ");
}

const CHARTS_WRITTEN = "图表已写入工作簿，工作台不显示图表，保存后可在 Excel 或 LibreOffice 中查看";

/** Says so when a sheet has got a chart since the workbook was opened, which the grid cannot show. */
export function describeNewCharts(opened: WorkbookRecord, now: WorkbookRecord): readonly string[] {
  const isNew = Object.entries(now.charts).some(
    ([sheetId, charts]) =>
      charts.length > 0 && JSON.stringify(charts) !== JSON.stringify(opened.charts[sheetId] ?? []),
  );
  return isNew ? [CHARTS_WRITTEN] : [];
}
