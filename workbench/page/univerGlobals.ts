/** What Univer's prebuilt scripts leave on the page. Loaded before this bundle (index.html), so never absent. */
import type { IPreset } from "@univerjs/presets";
import type { Univer } from "../engine/univer";

type Locale = Record<string, unknown>;

export interface UniverGlobals {
  readonly UniverPresets: {
    createUniver(options: {
      locale: string;
      locales: Record<string, Locale>;
      presets: IPreset[];
    }): { univerAPI: Univer };
  };
  readonly UniverCore: { mergeLocales(...locales: Locale[]): Locale; LocaleType: { ZH_CN: string } };
  readonly UniverPresetSheetsCore: { UniverSheetsCorePreset(options: Record<string, unknown>): IPreset };
  readonly UniverPresetSheetsCoreZhCN: Locale;
  readonly UniverPresetSheetsConditionalFormatting: { UniverSheetsConditionalFormattingPreset(): IPreset };
  readonly UniverPresetSheetsConditionalFormattingZhCN: Locale;
}

export const univerGlobals = (): UniverGlobals => globalThis as unknown as UniverGlobals;
