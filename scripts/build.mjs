/**
 * Builds the pane into dist/, or into another folder: `node scripts/build.mjs [--dev] [--out FOLDER]`.
 * OFFICE_JS=<url> in the environment says where the page loads office.js from (default: its own origin).
 */
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);

const DIST = resolve(dirname(fileURLToPath(import.meta.url)), "..", "dist");

/**
 * @param {"production" | "development"} mode
 * @param {string} [folder] where the build goes; what was there is removed
 * @returns {Promise<void>} rejects with webpack's own report of the errors
 */
export function buildPane(mode, folder = DIST) {
  const webpack = require("webpack");
  const config = require("../webpack.config.js")({}, { mode });
  const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
  return new Promise((done, reject) => {
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        const error = failure ?? closing;
        if (error) return reject(error);
        if (stats.hasErrors())
          return reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        done();
      });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { dev: { type: "boolean" }, out: { type: "string" } } });
  const folder = resolve(values.out ?? DIST);
  buildPane(values.dev ? "development" : "production", folder).then(
    () => console.log(`${folder} is built.`),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
