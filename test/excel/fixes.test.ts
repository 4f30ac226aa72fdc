import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { applyPlan } from "../../src/application/writeBack";
import { planFixes, safeFindings } from "../../src/domain/plan/planFixes";
import type { Finding } from "../../src/domain/rules/Finding";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { dumpEngine } from "../../workbench/engine/dump";
import { closeExcel, openExcel, openExcelFile } from "../support/excelInNode";
import { filledGrid } from "../support/filledGrid";
import { seedFormGrid } from "../support/seedForm";
import { sheetDescription } from "../support/sheetDescription";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx"));

afterEach(closeExcel);
const workbook = createExcelWorkbook();
const check = () => checkWorkbook(workbook, defaultSettings);
const findingsOf = ({ audit }: Awaited<ReturnType<typeof check>>): Finding[] =>
  audit.tables.flatMap(({ findings }) => findings);

describe("all safe fixes on the 12 real tables", () => {
  it("leave no finding of a kind that has one, and are undone as one step, cell for cell", async () => {
    const { engine } = await openExcelFile(SAMPLE);
    const before = dumpEngine(engine);
    const result = await check();
    const safe = safeFindings(findingsOf(result));
    expect(safe.map(({ ruleId }) => ruleId)).toEqual(["I22", "I22", "I22"]);

    const receipt = await applyPlan(workbook, planFixes(safe, result.grids).plan);
    expect(receipt?.cellCount).toBe(3);
    const kinds = new Set(safe.map(({ ruleId }) => ruleId));
    expect(findingsOf(await check()).filter(({ ruleId }) => kinds.has(ruleId))).toEqual([]);
    // 100% stays the text that 100％ was: Excel would take it for the number 1.
    expect(engine.sheets()[5]?.value(9, 6)).toBe("100%");

    if (!receipt) throw new Error("There was something to mend.");
    await workbook.apply(receipt.undo);
    expect(dumpEngine(engine)).toEqual(before);
  });
});

describe("every offered fix", () => {
  it("of the real tables mends its finding, changes only its cells, and is undone exactly", async () => {
    const { engine } = await openExcelFile(SAMPLE);
    const before = dumpEngine(engine);
    const result = await check();
    const offered = findingsOf(result).filter(({ fix }) => fix?.kind === "offered");
    const oneOfEach = [...new Map(offered.map((finding) => [finding.ruleId, finding])).values()];
    expect(oneOfEach.length).toBeGreaterThan(3);
    for (const finding of oneOfEach) {
      const receipt = await applyPlan(workbook, planFixes([finding], result.grids).plan);
      const left = findingsOf(await check()).map(({ fingerprint }) => fingerprint);
      expect({ rule: finding.ruleId, left: left.includes(finding.fingerprint) }).toEqual({
        rule: finding.ruleId,
        left: false,
      });
      if (!receipt) throw new Error(`${finding.ruleId} offered nothing.`);
      await workbook.apply(receipt.undo);
      expect(dumpEngine(engine)).toEqual(before);
    }
  });
});

describe("the fixes of what was filled in at year end", () => {
  it("mend their findings, write a score as a number, and are undone exactly", async () => {
    const { engine } = openExcel([
      sheetDescription(
        filledGrid([
          { target: "≥266米", actual: "≥266米", weight: 10, score: 10 },
          { target: "≥95%", actual: 96, weight: 10, score: 10 },
          { target: "≥2条", actual: "1.9条", weight: 10, score: "9分", reason: "线路搬迁" },
          { target: "≥2条", actual: "2条", weight: 10, score: 12 },
        ]),
      ),
    ]);
    const before = dumpEngine(engine);
    const result = await check();
    const fixed = findingsOf(result).filter(({ ruleId, fix }) => ruleId.startsWith("S") && fix);
    expect(fixed.map(({ ruleId }) => ruleId)).toEqual(["S03", "S04", "S05", "S06"]);

    const receipt = await applyPlan(workbook, planFixes(fixed, result.grids).plan);
    const value = (row: number, column: number) => engine.activeSheet().value(row, column);
    expect([value(8, 5), value(9, 5), value(10, 8), value(11, 8)]).toEqual(["266米", "96%", 9.5, 10]);
    const [audited] = (await check()).audit.tables;
    expect(audited?.evaluation.rows.map(({ score }) => score?.toFixed(2))).toEqual([
      "10.00",
      "10.00",
      "9.50",
      "10.00",
    ]);
    const rules = new Set(audited?.findings.map(({ ruleId }) => ruleId));
    expect(["S03", "S04", "S05", "S06"].filter((id) => rules.has(id))).toEqual([]);
    if (!receipt) throw new Error("There was something to mend.");
    await workbook.apply(receipt.undo);
    expect(dumpEngine(engine)).toEqual(before);
  });
});

it("a fix is refused, and nothing written, when the cell has changed since it was proposed", async () => {
  const { engine } = openExcel([
    sheetDescription(seedFormGrid({ rows: [["产出指标", "数量指标", "专线条数", "反映情况", "2条"]] })),
  ]);
  const result = await check();
  const finding = findingsOf(result).find(({ ruleId }) => ruleId === "I12");
  if (!finding) throw new Error("2条 has no operator.");
  engine.activeSheet().write([{ row: 8, column: 4, cell: { v: "3条" } }]);
  const applying = workbook.apply(planFixes([finding], result.grids).plan);
  await expect(applying).rejects.toMatchObject({ kind: "changed", places: ["表1!E9"] });
  expect(engine.activeSheet().value(8, 4)).toBe("3条");
});
