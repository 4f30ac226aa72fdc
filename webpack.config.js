const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { manualPage } = require("./scripts/manual-page.cjs");

const root = __dirname;

/** The files of office.js that Excel on Windows, Mac and the web ask for; the other hosts' are left behind. */
const OFFICE_JS_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

/** Scripts by which office.js would tell Microsoft of its use: a file without any takes their place. */
const TELEMETRY_FILES = ["telemetry/oteljs_agave.js", "ariatelemetry/aria-web-telemetry.js"];

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** Workbooks that come with the build, as base64 in a script of their own: the page may fetch scripts and nothing else. */
const workbooks = {
  test: /\.xlsx$/,
  type: "asset/inline",
  generator: { dataUrl: (content) => content.toString("base64") },
};

/** Where office.js comes from unless a build says otherwise: a file of the site itself. */
const OWN_OFFICE_JS = "office-js/office.js";
const isOwn = (officeJs) => !officeJs.startsWith("https://");

/** Of the empty text: a style element without a text, into which Fluent UI's scripts put their rules. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The page may load from its own origin and from nobody else; office.js from a CDN widens that by the CDN alone. No script
 * and no style that stands in a page runs, no text is run as a script, nothing is sent anywhere (SECURITY.md).
 */
function contentSecurityPolicy(officeJs) {
  const officeOrigin = isOwn(officeJs) ? "" : ` ${new URL(officeJs).origin}`;
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function ownOfficeJs() {
  const source = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const none = path.join(root, "assets/office-js/no-telemetry.js");
  const copy = (from, file) => ({ from, to: `office-js/${file}`, info: { minimized: true } });
  return [
    ...OFFICE_JS_FILES.map((file) => copy(path.join(source, file), file)),
    ...TELEMETRY_FILES.map((file) => copy(none, file)),
  ];
}

function copies(officeJs) {
  return [
    { from: path.join(root, "manifest.xml"), to: "manifest.xml" },
    { from: path.join(root, "assets/icons/*.png"), to: "assets/icons/[name][ext]" },
    { from: path.join(root, "src/taskpane/page/*.{css,js}"), to: "[name][ext]" },
    {
      from: path.join(root, "docs/manual.md"),
      to: "manual.html",
      transform: (text) => manualPage(String(text), contentSecurityPolicy(officeJs)),
    },
    { from: path.join(root, "docs/pictures/*.png"), to: "pictures/[name][ext]" },
    // What a web server should send with the page, and the workbench's does.
    {
      from: __filename,
      to: "content-security-policy.txt",
      transform: () => contentSecurityPolicy(officeJs),
    },
    ...(isOwn(officeJs) ? ownOfficeJs() : []),
  ];
}

/** `officeJs`: the address of office.js for the page; `forRelease`: without what only developers read. */
module.exports = ({ officeJs = OWN_OFFICE_JS, forRelease = false } = {}, { mode = "development" } = {}) => ({
  mode,
  target: ["web", "es2022"],
  context: root,
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.join(root, "dist"),
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [swc, workbooks] },
  devtool: forRelease ? false : "source-map",
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
    version: `${officeJs} ${forRelease}`,
  },
  optimization: { splitChunks: { chunks: "all" } },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/page/taskpane.ejs",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      minify: false,
      templateParameters: {
        officeJsUrl: officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
      },
    }),
    new CopyPlugin({ patterns: copies(officeJs) }),
  ],
});
