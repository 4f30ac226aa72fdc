/**
 * Builds the pane into dist/: `node scripts/build.mjs [--dev]`.
 * OFFICE_JS=<url> in the environment says where the page loads office.js from (default: its own origin).
 */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** @param {"production" | "development"} mode @returns {Promise<void>} rejects with webpack's own report of the errors. */
export function buildPane(mode) {
  const webpack = require("webpack");
  const configure = require("../webpack.config.js");
  const compiler = webpack(configure({}, { mode }));
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        const error = failure ?? closing;
        if (error) return reject(error);
        if (stats.hasErrors())
          return reject(new Error(stats.toString({ preset: "errors-only", colors: false })));
        resolve();
      });
    });
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const mode = process.argv.includes("--dev") ? "development" : "production";
  buildPane(mode).then(
    () => console.log("dist/ is built."),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
