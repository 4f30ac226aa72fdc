import { checkWorkbook } from "../../src/application/checkWorkbook";
import { loadIgnores, saveIgnores } from "../../src/application/ignoreFindings";
import { loadSettings, saveSettings } from "../../src/application/workbookSettings";
import { ignore, NO_IGNORES } from "../../src/domain/ignores/IgnoreList";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import { createDocumentStore } from "../../src/excel/documentStore";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { closeExcel, openExcel } from "../support/excelInNode";
import { seedGrids } from "../support/seedGrids";
import { sheetDescription } from "../support/sheetDescription";

afterEach(closeExcel);
const store = createDocumentStore();
const openSeeds = () => openExcel(seedGrids().map((grid) => sheetDescription(grid)));

describe("what the workbook remembers", () => {
  it("is nothing at first, and nothing again when it is taken away", async () => {
    const { engine } = openSeeds();
    expect(await store.load("k")).toBeNull();
    await store.save("k", "v");
    expect(await store.load("k")).toBe("v");
    await store.save("k", "w");
    expect(await store.load("k")).toBe("w");
    await store.save("k", null);
    await store.save("k", null);
    expect(await store.load("k")).toBeNull();
    expect(engine.record.settings).toEqual({});
  });

  it("are findings set aside, until their row changes", async () => {
    const { engine } = openSeeds();
    const workbook = createExcelWorkbook();
    const { audit } = await checkWorkbook(workbook, defaultSettings);
    const finding = audit.tables[4]?.findings.find(({ ruleId }) => ruleId === "C03");
    const list = await saveIgnores(store, ignore(NO_IGNORES, finding?.fingerprint ?? "", "另有批复"), audit);
    expect(await loadIgnores(store)).toEqual({ list });

    const again = (await checkWorkbook(workbook, defaultSettings, { ignores: list })).audit;
    expect(again.tables[4]?.findings.map(({ ruleId }) => ruleId)).not.toContain("C03");
    expect(again.tables[4]?.ignored).toMatchObject([{ reason: "另有批复" }]);

    engine.sheets()[4]?.write([{ row: 11, column: 4, cell: { v: "≤15万元" } }]);
    const changed = (await checkWorkbook(workbook, defaultSettings, { ignores: list })).audit;
    expect(changed.tables[4]?.findings.map(({ ruleId }) => ruleId)).toContain("C03");
    expect(await saveIgnores(store, list, changed)).toEqual([]);
    expect(engine.record.settings).toEqual({});
  });

  it("are settings that are not the defaults", async () => {
    const { engine } = openSeeds();
    expect(await loadSettings(store)).toEqual({ settings: defaultSettings });
    const own = { ...defaultSettings, fiscalYear: 2025, rules: { C07: { isOn: false } } };
    await saveSettings(store, own);
    expect(await loadSettings(store)).toEqual({ settings: own });
    await saveSettings(store, defaultSettings);
    expect(engine.record.settings).toEqual({});
  });

  it("that a newer version wrote is named, not overwritten unseen", async () => {
    openSeeds();
    await store.save("绩效助手.忽略", '{"v":9,"items":[]}');
    expect(await loadIgnores(store)).toEqual({ problem: "newerVersion" });
    await store.save("绩效助手.设置", '{"version":9}');
    expect(await loadSettings(store)).toMatchObject({ problems: [{ kind: "newerVersion" }] });
  });
});
