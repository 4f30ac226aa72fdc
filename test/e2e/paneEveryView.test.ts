import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { tooWide, violationsIn } from "./support/access";
import { check, dump, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/samples/target-tables-2024.xlsx")));
const TABLE_1 = "统计数据平台系统运维保障";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
  workbench.page.setDefaultTimeout(15_000);
}, 60_000);

afterAll(() => workbench.close());

const press = (key: string) => workbench.page.keyboard.press(key);
const type = (text: string) => workbench.page.keyboard.type(text);
const done = (pane: Frame, words: string | RegExp) => pane.getByText(words).first().waitFor();
const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name, exact: true });
const tab = (pane: Frame, name: string) => pane.getByRole("tab", { name, exact: true }).click();
const closed = (pane: Frame) => pane.getByRole("dialog").waitFor({ state: "detached" });

async function escape(pane: Frame): Promise<void> {
  await press("Escape");
  await closed(pane);
}

/** The pane's views in the order in which a session comes by them; each step leads to the next view. */
const VIEWS: readonly (readonly [view: string, lead: (pane: Frame) => Promise<unknown>])[] = [
  ["start", async () => undefined],
  ["list of tables", check],
  ["list of tables, filtered to nothing", (pane) => pane.getByRole("searchbox").fill("没有这样的项目")],
  [
    "findings of a table",
    async (pane) => {
      await button(pane, "显示全部").click();
      await row(pane, TABLE_1).first().getByRole("button").first().click();
      await button(pane, "说明").first().click();
    },
  ],
  ["忽略…", (pane) => row(pane, "I12 · G10").getByRole("button", { name: "忽略…" }).click()],
  [
    "preview of a fix",
    async (pane) => {
      await press("Escape");
      await row(pane, "I12 · G9").getByRole("button", { name: "预览并修改" }).click();
      await pane.getByRole("dialog").getByRole("listitem").first().waitFor();
    },
  ],
  [
    "a finding that is mended, and what was written",
    async (pane) => {
      await pane.getByRole("dialog").getByRole("button", { name: "修改", exact: true }).click();
      await done(pane, "已修改 1 个单元格");
      await closed(pane);
    },
  ],
  [
    "preview of 校验列",
    async (pane) => {
      await button(pane, "写回校验列").click();
      await pane.getByRole("dialog").getByRole("listitem").first().waitFor();
    },
  ],
  [
    "⋯",
    async (pane) => {
      await escape(pane);
      await button(pane, "更多").click();
      await pane.getByRole("menuitem").first().waitFor();
    },
  ],
  [
    "新建空白表…",
    async (pane) => {
      await pane.getByRole("menuitem").first().click();
      await pane.getByRole("dialog").locator("summary").click();
    },
  ],
  [
    "settings with everything unfolded and a problem in them",
    async (pane) => {
      await escape(pane);
      await button(pane, "设置").click();
      await pane.getByLabel("核对容差").fill("一点");
      for (const summary of await pane.locator("summary").all()) await summary.click();
    },
  ],
  [
    "a settings file with problems",
    async (pane) => {
      const buffer = Buffer.from('{"version":1,"fiscalYear":"去年","rules":{"Z99":{}}}');
      await pane
        .locator("input[type=file]")
        .setInputFiles({ name: "坏.json", mimeType: "application/json", buffer });
      await done(pane, "“坏.json”有 2 处问题");
    },
  ],
  [
    "年终填报 without its columns",
    async (pane) => {
      await press("Escape");
      await tab(pane, "年终填报");
      await button(pane, "添加评价列").waitFor();
    },
  ],
  [
    "年终填报, list of tables",
    async (pane) => {
      await button(pane, "添加评价列").click();
      await pane.getByRole("dialog").getByRole("button", { name: "写入" }).click();
      await done(pane, /已添加评价列/);
      await closed(pane);
    },
  ],
  [
    "预算执行 of a table",
    async (pane) => {
      await button(pane, "下一未填行").click();
      await pane.getByRole("group", { name: "预算执行", exact: true }).waitFor();
      await type("240");
    },
  ],
  [
    "a row with a number",
    async () => {
      await press("Enter");
      await type("1.9");
    },
  ],
  [
    "a deviation that needs its reason",
    async (pane) => {
      await press("Enter");
      await type("420");
      await done(pane, /远超目标/);
    },
  ],
  [
    "引入实际完成值",
    async (pane) => {
      await press("Enter");
      await press("Escape");
      await press("Escape");
      const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      const buffer = Buffer.from(await workbench.save());
      await pane.locator("input[type=file]").setInputFiles({ name: "处室交来.xlsx", mimeType, buffer });
      await done(pane, "来自“处室交来.xlsx”");
    },
  ],
  [
    "评价",
    async (pane) => {
      await escape(pane);
      await tab(pane, "评价");
      await done(pane, /未完成 \d+/);
    },
  ],
  [
    "生成自评表…",
    async (pane) => {
      await button(pane, "生成自评表…").click();
      await pane.getByRole("dialog").getByRole("checkbox").first().waitFor();
    },
  ],
  [
    "a problem: the sheet is protected",
    async (pane) => {
      await escape(pane);
      await workbench.page.evaluate(() => {
        window.workbench.faults.cellEditMode = true;
      });
      await button(pane, "一键校验").click();
      await done(pane, "请按 Enter 或 Esc 结束编辑");
      await workbench.page.evaluate(() => window.workbench.faults.clear());
    },
  ],
];

