import { homedir } from "node:os";
import { join } from "node:path";

const NAME = "target-table-assistant";

/** Where the system keeps what programs can make again: never in the folder that is read. */
export function cacheFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = homedir();
  if (platform === "win32") {
    return join(environment.LOCALAPPDATA || join(home, "AppData", "Local"), NAME, "Cache", "folder");
  }
  if (platform === "darwin") return join(home, "Library", "Caches", NAME, "folder");
  return join(environment.XDG_CACHE_HOME || join(home, ".cache"), NAME, "folder");
}
