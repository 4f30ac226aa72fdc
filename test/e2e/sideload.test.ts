import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ask, freePort, startCommand } from "./support/commands";

const root = resolve(__dirname, "../..");
const manifest = join(root, "release/sideload/manifest.xml");

it("npm run sideload -- --web serves the pane for Excel on the web until npm run sideload -- --stop", async () => {
  const port = await freePort();
  const command = await startCommand("sideload.mjs", ["--web", "--port", String(port)], "Ctrl+C");
  try {
    expect(command.said).toContain(`网站：https://localhost:${port}/taskpane.html`);
    expect(command.said).toContain(`清单：${manifest}`);
    expect(command.said).toContain("上传我的加载项");
    expect(readFileSync(manifest, "utf8")).toContain(`"https://localhost:${port}/taskpane.html"`);
    const { status, headers } = await ask(`https://localhost:${port}/taskpane.html`);
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toMatch(
      /script-src 'self';.*frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /,
    );
    const args = [join(root, "scripts/sideload.mjs"), "--stop"];
    const { status: code, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("网站已停止。");
    expect(await command.ended).toBe(0);
  } finally {
    command.kill();
  }
});
