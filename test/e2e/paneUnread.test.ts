import type { Frame } from "playwright-core";
import { corpusXlsx, readCorpus } from "../support/corpus";
import { parseCorpusBook } from "../support/corpus/parseCorpusBook";
import { tooWide, violationsIn } from "./support/access";
import { check, dump, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

/** A form whose header calls the third level 考核内容 and the target 考核标准. */
const ODD = `== 路灯改造
| 路灯改造绩效目标表 | < | < | < |
| 项目名称 | 路灯改造 | 预算数（万元） | #30 |
| 绩效目标 | 改造主城区老旧路灯，降低夜间交通事故发生率，方便居民出行。 | < | < |
| 一级指标 | 二级指标 | 考核内容 | 考核标准 |
| 产出指标 | 数量指标 | 改造路灯数量 | ≥240盏 |
| ^ | 质量指标 | 路灯合格率 | ≥98% |
| ^ | 成本指标 | 改造成本 | ≤30万元 |
| 效益指标 | 社会效益指标 | 夜间事故下降率 | ≥5% |
== 说明
| 关于绩效目标的说明 |
`;
const oddBook = () => corpusXlsx(parseCorpusBook("odd", ODD));

async function corpusBook(slug: string): Promise<Uint8Array> {
  const book = readCorpus().find(({ path }) => path.endsWith(slug));
  if (!book) throw new Error(`No ${slug} in the corpus.`);
  return corpusXlsx(book);
}

const dialogOf = (pane: Frame) => pane.getByRole("dialog");

const focusIsOn = (pane: Frame, name: string) =>
  pane.waitForFunction((text) => document.activeElement?.textContent?.trim() === text, name);

async function openMore(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "更多", exact: true }).click();
  await pane.getByRole("menuitem", { name: "指认表头…" }).click();
  await dialogOf(pane).getByRole("heading", { name: "为什么没识别" }).waitFor();
}

describe("a workbook whose table was not read", () => {
  it("says why, is read once its header is pointed at, still when it is opened again, and no more without it", async () => {
    let pane = await openPane(workbench, await oddBook());
    await check(pane);
    const before = await dump(workbench);
    await pane.getByRole("main").getByText("没有识别到绩效目标表。").waitFor();
    await pane.getByRole("main").getByText("2 张疑似目标表没有识别").waitFor();
    await workbench.screenshot("unread-empty-320");
    await pane.getByRole("button", { name: "为什么没识别" }).click();
    const dialog = dialogOf(pane);
    await dialog.getByText("第 4 行像是指标表头，但缺少“三级指标”、“指标值”两列。").waitFor();
    await dialog.getByText("认出的表头：A4“一级指标”、B4“二级指标”").waitFor();
    await dialog.getByText("不认识的表头：C4“考核内容”、D4“考核标准”").waitFor();
    await dialog.getByText("有绩效目标表的字样，但没有找到指标表头").waitFor();
    expect(await violationsIn(workbench)).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
    await workbench.screenshot("unread-list-320");

    await dialog.getByRole("button", { name: "定位到工作表“路灯改造”的表头" }).click();
    await workbench.page.waitForFunction(() => window.workbench.activeCell().address === "A4");
    await dialog.getByRole("button", { name: "指认“路灯改造”的表头" }).click();
    await dialog.getByText("还要指明：三级指标、指标值。").waitFor();
    const line = dialog.getByLabel("表头所在的行");
    expect(await line.inputValue()).toBe("4");
    await line.fill("40");
    await dialog.getByText("请填 1 到 8 的行号。").waitFor();
    await dialog.getByRole("button", { name: "用当前选中的行" }).click();
    await dialog.getByLabel("C 列 考核内容").selectOption({ label: "三级指标" });
    await dialog.getByText("还要指明：指标值。").waitFor();
    await workbench.screenshot("unread-point-missing-320");
    await dialog.getByLabel("D 列 考核标准").selectOption({ label: "指标值" });
    await dialog.getByText("将读出 1 张表、4 行指标：").waitFor();
    await dialog.getByText("1. 改造路灯数量：≥240盏").waitFor();
    expect(await violationsIn(workbench)).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
    await workbench.screenshot("unread-point-320");
    await dialog.getByRole("button", { name: "保存并重新校验" }).click();

    await pane.getByText("“路灯改造”的表头已记住，读出 1 张表、4 行指标。").first().waitFor();
    await pane.getByText("1 张表 · 4 行指标").first().waitFor();
    await pane.getByText("1 张疑似目标表没有识别").first().waitFor();
    await pane.waitForFunction(() => document.activeElement !== document.body);
    expect((await dump(workbench)).sheets).toEqual(before.sheets);
    await workbench.screenshot("unread-checked-320");

    await workbench.open(await workbench.save());
    pane = await workbench.pane();
    await check(pane);
    await pane.getByText("1 张表 · 4 行指标").first().waitFor();
    await row(pane, "路灯改造").getByRole("button").click();
    await pane.getByText("表头由您指认。").waitFor();
    await workbench.screenshot("unread-by-hand-320");

    await openMore(pane);
    await dialogOf(pane).getByText("路灯改造 · 第 4 行").waitFor();
    await dialogOf(pane).getByText("已按此读取").waitFor();
    await dialogOf(pane).getByRole("button", { name: "撤销对“路灯改造”第 4 行的指认" }).click();
    await dialogOf(pane).getByRole("heading", { name: "路灯改造" }).waitFor();
    expect(await dialogOf(pane).getByText("路灯改造 · 第 4 行").count()).toBe(0);
    await pane.waitForFunction(() => document.activeElement?.closest("[role=dialog]") !== null);
    await workbench.page.keyboard.press("Escape");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "更多");
    await pane.getByRole("main").getByText("没有识别到绩效目标表。").waitFor();
  }, 180_000);

  it("is read by keyboard alone", async () => {
    const pane = await openPane(workbench, await oddBook());
    const press = (key: string) => workbench.page.keyboard.press(key);
    await check(pane);
    await pane.getByRole("button", { name: "为什么没识别" }).focus();
    await press("Enter");
    await pane.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("指认"));
    await press("Enter");
    const reach = async (label: string) => {
      for (let step = 0; step < 20; step++) {
        const isThere = await pane.evaluate(
          (text) =>
            document.activeElement?.getAttribute("aria-label") === text ||
            document.activeElement?.textContent === text,
          label,
        );
        if (isThere) return;
        await press("Tab");
      }
      throw new Error(`Tab does not lead to ${label}.`);
    };
    await dialogOf(pane).getByText("还要指明").waitFor();
    await reach("C 列 考核内容");
    for (let step = 0; step < 3; step++) await press("ArrowDown");
    await reach("D 列 考核标准");
    for (let step = 0; step < 6; step++) await press("ArrowDown");
    await dialogOf(pane).getByText("将读出 1 张表、4 行指标：").waitFor();
    await reach("保存并重新校验");
    await press("Enter");
    await pane.getByText("1 张表 · 4 行指标").first().waitFor();
    await pane.waitForFunction(
      () => document.activeElement !== null && document.activeElement !== document.body,
    );
  }, 120_000);
});

