import type { TableAudit } from "../../../src/domain/audit";
import { inOrder, keepOrder, standingOf, worstFirst } from "../../../src/taskpane/state/tableOrder";
import { seedAudit, seedAudits } from "../support/seedAudits";

const nameOf = ({ table }: TableAudit) => table.project?.text;

function withSeverity(audit: TableAudit, severity: "error" | "warning"): TableAudit {
  const [first, ...rest] = seedAudit(5).findings;
  if (!first) throw new Error("Seed table 5 has no finding.");
  return { ...audit, findings: [{ ...first, severity }, ...rest] };
}

describe("the list's order", () => {
  it("begins with the two tables whose budget is not covered", () => {
    const audits = seedAudits();
    const names = inOrder(audits, worstFirst(audits)).map(nameOf);
    expect(names.slice(0, 2)).toEqual(["数字档案室建设", "统计执法专项检查"]);
    expect(names).toHaveLength(12);
  });

  it("puts an error before warnings and keeps the workbook's order among equals", () => {
    const [one, two, three] = [seedAudit(1), seedAudit(2), withSeverity(seedAudit(12), "error")];
    expect(worstFirst([one, two, three])).toEqual([three.table.id, one.table.id, two.table.id]);
  });

  it("stays after a re-check even when the worst table is mended; new tables follow", () => {
    const before = [withSeverity(seedAudit(1), "error"), seedAudit(2)];
    const mended: TableAudit = { ...seedAudit(1), findings: [] };
    const order = keepOrder(worstFirst(before), [seedAudit(3), seedAudit(2), mended]);
    expect(order).toEqual([seedAudit(1), seedAudit(2), seedAudit(3)].map(({ table }) => table.id));
  });

  it("drops tables that are gone", () => {
    expect(keepOrder(["gone", seedAudit(2).table.id], [seedAudit(2)])).toEqual([seedAudit(2).table.id]);
  });
});

describe("a table on which a rule crashed", () => {
  it("is never shown as passed", () => {
    const audit = { ...seedAudit(2), findings: [] };
    expect(standingOf(audit)).toBe("clean");
    const failures = [{ ruleId: "T01", tableId: audit.table.id, reason: "boom" }];
    expect(standingOf({ ...audit, failures })).toBe("unknown");
  });
});
