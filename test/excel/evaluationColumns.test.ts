import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../src/application/evaluationColumns";
import { planWriteBack } from "../../src/application/writeBack";
import { EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import type { SheetPlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { bytesOfLooking, estimatedBytes, lookingRequestsOf } from "../../src/excel/writeRequests";
import { dumped, openSample, SAMPLE, workbook } from "../support/blockWorkbook";
import { closeExcel, openExcelFile } from "../support/excelInNode";
import { savedFromExcel } from "../support/savedFromExcel";

/** Twelve tables are written, undone and compared cell by cell. */
const LONG = 60_000;

afterEach(closeExcel);

const plan = async () => planEvaluation(await checkWorkbook(workbook, defaultSettings), defaultSettings);

const sum = (sheets: readonly SheetPlan[], bytesOf: (sheet: SheetPlan) => number): number =>
  sheets.reduce((bytes, sheet) => bytes + bytesOf(sheet), 0);

describe("评价列 on the sample's 12 tables", () => {
  it(
    "are written in two syncs, within the bytes reckoned, and undone without a trace",
    async () => {
      const excel = await openSample();
      const before = await dumped(excel);
      const { sheets } = await plan();
      expect(sheets).toHaveLength(12);
      const { costs, faults } = excel.host;
      costs.reset();
      let looking = [0, 0];
      faults.afterSync(1, () => void (looking = [costs.requestBytes, costs.responseBytes]));
      const { undo } = await workbook.apply({ sheets });
      expect(costs.syncs).toBe(2);
      expect(Math.max(...looking)).toBeLessThan(sum(sheets, bytesOfLooking));
      expect(costs.requestBytes - (looking[0] ?? 0)).toBeLessThan(sum(sheets, estimatedBytes));
      for (const sheet of (await dumped(excel)).sheets) {
        expect(sheet.validations.length).toBeGreaterThan(0);
        expect(sheet.conditionalFormats.some(({ kind }) => kind === "colorScale")).toBe(true);
      }
      await workbook.apply(undo);
      expect(await dumped(excel)).toEqual(before);
    },
    LONG,
  );

  it(
    "are nothing to write when they are there, and gone without a trace when they are cleared",
    async () => {
      const excel = await openSample();
      const before = await dumped(excel);
      await workbook.apply(await plan());
      expect(await plan()).toEqual(EMPTY_PLAN);
      await workbook.apply(planClearEvaluation(await workbook.read()));
      expect(await dumped(excel)).toEqual(before);
    },
    LONG,
  );

  it(
    "stand beside 校验列, and each is taken back without the other",
    async () => {
      const excel = await openSample();
      const before = await dumped(excel);
      const checked = await checkWorkbook(workbook, defaultSettings);
      const columns = await workbook.apply(planWriteBack(checked, "zh-CN"));
      const withColumns = await dumped(excel);
      const evaluation = await workbook.apply(await plan());
      await workbook.apply(evaluation.undo);
      expect(await dumped(excel)).toEqual(withColumns);
      await workbook.apply(columns.undo);
      expect(await dumped(excel)).toEqual(before);
    },
    LONG,
  );

  it(
    "are saved to the file and read again as they were, and cleared there without a trace",
    async () => {
      const excel = await openSample();
      const before = await dumped(excel);
      await workbook.apply(await plan());
      const written = await dumped(excel);
      const file = await savedFromExcel(excel, SAMPLE);
      const again = await openExcelFile(file);
      expect(await dumped(again)).toEqual(written);
      expect(await savedFromExcel(again, file)).toEqual(file);
      expect(await plan()).toEqual(EMPTY_PLAN);
      await workbook.apply(planClearEvaluation(await workbook.read()));
      expect(await dumped(again)).toEqual(before);
    },
    LONG,
  );
});

it("sheets that one request cannot hold are looked at in several, in their order", async () => {
  await openSample();
  const { sheets } = await plan();
  const many = Array.from({ length: 20 }, () => sheets).flat();
  const groups = lookingRequestsOf(many, 1_000_000);
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.flat()).toEqual(many);
  expect(groups.every((group) => sum(group, bytesOfLooking) <= 1_000_000)).toBe(true);
});
