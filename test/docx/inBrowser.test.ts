import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { makeSeedDocx } from "../../scripts/seed-word-document";
import type { readDocx } from "../../src/docx/readDocx";
import { tablesOf } from "../support/docxXml";

it("reads a Word file from a bundle for the browser, without anything of Node", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "../../src/docx/readDocx.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "docx",
    logLevel: "silent",
  });
  const names = { setTimeout, clearTimeout, TextDecoder, TextEncoder, Uint8Array, ArrayBuffer, Promise };
  const page = createContext({ ...names, navigator: {} });
  runInContext("var self = this; var window = this; var global = this;", page);
  runInContext(outputFiles[0]?.text ?? "", page);
  const read = runInContext("docx.readDocx", page) as typeof readDocx;
  const document = await read({ name: "a.docx", bytes: await makeSeedDocx() });
  expect(tablesOf(document)).toHaveLength(24);
});
