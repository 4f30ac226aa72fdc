/** npm run sideload -- [--port N] [--web] [--stop]: the pane in a real Excel, for developers (docs/install.md). */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { DEFAULT_PORT, listen, loadServer, readPort } from "./listen.mjs";
import { ensurePaneBuilt } from "./pane-build.mjs";
import { Refusal } from "./Refusal.mjs";
import { MAY_FRAME } from "./release/hosting.mjs";
import { manifestFor } from "./release/manifestFor.mjs";
import { runTool } from "./sideload/excelTool.mjs";
import { whyNoExcel } from "./sideload/findExcel.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const FOLDER = join(root, "release", "sideload");
const MANIFEST = "manifest.xml";
/** There while the site is served; whoever takes it away ends that. */
const SERVING = join(FOLDER, "serving");
const LOOK_EVERY_MS = 500;

const USAGE = "用法：npm run sideload -- [--port 端口] [--web]，或 npm run sideload -- --stop";
const HELP = `把任务窗格装进这台电脑的 Excel 里试用（开发用；给用户安装见 docs/install.md）。

${USAGE}

  --port 端口  网站用哪个端口；不写则从 ${DEFAULT_PORT} 起找空的
  --web        不启动 Excel，只提供网站和清单，供上传到 Excel 网页版
  --stop       结束：从 Excel 去掉加载项，停止网站
  --help       显示这份说明

退出码：0 正常结束；1 出错；2 没能运行（这里没有 Excel、选项不对、端口被占用、证书未被信任）`;

function readArguments(words) {
  const chosen = { port: undefined, web: false, stop: false, help: false };
  for (let i = 0; i < words.length; i++) {
    if (words[i] === "--port") chosen.port = readPort(words[++i], USAGE);
    else if (["--web", "--stop", "--help"].includes(words[i])) chosen[words[i].slice(2)] = true;
    else throw new Refusal(`不认识的选项 ${words[i]}。${USAGE}`);
  }
  if (chosen.stop && (chosen.web || chosen.port)) throw new Refusal(`--stop 只能单独用。${USAGE}`);
  return chosen;
}

/** In place, never anew: Excel on Mac is given a hard link to the file. */
function writeManifest(address) {
  const path = join(FOLDER, MANIFEST);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), new URL(address)));
  return path;
}

function refuseWithoutExcel(port = DEFAULT_PORT) {
  const reason = whyNoExcel(process.platform);
  if (reason === null) return;
  const path = writeManifest(`https://localhost:${port}/`);
  throw new Refusal(
    `不能把加载项装进 Excel，因为${reason}。可以改用：
  npm start                      在工作台里试用，不需要 Excel
  npm run sideload -- --web${port === DEFAULT_PORT ? "" : ` --port ${port}`}      提供网站，再把清单上传到 Excel 网页版（docs/install.md 第 3 节）
清单已写好：${path}`,
  );
}

async function serve({ port, web }) {
  await ensureInstalled();
  const { startServer } = await loadServer();
  if (await ensurePaneBuilt()) console.error("任务窗格已构建。");
  const options = { root, askForTrust: true, ...(web && { mayFrame: MAY_FRAME }) };
  return listen((tried) => startServer({ ...options, port: tried }), port);
}

async function start(chosen) {
  if (!chosen.web) refuseWithoutExcel(chosen.port);
  const server = await serve(chosen);
  const path = writeManifest(server.address);
  console.log(`网站：${server.address}taskpane.html\n清单：${path}`);
  if (chosen.web) tellOfUpload(server);
  else if (!(await startExcel(server))) return void (await end(server, 1));
  writeFileSync(SERVING, String(process.pid));
  console.log(
    "网站开着时加载项才能用。按 Ctrl+C 停止网站；npm run sideload -- --stop 结束并从 Excel 去掉加载项。",
  );
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void end(server, 0));
  const looking = setInterval(() => {
    if (existsSync(SERVING)) return;
    clearInterval(looking);
    void end(server, 0);
  }, LOOK_EVERY_MS);
}

function tellOfUpload({ address, notice }) {
  if (notice) console.log(notice);
  console.log(
    `1. 用要打开 Excel 网页版的浏览器先打开 ${address}taskpane.html，看到“请在 Excel 中打开本加载项。”。
2. 在 Excel 网页版里：开始 → 加载项 → 更多设置 → 上传我的加载项 → 选上面的清单。浏览器问是否允许访问本机时，选允许。`,
  );
}

async function startExcel(server) {
  if (server.notice) {
    await server.close();
    throw new Refusal(
      `${server.notice}\nExcel 不会加载证书未被信任的网站。请再运行一次，并在系统询问时选择信任。`,
    );
  }
  console.log("正在启动 Excel（首次要下载微软的 office-addin-debugging，约 45 MB）……");
  const isStarted = await runTool("start", FOLDER, MANIFEST);
  if (!isStarted) console.error("没能启动 Excel，原因见上。");
  return isStarted;
}

async function end(server, code) {
  rmSync(SERVING, { force: true });
  await server.close();
  process.exit(code);
}

async function stop() {
  const wasServing = existsSync(SERVING);
  rmSync(SERVING, { force: true });
  if (wasServing) console.log("网站已停止。");
  if (whyNoExcel(process.platform) !== null) return;
  if (!existsSync(join(FOLDER, MANIFEST))) return console.log("Excel 里没有由本命令装上的加载项。");
  if (await runTool("stop", FOLDER, MANIFEST)) return console.log("已从 Excel 去掉加载项。");
  console.error("没能从 Excel 去掉加载项，原因见上。");
  process.exitCode = 1;
}

try {
  const chosen = readArguments(process.argv.slice(2));
  if (chosen.help) console.log(HELP);
  else await (chosen.stop ? stop() : start(chosen));
} catch (error) {
  console.error(error instanceof Refusal ? error.message : (error.stack ?? String(error)));
  process.exit(error instanceof Refusal ? 2 : 1);
}
