import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import { reconcileCost } from "../../../src/domain/cost/reconcileCost";
import type { Position } from "../../../src/domain/grid/Area";
import { applyRules } from "../../../src/domain/rules/applyRules";
import { catalogue } from "../../../src/domain/rules/catalogue";
import type { Facts } from "../../../src/domain/rules/Finding";
import { I01 } from "../../../src/domain/rules/catalogue/I01";
import type { Hit, Rule, RuleContext } from "../../../src/domain/rules/Rule";
import { TableRows } from "../../../src/domain/rules/TableRows";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import type { Settings } from "../../../src/domain/settings/Settings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { seedGrids } from "../../support/seedGrids";
import { SHARED_HEAD, twoBlockGrid } from "../../support/twoBlockForm";

const [, , , , table] = readTables(seedGrids(), defaultSettings).tables;
if (!table) throw new Error("There are 12 tables.");
const context = {
  table,
  rows: new TableRows(table.indicators),
  namesakes: [],
  settings: defaultSettings,
  evaluation: evaluateTable(table, defaultSettings),
  reconciliation: reconcileCost(table, defaultSettings),
};

const throwing: Rule = {
  ...(I01 as Rule),
  id: "X01",
  check: () => {
    throw new Error("cannot read this");
  },
};

it("a rule that throws is reported by name, and all others still run", () => {
  const { findings, failures } = applyRules(context, [throwing, ...catalogue]);
  expect(failures).toEqual([{ ruleId: "X01", tableId: table.id, reason: "cannot read this" }]);
  expect(findings).toEqual(applyRules(context, catalogue).findings);
  expect(findings.map(({ ruleId }) => ruleId)).toContain("C03");
});

it("the catalogue numbers the rules of each kind from 1 on, each once, in the order of the pages", () => {
  const ids = catalogue.map(({ id }) => id);
  const kinds = ["T", "C", "I", "S"];
  const numbered = (kind: string) =>
    ids.filter((id) => id.startsWith(kind)).map((_, index) => `${kind}${String(index + 1).padStart(2, "0")}`);
  expect(ids).toEqual(kinds.flatMap(numbered));
});

// Rules may be added, but those that workbooks already know by number stay.
it.each([
  ["T", 11],
  ["C", 9],
  ["I", 26],
  ["S", 12],
])("the catalogue has no rule of %s fewer than %i", (kind, count) => {
  expect(catalogue.filter(({ id }) => id.startsWith(kind)).length).toBeGreaterThanOrEqual(count);
});

it.each(catalogue.map((rule) => [rule.id, rule] as const))(
  "%s says all it has to say in both languages",
  (_id, rule) => {
    expect(rule.basis.length).toBeGreaterThan(0);
    for (const text of Object.values(rule.text)) {
      for (const part of [text.title, text.why, text.fails, text.passes]) expect(part.trim()).not.toBe("");
    }
    expect(rule.text["en-US"].title).not.toMatch(/[\u4e00-\u9fff]/);
    expect(rule.text["zh-CN"].title).toMatch(/[\u4e00-\u9fff]/);
  },
);

describe("by the settings", () => {
  const hit = { cell: { row: 0, column: 0 }, facts: {} };
  const found = (rules: Settings["rules"], hits: readonly Hit<Facts>[] = [hit]) =>
    applyRules({ ...context, settings: { ...defaultSettings, rules } }, [
      { ...throwing, severity: "warning", check: () => hits },
    ]).findings.map(({ severity }) => severity);

  it("a rule that is off finds nothing", () => {
    expect(found({ X01: { isOn: false } })).toEqual([]);
    expect(found({ X01: { isOn: true } })).toEqual(["warning"]);
    expect(found({ X02: { isOn: false } })).toEqual(["warning"]);
  });

  it("a rule has the severity that was chosen, else that of the case, else its own", () => {
    const worse: Hit<Facts> = { ...hit, severity: "error" };
    expect(found({}, [hit, worse])).toEqual(["warning", "error"]);
    expect(found({ X01: { severity: "info" } }, [hit, worse])).toEqual(["info", "info"]);
    expect(found({ X01: { isOn: true } }, [worse])).toEqual(["error"]);
  });

  it("other rules with the same settings are asked themselves", () => {
    const of = (id: string): Rule => ({ ...throwing, id, check: () => [hit] });
    const ids = (rules: readonly Rule[]) => applyRules(context, rules).findings.map(({ ruleId }) => ruleId);
    expect([ids([of("X01")]), ids([of("X02"), of("X03")])]).toEqual([["X01"], ["X02", "X03"]]);
  });
});

