import type { HostOptions } from "../host/excel-host";
import { openInNode, type EngineInNode, type ExcelInNode } from "./open-in-node";
import type { WorkbookDescription } from "./workbook-description";

/** The requirement sets the stand-in for Office says yes to: Excel 2021 and what this host answers. */
const HIGHEST_EXCEL_API = 1.14;

/** A minimal `Office`: enough for code that asks for requirement sets and for the document's settings. */
function officeFor(excel: ExcelInNode): object {
  const { settings } = excel.engine.record;
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback?: (info: object) => void) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      host: "Excel",
      platform: "OfficeOnline",
      contentLanguage: "zh-CN",
      displayLanguage: "zh-CN",
      requirements: {
        isSetSupported: (name: string, version = "1.1") =>
          name === "ExcelApi" && Number(version) <= HIGHEST_EXCEL_API,
      },
      document: { settings: documentSettings(settings) },
    },
  };
}

/** `Office.context.document.settings`: the same store as `workbook.settings`, saved as it is written. */
function documentSettings(settings: Record<string, unknown>): object {
  return {
    get: (name: string) => settings[name] ?? null,
    set: (name: string, value: unknown) => {
      settings[name] = value;
    },
    remove: (name: string) => {
      Reflect.deleteProperty(settings, name);
    },
    saveAsync: (callback?: (result: { readonly status: string }) => void) =>
      callback?.({ status: "succeeded" }),
    refreshAsync: (callback?: (result: { readonly status: string }) => void) =>
      callback?.({ status: "succeeded" }),
  };
}

export interface InstalledExcel extends ExcelInNode {
  /** Takes the globals away again and ends the workbook. */
  uninstall(): void;
}

const NAMES = ["Excel", "OfficeExtension", "Office"] as const;

/**
 * Opens a workbook and sets `globalThis.Excel`, `OfficeExtension` and `Office`, so that an add-in's own code runs
 * unchanged against the real client: `await Excel.run(…)`.
 */
export function installExcel(
  workbook: WorkbookDescription | EngineInNode,
  options: HostOptions = {},
): InstalledExcel {
  const excel = openInNode(workbook, options);
  const globals = globalThis as Record<string, unknown>;
  const before = NAMES.map((name) => globals[name]);
  Object.assign(globals, {
    Excel: excel.Excel,
    OfficeExtension: excel.OfficeExtension,
    Office: officeFor(excel),
  });
  return {
    ...excel,
    uninstall: () => {
      NAMES.forEach((name, index) => {
        globals[name] = before[index];
      });
      excel.dispose();
    },
  };
}
