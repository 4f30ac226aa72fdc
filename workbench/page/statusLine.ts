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
