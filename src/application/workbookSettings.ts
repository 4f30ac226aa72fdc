import { defaultSettings } from "../domain/settings/defaultSettings";
import type { Settings } from "../domain/settings/Settings";
import { formatSettings, parseSettings } from "../domain/settings/settingsFile";
import type { SettingsFile } from "../domain/settings/settingsFile";
import type { DocumentStore } from "./WorkbookPort";

const KEY = "绩效助手.设置";

/** The settings that the workbook carries; the defaults when it carries none. */
export async function loadSettings(store: DocumentStore): Promise<SettingsFile> {
  const text = await store.load(KEY);
  return text === null ? { settings: defaultSettings } : parseSettings(text);
}

/** Keeps settings in the workbook; the defaults need no entry. */
export async function saveSettings(store: DocumentStore, settings: Settings): Promise<void> {
  const text = formatSettings(settings);
  await store.save(KEY, text === formatSettings(defaultSettings) ? null : text);
}
