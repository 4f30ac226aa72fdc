import { closeAll, opened, oneSheet, sheet1 } from "./opened";
import type { ExcelInNode } from "../../../workbench/node/open-in-node";

afterEach(closeAll);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

interface Listening {
  readonly excel: ExcelInNode;
  /** The addresses of the changes that were heard of, in the order in which they were. */
  readonly heard: string[];
  /** The user types into these cells one after the other, without a break. */
  type(...cells: readonly string[]): void;
}

async function listening(): Promise<Listening> {
  const excel = opened(oneSheet());
  const heard: string[] = [];
  await excel.run(async (context) => {
    sheet1(context).onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  const { facade } = excel.engine.activeSheet();
  const type = (...cells: readonly string[]) =>
    cells.forEach((cell) => void facade.getRange(cell).setValue("字"));
  return { excel, heard, type };
}

test("events get lost, the changes do not", async () => {
  const { excel, heard, type } = await listening();
  excel.host.faults.events.lose();
  type("A1", "A2");
  await pause();
  expect(heard).toEqual([]);
  expect(excel.engine.activeSheet().value(1, 0)).toBe("字");
});

test("of the events that get lost each nth comes through, across bursts", async () => {
  const { excel, heard, type } = await listening();
  excel.host.faults.events.lose(3);
  type("A1", "A2");
  await pause();
  type("A3", "A4", "A5", "A6");
  await pause();
  expect(heard).toEqual(["A3", "A6"]);
});

test("a burst is told from its end", async () => {
  const { excel, heard, type } = await listening();
  excel.host.faults.events.reverse();
  type("A1", "A2", "A3");
  await pause();
  type("A4");
  await pause();
  expect(heard).toEqual(["A3", "A2", "A1", "A4"]);
});

test("each event can come twice", async () => {
  const { excel, heard, type } = await listening();
  excel.host.faults.events.double();
  type("A1", "A2");
  await pause();
  expect(heard).toEqual(["A1", "A2", "A1", "A2"]);
});

test("events can be late: they come after a later write of the add-in, and all of them", async () => {
  const { excel, heard, type } = await listening();
  excel.host.faults.events.hold();
  type("A1");
  await pause();
  await excel.run(async (context) => {
    sheet1(context).getRange("B1").values = [["加"]];
    await context.sync();
  });
  type("A2");
  await pause();
  expect(heard).toEqual([]);
  excel.host.faults.events.release();
  await pause();
  expect(heard).toEqual(["A1", "B1", "A2"]);
  type("A3");
  await pause();
  expect(heard.at(-1)).toBe("A3");
});

test("held events can be lost, or told from their end, when they are let go", async () => {
  const { excel, heard, type } = await listening();
  const { events } = excel.host.faults;
  events.hold();
  events.reverse();
  type("A1");
  await pause();
  type("A2");
  events.release();
  await pause();
  expect(heard).toEqual(["A2", "A1"]);
});

test("once cleared, what was held is told and nothing is lost any more", async () => {
  const { excel, heard, type } = await listening();
  const { faults } = excel.host;
  faults.events.hold();
  faults.events.lose();
  type("A1");
  faults.clear();
  await pause();
  type("A2");
  await pause();
  expect(heard).toEqual(["A1", "A2"]);
});
