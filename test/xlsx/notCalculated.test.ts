import { checkWorkbook } from "../../src/application/checkWorkbook";
import { describeFinding } from "../../src/domain/rules/describeFinding";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { planWriteBack } from "../../src/application/writeBack";
import { xlsxWorkbook } from "../../src/xlsx/readXlsx";
import { writePlanCopy } from "../../src/xlsx/writePlanCopy";
import { oneSheet } from "../support/handmadeXlsx";
import { seedSheetRows } from "../support/seedSheetRows";

const formula = (text: string) => ({ value: null, formula: text });

/** A file whose program wrote formulas and never calculated them. */
const bytes = () =>
  oneSheet(
    seedSheetRows(
      [
        ["产出指标", "数量指标", "巡检次数", "", formula("&quot;≥&quot;&amp;B2")],
        ["产出指标", "成本指标", "巡检成本", "", formula("C5")],
      ],
      { form: { budget: formula("E5+G5"), fiscal: 20 } },
    ),
  );

const check = async (file: Uint8Array) =>
  checkWorkbook(xlsxWorkbook({ name: "未计算.xlsx", bytes: file }), defaultSettings);

it("a formula without a result is unknown: said so by cell, neither 0 nor blank", async () => {
  const { audit } = await check(await bytes());
  const [table] = audit.tables;
  const places = (id: string) =>
    (table?.findings ?? [])
      .filter(({ ruleId }) => ruleId === id)
      .map(({ sheetName, cell }) => `${sheetName} ${cell.row},${cell.column}`);
  expect(table?.table.budget.total).toMatchObject({ amount: null, problem: "notANumber" });
  expect(table?.table.indicators.map(({ target }) => target.value.kind)).toEqual([
    "unreadable",
    "unreadable",
  ]);
  expect([places("T01"), places("I26"), places("C05"), places("I01")]).toEqual([
    ["表 4,2"],
    ["表 8,4", "表 9,4"],
    ["表 9,4"],
    [],
  ]);
  const mends = (table?.findings ?? [])
    .filter(({ ruleId }) => ["T01", "I26", "C05"].includes(ruleId))
    .map((finding) => describeFinding(finding, "zh-CN").mend);
  for (const mend of mends) expect(mend).toContain("用 Excel 或 WPS 打开工作簿");
});

it("and is left as it is in a copy with check columns", async () => {
  const source = await bytes();
  const copy = await writePlanCopy(source, planWriteBack(await check(source), "zh-CN"));
  const read = async (file: Uint8Array) => {
    const [grid] = await xlsxWorkbook({ name: "x", bytes: file }).read();
    return [grid?.formulas[4]?.[2], grid?.formulas[8]?.[4], grid?.values[8]?.[4]];
  };
  expect(await read(copy)).toEqual(await read(source));
  expect(await read(copy)).toEqual(["=E5+G5", '="≥"&B2', "#未计算"]);
});
