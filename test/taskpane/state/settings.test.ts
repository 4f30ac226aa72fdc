import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { SCHEME_2021 } from "../../../src/domain/settings/schemes";
import { ruleGroups } from "../../../src/taskpane/state/ruleGroups";
import {
  draftOf,
  readDraft,
  schemeTotal,
  withHeaderWords,
  withRule,
} from "../../../src/taskpane/state/settingsDraft";
import { gridOf } from "../../support/gridOf";
import { startSession } from "../support/startSession";

const KEY = "绩效助手.设置";

describe("the workbook's settings", () => {
  it("are in force from the first check on", async () => {
    const { session, state } = startSession({ settings: { rules: { C03: { isOn: false } } } });
    await session.check();
    const rules = state().outcome?.tables.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(rules).not.toContain("C03");
    expect(rules).toContain("C07");
  });

  it("saved, are kept in the workbook and judge the sheets as they were read", async () => {
    const { session, documents, workbook, state } = startSession();
    await session.check();
    const order = state().outcome?.order;
    expect(await session.saveSettings({ ...defaultSettings, rules: { C03: { severity: "error" } } })).toBe(
      true,
    );
    expect(documents.entries.get(KEY)).toContain('"severity": "error"');
    const severities = state().outcome?.tables.flatMap(({ findings }) =>
      findings.filter(({ ruleId }) => ruleId === "C03").map(({ severity }) => severity),
    );
    expect(severities).toEqual(["error", "error"]);
    expect(state().outcome?.order).toEqual(order);
    expect(state()).toMatchObject({ notice: { kind: "settingsSaved" }, task: null });
    expect(workbook.reads).toBe(1);
  });

  it("with words of the unit's own read a sheet that was not read, and lose it again without them", async () => {
    const rows = [
      ["路灯改造绩效目标表"],
      ["项目名称", "路灯改造"],
      ["一级指标", "二级指标", "三级指标", "考核标准"],
      ["产出指标", "数量指标", "改造路灯数量", "≥240盏"],
    ];
    const { session, store, workbook, state } = startSession({ grids: [gridOf(rows)] });
    await session.check();
    expect(state().outcome).toMatchObject({ tables: [], diagnoses: [{ missing: ["target"] }] });
    await session.saveSettings({ ...defaultSettings, headerWords: { target: ["考核标准"] } });
    const { outcome } = state();
    expect(outcome).toMatchObject({ tables: [{ table: { sheetName: "表1" } }], diagnoses: [] });
    const tableId = outcome?.tables[0]?.table.id ?? "";
    expect(outcome?.order).toEqual([tableId]);
    store.dispatch({ type: "tableOpened", tableId, finding: null });
    await session.saveSettings(defaultSettings);
    expect(state()).toMatchObject({ outcome: { tables: [], order: [] }, view: { kind: "list" } });
    expect(workbook.reads).toBe(1);
  });

  it("that cannot be read are named, and left as they are until they are replaced", async () => {
    const { session, documents, state } = startSession();
    documents.entries.set(KEY, '{"version":9}');
    await session.openSettings();
    expect(state().records).toMatchObject({
      isKnown: true,
      settings: defaultSettings,
      settingsProblems: [{ kind: "newerVersion" }],
    });
    await session.check();
    expect(documents.entries.get(KEY)).toBe('{"version":9}');
    await session.saveSettings(defaultSettings);
    expect(documents.entries.has(KEY)).toBe(false);
    expect(state().records.settingsProblems).toEqual([]);
  });

  it("are not known while they cannot be fetched", async () => {
    const { session, documents, state } = startSession();
    documents.nextError = new Error("gone");
    await session.openSettings();
    expect(state()).toMatchObject({
      view: { kind: "settings" },
      records: { isKnown: false },
      problem: { during: "loadSettings" },
    });
  });

  it("stand in front of the work, which is there again after them", async () => {
    const { session, store, state } = startSession();
    await session.check();
    const tableId = state().outcome?.tables[4]?.table.id ?? "";
    store.dispatch({ type: "tableOpened", tableId, finding: null });
    await session.openSettings();
    await session.openSettings();
    await session.goBack();
    expect(state().view).toEqual({ kind: "table", tableId, finding: null });
  });
});

