const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

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

/** Where office.js comes from (build option OFFICE_JS): a path on the pane's own origin, or a CDN's address. */
function officeJsUrl() {
  return process.env.OFFICE_JS || "/office-js/office.js";
}

/** Of the empty text: a style element without a text, into which Fluent UI's scripts put their rules. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The page may load from its own origin and from nobody else; office.js from a CDN widens that by the CDN alone. No script
 * and no style that stands in a page runs, no text is run as a script, nothing is sent anywhere (SECURITY.md).
 */
function contentSecurityPolicy() {
  const url = officeJsUrl();
  const officeOrigin = url.startsWith("https://") ? ` ${new URL(url).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function copies() {
  const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return [
    { from: path.join(root, "manifest.xml"), to: "manifest.xml" },
    { from: path.join(root, "assets/icons/*.png"), to: "assets/icons/[name][ext]" },
    { from: path.join(root, "src/taskpane/page/*.{css,js}"), to: "[name][ext]" },
    // What a web server should send with the page, and the workbench's does.
    { from: __filename, to: "content-security-policy.txt", transform: contentSecurityPolicy },
    ...OFFICE_JS_FILES.map((file) => ({
      from: path.join(officeJs, file),
      to: `office-js/${file}`,
      info: { minimized: true },
    })),
  ];
}

module.exports = (_env, { mode = "development" } = {}) => ({
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
  module: { rules: [swc] },
  devtool: "source-map",
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, "node_modules/.cache/webpack"),
    buildDependencies: { config: [__filename] },
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
      templateParameters: { officeJsUrl: officeJsUrl(), contentSecurityPolicy: contentSecurityPolicy() },
    }),
    new CopyPlugin({ patterns: copies() }),
  ],
});
