import { defaultSettings } from "./defaultSettings";
import { SCHEME_2020, SCHEME_2021 } from "./schemes";
import type { Settings } from "./Settings";
import { checkTogether, checkers } from "./settingCheckers";
import type { SettingProblem } from "./settingCheckers";

/** The version of the file's form; a file from a later one is refused rather than half understood. */
export const SETTINGS_VERSION = 1;

/** Nobody mends more at once, and a file may hold a million. */
const MOST_PROBLEMS = 100;

export type SettingsFile = { readonly settings: Settings } | { readonly problems: readonly SettingProblem[] };

/**
 * Reads a settings file (JSON, form in docs/settings.schema.json). What it does not mention keeps its default, so that a
 * head office hands on only what it wants to set. Anything unknown or out of range is a problem with its path.
 */
export function parseSettings(text: string): SettingsFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [{ path: "", kind: "notJson", detail: error instanceof Error ? error.message : "" }] };
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    return { problems: [{ path: "", kind: "notAnObject", detail: "" }] };
  }
  return readFields(parsed as Readonly<Record<string, unknown>>);
}

function readFields(fields: Readonly<Record<string, unknown>>): SettingsFile {
  const { version, ...given } = fields;
  if (version !== SETTINGS_VERSION) return { problems: [versionProblem(version)] };
  const problems: SettingProblem[] = [];
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const [key, value] of Object.entries(given)) {
    // Editors put it there to find the schema.
    if (key === "$schema") continue;
    const check = Object.hasOwn(checkers, key) ? checkers[key as keyof typeof checkers] : null;
    const found = check ? check(value, key) : [{ path: key, kind: "unknown" as const, detail: "" }];
    problems.push(...found);
    settings[key] = key === "scheme" ? schemeOf(value) : value;
  }
  if (problems.length > 0) return { problems: problems.slice(0, MOST_PROBLEMS) };
  // Each field was checked by its own checker, which is what makes the record a Settings.
  const read = settings as unknown as Settings;
  const together = checkTogether(read);
  return together.length > 0 ? { problems: together } : { settings: read };
}

function versionProblem(version: unknown): SettingProblem {
  const isNewer = typeof version === "number" && version > SETTINGS_VERSION;
  return {
    path: "version",
    kind: isNewer ? "newerVersion" : "wrongVersion",
    detail: typeof version === "number" ? String(version) : "",
  };
}

function schemeOf(value: unknown): unknown {
  if (value === "2020") return SCHEME_2020;
  return value === "2021" ? SCHEME_2021 : value;
}

/** The settings as a file to hand on: everything, in a stable order. */
export function formatSettings(settings: Settings): string {
  const rules = Object.entries(settings.rules).sort(([a], [b]) => a.localeCompare(b));
  const file = {
    version: SETTINGS_VERSION,
    ...settings,
    scheme: nameOfScheme(settings),
    rules: Object.fromEntries(rules),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function nameOfScheme({ scheme }: Settings): unknown {
  const is = (other: object) => JSON.stringify(scheme) === JSON.stringify(other);
  if (is(SCHEME_2020)) return "2020";
  return is(SCHEME_2021) ? "2021" : scheme;
}
