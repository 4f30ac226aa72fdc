import { EMPTY_PLAN } from "../../../src/domain/plan/WritePlan";
import { UndoStack } from "../../../src/taskpane/state/UndoStack";

const entry = (cells: number) => ({
  plan: EMPTY_PLAN,
  written: { purpose: "fill" as const, cells, sheets: 1 },
  isUnfinished: false,
});

it("gives back the last write first, and is empty in the end", () => {
  const stack = new UndoStack();
  expect(stack.last).toBeNull();
  stack.push(entry(1));
  stack.push(entry(2));
  expect(stack.last?.written.cells).toBe(2);
  stack.drop();
  expect(stack.last?.written.cells).toBe(1);
  stack.drop();
  stack.drop();
  expect(stack.last).toBeNull();
});

it("keeps the last 100", () => {
  const stack = new UndoStack();
  for (let cells = 1; cells <= 130; cells += 1) stack.push(entry(cells));
  const kept: number[] = [];
  for (let last = stack.last; last; last = stack.last) {
    kept.push(last.written.cells);
    stack.drop();
  }
  expect(kept).toHaveLength(100);
  expect(kept.at(-1)).toBe(31);
});
