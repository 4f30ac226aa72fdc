import { stepFrom } from "../../../src/taskpane/state/findingSteps";
import { NO_FILTER } from "../../../src/taskpane/state/PaneState";
import { visibleTables } from "../../../src/taskpane/state/visibleTables";
import { outcomeOf, seedAudits } from "../support/seedAudits";

const tables = visibleTables(outcomeOf(seedAudits()), NO_FILTER, "zh-CN");
const idAt = (index: number) => tables[index]?.audit.table.id ?? "";
const keysAt = (index: number) => (tables[index]?.findings ?? []).map(({ key }) => key);
const lastWith = tables.length - 1 - [...tables].reverse().findIndex(({ findings }) => findings.length > 0);

function step(table: number, key: string | null, direction: -1 | 1) {
  const to = stepFrom(tables, idAt(table), key, direction);
  return to && [to.tableId, to.keyed.key];
}

describe("▲ and ▼", () => {
  it("begin with the table's first finding", () => {
    expect(step(0, null, 1)).toEqual([idAt(0), keysAt(0)[0]]);
  });

  it("go on to the next table, past tables without findings, and back", () => {
    const lastOfFirst = keysAt(0).at(-1) ?? null;
    expect(step(0, lastOfFirst, 1)).toEqual([idAt(1), keysAt(1)[0]]);
    expect(step(1, keysAt(1)[0] ?? null, -1)).toEqual([idAt(0), lastOfFirst]);
    expect(step(11, null, -1)).toEqual([idAt(lastWith), keysAt(lastWith).at(-1)]);
  });

  it("end at either end of the list", () => {
    expect(step(0, keysAt(0)[0] ?? null, -1)).toBeNull();
    expect(step(lastWith, keysAt(lastWith).at(-1) ?? null, 1)).toBeNull();
  });

  it("lead nowhere from a table that the filter has taken away", () => {
    expect(stepFrom(tables, "gone", null, 1)).toBeNull();
  });

  it("reach every finding once from top to bottom", () => {
    const visited: string[] = [];
    let at = stepFrom(tables, idAt(0), null, 1);
    while (at) {
      visited.push(`${at.tableId} ${at.keyed.key}`);
      at = stepFrom(tables, at.tableId, at.keyed.key, 1);
    }
    const all = tables.flatMap(({ audit, findings }) =>
      findings.map(({ key }) => `${audit.table.id} ${key}`),
    );
    expect(visited).toEqual(all);
  });
});
