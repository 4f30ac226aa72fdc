import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

/** Where the workbench's own scripts are put: out of `dist/`, which the pane's build empties. */
export const builtFolder = (root: string): string => join(root, "node_modules", ".cache", "workbench");

/**
 * Bundles the workbench's page (well under a second). Univer stays out: its prebuilt files are served as they are.
 * @throws esbuild's error, naming file and line, when the source does not compile.
 */
export async function buildWorkbench(root: string): Promise<void> {
  const page = join(root, "workbench", "page");
  const outdir = builtFolder(root);
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { main: join(page, "main.ts"), react: join(page, "react.ts") },
    outdir,
    bundle: true,
    format: "iife",
    target: "es2022",
    minifySyntax: true,
    sourcemap: "linked",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    logLevel: "silent",
  });
  await copyFile(join(page, "main.css"), join(outdir, "main.css"));
}