describe("beside tables that were read", () => {
  it("the list says what was not, and leads to why", async () => {
    const pane = await openPane(workbench, await corpusBook("notTables/good-beside-bad"));
    await check(pane);
    await pane.getByRole("main").getByText("2 张疑似目标表没有识别").waitFor();
    expect(await tooWide(pane)).toEqual([]);
    await workbench.screenshot("unread-line-320");
    await pane.getByRole("main").getByRole("button", { name: "为什么没识别" }).click();
    await dialogOf(pane).getByText("第 3 行是指标表头，但下面没有指标。").waitFor();
    await dialogOf(pane).getByRole("button", { name: "关闭" }).click();
    await focusIsOn(pane, "为什么没识别");
  });

  it("a doubtful reading is told in the table's findings, and leads to its header", async () => {
    const doubtful = ODD.replace("| 考核内容 | 考核标准 |", "| 三级指标 | 目标值 | 指标值 |").replace(
      /\| ((?:≥|≤)\S+) \|\n/g,
      "| 见附件 | $1 |\n",
    );
    const pane = await openPane(workbench, await corpusXlsx(parseCorpusBook("doubtful", doubtful)));
    await check(pane);
    await row(pane, "路灯改造").getByRole("button").click();
    await pane.getByText("读表时有两种可能：“指标值”取 E 列“指标值”，没有取 D 列“目标值”。").waitFor();
    expect(await tooWide(pane)).toEqual([]);
    expect(await violationsIn(workbench)).toEqual([]);
    await workbench.screenshot("unread-doubt-320");
    await pane.getByRole("button", { name: "指认表头" }).click();
    const dialog = dialogOf(pane);
    expect(await dialog.getByLabel("表头所在的行").inputValue()).toBe("4");
    expect(await dialog.getByLabel("E 列 指标值").inputValue()).toBe("target");
    await dialog.getByLabel("D 列 目标值").selectOption({ label: "指标值" });
    await dialog.getByText("指标值只能选一列。").waitFor();
    await dialog.getByLabel("E 列 指标值").selectOption({ label: "不是" });
    await dialog.getByText("1. 改造路灯数量：见附件").waitFor();
    await dialog.getByRole("button", { name: "返回" }).click();
    await focusIsOn(pane, "指认表头");
  });
});

describe("the unit's own words for headers", () => {
  it("are set beside the other settings, and read the table at once", async () => {
    const pane = await openPane(workbench, await oddBook());
    await check(pane);
    await pane.getByRole("button", { name: "设置" }).click();
    await pane.getByText("自定用词 · 0").click();
    const section = pane.getByRole("region", { name: "表头用词" });
    const add = async (role: string, value: string, word: string) => {
      await section.getByLabel("含义").selectOption(value);
      await section.getByLabel(`添加到“${role}”`).fill(word);
      await workbench.page.keyboard.press("Enter");
    };
    await add("三级指标", "level3", "考核内容");
    await add("度量单位", "measure", "单位");
    await section.getByText("“单位”内置的含义是“实施单位”，现一律按“度量单位”读取。").waitFor();
    await add("绩效指标描述", "description", "考核内容");
    await section.getByText("“考核内容”给了两种含义（三级指标/绩效指标描述），只能留一种。").waitFor();
    await section.scrollIntoViewIfNeeded();
    expect(await violationsIn(workbench)).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
    await workbench.screenshot("unread-words-320");
    await section.getByRole("button", { name: "删除“考核内容”" }).click();
    await add("指标值", "target", "考核标准");
    await section.getByText("指标值：考核标准").waitFor();
    await pane.getByRole("button", { name: "保存" }).click();
    await pane.getByText("1 张表 · 4 行指标").first().waitFor();
    await row(pane, "路灯改造").waitFor();
  });
});
