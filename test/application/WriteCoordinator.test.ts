import { coordinated, WriteCoordinator } from "../../src/application/WriteCoordinator";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import { FakeDocuments } from "../taskpane/support/FakeDocuments";
import { FakeForms } from "../taskpane/support/FakeForms";
import { FakeNewSheets } from "../taskpane/support/FakeNewSheets";
import { FakeReports } from "../taskpane/support/FakeReports";
import { FakeWorkbook } from "../taskpane/support/FakeWorkbook";

/** A change that ends when the test says so. */
function held() {
  let end: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (end = resolve));
  return { gate, end: () => end() };
}

describe("WriteCoordinator", () => {
  it("begins a change only when the one before it has ended", async () => {
    const coordinator = new WriteCoordinator();
    const first = held();
    const order: string[] = [];
    const both = [
      coordinator.write(async () => {
        await first.gate;
        order.push("first");
      }),
      coordinator.write(() => Promise.resolve(order.push("second"))),
    ];
    await Promise.resolve();
    expect(order).toEqual([]);
    first.end();
    await Promise.all(both);
    expect(order).toEqual(["first", "second"]);
  });

  it("goes on after a change that failed, which is told to who asked for it", async () => {
    const coordinator = new WriteCoordinator();
    const failing = coordinator.write(() => Promise.reject(new Error("被拒")));
    const next = coordinator.write(() => Promise.resolve("下一个"));
    await expect(failing).rejects.toThrow("被拒");
    expect(await next).toBe("下一个");
  });

  it("lets a reading wait for the changes before it, and no change for a reading", async () => {
    const coordinator = new WriteCoordinator();
    const reading = held();
    const order: string[] = [];
    const slow = coordinator.read(() => reading.gate.then(() => order.push("read")));
    await coordinator.write(() => Promise.resolve(order.push("written")));
    reading.end();
    await slow;
    expect(order).toEqual(["written", "read"]);
  });
});

it("ports that are coordinated never change the workbook at the same time", async () => {
  const workbook = new FakeWorkbook([]);
  const first = held();
  workbook.gate = first.gate;
  const documents = new FakeDocuments();
  const ports = coordinated({
    workbook: {
      read: (options) => workbook.read(options),
      apply: (plan, options) => workbook.apply(plan, options),
      restore: (undo, options) => workbook.restore(undo, options),
    },
    documents,
    reports: new FakeReports(),
    forms: new FakeForms(),
    newSheets: new FakeNewSheets(),
  });
  const written = ports.workbook.apply(EMPTY_PLAN, {});
  const saved = ports.documents.save("设置", "文字");
  await Promise.resolve();
  expect(documents.entries.size).toBe(0);
  first.end();
  await Promise.all([written, saved]);
  expect(documents.entries.get("设置")).toBe("文字");
});
