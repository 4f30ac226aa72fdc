import { LocaleService } from "@univerjs/core";
import { createUniver, LocaleType } from "@univerjs/presets";
import { UniverSheetsNodeCorePreset } from "@univerjs/presets/preset-sheets-node-core";
import zhCN from "@univerjs/presets/preset-sheets-node-core/locales/zh-CN";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-conditional-formatting/facade";
import type { IWorkbookData, Univer } from "../engine/univer";

export interface UniverInNode {
  readonly univer: Univer;
  dispose(): void;
}

let started = 0;

/**
 * Starts Univer without a grid and opens a workbook in it, under an id of its own: Univer keeps parsed formulas by the
 * workbook's id for the whole process, so that two workbooks of one id would calculate with each other's cells.
 */
export function startUniver(data: Partial<IWorkbookData>): UniverInNode {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  univerAPI.createWorkbook({ ...data, id: `${data.id ?? "workbook"}-${++started}` });
  const words = univer.__getInjector().get(LocaleService);
  return {
    univer: univerAPI,
    dispose: () => {
      univer.dispose();
      // Univer's progress of a calculation is told by a timer that outlives it, and asks for words.
      words.load({ [LocaleType.ZH_CN]: zhCN });
    },
  };
}
