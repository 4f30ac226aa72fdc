import { checkWorkbook } from "../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../src/application/evaluationColumns";
import { planClear, planWriteBack } from "../../src/application/writeBack";
import { contains } from "../../src/domain/grid/Area";
import { changedCells, countCells, EMPTY_PLAN } from "../../src/domain/plan/WritePlan";
import type { WritePlan } from "../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { dumped, workbook } from "../support/blockWorkbook";
import { corpusXlsx, expectedOf, readCorpus } from "../support/corpus";
import { closeExcel, openExcelFile } from "../support/excelInNode";

afterEach(closeExcel);

const check = () => checkWorkbook(workbook, defaultSettings);
const cases = readCorpus().map((book) => [`${book.layout}/${book.slug}`, book] as const);

function fillsOwnCells({ sheets }: WritePlan): boolean {
  return sheets.some((sheet) => {
    const blocks = sheet.blocks.flatMap(({ after }) => after?.area ?? []);
    return changedCells(sheet).some((cell) => !blocks.some((area) => contains(area, cell)));
  });
}

describe.each(cases)("%s", (_name, book) => {
  const rows = expectedOf(book).tables.flatMap(({ indicators }) => indicators);

  it("takes check columns, twice the same, and gives them back cell for cell", async () => {
    const excel = await openExcelFile(await corpusXlsx(book));
    const before = await dumped(excel);
    const plan = planWriteBack(await check(), "zh-CN");
    const { undo } = await workbook.apply(plan);
    expect(planWriteBack(await check(), "zh-CN")).toEqual(EMPTY_PLAN);
    const { audit } = await check();
    const words = plan.sheets.flatMap(({ cells }) => cells.flatMap(({ after }) => after.flat()));
    const notes = words.filter((word) => typeof word === "string" && /^(?:通过|提示|警告|错误)$/.test(word));
    expect(notes).toHaveLength(rows.length + audit.tables.length);
    await workbook.apply(undo);
    expect(await dumped(excel)).toEqual(before);
    await workbook.apply(planWriteBack(await check(), "zh-CN"));
    await workbook.apply(await planClear(workbook));
    expect(await dumped(excel)).toEqual(before);
  });

  it("takes evaluation columns, twice the same, and gives them back cell for cell", async () => {
    const excel = await openExcelFile(await corpusXlsx(book));
    const before = await dumped(excel);
    const plan = planEvaluation(await check(), defaultSettings);
    const { undo } = await workbook.apply(plan);
    const again = await check();
    expect(planEvaluation(again, defaultSettings)).toEqual(EMPTY_PLAN);
    const ofYear = again.audit.tables.filter(({ table }) => table.period !== "longTerm");
    for (const { table } of ofYear) {
      expect(table.indicators.every(({ actual, score }) => actual !== null && score !== null)).toBe(true);
      expect(table.indicators.length === 0 || table.ownedSummary !== null).toBe(true);
    }
    expect(countCells(plan) > 0).toBe(ofYear.some(({ table }) => table.indicators.length > 0));
    await workbook.apply(undo);
    expect(await dumped(excel)).toEqual(before);
    await workbook.apply(planEvaluation(await check(), defaultSettings));
    const given = planClearEvaluation(await workbook.read());
    await workbook.apply(given);
    // What was filled into the user's own columns stays when the add-in's are cleared.
    if (!fillsOwnCells(plan)) expect(await dumped(excel)).toEqual(before);
  });
});
