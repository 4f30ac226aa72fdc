import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { problemOf } from "../../../src/taskpane/state/problemOf";
import { problemWords } from "../../../src/taskpane/state/problemWords";
import { closeExcel } from "../../support/excelInNode";
import type { Operation } from "./Operation";
import { HOST_FAULTS } from "./HostFault";
import { courseOf, ready, tryUnder } from "./trial";
import type { Course, Outcome, Ready } from "./trial";
import { outcomesOf, noteOutcomes } from "./outcomes";

/** An operation is run at each of its requests, some of which must be made ready anew; where other work shares the cores. */
const ONE_FAULT = 400_000;

/** What every failure says: what has become of the workbook, and what to do. */
const STATE = /未写入|未能全部恢复|只做了一半|已不存在|正在编辑|没有|可能/;
const DEED = /请/;

/** Tries operations under every fault of the host. */
export function tryAll(operations: readonly Operation[]): void {
  afterAll(closeExcel);

  describe.each(operations)("$title", (operation) => {
    let course: Course;
    let at: Ready;

    beforeAll(async () => {
      course = await courseOf(operation);
      at = await ready(operation);
    }, ONE_FAULT);

    it.each(HOST_FAULTS)(
      "under $title",
      async (fault) => {
        const seen = new Set<Outcome>();
        for (const strike of fault.strikes(course.requests)) {
          const { outcome, error } = await tryUnder(strike, at, course).catch(async (failure: unknown) => {
            at = await ready(operation);
            throw failure;
          });
          seen.add(outcome);
          if (error !== null) {
            const words = problemWords(problemOf(error, "check"), zhCN);
            expect(words).toMatch(STATE);
            expect(words).toMatch(DEED);
          }
          if (outcome !== "before") at = await ready(operation);
        }
        noteOutcomes(operation.id, fault.id, [...seen]);
        expect([...seen].sort()).toEqual(outcomesOf(operation.id, fault.id));
      },
      ONE_FAULT,
    );
  });
}
