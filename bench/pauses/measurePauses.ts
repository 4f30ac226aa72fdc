import { checkWorkbook } from "../../src/application/checkWorkbook";
import type { CheckResult } from "../../src/application/checkWorkbook";
import { evaluationSteps } from "../../src/application/evaluationColumns";
import { inSlices } from "../../src/application/inSlices";
import { writeBackSteps } from "../../src/application/writeBack";
import type { SheetGrid } from "../../src/domain/grid/SheetGrid";
import { clearEvaluationSteps } from "../../src/domain/plan/planClearEvaluation";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { sheetOfTables, sheetsOfTables } from "../../test/support/manyTables";
import { threadTime } from "../support/clock";

/** How long an operation took, and the longest that nothing else could happen meanwhile, in milliseconds. */
export interface Pauses {
  readonly workbook: string;
  readonly operation: string;
  readonly total: number;
  readonly longest: number;
}

async function pausesOf(work: () => Promise<unknown>): Promise<Pick<Pauses, "total" | "longest">> {
  const begin = threadTime();
  let [last, longest, isRunning] = [begin, 0, true];
  const tick = () => {
    const now = threadTime();
    longest = Math.max(longest, now - last);
    last = now;
    if (isRunning) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  isRunning = false;
  const end = threadTime();
  return { total: end - begin, longest: Math.max(longest, end - last) };
}

async function measure(workbook: string, grids: SheetGrid[]): Promise<Pauses[]> {
  const check = (): Promise<CheckResult> =>
    checkWorkbook({ read: () => Promise.resolve(grids) }, defaultSettings);
  const result = await check();
  const operations: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["一键校验", check],
    ["写回校验列, its plan", () => inSlices(writeBackSteps(result, "zh-CN"), undefined)],
    ["添加评价列, its plan", () => inSlices(evaluationSteps(result, defaultSettings), undefined)],
    ["清除评价列, its plan", () => inSlices(clearEvaluationSteps(grids), undefined)],
  ];
  const measured: Pauses[] = [];
  for (const [operation, work] of operations) {
    measured.push({ workbook, operation, ...(await pausesOf(work)) });
  }
  return measured;
}

/** `measurePauses TABLES`. */
async function main(tables: number): Promise<void> {
  const apart = await measure(`${tables} worksheets`, sheetsOfTables(tables));
  const together = await measure(`${tables} tables on one worksheet`, [sheetOfTables(tables)]);
  console.log(JSON.stringify([...apart, ...together]));
}

void main(Number(process.argv[2] ?? 1200));