describe("of a block of long-term indicators", () => {
  type CellOf = (table: TargetTable) => Position | null | undefined;

  /** Which blocks a rule is told in that hits a cell of each. */
  function told(cellOf: CellOf, { ofRow = false, head = SHARED_HEAD, scope, changed }: Told = {}) {
    const check = ({ table: { indicators }, table: block }: RuleContext) => {
      const [cell, [indicator]] = [cellOf(block), indicators];
      if (!cell || !indicator) throw new Error("The block has no such cell.");
      return [{ cell, facts: {}, ...(ofRow && { indicator }) }];
    };
    const rule: Rule = { ...throwing, check, ...(scope && { scope }) };
    return readTables([twoBlockGrid({ head })], defaultSettings).tables.flatMap((block) => {
      const { findings, failures } = applyRules({ ...context, table: { ...block, ...changed } }, [rule]);
      expect(failures).toEqual([]);
      return findings.map(() => block.period);
    });
  }
  interface Told {
    readonly ofRow?: boolean;
    readonly head?: typeof SHARED_HEAD;
    readonly scope?: Rule["scope"];
    readonly changed?: Partial<TargetTable>;
  }

  const project: CellOf = (table) => table.project?.cell;
  const header: CellOf = ({ headerRow, columns }) => ({ row: headerRow, column: columns.target });

  it.each<[string, CellOf]>([
    ["the project", project],
    ["the unit", ({ unit }) => unit?.cell],
    ["the one budget", ({ budget }) => budget.total?.cell],
    ["its part of 财政资金", ({ budget }) => budget.fiscal?.cell],
    ["its part of 其他资金", ({ budget }) => budget.other?.cell],
    ["the one goal", ({ goal }) => goal?.cell],
  ])("what is about %s is told once, with the block of the year", (_, cellOf) => {
    expect(told(cellOf)).toEqual(["annual"]);
  });

  it.each<[string, CellOf]>([
    ["a cell of its own", header],
    ["a cell in the row of the project", (table) => table.project && { ...table.project.cell, column: 7 }],
    ["a cell in the column of the project", (table) => table.project && { ...table.project.cell, row: 30 }],
  ])("what is about %s is told of both", (_, cellOf) => {
    expect(told(cellOf)).toEqual(["longTerm", "annual"]);
  });

  it("what is about a row is told of both, in the project's cell too", () => {
    expect(told(project, { ofRow: true })).toEqual(["longTerm", "annual"]);
  });

  it.each<[string, CellOf]>([
    ["a budget", ({ budget }) => budget.total?.cell],
    ["a goal", ({ goal }) => goal?.cell],
  ])("what is about %s of its own is told of both", (_, cellOf) => {
    expect(told(cellOf, { changed: { shares: { budget: false, goal: false } } })).toEqual([
      "longTerm",
      "annual",
    ]);
  });

  it("a rule of one year only is not asked", () => {
    expect(told(header, { scope: "year" })).toEqual(["annual"]);
  });

  it("a head that names neither unit nor project nor budget nor goal has nothing in common", () => {
    const head = SHARED_HEAD.filter((_, index) => ![2, 4, 5].includes(index));
    expect(told(header, { head, changed: { project: null } })).toEqual(["longTerm", "annual"]);
  });
});