const LOOKS = [
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours (high contrast)", { colorScheme: "dark", forcedColors: "active" }],
] as const;

describe.each(LOOKS)("in %s", (look, media) => {
  let pane: Frame;

  beforeAll(async () => {
    await workbench.page.emulateMedia(media);
    pane = await openPane(workbench, SAMPLE);
  }, 60_000);

  it.each(VIEWS)(
    "%s: names, roles and contrast are right, and nothing is wider than the pane",
    async (view, lead) => {
      await lead(pane);
      expect(await violationsIn(workbench)).toEqual([]);
      expect(await tooWide(pane)).toEqual([]);
      if (look !== "dark")
        await workbench.screenshot(`contrast-${VIEWS.findIndex(([name]) => name === view)}`);
    },
  );
});

describe("with the keyboard alone", () => {
  const nameOfFocus = (pane: Frame) =>
    pane.evaluate(() => {
      const focus = document.activeElement;
      const words = [focus?.getAttribute("aria-label"), focus?.textContent, focus?.id && labelOf(focus.id)];
      return words.filter(Boolean).join(" | ").trim();

      function labelOf(id: string): string {
        return document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent ?? "";
      }
    });

  /** Presses Tab until what has the focus is so called; what a keyboard does not reach fails here. */
  async function reach(pane: Frame, name: RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < 40; step++) {
      const words = await nameOfFocus(pane);
      if (name.test(words)) return;
      passed.push(words.slice(0, 20));
      await press(key);
    }
    throw new Error(`${name.source} was not reached past ${passed.join(", ")}`);
  }

  async function use(pane: Frame, name: RegExp): Promise<void> {
    await reach(pane, name);
    await press("Enter");
  }

  it("a session from the check to the scores, and back to the workbook as it was but for what was filled in", async () => {
    await workbench.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    const pane = await openPane(workbench, SAMPLE);
    const before = await dump(workbench);
    await button(pane, "一键校验").focus();
    await press("Enter");
    await done(pane, /12 张表/);

    await use(pane, /^写回校验列/);
    await pane.getByRole("dialog").waitFor();
    await use(pane, /^写入/);
    await done(pane, /已写入 \d+ 个单元格/);
    await closed(pane);
    await use(pane, /^撤销本次写入/);
    await done(pane, /已撤销，恢复 \d+ 个单元格/);
    expect(await dump(workbench)).toEqual(before);

    await reach(pane, /^年终填报|^校验$/);
    await press("ArrowRight");
    await press("Enter");
    await use(pane, /^添加评价列/);
    await pane.getByRole("dialog").waitFor();
    await use(pane, /^写入/);
    await done(pane, /已添加评价列/);
    await closed(pane);

    await use(pane, /^下一未填行/);
    await pane.getByRole("group", { name: "预算执行", exact: true }).waitFor();
    await type("240");
    await press("Enter");
    await pane.getByRole("group", { name: "使用专线宽带条数", exact: true }).waitFor();
    await type("2");
    await press("Enter");
    await done(pane, /已填 1 \/ 14/);

    await reach(pane, /^年终填报$|^校验$|^评价$/, "Shift+Tab");
    for (const key of ["End", "Enter"]) await press(key);
    await done(pane, /未完成 \d+/);
    await use(pane, /^生成自评表…/);
    await pane.getByRole("dialog").getByRole("checkbox").first().waitFor();
    await escape(pane);
    await reach(pane, /^生成自评表…/);

    await reach(pane, /^设置$/, "Shift+Tab");
    await press("Enter");
    await reach(pane, /预算年度/);
    await type("2025");
    await use(pane, /^保存/);
    await done(pane, "设置已保存。");
  }, 180_000);
});
