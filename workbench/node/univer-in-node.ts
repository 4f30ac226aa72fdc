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

/** Starts Univer without a grid and opens a workbook in it. */
export function startUniver(data: Partial<IWorkbookData>): UniverInNode {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  univerAPI.createWorkbook(data);
  return { univer: univerAPI, dispose: () => univer.dispose() };
}
