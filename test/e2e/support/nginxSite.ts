import { execFile, execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import JSZip from "jszip";
import { localCertificate } from "../../../workbench/server/certificate";
import { routes } from "../../../workbench/server/routes";
import { buildWorkbench } from "../../../workbench/build";

const root = resolve(__dirname, "../../..");
const SAMPLE = join(root, "assets/samples/target-tables-2024.xlsx");
const STARTED_MS = 20_000;

/** A running nginx that serves a release from its zip, and beside it the workbench's own files. */
export interface NginxSite {
  readonly address: string;
  /** Path of the release's manifest on this server. */
  readonly manifest: string;
  /** Address of the folder that the manifest names. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/**
 * Builds a release as README says, unpacks its zip, and has Debian's nginx serve it by the zip's own nginx.conf, in which
 * only the two paths are changed that an IT desk changes: certificate and folder.
 * @throws Error that names nginx where it is not installed
 */
export async function startNginxSite(): Promise<NginxSite> {
  const nginx = installedNginx();
  const folder = mkdtempSync(join(tmpdir(), "nginx-site-"));
  const port = await freePort();
  const baseUrl = `https://localhost:${port}/jixiao/targets/`;
  await promisify(execFile)("npm", ["run", "build", "--", "--base-url", baseUrl, "--out", folder], {
    cwd: root,
  });
  const unpacked = await unpack(join(folder, `${releaseName()}.zip`), join(folder, "unpacked"));
  await buildWorkbench(root);
  await writeConfig(folder, unpacked);
  const own = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
  const run = promisify(execFile);
  await run(nginx, [...own, "-t"]);
  const server = spawn(nginx, own, { stdio: "ignore" });
  await answering(port, server, folder);
  await run(nginx, [...own, "-s", "reload"]);
  await answering(port, server, folder);
  return {
    address: `https://localhost:${port}/`,
    manifest: "/jixiao/targets/manifest.xml",
    baseUrl,
    close: () => stop(server, folder),
  };
}

function installedNginx(): string {
  for (const path of ["/usr/sbin/nginx", "nginx"]) {
    try {
      execFileSync(path, ["-v"], { stdio: "ignore" });
      return path;
    } catch {
      // The next place is asked.
    }
  }
  throw new Error(
    "没有找到 nginx；请安装（Debian：apt-get install nginx-light），这项测试要用真正的 nginx。",
  );
}

function releaseName(): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return `target-table-assistant-${version}`;
}

/** @returns the folder of the release within `target` */
async function unpack(zipFile: string, target: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(zipFile));
  for (const entry of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const file = join(target, entry.name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await entry.async("nodebuffer"));
  }
  return join(target, releaseName());
}

/** The zip's server block within the smallest configuration that nginx takes, and the workbench as further locations. */
async function writeConfig(folder: string, unpacked: string): Promise<void> {
  const { key, cert } = await localCertificate(root, false);
  writeFileSync(join(folder, "server.key"), key);
  writeFileSync(join(folder, "server.crt"), cert);
  const block = readFileSync(join(unpacked, "nginx.conf"), "utf8")
    .replaceAll("/etc/nginx/certs", folder)
    .replace("/srv/target-table-assistant", unpacked)
    .replace("    location /", `${workbenchLocations(folder)}\n    location /`);
  writeFileSync(join(folder, "site.conf"), block);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const lines = [
    "daemon off;",
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `pid ${join(folder, "nginx.pid")};`,
    "events {}",
    "http {",
    "  include /etc/nginx/mime.types;",
    "  access_log off;",
    ...places.map((name) => `  ${name}_temp_path ${join(folder, name)};`),
    "  include site.conf;",
    "}",
  ];
  writeFileSync(join(folder, "nginx.conf"), lines.join("\n"));
}

/** What stands in for Excel: the workbench page, its scripts and the sample. Nothing of the pane comes from here. */
function workbenchLocations(folder: string): string {
  const page = join(folder, "workbench-page");
  mkdirSync(page);
  cpSync(join(root, "workbench/page/index.html"), join(page, "index.html"));
  cpSync(SAMPLE, join(page, "book"));
  const served = routes(root).filter(({ prefix }) => prefix !== "/" && prefix !== "/office-js/");
  return [
    `    location = / { root ${page}; try_files /index.html =404; }`,
    `    location = /book { alias ${page}/book; add_header X-File-Name "sample.xlsx"; }`,
    ...served.map(({ prefix, folder: from }) => `    location ${prefix} { alias ${from}/; }`),
  ].join("\n");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until nginx takes connections; says what it said where it does not. */
async function answering(port: number, server: ChildProcess, folder: string): Promise<void> {
  const { connect } = await import("node:net");
  const end = Date.now() + STARTED_MS;
  while (Date.now() < end && server.exitCode === null) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, "127.0.0.1", () => done(true)).on("error", () => done(false));
      socket.on("connect", () => socket.end());
    });
    if (isOpen) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  const said = readFileSync(join(folder, "error.log"), "utf8");
  await stop(server, folder);
  throw new Error(`nginx did not start: ${said}`);
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => server.once("exit", done));
  if (server.exitCode === null && server.kill("SIGQUIT")) await ended;
  rmSync(folder, { recursive: true, force: true });
}
