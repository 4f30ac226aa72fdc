import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { problemOf } from "../../../src/taskpane/state/problemOf";
import { problemWords } from "../../../src/taskpane/state/problemWords";
import { closeExcel } from "../../support/excelInNode";
import { HOST_FAULTS } from "./HostFault";
import { OPERATIONS } from "./operations";
import { courseOf, ready, tryUnder } from "./trial";
import type { Course, Outcome, Ready } from "./trial";
import { outcomesOf, noteOutcomes } from "./outcomes";

afterAll(closeExcel);

/** What every failure says: what has become of the workbook, and what to do. */
const STATE = /未写入|未能全部恢复|只做了一半|已不存在|正在编辑|没有|可能/;
const DEED = /请/;

describe.each(OPERATIONS)("$title", (operation) => {
  let course: Course;
  let at: Ready;

  beforeAll(async () => {
    course = await courseOf(operation);
    at = await ready(operation);
  });

  it.each(HOST_FAULTS)("under $title", async (fault) => {
    const seen = new Set<Outcome>();
    for (const strike of fault.strikes(course.requests)) {
      const { outcome, error } = await tryUnder(strike, at, course);
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
  });
});
