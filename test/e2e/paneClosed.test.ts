import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ConsoleMessage, Frame, Request } from "playwright-core";
import { handmadeXlsx } from "../support/handmadeXlsx";
import { HOSTILE_TEXTS } from "../support/hostileTexts";
import { rowsXml } from "../support/rowsXml";
import { seedFormRows } from "../support/seedForm";
import { check, dump, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx")));

let workbench: RunningWorkbench;
const requests: Request[] = [];
const said: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
  workbench.page.context().on("request", (request) => requests.push(request));
  workbench.page.on("console", (message: ConsoleMessage) => said.push(message.text()));
}, 60_000);

afterAll(() => workbench.close());

const done = (pane: Frame, words: string | RegExp) => pane.getByText(words).first().waitFor();
const write = (pane: Frame, button = "写入") =>
  pane.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();

/** What a clerk does from opening the pane to handing the workbook in, each thing once. */
const SESSION: readonly (readonly [what: string, act: (pane: Frame) => Promise<void>])[] = [
  ["check", check],
  [
    "report",
    async (pane) => {
      await pane.getByRole("button", { name: "生成校验报告" }).click();
      await done(pane, /校验报告/);
    },
  ],
  [
    "write back",
    async (pane) => {
      await pane.getByRole("button", { name: "写回校验列" }).click();
      await write(pane);
      await done(pane, /已写入 \d+ 个单元格/);
    },
  ],
  [
    "undo",
    async (pane) => {
      await pane.getByRole("button", { name: "撤销本次写入" }).click();
      await done(pane, /已撤销，恢复 \d+ 个单元格/);
    },
  ],
  [
    "fix",
    async (pane) => {
      await row(pane, "统计数据平台系统运维保障").first().getByRole("button").first().click();
      await row(pane, "I12 · G9").getByRole("button", { name: "预览并修改" }).click();
      await write(pane, "修改");
      await done(pane, "已修改 1 个单元格");
    },
  ],
  [
    "ignore",
    async (pane) => {
      await row(pane, "I12 · G10").getByRole("button", { name: "忽略…" }).click();
      await pane.getByLabel("忽略的原因").fill("已与业务处室核实");
      await workbench.page.keyboard.press("Enter");
      await pane.waitForFunction(
        () => !document.querySelector("[role=listitem] input, [role=listitem] textarea"),
      );
    },
  ],
  [
    "settings",
    async (pane) => {
      await pane.getByRole("button", { name: "设置" }).click();
      await pane.getByLabel("预算年度").fill("2025");
      await pane.getByRole("button", { name: "保存" }).click();
      await done(pane, "设置已保存。");
    },
  ],
  [
    "year end",
    async (pane) => {
      await pane.getByRole("tab", { name: "年终填报", exact: true }).click();
      await pane.getByRole("button", { name: "添加评价列" }).click();
      await write(pane);
      await done(pane, /已添加评价列，写入 \d+ 个单元格/);
    },
  ],
  [
    "import",
    async (pane) => {
      const buffer = Buffer.from(await workbench.save());
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      await pane.locator("input[type=file]").setInputFiles({ name: "处室交来.xlsx", mimeType, buffer });
      await done(pane, "来自“处室交来.xlsx”");
      await workbench.page.keyboard.press("Escape");
      await pane.getByRole("dialog").waitFor({ state: "detached" });
    },
  ],
  [
    "fill in",
    async (pane) => {
      await pane.getByRole("button", { name: "下一未填行" }).click();
      await pane.getByRole("group", { name: "预算执行", exact: true }).waitFor();
      await workbench.page.keyboard.type("240");
      await workbench.page.keyboard.press("Enter");
      await pane.getByRole("group", { name: "使用专线宽带条数", exact: true }).waitFor();
      await workbench.page.keyboard.type("2");
      await workbench.page.keyboard.press("Enter");
      await done(pane, /已填 1 \/ \d+/);
    },
  ],
  [
    "evaluate",
    async (pane) => {
      await pane.getByRole("tab", { name: "评价", exact: true }).click();
      await pane.getByRole("button", { name: "生成自评表…" }).waitFor();
    },
  ],
];

/** Texts of the workbook that nobody would write by chance. */
async function wordsOfWorkbook(): Promise<string[]> {
  const { sheets } = await dump(workbench);
  const texts = sheets.flatMap(({ name, cells }) => [
    name,
    ...Object.values(cells).map(({ value }) => value),
  ]);
  const words = texts.filter((text): text is string => typeof text === "string" && text.length >= 4);
  return [...new Set(words)];
}

