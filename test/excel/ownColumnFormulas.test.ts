import type Big from "big.js";
import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planEvaluation } from "../../src/application/evaluationColumns";
import type { TableAudit } from "../../src/domain/audit";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { EntryField } from "../../src/domain/table/EntryField";
import { workbook } from "../support/blockWorkbook";
import { closeExcel, openExcel } from "../support/excelInNode";
import { gridOf } from "../support/gridOf";
import type { TestCell } from "../support/gridOf";
import { seedFormRows } from "../support/seedForm";
import type { FormRow } from "../support/seedForm";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);

const percent = (value: number): TestCell => ({ value, numberFormat: "0%", text: `${value * 100}%` });

/** 指标值, 实际完成值 as the user has them in General cells, what stands in 完成率 then, and whether by a formula. */
const CASES: readonly (readonly [string, TestCell, number | "按期" | null, "formula" | "value"])[] = [
  ["≥266米", "200米", 200 / 266, "formula"],
  ["≥266米", 266, 1, "formula"],
  ["≥7万人", "3.5万人", 0.5, "value"],
  ["3-5次", 7, 5 / 7, "formula"],
  ["3-5次", "2次", 2 / 3, "formula"],
  ["0-5次", -2, null, "formula"],
  [">5套", 5, 1, "formula"],
  ["≤5%", percent(0.1), 0.5, "formula"],
  ["≥95%", "96%", 0.96 / 0.95, "formula"],
  ["≥95%", 0.96, null, "value"],
  ["≥95%", 96, null, "formula"],
  ["≥95%", "约96%", null, "formula"],
  ["≤0起", 1, 0, "formula"],
  ["≤0起", 0, 1, "formula"],
  ["≤56万元", "600000元", 56 / 60, "value"],
  ["≥1000元", "1,500", 1.5, "formula"],
  ["≥10%", percent(-0.02), -0.2, "formula"],
  ["≥0.00001克", 0.000003, 0.3, "formula"],
  ["≥1000000000000000元", 9e14, 0.9, "formula"],
  ["2024年12月底前", "2024年12月20日", "按期", "value"],
  ["≥3个", null, null, "formula"],
];

const WEIGHT = 90 / CASES.length;

/** The table with 实际完成值 and, if any, 分值 of the user's own; read again with the columns that were added. */
async function written(weight: TestCell | null): Promise<TableAudit> {
  const rows = CASES.map(([target], index): FormRow => {
    return ["产出指标", "数量指标", `指标${index + 1}`, "反映", target];
  });
  const cells = seedFormRows({ rows }).map((row, index) => {
    if (index < 7) return row;
    const own = CASES[index - 8]?.[1] ?? null;
    return index === 7 ? [...row, "实际完成值", "分值"] : [...row, own, weight];
  });
  openExcel([sheetDescription(gridOf(cells))]);
  const before = await checkWorkbook(workbook, defaultSettings);
  await workbook.apply(planEvaluation(before, defaultSettings));
  const after = await checkWorkbook(workbook, defaultSettings);
  expect(planEvaluation(after, defaultSettings)).toEqual(EMPTY_PLAN);
  const [audited] = after.audit.tables;
  if (!audited) throw new Error("There is no table.");
  return audited;
}

/** Both as they show: to 1e-9, blank as null. */
const shown = (field: EntryField | null) =>
  typeof field?.value === "number" ? Number(field.value.toPrecision(9)) : field?.value || null;
const figure = (value: Big | null) => (value ? Number(value.toNumber().toPrecision(9)) : null);

describe("formulas beside what the user typed into columns of their own", () => {
  it("give what stands to reason, and values stand where they would not", async () => {
    const { table } = await written(WEIGHT);
    expect(table.indicators.map(({ rate }) => [shown(rate), rate?.formula ? "formula" : "value"])).toEqual(
      CASES.map(([, , rate, kind]) => [typeof rate === "number" ? Number(rate.toPrecision(9)) : rate, kind]),
    );
  });

  it.each<[string, TestCell | null]>([
    ["points", WEIGHT],
    ["shares of one", percent(WEIGHT / 100)],
    ["points in words", `${WEIGHT}分`],
    ["none, so that points are proposed", null],
  ])("give the engine's figures with %s", async (_, weight) => {
    const { evaluation } = await written(weight);
    expect(evaluation.weightTotal?.toFixed(2)).toBe("100.00");
    for (const { indicator, rate, score, deviation } of evaluation.rows) {
      if (indicator.rate?.value !== "按期") expect(shown(indicator.rate)).toBe(figure(rate));
      expect(shown(indicator.score)).toBe(figure(score));
      expect(shown(indicator.deviation)).toBe(figure(deviation));
    }
  });
});
