import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import { reconcileCost } from "../../../src/domain/cost/reconcileCost";
import { applyRules } from "../../../src/domain/rules/applyRules";
import { catalogue } from "../../../src/domain/rules/catalogue";
import { I01 } from "../../../src/domain/rules/catalogue/I01";
import type { Rule } from "../../../src/domain/rules/Rule";
import { TableRows } from "../../../src/domain/rules/TableRows";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { seedGrids } from "../../support/seedGrids";

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