describe("a whole session", () => {
  it.each(SESSION)("%s", async (what, act) => {
    await act(what === "check" ? await openPane(workbench, SAMPLE) : await workbench.pane());
  });

  it("has asked its own origin for files of its own, and nobody for anything else", () => {
    const network = requests.filter((request) => !/^(?:data|blob):/.test(request.url()));
    expect(network.length).toBeGreaterThan(10);
    expect(network.filter((request) => !request.url().startsWith(workbench.address))).toEqual([]);
    expect(new Set(network.map((request) => request.method()))).toEqual(new Set(["GET"]));
    const asked = network.map((request) => new URL(request.url()).pathname);
    const files =
      /^\/(?:[\w.-]+\.(?:html|js|css)|office-js\/[\w./-]+\.js|assets\/icons\/[\w-]+\.png|book|favicon\.ico)$/;
    const others = asked.filter((path) => !files.test(path) && !/^\/(?:workbench|univer|rxjs)\//.test(path));
    expect(others).toEqual([]);
  });

  it("has told no word of the workbook in an address", async () => {
    const addresses = requests.map((request) => decodeURIComponent(request.url())).join("\n");
    expect((await wordsOfWorkbook()).filter((word) => addresses.includes(word))).toEqual([]);
  });

  it("has said no word of the workbook to the console, and nothing went wrong", async () => {
    const words = await wordsOfWorkbook();
    expect(words.length).toBeGreaterThan(200);
    const spoken = () => words.filter((word) => said.some((line) => line.includes(word)));
    expect(spoken()).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await (await workbench.pane()).evaluate((word) => globalThis.console.info(word), words[0]);
    expect(spoken()).toContain(words[0]);
  });
});

describe("the pane's page", () => {
  it("is sent with the policy that stands in it, and no inline script, eval or style is in that", async () => {
    const response = await workbench.page.request.get(`${workbench.address}taskpane.html`);
    const policy = (response.headers()["content-security-policy"] ?? "").replace(
      "; frame-ancestors 'self'",
      "",
    );
    expect(await response.text()).toContain(`content="${policy}"`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  it.each<[string, () => unknown]>([
    [
      "a script in the page",
      () => document.body.append(Object.assign(document.createElement("script"), { text: "window.ran=1" })),
    ],
    [
      "text run as a script",
      // Not at once: what a test itself evaluates, the browser lets pass.
      () => setTimeout(() => void Function("window.ran=1")()),
    ],
    [
      "an attribute that is a script",
      () => {
        document.body.setAttribute("onclick", "window.ran=1");
        document.body.click();
      },
    ],
    [
      "a script from elsewhere",
      () =>
        document.body.append(
          Object.assign(document.createElement("script"), { src: "https://example.invalid/x.js" }),
        ),
    ],
    ["a request to elsewhere", () => fetch("https://example.invalid/").catch(() => null)],
    [
      "a request to its own origin",
      () =>
        fetch("/taskpane.html").then(
          () => {
            Object.assign(window, { ran: 1 });
          },
          () => null,
        ),
    ],
    ["a beacon", () => navigator.sendBeacon("https://example.invalid/", "x")],
    [
      "a picture from elsewhere",
      () => document.body.append(Object.assign(new Image(), { src: "https://example.invalid/x.png" })),
    ],
    [
      "a frame from elsewhere",
      () =>
        document.body.append(
          Object.assign(document.createElement("iframe"), { src: "https://example.invalid/" }),
        ),
    ],
    [
      "a style with a text",
      () =>
        document.head.append(
          Object.assign(document.createElement("style"), { textContent: "body{display:none}" }),
        ),
    ],
  ])("refuses %s", async (_, act) => {
    await workbench.open(SAMPLE);
    await workbench.page.evaluate(() => window.workbench.openPane());
    const pane = await workbench.pane();
    await pane.getByRole("button", { name: "一键校验" }).waitFor();
    await pane.evaluate(() =>
      Object.assign(window, {
        refused: new Promise((resolve) =>
          document.addEventListener("securitypolicyviolation", resolve, { once: true }),
        ),
      }),
    );
    await pane.evaluate(act);
    await pane.evaluate(() => (window as unknown as { refused: Promise<unknown> }).refused.then(() => null));
    expect(await pane.evaluate(() => "ran" in window)).toBe(false);
    expect(await pane.getByRole("button", { name: "一键校验" }).isVisible()).toBe(true);
  });
});

describe("texts of the workbook that are HTML, commands or no text at all", () => {
  it("are shown as text: nothing of them becomes part of the page", async () => {
    const texts = HOSTILE_TEXTS.filter((text) => text.length < 200 && text.trim() !== "");
    const sheets = texts.map((text, index) => ({
      name: `表${index}`,
      rows: rowsXml(
        seedFormRows({ project: text, goal: text, rows: [["产出指标", "数量指标", text, text, text]] }),
      ),
    }));
    const pane = await openPane(workbench, await handmadeXlsx({ sheets }));
    await check(pane);
    await done(pane, new RegExp(`^${texts.length} 张表`));
    await pane.getByRole("searchbox").fill("onerror");
    await done(pane, /筛选出 1 \//);
    expect(await pane.getByRole("listitem").first().innerText()).toContain("<img src=x onerror=alert(1)>");
    await pane.getByRole("listitem").first().getByRole("button").first().click();
    await pane.getByRole("heading", { level: 2 }).waitFor();
    expect(await pane.getByRole("heading", { level: 2 }).innerText()).toBe("<img src=x onerror=alert(1)>");
    await workbench.screenshot("pane-hostile-320");
    expect(await pane.locator("img, script:not([src]), [onerror]").count()).toBe(0);
  });
});
