import { inSlices } from "../../src/application/inSlices";
import { writeBackSteps } from "../../src/application/writeBack";
import { evaluationSteps } from "../../src/application/evaluationColumns";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { clearEvaluationSteps } from "../../src/domain/plan/planClearEvaluation";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { Steps } from "../../src/domain/Steps";
import { plainReading } from "../../src/domain/table/ReadingOptions";
import { sketchSteps } from "../../src/domain/table/sketchTables";
import { sheetOfTables } from "../support/manyTables";

const TABLES = 12;
const grid = sheetOfTables(TABLES);
const check = () => checkWorkbook({ read: () => Promise.resolve([grid]) }, defaultSettings);

function restsOf(steps: Steps<unknown>): number {
  let rests = 0;
  while (!steps.next().done) rests++;
  return rests;
}

describe("long work on one sheet with many tables", () => {
  it("may rest after each of them while they are found", () => {
    expect(restsOf(sketchSteps(grid, plainReading))).toBeGreaterThanOrEqual(TABLES);
  });

  it("may rest after each of them while columns are planned", async () => {
    const result = await check();
    expect(restsOf(writeBackSteps(result, "zh-CN"))).toBeGreaterThanOrEqual(TABLES);
    expect(restsOf(evaluationSteps(result, defaultSettings))).toBeGreaterThanOrEqual(TABLES);
  });

  it("may rest after each of them while the columns to be cleared are looked for", async () => {
    const { grids } = await check();
    expect(restsOf(clearEvaluationSteps(grids))).toBeGreaterThanOrEqual(TABLES);
  });

  it("ends at the next rest once 取消 is pressed", async () => {
    const cancelling = new AbortController();
    let done = 0;
    function* work(): Steps<string> {
      for (; done < TABLES; done++) {
        if (done === 3) cancelling.abort();
        yield;
      }
      return "finished";
    }
    await expect(inSlices(work(), cancelling.signal)).rejects.toMatchObject({ kind: "cancelled" });
    expect(done).toBe(3);
  });

  it("lets a waiting click through while it lasts", async () => {
    let heard = false;
    setTimeout(() => (heard = true), 0);
    function* work(): Steps<boolean> {
      const end = Date.now() + 5_000;
      while (!heard && Date.now() < end) yield;
      return heard;
    }
    await expect(inSlices(work(), undefined)).resolves.toBe(true);
  });
});
