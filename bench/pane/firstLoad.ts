import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import paneConfig from "../../webpack.config.js";

const ROOT = join(__dirname, "../..");

/** What a page's first load costs: the scripts and styles that the page itself names, without office.js. */
export interface FirstLoad {
  readonly files: readonly string[];
  readonly bytes: number;
  /** Each file by itself at gzip's level 9. */
  readonly gzBytes: number;
}

/** The first load of a pane built into a folder. */
export function paneFirstLoad(folder: string): FirstLoad {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)];
  const own = named.map(([, file = ""]) => file).filter((file) => !file.includes("office.js"));
  // Only browsers without modules ask for it.
  return weigh(
    folder,
    own.filter((file) => file !== "old-browser.js"),
  );
}

/** Builds the least page of React and Fluent UI as the pane is built, and weighs it. */
export async function bareFirstLoad(folder: string): Promise<FirstLoad> {
  const config = paneConfig({}, { mode: "production" });
  const entry = { bare: join(ROOT, "bench/pane/bare/index.tsx") };
  const files = await build({
    ...config,
    entry,
    plugins: [],
    cache: false,
    devtool: false,
    output: { ...config.output, path: folder },
  });
  return weigh(folder, files);
}

function build(config: webpack.Configuration): Promise<string[]> {
  return new Promise((done, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) return reject(failure);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString("errors-only")));
      const { entrypoints = {} } = stats.toJson({ all: false, entrypoints: true });
      done((entrypoints.bare?.assets ?? []).map(({ name }) => name));
    });
  });
}

function weigh(folder: string, files: readonly string[]): FirstLoad {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    files,
    bytes: sum(contents.map(({ length }) => length)),
    gzBytes: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}
