import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const stamp = join(modules, ".installed-lock");
// Not inside node_modules: npm ci begins by deleting that.
const lockFile = join(
  tmpdir(),
  `target-table-install-${createHash("sha256").update(root).digest("hex").slice(0, 12)}.lock`,
);
const OLDEST_NODE = 20;

/**
 * Makes node_modules fit package-lock.json: runs `npm ci` when it is absent or belongs to another lock file.
 * Says so on stderr, never on stdout, which belongs to the command that called.
 * Two callers at once: the second waits for the first. Ends the process with code 1 when it cannot be done, and where
 * node_modules is a link to a folder that does not fit: npm would empty that folder, which belongs to somebody else.
 */
export async function ensureInstalled() {
  if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
    fail(`需要 Node.js ${OLDEST_NODE} 或更高版本，当前为 ${process.versions.node}。`);
  }
  if (isInstalled()) return;
  refuseLink();
  await takeLock();
  try {
    if (!isInstalled()) install();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function isInstalled() {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash()) return true;
  const complete = fitsLockFile();
  if (complete) writeFileSync(stamp, lockHash());
  return complete;
}

function refuseLink() {
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  fail(
    `node_modules 是一个链接，指向 ${readlinkSync(modules)}，里面的依赖与 package-lock.json 不符。` +
      "没有安装：npm ci 会清空它指向的文件夹。请删除这个链接（只删链接，不动它指向的文件夹），再运行一次。",
  );
}

/** npm's own record lists what it put there: what fits already, by whichever command it came, is not installed again. */
function fitsLockFile() {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages ?? {};
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || installed[path]?.version === entry.version,
  );
}

function install() {
  console.error("正在安装依赖（npm ci），首次约需一两分钟……");
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    // npm's report goes to stderr too, so that a command printing JSON stays readable by machines.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error || status !== 0) fail(`依赖安装失败${error ? `：${error.message}` : "，原因见上。"}`);
  writeFileSync(stamp, lockHash());
}

async function takeLock() {
  for (let told = false; ; told = true) {
    if (tryLock()) return;
    if (!isHolderAlive()) rmSync(lockFile, { force: true });
    else if (!told) console.error("另一个命令正在安装依赖，等待中……");
    await new Promise((done) => setTimeout(done, 500));
  }
}

function tryLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

/** An installation that was killed leaves its lock behind; its process is gone then. */
function isHolderAlive() {
  try {
    process.kill(Number(readFileSync(lockFile, "utf8")), 0);
    return true;
  } catch (error) {
    if (error.code === "ESRCH" || error.code === "ENOENT") return false;
    if (error.code === "EPERM") return true;
    throw error;
  }
}

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
