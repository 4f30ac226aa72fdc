import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import type { SettingProblem } from "../../../src/domain/settings/settingCheckers";
import { describeSettingProblem } from "../../../src/domain/settings/settingProblemText";
import { formatSettings, parseSettings } from "../../../src/domain/settings/settingsFile";

/** What the file's problems are, each as [path, kind, detail]; none for a file that is taken. */
function problemsOf(text: string): string[][] {
  const read = parseSettings(text);
  return "problems" in read ? read.problems.map(({ path, kind, detail }) => [path, kind, detail]) : [];
}

const problems = (fields: object) => problemsOf(JSON.stringify({ version: 1, ...fields }));
const words = (count: number, length: number) => Array.from({ length: count }, () => "词".repeat(length));

describe("what is just within and just beyond what a setting may be", () => {
  it.each<[object, string[][]]>([
    [{ fiscalYear: 2000 }, []],
    [{ fiscalYear: 2100 }, []],
    [{ fiscalYear: null }, []],
    [{ fiscalYear: 2101 }, [["fiscalYear", "notAYear", "2101"]]],
    [{ fiscalYear: 2024.5 }, [["fiscalYear", "notAYear", "2024.5"]]],
    [{ achievedPercent: "100.0" }, []],
    [{ achievedPercent: 80 }, [["achievedPercent", "notAPercent", "80"]]],
    [{ achievedPercent: "100.1" }, [["achievedPercent", "notAPercent", '"100.1"']]],
    [{ rateNames: words(500, 50) }, []],
    [{ rateNames: words(500, 51) }, [["rateNames", "notAList", JSON.stringify(words(500, 51))]]],
    [{ rateNames: words(501, 1) }, [["rateNames", "notAList", JSON.stringify(words(501, 1))]]],
    [{ rateNames: ["率", 5] }, [["rateNames", "notAList", '["率",5]']]],
    [{ headerWords: { level3: ["指标名"] } }, []],
    [{ headerWords: 5 }, [["headerWords", "notAnObject", "5"]]],
    [{ headerWords: [] }, [["headerWords", "notAnObject", "[]"]]],
    [{ headerWords: { level3: "指标名" } }, [["headerWords.level3", "notAList", '"指标名"']]],
    [{ headerWords: { 甲: ["乙"] } }, [["headerWords.甲", "unknown", '"甲"']]],
    [{ headerWords: { target: ["甲"], level3: ["甲"] } }, [["headerWords.target", "wordTwice", "甲"]]],
    [{ rules: null }, [["rules", "notAnObject", "null"]]],
    [{ rules: "I01" }, [["rules", "notAnObject", '"I01"']]],
    [{ rules: { I01: false } }, [["rules.I01", "notAnObject", "false"]]],
    [{ rules: { I01: { level: { of: [1] } } } }, [["rules.I01.level", "unknown", '{"of":"…"}']]],
    [{ fiscalYear: [null, 1, [2], { a: 1 }] }, [["fiscalYear", "notAYear", '[null,1,"…","…"]']]],
    [{ scheme: null }, [["scheme", "notAScheme", "null"]]],
    [{ scheme: { execution: "10" } }, [["scheme.output", "notAScheme", '{"execution":"10"}']]],
    [{ tolerance: 1 }, [["tolerance", "unknown", ""]]],
  ])("%j", (fields, expected) => {
    expect(problems(fields)).toEqual(expected);
  });

  it("a part that no scheme has is named before one that is missing", () => {
    const scheme = { execution: "10", 其他: "90" };
    expect(problems({ scheme })).toEqual([["scheme.其他", "notAScheme", JSON.stringify(scheme)]]);
  });

  it.each<[string, string[]]>([
    ["null", ["", "notAnObject", ""]],
    ["1", ["", "notAnObject", ""]],
    ['"version"', ["", "notAnObject", ""]],
    ['[{"version":1}]', ["", "notAnObject", ""]],
    ["{}", ["version", "wrongVersion", ""]],
    ['{"version":0}', ["version", "wrongVersion", "0"]],
    ['{"version":"1"}', ["version", "wrongVersion", ""]],
    ['{"version":"9"}', ["version", "wrongVersion", ""]],
    ['{"version":[9]}', ["version", "wrongVersion", ""]],
    ['{"version":2}', ["version", "newerVersion", "2"]],
  ])("%s as a whole", (text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  it("a byte order mark stands at the beginning only", () => {
    expect(problemsOf('{"version":1}\uFEFF')[0]?.[1]).toBe("notJson");
    expect(problemsOf('{"version":1,"rateNames":["率\uFEFF"]}')).toEqual([]);
    expect(parseSettings('{"version":1,"rateNames":["率\uFEFF"]}')).toMatchObject({
      settings: { rateNames: ["率\uFEFF"] },
    });
  });
});

describe("a problem in words", () => {
  const said = (kind: SettingProblem["kind"], detail: string, path = "a.b") =>
    describeSettingProblem({ kind, detail, path }, "en-US");

  it.each<[SettingProblem["kind"], string]>([
    ["notJson", "not a JSON file (5); use a settings file exported by this assistant"],
    ["notAnObject", "should be of the form { … }"],
    ["wrongVersion", '"version": 1 is missing; use a settings file exported by this assistant'],
    ["newerVersion", "exported by a newer assistant (version 5); update this one first"],
    ["unknown", "unknown setting; check its spelling"],
    ["notAYear", "should be a year from 2000 to 2100, or null; it is 5"],
    ["notADecimal", 'should be a decimal in quotes, such as "0.005"; it is 5'],
    ["notAPercent", 'should be 0 to 100 in quotes, such as "80"; it is 5'],
    ["bandOrder", "should be above partlyPercent; it is 5"],
    ["notAList", 'should be a list of words, such as ["率", "度"]; it is 5'],
    [
      "notAScheme",
      'should be "2020", "2021", or the points execution, output, benefit, satisfaction and cost; it is 5',
    ],
    ["schemeTotal", "the five points should total 100; they total 5"],
    ["unknownRule", "there is no rule 5"],
    ["wordTwice", "“5” was given two meanings; a word can have one"],
    ["notOnOrOff", "should be true or false; it is 5"],
    ["notASeverity", 'should be "error", "warning" or "info"; it is 5'],
  ])("%s, in English", (kind, text) => {
    expect(said(kind, "5")).toBe(`a.b: ${text}`);
  });

  it("of the whole file has no place before it", () => {
    expect(said("notAnObject", "", "")).toBe("should be of the form { … }");
  });

  it("is cut where somebody has written more than can be shown", () => {
    expect(said("unknownRule", "x".repeat(200))).toBe(`a.b: there is no rule ${"x".repeat(200)}`);
    expect(said("unknownRule", "x".repeat(201))).toBe(`a.b: there is no rule ${"x".repeat(200)}…`);
    const zh = describeSettingProblem({ kind: "unknown", detail: "", path: "y".repeat(201) }, "zh-CN");
    expect(zh).toBe(`${"y".repeat(200)}…：不认识的设置项，请核对拼写`);
  });
});

it("a file is handed on with its rules in the order of their numbers", () => {
  const rules = { T01: { isOn: false }, C03: { isOn: true }, I12: { isOn: false } };
  const file = JSON.parse(formatSettings({ ...defaultSettings, rules })) as { readonly rules: object };
  expect(Object.keys(file.rules)).toEqual(["C03", "I12", "T01"]);
});

it("more problems than somebody mends at once are left out", () => {
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`k${index}`, 1]));
  expect(problems(many)).toHaveLength(100);
});
