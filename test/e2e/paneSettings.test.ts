import { readFile } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { check, openPane, row } from "./support/openedPane";
import { startWorkbench, type RunningWorkbench } from "./support/startWorkbench";

let workbench: RunningWorkbench;

beforeAll(async () => {
  workbench = await startWorkbench({ width: 320, openPane: false });
}, 60_000);

afterAll(() => workbench.close());

async function openSettings(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "设置" }).click();
  await pane.getByRole("heading", { name: "设置", exact: true }).waitFor();
  await pane.getByRole("button", { name: "保存" }).waitFor();
}

async function findRule(pane: Frame, id: string): Promise<void> {
  await pane.getByText(/^共 \d+ 条/).click();
  await pane.getByRole("searchbox").fill(id);
}

const save = (pane: Frame) => pane.getByRole("button", { name: "保存" }).click();

const choose = (pane: Frame, name: string, text: string) =>
  pane
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** In how many tables the rule has a finding. */
async function rulesFound(pane: Frame, rule: string): Promise<number> {
  await pane.getByRole("searchbox").fill(rule);
  // The list follows what is typed a moment later; no rule hits all twelve.
  const note = pane.getByText(/筛选出 (?!12 )\d+ \/ 12 张表/);
  const words = await note.innerText();
  await pane.getByRole("button", { name: "显示全部" }).click();
  return Number(/\d+/.exec(words)?.[0]);
}

