import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:https";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const script = join(root, "scripts/sideload.mjs");

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** What it has said when it says `word`; rejects when it ends before. */
function saying(child: ChildProcess, word: string): Promise<string> {
  return new Promise((done, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk.toString("utf8");
      if (said.includes(word)) done(said);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("close", (code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
}

function policyOf(address: string): Promise<string> {
  return new Promise((done, reject) => {
    get(address, { rejectUnauthorized: false }, (response) => {
      response.resume();
      done(String(response.headers["content-security-policy"]));
    }).once("error", reject);
  });
}

it("npm run sideload -- --web serves the pane for Excel on the web until -- --stop", async () => {
  const port = await freePort();
  const child = spawn(process.execPath, [script, "--web", "--port", String(port)], { cwd: root });
  const ended = new Promise((done) => child.once("close", done));
  const said = await saying(child, "--stop");
  const manifest = join(root, "release/sideload/manifest.xml");
  expect(said).toContain(`网站：https://localhost:${port}/taskpane.html`);
  expect(said).toContain(`清单：${manifest}`);
  expect(said).toContain("上传我的加载项");
  expect(readFileSync(manifest, "utf8")).toContain(`"https://localhost:${port}/taskpane.html"`);
  const policy = await policyOf(`https://localhost:${port}/taskpane.html`);
  expect(policy).toMatch(/script-src 'self';.*frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
  const stopped = spawnSync(process.execPath, [script, "--stop"], { encoding: "utf8" });
  expect(stopped).toMatchObject({ status: 0, stderr: "" });
  expect(stopped.stdout).toContain("网站已停止。");
  expect(await ended).toBe(0);
});
