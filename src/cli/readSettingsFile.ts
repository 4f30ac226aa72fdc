import { readFile } from "node:fs/promises";
import { defaultSettings } from "../domain/settings/defaultSettings";
import type { Settings } from "../domain/settings/Settings";
import { parseSettings } from "../domain/settings/settingsFile";
import { describeSettingProblem } from "../domain/settings/settingProblemText";
import { CommandError, systemReason } from "./CommandError";

/**
 * The settings of a file that a head office handed on; the defaults when none is named.
 * @throws CommandError that names the file, its first problem and how many more there are
 */
export async function readSettingsFile(file: string | null): Promise<Settings> {
  if (file === null) return defaultSettings;
  const read = parseSettings(await textOf(file));
  if ("settings" in read) return read.settings;
  const [first, ...more] = read.problems;
  const words = first ? describeSettingProblem(first, "zh-CN") : "无法读取";
  throw new CommandError(`${file}：${words}${more.length > 0 ? `（另有 ${more.length} 处问题）` : ""}。`);
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new CommandError(`${file}：无法读取设置文件（${systemReason(cause)}）。`, { cause });
  }
}
