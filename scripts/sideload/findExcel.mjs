import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const APP_PATH = "Software\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
const SYSTEMS = { win32: "Windows", darwin: "macOS", linux: "Linux" };

/**
 * Why Excel cannot be started here, in words that follow “因为”; null where it can.
 * @param {string} platform as Node names it
 * @param {{ exists?: (path: string) => boolean, isRegistered?: (key: string) => boolean }} [machine]
 * @returns {string | null}
 */
export function whyNoExcel(platform, { exists = existsSync, isRegistered = isKeyThere } = {}) {
  const system = SYSTEMS[platform] ?? platform;
  if (platform === "win32") {
    const isThere = ["HKLM", "HKCU"].some((hive) => isRegistered(`${hive}\\${APP_PATH}`));
    return isThere ? null : "这台电脑上没有找到 Excel";
  }
  if (platform === "darwin") {
    const folders = ["/Applications", join(homedir(), "Applications")];
    const isThere = folders.some((folder) => exists(join(folder, "Microsoft Excel.app")));
    return isThere ? null : "这台电脑上没有找到 Microsoft Excel.app";
  }
  return `${system} 上没有 Excel`;
}

function isKeyThere(key) {
  return spawnSync("reg", ["query", key, "/ve"], { stdio: "ignore" }).status === 0;
}
