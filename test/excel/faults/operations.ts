import { checkWorkbook } from "../../../src/application/checkWorkbook";
import { planClearEvaluation, planEvaluation } from "../../../src/application/evaluationColumns";
import { planFill } from "../../../src/application/fillIn";
import { saveIgnores } from "../../../src/application/ignoreFindings";
import { addWordImport, readWordImport } from "../../../src/application/importWord";
import { makeBlankTable } from "../../../src/application/makeBlankTable";
import { makeSelfEvaluations } from "../../../src/application/makeSelfEvaluations";
import { saveSettings } from "../../../src/application/workbookSettings";
import { makeEvaluationSummary } from "../../../src/application/writeEvaluationSummary";
import { makeCheckReport } from "../../../src/application/writeReport";
import { planClear, planWriteBack } from "../../../src/application/writeBack";
import { planFixes } from "../../../src/domain/plan/planFixes";
import type { WritePlan } from "../../../src/domain/plan/WritePlan";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { createNewSheetsPort } from "../../../src/excel/addSheets";
import { createDocumentStore } from "../../../src/excel/documentStore";
import { createExcelWorkbook } from "../../../src/excel/ExcelWorkbook";
import { createFormPort } from "../../../src/excel/writeForms";
import { createReportPort } from "../../../src/excel/writeReport";
import type { ExcelInNode } from "../../../workbench/node/open-in-node";
import { blankOptions } from "../../support/blankTables";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { importedDocument } from "./importedDocument";
import type { Operation } from "./Operation";

const workbook = createExcelWorkbook();
const documents = createDocumentStore();
const reports = createReportPort();
const forms = createFormPort();
const newSheets = createNewSheetsPort();
const AT = new Date(2025, 0, 9, 10, 42);

const check = () => checkWorkbook(workbook, defaultSettings);
const apply = (plan: WritePlan) => () => workbook.apply(plan);

async function writeColumns(): Promise<void> {
  await workbook.apply(planWriteBack(await check(), "zh-CN"));
}

async function addEvaluation(): Promise<void> {
  await workbook.apply(planEvaluation(await check(), defaultSettings));
}

async function planReport() {
  const { audit } = await check();
  return () => makeCheckReport(reports, audit, { locale: "zh-CN", checkedAt: AT });
}

async function planSummary() {
  const { audit } = await check();
  return () => makeEvaluationSummary(reports, audit, { locale: "zh-CN", readAt: AT });
}

async function planForms() {
  const result = await check();
  const ids = result.audit.tables.map(({ table }) => table.id);
  return () => makeSelfEvaluations({ workbook, forms, documents }, result, ids);
}

/** Makes the document again after something has changed in the table that it tells of. */
const again = (plan: () => Promise<() => Promise<unknown>>) => async (excel: ExcelInNode) => {
  await (
    await plan()
  )();
  excel.engine.sheets()[0]?.write([{ row: 9, column: 4, cell: { v: "≤57万元" } }]);
};

/** Every operation of the pane that speaks to Excel. */
export const OPERATIONS: readonly Operation[] = [
  { id: "check", title: "一键校验", writes: false, plan: () => Promise.resolve(check) },
  {
    id: "locate",
    title: "定位",
    writes: false,
    plan: async () => {
      const [grid] = await workbook.read();
      return () => workbook.select(grid?.sheetId ?? "", { row: 9, column: 4 });
    },
  },
  {
    id: "writeBack",
    title: "写回校验列",
    writes: true,
    plan: async () => apply(planWriteBack(await check(), "zh-CN")),
  },
  {
    id: "rewrite",
    title: "再次写回校验列",
    writes: true,
    prepare: async (excel) => {
      await writeColumns();
      await excel.engine.sheets()[0]?.facade.insertRows(9, 1);
      excel.engine.sheets()[0]?.write(
        ["", "数量指标", "系统维保个数", "反映数量", "3个"].map((v, column) => ({
          row: 9,
          column,
          cell: { v },
        })),
      );
    },
    plan: async () => apply(planWriteBack(await check(), "zh-CN")),
  },
  {
    id: "clear",
    title: "清除校验标记",
    writes: true,
    prepare: writeColumns,
    plan: async () => apply(await planClear(workbook)),
  },
  {
    id: "fix",
    title: "修改",
    writes: true,
    plan: async () => {
      const { audit, grids } = await check();
      return apply(
        planFixes(
          audit.tables.flatMap(({ findings }) => findings),
          grids,
        ).plan,
      );
    },
  },
  {
    id: "addEvaluation",
    title: "添加评价列",
    writes: true,
    plan: async () => apply(planEvaluation(await check(), defaultSettings)),
  },
  {
    id: "fill",
    title: "年终填报",
    writes: true,
    prepare: addEvaluation,
    plan: async () => {
      const result = await check();
      const [audited] = result.audit.tables;
      const row = audited?.table.indicators[0]?.row ?? 0;
      const entries = [{ role: "actual", row, text: "3" } as const];
      const filled = planFill(result, defaultSettings, audited?.table.id ?? "", entries);
      if ("problem" in filled) throw new Error(filled.problem);
      return apply(filled.plan);
    },
  },
  {
    id: "clearEvaluation",
    title: "清除评价列",
    writes: true,
    prepare: addEvaluation,
    plan: async () => apply(planClearEvaluation(await workbook.read())),
  },
  {
    id: "undo",
    title: "撤销本次写入",
    writes: true,
    plan: async () => {
      const { undo } = await workbook.apply(planWriteBack(await check(), "zh-CN"));
      return () => workbook.restore(undo);
    },
  },
  { id: "report", title: "生成校验报告", writes: true, makesSheets: true, plan: planReport },
  {
    id: "reportAgain",
    title: "重新生成校验报告",
    writes: true,
    makesSheets: true,
    prepare: again(planReport),
    plan: planReport,
  },
  { id: "summary", title: "生成评价汇总表", writes: true, makesSheets: true, plan: planSummary },
  {
    id: "summaryAgain",
    title: "重新生成评价汇总表",
    writes: true,
    makesSheets: true,
    prepare: again(planSummary),
    plan: planSummary,
  },
  { id: "forms", title: "生成自评表", writes: true, makesSheets: true, plan: planForms },
  {
    id: "formsAgain",
    title: "重新生成自评表",
    writes: true,
    makesSheets: true,
    prepare: again(planForms),
    plan: planForms,
  },
  {
    id: "newTable",
    title: "新建空白表",
    writes: true,
    makesSheets: true,
    plan: () => Promise.resolve(() => makeBlankTable(newSheets, "seed", blankOptions())),
  },
  {
    id: "importWord",
    title: "从 Word 导入",
    writes: true,
    makesSheets: true,
    plan: async () => {
      const planned = await readWordImport(importedDocument(), plainReading);
      return () => addWordImport(planned, newSheets);
    },
  },
  {
    id: "settings",
    title: "保存设置",
    writes: true,
    plan: () => Promise.resolve(() => saveSettings(documents, { ...defaultSettings, costTolerance: "0.5" })),
  },
  {
    id: "ignore",
    title: "忽略",
    writes: true,
    plan: async () => {
      const { audit } = await check();
      const [finding] = audit.tables.flatMap(({ findings }) => findings);
      const list = [{ fingerprint: finding?.fingerprint ?? "", reason: "已说明" }];
      return () => saveIgnores(documents, list, audit);
    },
  },
];
