import type { Univer } from "../../engine/univer";
import { univerGlobals } from "../univerGlobals";

/** Starts the spreadsheet in `container`: Chinese, with formula bar and sheet tabs, without Univer's own ribbon. */
export function createGrid(container: HTMLElement): Univer {
  const parts = univerGlobals();
  const locale = parts.UniverCore.LocaleType.ZH_CN;
  const { univerAPI } = parts.UniverPresets.createUniver({
    locale,
    locales: {
      [locale]: parts.UniverCore.mergeLocales(
        parts.UniverPresetSheetsCoreZhCN,
        parts.UniverPresetSheetsConditionalFormattingZhCN,
      ),
    },
    presets: [
      parts.UniverPresetSheetsCore.UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      parts.UniverPresetSheetsConditionalFormatting.UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return univerAPI;
}
