import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
];

/**
 * The path of an installed Chromium, Chrome or Edge; CHROMIUM_PATH goes first.
 * `undefined` where there is none. A CHROMIUM_PATH that points nowhere is an error: it was meant.
 */
export function findChromium(environment = process.env, platform = process.platform) {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) {
    if (!isRunnable(chosen)) throw new Error(`CHROMIUM_PATH 指向的文件不存在或不能运行：${chosen}`);
    return chosen;
  }
  return candidates(environment, platform).find(isRunnable);
}

function candidates(environment, platform) {
  if (platform === "win32") return windowsPaths(environment);
  const onPath = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  const linux = ["/usr/bin", "/usr/local/bin", "/snap/bin", ...onPath].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  );
  return platform === "darwin" ? [...macPaths(environment), ...linux] : linux;
}

function windowsPaths(environment) {
  const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA].filter(
    Boolean,
  );
  return roots.flatMap((root) => [
    join(root, "Google", "Chrome", "Application", "chrome.exe"),
    join(root, "Chromium", "Application", "chrome.exe"),
    join(root, "Microsoft", "Edge", "Application", "msedge.exe"),
  ]);
}

function macPaths(environment) {
  const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
  const folders = ["/Applications", join(environment.HOME ?? "/", "Applications")];
  return folders.flatMap((folder) => apps.map((app) => join(folder, `${app}.app`, "Contents", "MacOS", app)));
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not executable: either way not a browser that could be started.
  }
}

// Run as a program it prints the path, for callers that cannot import a module (jest, shell scripts).
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = findChromium();
  if (path) console.log(path);
  else process.exitCode = 1;
}
