import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts an installed Chromium, Chrome or Edge without a window. */
export async function launchBrowser(root: string): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...ARGUMENTS] : ARGUMENTS;
  return chromium.launch({ executablePath: installedBrowser(root), headless: true, args });
}

function installedBrowser(root: string): string {
  // Asked as a program: jest cannot import a module of the start scripts.
  const script = join(root, "scripts", "chromium.mjs");
  try {
    return execFileSync(process.execPath, [script], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  } catch (reason) {
    const said = reason instanceof Error && "stderr" in reason ? String(reason.stderr).trim() : "";
    throw new Error(said || "没有找到 Chromium、Chrome 或 Edge；请安装其一，或用 CHROMIUM_PATH 指定。");
  }
}
