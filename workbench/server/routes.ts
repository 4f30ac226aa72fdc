import { join, resolve, sep } from "node:path";
import { builtFolder } from "../build";

/** Where the workbench's files lie: the URL prefix first, then the folder that answers it. The first match wins. */
export interface Route {
  readonly prefix: string;
  readonly folder: string;
}

const UNIVER_PACKAGES = ["presets", "preset-sheets-core", "preset-sheets-conditional-formatting"];

/** Every route of the workbench under a project root; `extra` is asked first (pages of tests). */
export function routes(root: string, extra: readonly Route[] = []): readonly Route[] {
  const modules = join(root, "node_modules");
  return [
    ...extra,
    { prefix: "/workbench/", folder: builtFolder(root) },
    { prefix: "/office-js/", folder: join(modules, "@microsoft/office-js/dist") },
    { prefix: "/rxjs/", folder: join(modules, "rxjs/dist/bundles") },
    ...UNIVER_PACKAGES.map((name) => ({
      prefix: `/univer/${name}/`,
      folder: join(modules, "@univerjs", name, "lib"),
    })),
    { prefix: "/", folder: join(root, "dist") },
  ];
}

/**
 * The file a URL path asks for, or `undefined` when it asks for nothing of ours.
 * A path that climbs out of its folder, by dots however encoded, is nothing of ours.
 */
export function fileFor(urlPath: string, table: readonly Route[]): string | undefined {
  const path = decode(urlPath);
  if (path === undefined || path.includes("\0") || path.includes("\\")) return undefined;
  const route = table.find(({ prefix }) => path.startsWith(prefix));
  if (route === undefined) return undefined;
  const folder = resolve(route.folder);
  const file = resolve(folder, path.slice(route.prefix.length));
  return file.startsWith(folder + sep) ? file : undefined;
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined; // A malformed escape names no file.
  }
}