describe("settings", () => {
  it("switch a rule off at once, without reading a sheet, and travel with the workbook", async () => {
    let pane = await openPane(workbench);
    await check(pane);
    expect(await rulesFound(pane, "I12")).toBeGreaterThan(0);
    await workbench.page.evaluate(() => window.workbench.resetCosts());
    await openSettings(pane);
    await findRule(pane, "I12");
    await pane.getByRole("checkbox", { name: /^I12/ }).click();
    await save(pane);
    await pane.getByText("设置已保存。").first().waitFor();
    expect((await workbench.page.evaluate(() => window.workbench.costs())).cellsRead).toBe(0);
    expect(await rulesFound(pane, "I12")).toBe(0);

    await workbench.open(await workbench.save());
    pane = await workbench.pane();
    await check(pane);
    expect(await rulesFound(pane, "I12")).toBe(0);
    await openSettings(pane);
    await pane.getByText("关闭 1 条").waitFor();
    await pane.getByRole("button", { name: "恢复默认" }).click();
    await save(pane);
    await pane.getByText("设置已保存。").first().waitFor();
    expect(await rulesFound(pane, "I12")).toBeGreaterThan(0);
  }, 60_000);

  it("change a severity, and nothing else", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await openSettings(pane);
    await findRule(pane, "未覆盖预算");
    await pane.getByLabel("C03 的级别").selectOption({ label: "错误" });
    await save(pane);
    await pane.getByRole("button", { name: "只看错误，共 2 条" }).waitFor();
    await row(pane, "数字档案室建设").getByRole("img", { name: "错误" }).first().waitFor();
  });

  it("are handed on as a file, and read from one", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await openSettings(pane);
    await pane.getByLabel("预算年度").fill("2025");
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      pane.getByRole("button", { name: "导出" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("绩效目标表助手设置.json");
    const text = await readFile(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({ version: 1, fiscalYear: 2025 });
    await pane.getByLabel("预算年度").fill("");
    await choose(pane, "总部.json", text);
    await pane.getByText("已读入“总部.json”，保存后生效。").waitFor();
    expect(await pane.getByLabel("预算年度").inputValue()).toBe("2025");
  });

  it("of a bad file are refused with every problem named, and nothing changes", async () => {
    const pane = await openPane(workbench);
    await openSettings(pane);
    await choose(pane, "坏.json", '{"version":1,"fiscalYear":"去年","rules":{"Z99":{}},"costTolerance":1}');
    await pane.getByText("“坏.json”有 3 处问题，未采用，设置没有改动：").waitFor();
    const problems = await pane.getByRole("listitem").allInnerTexts();
    expect(problems.some((line) => line.startsWith("fiscalYear："))).toBe(true);
    expect(problems.some((line) => line.startsWith("rules.Z99："))).toBe(true);
    expect(problems.some((line) => line.startsWith("costTolerance："))).toBe(true);
    expect(await pane.getByRole("button", { name: "保存" }).getAttribute("aria-disabled")).toBe("true");
    await choose(pane, "文.json", "{");
    await pane.getByText("“文.json”有 1 处问题").waitFor();
  });

  it("lead to what is wrong, and ask before changes are lost", async () => {
    const pane = await openPane(workbench);
    await openSettings(pane);
    await pane.getByRole("radio", { name: "自定" }).click();
    await pane.getByLabel("产出", { exact: true }).fill("60");
    await pane.getByText("合计 110").waitFor();
    await pane.getByText("五项都填数字，合计应为 100。").waitFor();
    await pane.getByLabel("核对容差").fill("一点");
    await save(pane);
    await pane.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === "一点");
    await workbench.page.keyboard.press("Escape");
    await pane.getByText("有未保存的修改。").waitFor();
    await pane.getByRole("button", { name: "继续编辑" }).click();
    expect(await pane.getByLabel("产出", { exact: true }).inputValue()).toBe("60");
    await pane.getByRole("button", { name: "返回" }).click();
    await pane.getByRole("button", { name: "放弃修改" }).click();
    await pane.getByRole("button", { name: "一键校验" }).waitFor();
    await openSettings(pane);
    expect(await pane.getByLabel("核对容差").inputValue()).toBe("0.005");
  });

  it("keep the bands of the grades apart", async () => {
    const pane = await openPane(workbench);
    await openSettings(pane);
    const wrong = pane.getByText("请填 0 至 100 的数，并且高于“部分达成”的下限。");
    await pane.getByLabel("“部分达成”的下限（%）").fill("80");
    await wrong.waitFor();
    await save(pane);
    await pane.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.value === "80");
    await pane.getByLabel("“达成”的下限（%）").fill("90");
    await wrong.waitFor({ state: "detached" });
    await save(pane);
    await pane.getByText("设置已保存。").first().waitFor();
    await openSettings(pane);
    expect(await pane.getByLabel("“达成”的下限（%）").inputValue()).toBe("90");
    await pane.getByRole("button", { name: "恢复默认" }).click();
    await save(pane);
    await pane.getByText("设置已保存。").first().waitFor();
  });

  it("take words in and out", async () => {
    const pane = await openPane(workbench);
    await openSettings(pane);
    await pane.getByText(/^比率名称的词尾 · \d+$/).click();
    await pane.getByLabel("添加到“比率名称的词尾”").fill("达成度、指数");
    await workbench.page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "删除“指数”" }).click();
    await pane.getByRole("button", { name: "删除“指数”" }).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "删除“达成度”" }).waitFor();
    await save(pane);
    await pane.getByText("设置已保存。").first().waitFor();
    await openSettings(pane);
    await pane.getByText(/^比率名称的词尾 · \d+$/).click();
    await pane.getByRole("button", { name: "删除“达成度”" }).waitFor();
  });

  it("take all ignored findings back, after asking", async () => {
    const pane = await openPane(workbench);
    await check(pane);
    await row(pane, "统计执法专项检查").getByRole("button").click();
    await row(pane, "C03").getByRole("button", { name: "忽略…" }).click();
    await pane.getByRole("button", { name: "按上级要求填写" }).click();
    await workbench.page.keyboard.press("Enter");
    await row(pane, "C03").getByRole("button", { name: "忽略…" }).waitFor({ state: "detached" });
    await openSettings(pane);
    await pane.getByText("本工作簿已忽略 1 条。").waitFor();
    await pane.getByRole("button", { name: "全部恢复" }).click();
    await pane.getByText("恢复后重新计入校验结果").waitFor();
    await pane.getByRole("button", { name: "全部恢复" }).click();
    await pane.getByText("本工作簿已忽略 0 条。").waitFor();
    await pane.getByRole("button", { name: "返回" }).click();
    await row(pane, "C03").getByRole("button", { name: "忽略…" }).waitFor();
  });

  it("that cannot be read are named, and left as they are", async () => {
    const pane = await openPane(workbench);
    await workbench.page.evaluate(() => {
      const session = window.workbench.session;
      if (session) session.engine.record.settings["绩效助手.设置"] = '{"version":9}';
    });
    await openSettings(pane);
    await pane.getByText("工作簿里的设置无法读取").waitFor();
    await pane.getByText(/由更新版本的助手导出（version 9）/).waitFor();
    await pane.getByRole("button", { name: "返回" }).click();
    await check(pane);
    const kept = await workbench.page.evaluate(
      () => window.workbench.session?.engine.record.settings["绩效助手.设置"],
    );
    expect(kept).toBe('{"version":9}');
  });
});

it("the browser has nothing to complain of", () => {
  expect(workbench.errors).toEqual([]);
});
