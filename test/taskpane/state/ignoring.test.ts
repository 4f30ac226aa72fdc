import { WorkbookError } from "../../../src/application/WorkbookError";
import { findingRows } from "../../../src/taskpane/state/findingRows";
import { zhCN } from "../../../src/taskpane/locales/zh-CN";
import { suggestedReasons } from "../../../src/taskpane/state/suggestedReasons";
import { summarise } from "../../../src/taskpane/state/summary";
import { visibleTables } from "../../../src/taskpane/state/visibleTables";
import { startSession } from "../support/startSession";

const KEY = "绩效助手.忽略";

async function checked() {
  const parts = startSession();
  await parts.session.check();
  const { state } = parts;
  const finding = state().outcome?.tables[4]?.findings.find(({ ruleId }) => ruleId === "C03");
  if (!finding) throw new Error("C03 does not hit seed table 5.");
  const summary = () => summarise({ tables: state().outcome?.tables ?? [] });
  return { ...parts, finding, summary };
}

describe("忽略", () => {
  it("keeps the reason in the workbook, counts apart, and reads no sheet for it", async () => {
    const { session, documents, workbook, state, finding, summary } = await checked();
    const { counts } = summary();
    await session.ignores.add(finding, "  另有批复 ");
    expect(documents.entries.get(KEY)).toContain("另有批复");
    expect(summary()).toMatchObject({ ignored: 1, counts: { warning: counts.warning - 1 } });
    expect(state().outcome?.tables[4]?.ignored).toMatchObject([{ reason: "另有批复" }]);
    expect(workbook.reads).toBe(1);
  });

  it("holds at the next check, and ends with 恢复", async () => {
    const { session, documents, finding, summary } = await checked();
    await session.ignores.add(finding, "另有批复");
    await session.check();
    expect(summary().ignored).toBe(1);
    await session.ignores.restore(finding);
    expect(summary().ignored).toBe(0);
    expect(documents.entries.has(KEY)).toBe(false);
  });

  it("全部恢复 takes all back", async () => {
    const { session, state, finding, summary } = await checked();
    const other = state().outcome?.tables[0]?.findings[0];
    if (!other) throw new Error("Seed table 1 has findings.");
    await session.ignores.add(finding, "另有批复");
    await session.ignores.add(other, "按上级要求填写");
    expect(summary().ignored).toBe(2);
    await session.ignores.restoreAll();
    expect(summary().ignored).toBe(0);
  });

  it("does not touch a list that a newer version wrote, until it is cleared", async () => {
    const { session, documents, state, finding, summary } = await checked();
    const newer = '{"v":9,"items":[]}';
    documents.entries.set(KEY, newer);
    await session.ignores.add(finding, "另有批复");
    expect(documents.entries.get(KEY)).toBe(newer);
    expect(summary().ignored).toBe(0);
    expect(state()).toMatchObject({
      notice: { kind: "ignoresUnreadable", problem: "newerVersion" },
      records: { ignoresProblem: "newerVersion" },
    });
    await session.ignores.restoreAll();
    expect(documents.entries.has(KEY)).toBe(false);
    expect(state().records.ignoresProblem).toBeNull();
  });

  it("keeps what another window has set aside meanwhile", async () => {
    const { session, documents, state, finding } = await checked();
    const other = state().outcome?.tables[0]?.findings[0];
    const kept = JSON.stringify({ v: 1, items: [[other?.fingerprint, "别处"]] });
    documents.entries.set(KEY, kept);
    await session.ignores.add(finding, "另有批复");
    expect(documents.entries.get(KEY)).toContain("别处");
    expect(documents.entries.get(KEY)).toContain("另有批复");
  });

  it("says when the workbook cannot keep it, and 重试 tries again", async () => {
    const { session, documents, state, finding, summary } = await checked();
    documents.nextError = new WorkbookError("busy", [], "");
    await session.ignores.add(finding, "另有批复");
    expect(state().problem).toMatchObject({ kind: "busy", during: "saveIgnores" });
    expect(summary().ignored).toBe(0);
    await session.retry();
    expect(summary().ignored).toBe(1);
  });
});

describe("the list with findings set aside", () => {
  it("shows them last in their table, and alone when asked", async () => {
    const { session, store, state, finding } = await checked();
    await session.ignores.add(finding, "另有批复");
    const visible = () => {
      const { outcome, filter } = state();
      return outcome ? visibleTables(outcome, filter, "zh-CN") : [];
    };
    const table = visible().find(({ audit }) => audit.table.id === finding.tableId);
    const rows = table ? findingRows(table, zhCN) : [];
    expect(rows.at(-2)).toEqual({ kind: "group", group: "ignored", label: "已忽略 1" });
    expect(rows.at(-1)).toMatchObject({ kind: "ignored", keyed: { reason: "另有批复" } });
    store.dispatch({ type: "ignoredToggled" });
    expect(visible()).toHaveLength(1);
    expect(visible()[0]).toMatchObject({ findings: [], ignored: [{ reason: "另有批复" }] });
  });
});

describe("suggested reasons", () => {
  it("are those already given, the last one first, then the common ones, each once", () => {
    const given = ["甲", "常见", "甲", "乙"].map((reason, index) => ({ fingerprint: String(index), reason }));
    expect(suggestedReasons(given, ["常见", "另一"])).toEqual(["乙", "甲", "常见", "另一"]);
    expect(suggestedReasons([], ["常见"])).toEqual(["常见"]);
  });
});
