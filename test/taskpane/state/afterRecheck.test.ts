import { audit } from "../../../src/domain/audit";
import type { TableAudit } from "../../../src/domain/audit";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { afterIgnoring, afterRecheck } from "../../../src/taskpane/state/afterRecheck";
import { keyedFindings } from "../../../src/taskpane/state/keyedFindings";
import { seedGrids } from "../../support/seedGrids";
import { editedGrid, pushedDown } from "../support/editedGrid";
import { outcomeOf } from "../support/seedAudits";

const grids = seedGrids().slice(0, 2);
const [first, second] = grids;
if (!first || !second) throw new Error("There are 12 seed tables.");

function audited(...sheets: SheetGrid[]): readonly TableAudit[] {
  return audit(readTables(sheets, defaultSettings).tables, defaultSettings).tables;
}

function keyOf(tables: readonly TableAudit[], ruleId: string): string {
  const found = tables.flatMap(keyedFindings).find(({ finding }) => finding.ruleId === ruleId);
  if (!found) throw new Error(`${ruleId} does not hit seed table 1.`);
  return found.key;
}

const before = outcomeOf(audited(first, second));
const table = before.tables[0];
if (!table) throw new Error("Seed table 1 is a table.");
const key = keyOf(before.tables, "I12");
const finding = keyedFindings(table).find((one) => one.key === key)?.finding;
const open = { kind: "table", tableId: table.table.id, finding: key } as const;

/** The other table is not read again: it stays the same object. */
function recheckWith(grid: SheetGrid) {
  const [again] = audited(grid);
  return afterRecheck(
    before,
    [again, before.tables[1]].flatMap((one) => one ?? []),
  );
}

describe("a re-check after an edit", () => {
  const cell = finding?.cell ?? { row: 0, column: 0 };

  it("ticks what is mended, in its place, and leaves the rest", () => {
    const { outcome, follow } = recheckWith(editedGrid(first, cell, "≥2条"));
    const done = outcome.done.get(table.table.id) ?? [];
    expect(done.map((one) => one.key)).toEqual([key]);
    expect(outcome.tables[0]?.findings).toHaveLength(table.findings.length - 1);
    expect(outcome.order).toEqual(before.order);
    expect(follow(open)).toEqual(open);
  });

  it("takes the tick away when the finding is back", () => {
    const mended = recheckWith(editedGrid(first, cell, "≥2条")).outcome;
    const { outcome } = afterRecheck(mended, before.tables);
    expect(outcome.done.size).toBe(0);
  });

  it("does not tick a finding whose text has changed but which is still met", () => {
    expect(recheckWith(editedGrid(first, cell, "3条")).outcome.done.size).toBe(0);
  });

  it("follows the table and the finding in focus when rows were inserted above them", () => {
    const { outcome, follow } = recheckWith(pushedDown(first));
    const moved = outcome.tables[0];
    expect(moved?.table.id).not.toBe(table.table.id);
    expect(outcome.done.size).toBe(0);
    expect(outcome.order).toEqual(before.order.map((id) => (id === table.table.id ? moved?.table.id : id)));
    const view = follow(open);
    expect(view).toMatchObject({ kind: "table", tableId: moved?.table.id });
    expect(view.kind === "table" && view.finding).toBe(keyOf(outcome.tables, "I12"));
  });

  it("goes back to the list when the open table is gone", () => {
    const { outcome, follow } = afterRecheck(before, before.tables.slice(1));
    expect(outcome.order).toHaveLength(1);
    expect(follow(open)).toEqual({ kind: "list" });
  });
});

describe("setting the finding in focus aside", () => {
  const keys = keyedFindings(table).map((one) => one.key);
  const without = (...gone: string[]) => {
    const left = new Set(keyedFindings(table).filter((one) => !gone.includes(one.key)));
    const findings = [...left].map((one) => one.finding);
    return { ...before, tables: [{ ...table, findings }, ...before.tables.slice(1)] };
  };

  it("moves the focus to the next one", () => {
    const [here, next] = keys;
    expect(here).toBeDefined();
    const view = afterIgnoring({ ...open, finding: here ?? "" }, before, without(here ?? ""));
    expect(view).toMatchObject({ finding: next });
  });

  it("moves it back from the last one, and nowhere when none is left", () => {
    const last = keys.at(-1) ?? "";
    expect(afterIgnoring({ ...open, finding: last }, before, without(last))).toMatchObject({
      finding: keys.at(-2),
    });
    expect(afterIgnoring(open, before, without(...keys))).toMatchObject({ finding: null });
  });
});
