import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * What the workbench's own page may do: scripts, connections, frames and pictures of this origin only. A request that would
 * leave the machine is refused by the browser itself. Inline styles are allowed, because Univer writes some.
 */
const WORKBENCH = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * The policy of a page: that which the pane's build has put beside it, else the workbench's own.
 * @param mayFrame the sources of pages that may show the pane in a frame
 */
export async function contentSecurityPolicy(folder: string, mayFrame: readonly string[]): Promise<string> {
  const file = join(folder, "content-security-policy.txt");
  const built = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return built === null ? WORKBENCH : `${built}; frame-ancestors ${mayFrame.join(" ")}`;
}
