import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { ReportOptions } from "../../domain/report/checkReportDocument";
import { meanScore } from "../../domain/report/overview/FolderTotals";
import type { FolderTotals } from "../../domain/report/overview/FolderTotals";
import { alarmsOf } from "../../domain/report/overview/overviewFront";
import { overviewWords } from "../../domain/report/overview/overviewWords";
import type { LineSource } from "../folder/LineStore";
import { pageJson } from "./pageJson";

/** 汇总 as one page without anything beside it: its script, its look and all lines are in it, and it asks for nothing. */
export async function* overviewPage(
  source: LineSource,
  totals: FolderTotals,
  options: ReportOptions,
): AsyncGenerator<Uint8Array> {
  const script = bundledScript();
  const style = await readFile(join(__dirname, "page.css"), "utf8");
  yield Buffer.from(pageHead(script, style, options) + pageBody(totals, options));
  yield Buffer.from('<script type="application/json" id="data">');
  for await (const piece of pageJson(source, totals, options.locale)) yield Buffer.from(scriptText(piece));
  yield Buffer.from(`</script>\n<script>${script}</script>\n</body>\n</html>\n`);
}

/** The page's script in one piece, from its sources. */
function bundledScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "script/main.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
  });
  return (outputFiles[0]?.text ?? "").trim().replaceAll("</", "<\\/");
}

/** JSON within a script element: no text in it can end that. */
const scriptText = (json: string): string => json.replaceAll("<", "\\u003c");

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function pageHead(script: string, style: string, { locale }: ReportOptions): string {
  const policy =
    `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; ` +
    "base-uri 'none'; form-action 'none'";
  return (
    `<!DOCTYPE html>\n<html lang="${locale}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${overviewWords[locale].title}</title>\n<style>${style}</style>\n</head>\n`
  );
}

function pageBody(totals: FolderTotals, { locale, madeAt, version }: ReportOptions): string {
  const { whole } = totals;
  const words = overviewWords[locale];
  const told = [
    words.files(whole),
    words.findings(whole),
    words.money(whole),
    words.year(whole, meanScore(whole)),
  ];
  const paragraph = (name: string) => (text: string) => `<p class="${name}">${htmlText(text)}</p>\n`;
  return (
    `<body>\n<header>\n<h1>${words.title}</h1>\n${paragraph("aside")(words.caption(madeAt, version))}` +
    `${told.map(paragraph("told")).join("")}${alarmsOf(totals, locale).map(paragraph("alarm")).join("")}</header>\n` +
    '<main id="lists"><noscript><p class="alarm">这个网页要用脚本列出各行；脚本被禁止时，请看汇总工作簿。</p></noscript></main>\n'
  );
}

const htmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
