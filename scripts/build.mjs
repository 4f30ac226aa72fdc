/**
 * Builds the pane into dist/, or into another folder: `node scripts/build.mjs [--dev] [--out FOLDER]`.
 * With `--base-url https://HOST/PATH [--office-js self|cdn|china]` it builds what an IT desk installs, into release/.
 */
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./install.mjs";
import { UsageError } from "./release/UsageError.mjs";

const require = createRequire(import.meta.url);

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const DIST = join(ROOT, "dist");
const HELP = `
  --base-url 地址   网站的 https 地址，写到文件夹为止：生成交给信息中心的网站、清单和压缩包，放在 release/
  --office-js 来源  self（默认，随网站一起，内网用）、cdn（微软国际版）、china（世纪互联）
  --out 文件夹      放到别处
  --dev             开发用，带源代码映射
没有 --base-url 时只把任务窗格构建到 dist/。怎样安装见 docs/install.md。`;
const USAGE =
  "用法：npm run build -- --base-url https://主机/路径 [--office-js self|cdn|china] [--out 文件夹]，或 npm run build -- [--dev] [--out 文件夹]";

/**
 * @param {"production" | "development"} mode
 * @param {{ folder?: string, officeJs?: string, forRelease?: boolean }} [options] where the build goes (what was there is
 *   removed), where the page loads office.js from, and whether to leave out source maps
 * @returns {Promise<void>} rejects with webpack's own report of the errors
 */
export function buildPane(mode, { folder = DIST, ...env } = {}) {
  const webpack = require("webpack");
  const config = require("../webpack.config.js")(env, { mode });
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

/** Node's own refusals are in English, and speak of “positional arguments”. */
function readArguments(args) {
  const options = {
    dev: { type: "boolean" },
    out: { type: "string" },
    "base-url": { type: "string" },
    "office-js": { type: "string" },
  };
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length === 0) return values;
    throw new UsageError(`“${positionals.join(" ")}”是多余的，不知道是什么；地址里不能有空格。`);
  } catch (error) {
    if (!error.code?.startsWith("ERR_PARSE_ARGS")) throw error;
    const option = /'(-[^'= ]*)/.exec(error.message)?.[1] ?? "";
    const isKnown = Object.hasOwn(options, option.replace(/^--/, ""));
    throw new UsageError(isKnown ? `选项 ${option} 后面的内容不对或缺少。` : `不认识的选项 ${option}。`);
  }
}

async function main() {
  const words = process.argv.slice(2);
  if (words.includes("--help") || words.includes("-h")) return `${USAGE}${HELP}`;
  await ensureInstalled();
  const values = readArguments(words);
  const { dev, out, "base-url": baseUrl, "office-js": officeJs } = values;
  if (baseUrl === undefined) {
    if (officeJs !== undefined) throw new UsageError("--office-js 要和 --base-url 一起用。");
    const folder = resolve(out ?? DIST);
    await buildPane(dev ? "development" : "production", { folder });
    return `任务窗格已构建：${folder}`;
  }
  if (dev) throw new UsageError("--dev 不能和 --base-url 一起用。");
  const { release } = await import("./release/release.mjs");
  const made = await release({
    baseUrl,
    officeJs: officeJs ?? "self",
    out: resolve(out ?? join(ROOT, "release")),
  });
  return `已生成：\n${made.folder}\n${made.zip}\n下一步见其中的 先读我.txt。`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().then(
    (told) => console.log(told),
    (error) => {
      const isUsage = error instanceof UsageError;
      console.error(isUsage ? `${error.message}\n${USAGE}` : error.message);
      process.exitCode = isUsage ? 2 : 1;
    },
  );
}
