/** What Univer's prebuilt scripts leave on the page. Loaded before this bundle (index.html), so never absent. */
import type { Univer } from "../engine/univer";

/** A bundle of plugins; what is in it is Univer's own affair. */
type Preset = object;

type Locale = Record<string, unknown>;

export interface UniverGlobals {
  readonly UniverPresets: {
    createUniver(options: { locale: string; locales: Record<string, Locale>; presets: Preset[] }): {
      univerAPI: Univer;
    };
  };
  readonly UniverCore: { mergeLocales(...locales: Locale[]): Locale; LocaleType: { ZH_CN: string } };
  readonly UniverPresetSheetsCore: { UniverSheetsCorePreset(options: Record<string, unknown>): Preset };
  readonly UniverPresetSheetsCoreZhCN: Locale;
  readonly UniverPresetSheetsConditionalFormatting: { UniverSheetsConditionalFormattingPreset(): Preset };
  readonly UniverPresetSheetsConditionalFormattingZhCN: Locale;
}

export const univerGlobals = (): UniverGlobals => globalThis as unknown as UniverGlobals;
