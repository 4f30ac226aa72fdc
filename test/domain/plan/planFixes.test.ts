import { audit } from "../../../src/domain/audit";
import { planFixes, safeFindings } from "../../../src/domain/plan/planFixes";
import type { Finding, Fix } from "../../../src/domain/rules/Finding";
import { changedCells } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { seedFormGrid } from "../../support/seedForm";

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
});
