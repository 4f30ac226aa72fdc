import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { problemOf } from "../../../src/taskpane/state/problemOf";
import { problemWords } from "../../../src/taskpane/state/problemWords";
import type { CellDump, WorkbookDump } from "../../../workbench/engine/dump";
import { closeExcel } from "../../support/excelInNode";
import { noteOutcomes, outcomesOf } from "./outcomes";
import type { Operation } from "./Operation";
import { OPERATIONS } from "./operations";
import { BETWEEN, PEOPLE_FAULTS } from "./people";
import type { PeopleFault } from "./people";
import { courseOf, ready, stateOf } from "./trial";
import type { Ready } from "./trial";

afterEach(closeExcel);

/** The contents of the tables' own cells, by sheet and address: columns A to G, and one more where a column was inserted. */
type TableCells = Readonly<Record<string, unknown>>;

function tables({ sheets }: WorkbookDump): TableCells {
  const found = sheets
    .filter(({ id }) => id === "sheet-1" || id === "sheet-2")
    .flatMap(({ name, cells, merges }) => [
      [`${name} merges`, merges],
      ...Object.entries(cells).flatMap((cell) => contentOf(name, cell)),
    ]);
  return Object.fromEntries(found) as TableCells;
}

function contentOf(sheet: string, [address, { value, formula }]: [string, CellDump]): unknown[][] {
  return /^[A-G]\d/.test(address) && value !== undefined ? [[`${sheet}!${address}`, [value, formula]]] : [];
}

/** What the operation itself, and nobody else, is to change in the tables: 修改 alone does. */
async function ownChanges(operation: Operation): Promise<TableCells> {
  const { before } = await ready(operation);
  const { after } = await courseOf(operation);
  const was = tables(before);
  return Object.fromEntries(
    Object.entries(tables(after)).filter(
      ([place, content]) => JSON.stringify(content) !== JSON.stringify(was[place]),
    ),
  );
}

/** Runs it, and says how the workbook is found: as the others left it, or with the operation done. */
async function outcomeOf(
  at: Ready,
  acted: () => Promise<WorkbookDump>,
  own: TableCells,
): Promise<"before" | "after"> {
  const error: unknown = await at.run().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const expected = await acted();
  const now = await stateOf(at.excel);
  if (error === null) {
    expect(tables(now)).toEqual({ ...tables(expected), ...own });
    return "after";
  }
  expect(now).toEqual(expected);
  expect(problemWords(problemOf(error, "check"), zhCN)).toMatch(/请/);
  return "before";
}

/** The workbook after the fault alone. */
async function stateWithFault(operation: Operation, fault: PeopleFault): Promise<WorkbookDump> {
  const { excel } = await ready(operation);
  await fault.act(excel);
  return stateOf(excel);
}

const writing = OPERATIONS.filter(({ writes }) => writes);

describe.each(writing)("$title", (operation) => {
  let own: TableCells;

  beforeAll(async () => {
    own = await ownChanges(operation);
  });

  it.each(PEOPLE_FAULTS)("when after the reading: $title", async (fault) => {
    const at = await ready(operation);
    await fault.act(at.excel);
    const acted = await stateOf(at.excel);
    const outcome = await outcomeOf(at, () => Promise.resolve(acted), own);
    noteOutcomes(operation.id, fault.id, [outcome]);
    expect([outcome]).toEqual(outcomesOf(operation.id, fault.id));
  });

  it.each(BETWEEN)("between looking and writing: $title", async (fault) => {
    const acted = await stateWithFault(operation, fault);
    const at = await ready(operation);
    at.excel.host.costs.reset();
    at.excel.host.faults.afterSync(1, () => fault.act(at.excel));
    const outcome = await outcomeOf(at, () => Promise.resolve(acted), own);
    noteOutcomes(operation.id, fault.id, [outcome]);
    expect([outcome]).toEqual(outcomesOf(operation.id, fault.id));
  });
});
