import { auditTable } from "../../../src/domain/audit";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { SCHEME_2021 } from "../../../src/domain/settings/schemes";
import type { Settings } from "../../../src/domain/settings/Settings";
import { describeSettingProblem } from "../../../src/domain/settings/settingProblemText";
import { formatSettings, parseSettings } from "../../../src/domain/settings/settingsFile";
import { Namesakes } from "../../../src/domain/table/Namesakes";
import { readTables } from "../../../src/domain/table/readTables";
import { seedFormGrid } from "../../support/seedForm";

const settingsOf = (fields: object): Settings => {
  const file = parseSettings(JSON.stringify({ version: 1, ...fields }));
  if ("problems" in file)
    throw new Error(file.problems.map((p) => describeSettingProblem(p, "zh-CN")).join());
  return file.settings;
};
const problemsOf = (text: string): string[] => {
  const file = parseSettings(text);
  return "problems" in file ? file.problems.map((problem) => describeSettingProblem(problem, "zh-CN")) : [];
};
const problems = (fields: object) => problemsOf(JSON.stringify({ version: 1, ...fields }));

describe("a settings file", () => {
  it("may mention nothing: all stays as it is by default", () => {
    expect(settingsOf({})).toEqual(defaultSettings);
  });

  it("sets what it mentions and leaves the rest", () => {
    const given = {
      fiscalYear: 2025,
      costTolerance: "0.01",
      scheme: "2021",
      rules: { I02: { isOn: false }, C03: { severity: "error" } },
    };
    expect(settingsOf(given)).toEqual({ ...defaultSettings, ...given, scheme: SCHEME_2021 });
  });

  it("may ask for a reason only far beyond the target, and move the bands of the grades", () => {
    const given = { deviationPercent: "150", achievedPercent: "100", partlyPercent: "99.5" };
    expect(settingsOf(given)).toEqual({ ...defaultSettings, ...given });
  });

  it("is read back as it was handed on", () => {
    const own = { execution: "20", output: "40", benefit: "30", satisfaction: "10", cost: "0" };
    expect(settingsOf({ scheme: own })).toEqual({ ...defaultSettings, scheme: own });
    for (const settings of [
      defaultSettings,
      settingsOf({ scheme: "2021" }),
      settingsOf({ scheme: own, fiscalYear: 2026 }),
    ]) {
      expect(parseSettings(formatSettings(settings))).toEqual({ settings });
    }
    expect(JSON.parse(formatSettings(defaultSettings))).toMatchObject({ version: 1, scheme: "2020" });
  });

  it("may begin with a byte order mark and name its schema", () => {
    expect(parseSettings('\uFEFF{"$schema":"./settings.schema.json","version":1}')).toEqual({
      settings: defaultSettings,
    });
  });
});

describe("a bad settings file", () => {
  it.each([
    [{ fiscalYear: "2025" }, 'fiscalYear：应为 2000 至 2100 的年份或 null，现为 "2025"'],
    [{ fiscalYear: 1999 }, "fiscalYear：应为 2000 至 2100 的年份"],
    [{ costTolerance: 0.005 }, "costTolerance：应为带引号的小数"],
    [{ costTolerance: "-1" }, "costTolerance：应为带引号的小数"],
    [{ deviationPercent: 30 }, "deviationPercent：应为带引号的小数"],
    [
      { executionReasonPercent: "101" },
      'executionReasonPercent：应为带引号的 0 至 100，例如 "80"，现为 "101"',
    ],
    [{ achievedPercent: "80%" }, "achievedPercent：应为带引号的 0 至 100"],
    [{ partlyPercent: "-1" }, "partlyPercent：应为带引号的 0 至 100"],
    [{ partlyPercent: "80" }, "achievedPercent：“达成”的下限应高于“部分达成”的下限"],
    [{ achievedPercent: "60", partlyPercent: "60.5" }, '现为 "60 ≤ 60.5"'],
    [{ rateNames: "率" }, "rateNames：应为词语列表"],
    [{ rateNames: ["率", " "] }, "rateNames：应为词语列表"],
    [{ scheme: "2019" }, "scheme：应为"],
    [
      { scheme: { execution: "10", output: "50", benefit: "30", satisfaction: "20", cost: "0" } },
      'scheme：五项分值合计应为 100，现为 "110"',
    ],
    [{ rules: { X99: { isOn: true } } }, "rules.X99：没有编号为"],
    [{ rules: { I01: { isOn: "no" } } }, "rules.I01.isOn：应为 true 或 false"],
    [{ rules: { I01: { severity: "fatal" } } }, "rules.I01.severity：应为"],
    [{ rules: { I01: { level: 1 } } }, "rules.I01.level：不认识的设置项"],
    [{ tolerance: "1" }, "tolerance：不认识的设置项"],
    [{ constructor: 1 }, "constructor：不认识的设置项"],
  ])("%j is refused with its path and what should stand there", (fields, words) => {
    const [found, ...more] = problems(fields);
    expect(found).toContain(words);
    expect(more).toEqual([]);
  });

  it("names all its problems at once", () => {
    expect(problems({ fiscalYear: 1, costTolerance: 1, nonsense: 1 })).toHaveLength(3);
  });

  it.each([
    ["no JSON", "不是 JSON 文件"],
    ["[]", "应为 { … } 的形式"],
    ["{}", '缺少 "version": 1'],
    ['{"version": 2}', "请先升级本助手"],
  ])("%s is refused whole", (text, words) => {
    expect(problemsOf(text).join()).toContain(words);
  });
});

describe("settings at work", () => {
  const rulesFound = (fields: object) => {
    const settings = settingsOf(fields);
    const { tables } = readTables([seedFormGrid({ budget: 300 })], settings);
    const [table] = tables;
    if (!table) throw new Error("There is a table.");
    const { findings } = auditTable(table, new Namesakes(tables), settings);
    return Object.fromEntries(findings.map(({ ruleId, severity }) => [ruleId, severity]));
  };

  it("switch a rule off, or give it another severity", () => {
    expect(rulesFound({})).toMatchObject({ C03: "warning" });
    expect(rulesFound({ rules: { C03: { isOn: false } } })).not.toHaveProperty("C03");
    expect(rulesFound({ rules: { C03: { severity: "error" } } })).toMatchObject({ C03: "error" });
  });

  it("widen the tolerance", () => {
    expect(rulesFound({ costTolerance: "51" })).not.toHaveProperty("C03");
    expect(rulesFound({ shortfallWarningPercent: "17" })).toMatchObject({ C03: "info" });
  });
});
