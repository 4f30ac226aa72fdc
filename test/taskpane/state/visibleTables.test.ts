import { NO_FILTER } from "../../../src/taskpane/state/PaneState";
import type { Filter } from "../../../src/taskpane/state/PaneState";
import { visibleTables } from "../../../src/taskpane/state/visibleTables";
import { outcomeOf, seedAudits } from "../support/seedAudits";

const outcome = outcomeOf(seedAudits());

function shown(filter: Partial<Filter>) {
  return visibleTables(outcome, { ...NO_FILTER, ...filter }, "zh-CN").map(({ audit, findings }) => ({
    name: audit.table.project?.text,
    rules: findings.map(({ finding }) => finding.ruleId),
  }));
}

describe("the filtered list", () => {
  it("has every table without a filter, also those without findings", () => {
    const all = shown({});
    expect(all).toHaveLength(12);
    expect(all.some(({ rules }) => rules.length === 0)).toBe(true);
  });

  it("has by severity only tables with such findings, and only these findings", () => {
    expect(shown({ severities: ["warning"] })).toEqual([
      { name: "数字档案室建设", rules: ["C03"] },
      { name: "统计执法专项检查", rules: ["C03"] },
    ]);
    expect(shown({ severities: ["error"] })).toEqual([]);
  });

  it("finds a project by part of its name, with all its findings", () => {
    expect(shown({ query: "档案室" })).toEqual([{ name: "数字档案室建设", rules: ["C03"] }]);
  });

  it("finds by rule, in either case and in full width", () => {
    const byRule = shown({ query: "c03" });
    expect(byRule.map(({ name }) => name)).toEqual(["数字档案室建设", "统计执法专项检查"]);
    expect(shown({ query: "Ｃ０３" })).toEqual(byRule);
  });

  it("finds by a finding's words: the uncovered amount", () => {
    expect(shown({ query: "17.00" }).map(({ name }) => name)).toEqual(["数字档案室建设"]);
  });

  it("takes both filters together", () => {
    expect(shown({ query: "档案室", severities: ["info"] })).toEqual([]);
  });
});
