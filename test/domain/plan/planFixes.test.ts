import { audit } from "../../../src/domain/audit";
import { planFixes, safeFindings } from "../../../src/domain/plan/planFixes";
import type { Finding, Fix } from "../../../src/domain/rules/Finding";
import { changedCells } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { SEED_HEADER, seedFormGrid } from "../../support/seedForm";

const grid = seedFormGrid({
  budget: 300,
  rows: [
    ["产出指标", "数量指标", "甲", "", "≥2％"],
    ["产出指标", "成本指标", "乙", "", { value: "≤3％", formula: "=A1", text: "≤3％" }],
  ],
});

const [anyFinding] =
  audit(readTables([grid], defaultSettings).tables, defaultSettings).tables[0]?.findings ?? [];

function finding(kind: Fix["kind"], row: number, after: string): Finding {
  if (!anyFinding) throw new Error("The table has a finding.");
  const cell = { row, column: 4 };
  return { ...anyFinding, cell, fix: { kind, changes: [{ cell, before: "≥2％", after }] } };
}

describe("planning fixes", () => {
  it("changes just the cells of the fixes, from what they hold", () => {
    const { plan } = planFixes([finding("safe", 8, "≥2%")], [grid]);
    expect(plan.sheets.map(changedCells)).toEqual([[{ row: 8, column: 4, before: "≥2％", after: "≥2%" }]]);
    expect(plan.sheets[0]).toMatchObject({ sheetName: "表1", blocks: [], highlights: null });
  });

  it("leaves a formula alone and names its cell", () => {
    expect(planFixes([finding("safe", 9, "≤3%")], [grid])).toEqual({
      plan: { sheets: [] },
      formulaCells: ["表1!E10"],
    });
  });

  it("leaves a text alone that begins with =, which an undo would make a formula", () => {
    const text = { value: "=98％", text: "=98％" };
    const words = seedFormGrid({ rows: [["产出指标", "质量指标", "甲", "", text]] });
    const planned = planFixes([finding("offered", 8, "≥98%")], [words]);
    expect(planned).toEqual({ plan: { sheets: [] }, formulaCells: ["表1!E9"] });
  });

  it("leaves a number alone whose format makes the text, unless the user looks at the one change", () => {
    const percent = { value: 0.95, numberFormat: "0％", text: "95％" };
    const numbers = seedFormGrid({ rows: [["产出指标", "质量指标", "甲", "", percent]] });
    expect(planFixes([finding("safe", 8, "95%")], [numbers])).toMatchObject({ formulaCells: ["表1!E9"] });
    const { plan } = planFixes([finding("offered", 8, "≥95%")], [numbers]);
    expect(plan.sheets.map(changedCells)).toEqual([[{ row: 8, column: 4, before: 0.95, after: "≥95%" }]]);
  });

  it("writes a number as a number where the fix says so", () => {
    const score = finding("offered", 8, "9.5");
    const [change] = score.fix?.changes ?? [];
    const fix = { kind: "offered", changes: change ? [{ ...change, number: 9.5 }] : [] } as const;
    const { plan } = planFixes([{ ...score, fix }], [grid]);
    expect(plan.sheets.map(changedCells)).toEqual([[{ row: 8, column: 4, before: "≥2％", after: 9.5 }]]);
  });

  it("applies the first of two fixes of one cell", () => {
    const { plan } = planFixes([finding("safe", 8, "≥2%"), finding("offered", 8, "≥3％")], [grid]);
    expect(plan.sheets.map(changedCells)).toEqual([[{ row: 8, column: 4, before: "≥2％", after: "≥2%" }]]);
  });

  it("knows which fixes are safe for all at once", () => {
    const [safe, offered] = [finding("safe", 8, "≥2%"), finding("offered", 8, "≥3％")];
    expect(safeFindings([safe, offered, { ...safe, fix: null }])).toEqual([safe]);
  });

  it("expects each row that it changes to read as it was read, over all the sheet's columns", () => {
    const twice = finding("safe", 8, "≥2%");
    const named = { row: 8, column: 2 };
    const changes = [...(twice.fix?.changes ?? []), { cell: named, before: "甲", after: "甲数量" }];
    const other = finding("offered", 7, "指标值（万）");
    const { plan } = planFixes([{ ...twice, fix: { kind: "safe", changes } }, other], [grid]);
    const line = { column: 0, rowCount: 1, columnCount: 7 };
    expect(plan.sheets[0]?.expectations).toEqual([
      { area: { ...line, row: 8 }, contents: [["产出指标", "数量指标", "甲", "", "≥2％", null, null]] },
      { area: { ...line, row: 7 }, contents: [[...SEED_HEADER, null, null]] },
    ]);
    expect(plan.sheets.map(changedCells)[0]).toHaveLength(3);
  });

  it("keeps the sheets apart, and leaves out a sheet on which nothing changes", () => {
    const second = { ...grid, sheetId: "s2", sheetName: "表2" };
    const there = { ...finding("safe", 8, "≥2%"), sheetId: "s2" };
    expect(
      planFixes([there], [grid, second]).plan.sheets.map(({ sheetId, cells }) => [sheetId, cells.length]),
    ).toEqual([["s2", 1]]);
    const formulas = planFixes(
      [finding("safe", 9, "≤3%"), { ...finding("safe", 9, "≤3%"), sheetId: "s2" }],
      [grid, second],
    );
    expect(formulas).toEqual({ plan: { sheets: [] }, formulaCells: ["表1!E10", "表2!E10"] });
  });

  it("fills a blank cell, and passes over a finding without a fix", () => {
    const blank = seedFormGrid({ rows: [["产出指标", "数量指标", "甲", "", null]] });
    const unfixed = { ...finding("safe", 8, ""), fix: null };
    const { plan, formulaCells } = planFixes([unfixed, finding("safe", 8, "≥2条")], [blank]);
    expect(plan.sheets.map(changedCells)).toEqual([[{ row: 8, column: 4, before: null, after: "≥2条" }]]);
    expect(formulaCells).toEqual([]);
  });

  it("leaves a formula alone though the user looks at the one change", () => {
    expect(planFixes([finding("offered", 9, "≤3%")], [grid]).formulaCells).toEqual(["表1!E10"]);
  });
});