describe("the draft", () => {
  const draft = draftOf(defaultSettings);

  it("of settings is these settings again", () => {
    expect(readDraft(draft)).toEqual({ settings: defaultSettings });
    const own = {
      ...defaultSettings,
      fiscalYear: 2025,
      scheme: SCHEME_2021,
      rules: { I12: { isOn: false } },
    };
    expect(draftOf(own).schemeKind).toBe("2021");
    expect(readDraft(draftOf(own))).toEqual({ settings: own });
  });

  it("takes figures in full width", () => {
    const read = readDraft({ ...draft, fiscalYear: " ２０２５ ", costTolerance: "０．０１" });
    expect(read).toMatchObject({ settings: { fiscalYear: 2025, costTolerance: "0.01" } });
  });

  it.each([
    ["fiscalYear", { fiscalYear: "24年" }],
    ["fiscalYear", { fiscalYear: "1999" }],
    ["costTolerance", { costTolerance: "" }],
    ["costTolerance", { costTolerance: "-1" }],
    ["shortfallWarningPercent", { shortfallWarningPercent: "5%" }],
    ["deviationPercent", { deviationPercent: "三成" }],
    ["executionReasonPercent", { executionReasonPercent: "101" }],
    ["achievedPercent", { achievedPercent: "" }],
    ["achievedPercent", { achievedPercent: "60" }],
    ["achievedPercent", { partlyPercent: "９０" }],
    ["partlyPercent", { partlyPercent: "60%" }],
    ["rateNames", { rateNames: ["长".repeat(51)] }],
    ["headerWords", { headerWords: { target: ["长".repeat(51)] } }],
    ["headerWords", { headerWords: { target: ["考核标准"], level3: ["考核 标准"] } }],
  ] as const)("names a wrong %s", (name, part) => {
    expect(readDraft({ ...draft, ...part })).toEqual({ wrong: [name] });
  });

  it("wants points of one's own to total 100", () => {
    const ownScheme = { execution: "20", cost: "0", output: "50", benefit: "30", satisfaction: "10" };
    expect(schemeTotal(ownScheme)).toBe("110");
    expect(readDraft({ ...draft, schemeKind: "own", ownScheme })).toEqual({ wrong: ["scheme"] });
    const right = { ...ownScheme, output: "40" };
    expect(readDraft({ ...draft, schemeKind: "own", ownScheme: right })).toMatchObject({
      settings: { scheme: right },
    });
    expect(schemeTotal({ ...ownScheme, cost: "" })).toBeNull();
  });

  it("keeps words for headers by what they mean, and nothing where there are none", () => {
    const words = withHeaderWords({}, "target", ["考核标准"]);
    expect(words).toEqual({ target: ["考核标准"] });
    expect(withHeaderWords(words, "level3", ["事项"])).toEqual({ target: ["考核标准"], level3: ["事项"] });
    expect(withHeaderWords(words, "target", [])).toEqual({});
  });

  it("keeps of a rule only what is not its own", () => {
    const off = withRule({}, "I12", false, null);
    expect(off).toEqual({ I12: { isOn: false } });
    expect(withRule(off, "I12", false, "error")).toEqual({ I12: { isOn: false, severity: "error" } });
    expect(withRule(off, "I12", true, null)).toEqual({});
  });
});

describe("the rules to set", () => {
  const ids = (query: string) => ruleGroups(query, "zh-CN").map(({ rules }) => rules.map(({ id }) => id));

  it("stand in the groups T, C, I, S", () => {
    expect(ids("").map(([first]) => first)).toEqual(["T01", "C01", "I01", "S01"]);
  });

  it("are found by number and name, in full width too", () => {
    expect(ids("Ｃ０３")).toEqual([["C03"]]);
    expect(ids("未覆盖预算")).toEqual([["C03"]]);
    expect(ids("没有这样的规则")).toEqual([]);
  });
});
