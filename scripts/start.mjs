/** npm start -- [--port N] [--no-open] [BOOK.xlsx]: the workbench on a workbook, in the browser. */
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { listen, loadServer, readPort } from "./listen.mjs";
import { openInBrowser } from "./open-in-browser.mjs";
import { ensurePaneBuilt } from "./pane-build.mjs";
import { Refusal } from "./Refusal.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const USAGE = "用法：npm start -- [--port 端口] [--no-open] [工作簿.xlsx]";

function readArguments(words) {
  const chosen = {
    port: undefined,
    open: !process.env.CI,
    book: join(root, "assets/samples/target-tables-2024.xlsx"),
  };
  for (let i = 0; i < words.length; i++) {
    if (words[i] === "--no-open") chosen.open = false;
    else if (words[i] === "--port") chosen.port = readPort(words[++i], USAGE);
    else if (words[i].startsWith("-")) throw new Refusal(`不认识的选项 ${words[i]}。${USAGE}`);
    else chosen.book = resolve(words[i]);
  }
  if (!existsSync(chosen.book) || !statSync(chosen.book).isFile())
    throw new Refusal(`找不到文件：${chosen.book}`);
  return chosen;
}

async function start({ port, open, book }) {
  await ensureInstalled();
  const { prepareWorkbench, startServer } = await loadServer();
  const problem = await prepareWorkbench(root, book);
  if (problem) throw new Refusal(`${book}：${problem}`);
  console.error("正在准备工作台；第一次要构建任务窗格，需要一分钟左右。");
  if (await ensurePaneBuilt()) console.error("任务窗格已构建。");
  const server = await listen((tried) => startServer({ root, port: tried, book, askForTrust: true }), port);
  console.log(`工作台：${server.address}`);
  console.log(`工作簿：${book}`);
  if (server.notice) console.log(server.notice);
  console.log("按 Ctrl+C 结束。");
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  if (open) openInBrowser(server.address);
}

try {
  await start(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : (error.stack ?? String(error)));
  process.exit(error instanceof Refusal ? 2 : 1);
}
