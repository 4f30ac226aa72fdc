/** npm start -- [--port N] [--no-open] [BOOK.xlsx]: the workbench on a workbook, in the browser. */
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { openInBrowser } from "./open-in-browser.mjs";
import { ensurePaneBuilt } from "./pane-build.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const USAGE = "用法：npm start -- [--port 端口] [--no-open] [工作簿.xlsx]";
const DEFAULT_PORT = 3000;
const PORTS_TRIED = 20;

class Refusal extends Error {}

function readArguments(words) {
  const chosen = {
    port: undefined,
    open: !process.env.CI,
    book: join(root, "assets/samples/target-tables-2024.xlsx"),
  };
  for (let i = 0; i < words.length; i++) {
    if (words[i] === "--no-open") chosen.open = false;
    else if (words[i] === "--port") chosen.port = readPort(words[++i]);
    else if (words[i].startsWith("-")) throw new Refusal(`不认识的选项 ${words[i]}。${USAGE}`);
    else chosen.book = resolve(words[i]);
  }
  if (!existsSync(chosen.book) || !statSync(chosen.book).isFile())
    throw new Refusal(`找不到文件：${chosen.book}`);
  return chosen;
}

function readPort(word) {
  const port = Number(word);
  if (!/^[0-9]+$/.test(word ?? "") || port < 1 || port > 65535)
    throw new Refusal(`端口应为 1–65535 的整数。${USAGE}`);
  return port;
}

async function start({ port, open, book }) {
  await ensureInstalled();
  const { prepareWorkbench, startServer } = await loadServer();
  const problem = await prepareWorkbench(root, book);
  if (problem) throw new Refusal(`${book}：${problem}`);
  if (await ensurePaneBuilt()) console.error("任务窗格已构建。");
  const server = await listen(startServer, port, book);
  console.log(`工作台：${server.address}`);
  console.log(`工作簿：${book}`);
  if (server.notice) console.log(server.notice);
  console.log("按 Ctrl+C 结束。");
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  if (open) openInBrowser(server.address);
}

/** The server is TypeScript; what runs it is there only after the installation. */
async function loadServer() {
  const { register } = await import("tsx/cjs/api");
  register();
  const load = createRequire(import.meta.url);
  return {
    ...load("../workbench/server/prepareWorkbench.ts"),
    ...load("../workbench/server/startServer.ts"),
  };
}

/** A port that was asked for is taken or refused; without one, the first free from 3000 on. */
async function listen(startServer, port, book) {
  const first = port ?? DEFAULT_PORT;
  const last = port ?? DEFAULT_PORT + PORTS_TRIED - 1;
  for (let tried = first; tried <= last; tried++) {
    try {
      const server = await startServer({ root, port: tried, book, askForTrust: true });
      if (tried !== first) console.log(`端口 ${first} 已被占用，改用 ${tried}。`);
      return server;
    } catch (error) {
      if (error.code === "EACCES")
        throw new Refusal(`没有权限使用端口 ${tried}，请用 --port 换一个 1024 以上的端口。`);
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Refusal(
    port
      ? `端口 ${port} 已被占用，请用 --port 换一个。`
      : `端口 ${first}–${last} 都被占用，请用 --port 指定一个。`,
  );
}

try {
  await start(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : (error.stack ?? String(error)));
  process.exit(error instanceof Refusal ? 2 : 1);
}
