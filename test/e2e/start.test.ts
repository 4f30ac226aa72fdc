import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ask, freePort, startCommand } from "./support/commands";

const SAMPLE = join(resolve(__dirname, "../.."), "assets/samples/target-tables-2024.xlsx");
const folder = mkdtempSync(join(tmpdir(), "start-"));
const own = join(folder, "我的工作簿.xlsx");
cpSync(SAMPLE, own);
afterAll(() => rmSync(folder, { recursive: true }));

it("npm start -- --port N --no-open 我的工作簿.xlsx serves workbench, pane and that workbook until Ctrl+C", async () => {
  const port = await freePort();
  const command = await startCommand("start.mjs", ["--port", String(port), "--no-open", own], "Ctrl+C");
  try {
    expect(command.said).toContain(`工作台：https://localhost:${port}/`);
    expect(command.said).toContain(`工作簿：${own}`);
    const pages = ["", "taskpane.html", "office-js/office.js", "manifest.xml"];
    for (const page of pages) {
      const { status, bytes } = await ask(`https://localhost:${port}/${page}`);
      expect([page, status, bytes.length > 0]).toEqual([page, 200, true]);
    }
    const { bytes } = await ask(`https://localhost:${port}/book`);
    expect(bytes.equals(readFileSync(own))).toBe(true);
    command.kill();
    expect(await command.ended).toBe(0);
  } finally {
    command.kill();
  }
});
