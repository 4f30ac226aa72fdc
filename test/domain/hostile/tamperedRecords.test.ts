import fc from "fast-check";
import { loadRecordText, parseFormRecords, recordFor } from "../../../src/application/formRecords";
import { loadHints } from "../../../src/application/tableHints";
import { loadSettings } from "../../../src/application/workbookSettings";
import type { DocumentStore } from "../../../src/application/WorkbookPort";
import { audit } from "../../../src/domain/audit";
import { formatRecord, parseRecord } from "../../../src/domain/form/FormRecord";
import { formatIgnores, parseIgnores } from "../../../src/domain/ignores/ignoreRecord";
import { LONGEST_REASON } from "../../../src/domain/ignores/IgnoreList";
import { formatOwnership, parseOwnership } from "../../../src/domain/plan/Ownership";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { describeSettingProblem } from "../../../src/domain/settings/settingProblemText";
import { formatSettings, parseSettings } from "../../../src/domain/settings/settingsFile";
import { formatHints, parseHints } from "../../../src/domain/table/hintRecord";
import { readTables } from "../../../src/domain/table/readTables";
import { HOSTILE_TEXTS, PROTOTYPE_NAMES, hostileText } from "../../support/hostileTexts";
import { seedFormGrid } from "../../support/seedForm";

const holding = (text: string): DocumentStore => ({
  load: () => Promise.resolve(text),
  save: () => Promise.reject(new Error("Nothing is saved here.")),
});

const HINT = {
  sheetId: "1",
  sheetName: "表1",
  headerRow: 7,
  columns: [{ role: "level3", column: 2, text: "指标名" }],
} as const;
const GOOD = [
  formatSettings(defaultSettings),
  formatIgnores([{ fingerprint: "I12-abc", reason: "单一采购" }]),
  formatHints([HINT]),
  formatRecord({ rowCount: 2, columnCount: 9, cells: [{ row: 0, column: 1, key: "k1", content: "" }] }),
  formatOwnership({ widths: [60, 80], styled: true, font: { name: "宋体", size: 11 }, lookKey: "k" }),
  JSON.stringify({ mark: "2x9 0.0.a.b" }),
];

/** A good record in which somebody has cut, or any JSON, or no JSON. */
const tampered = fc.oneof(
  fc
    .tuple(fc.constantFrom(...GOOD), fc.nat(600), fc.nat(8), hostileText)
    .map(([text, at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone)),
  fc.json({ maxDepth: 6 }),
  fc.tuple(fc.integer(), fc.jsonValue()).map(([v, items]) => JSON.stringify({ v, items })),
  fc.tuple(fc.integer(), fc.jsonValue()).map(([v, items]) => JSON.stringify({ v, items: [items] })),
  fc
    .tuple(fc.constantFrom(...Object.keys(defaultSettings), ...PROTOTYPE_NAMES), fc.jsonValue())
    .map(([key, value]) => `{"version":1,${JSON.stringify(key)}:${JSON.stringify(value)}}`),
  hostileText,
);

/** What the readers make of a record, each its own way; and whoever reads settings must be able to use them. */
async function readEverywhere(text: string): Promise<void> {
  const settings = parseSettings(text);
  if ("settings" in settings) {
    const { tables } = readTables([seedFormGrid()], settings.settings);
    expect(audit(tables, settings.settings).tables.flatMap(({ failures }) => failures)).toEqual([]);
    expect(parseSettings(formatSettings(settings.settings))).toEqual(settings);
  } else {
    expect(settings.problems.length).toBeGreaterThan(0);
    const lines = settings.problems.map((problem) => describeSettingProblem(problem, "zh-CN"));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(600);
  }
  const ignores = parseIgnores(text);
  if ("list" in ignores)
    expect(ignores.list.every(({ reason }) => reason.length <= LONGEST_REASON)).toBe(true);
  const hints = parseHints(text);
  if ("hints" in hints) expect(parseHints(formatHints(hints.hints))).toEqual(hints);
  parseOwnership(text);
  parseRecord(text);
  const forms = parseFormRecords(await loadRecordText(holding(text)));
  for (const mark of forms.keys()) recordFor(forms, mark);
  await Promise.all([loadSettings(holding(text)), loadHints(holding(text))]);
  expect(Object.keys(Object.prototype)).toEqual([]);
}

it("the good records are good", () => {
  expect(parseSettings(GOOD[0] ?? "")).toEqual({ settings: defaultSettings });
  expect(parseIgnores(GOOD[1] ?? "")).toEqual({ list: [{ fingerprint: "I12-abc", reason: "单一采购" }] });
  expect(parseHints(GOOD[2] ?? "")).toEqual({ hints: [HINT] });
  expect([parseRecord(GOOD[3] ?? ""), parseOwnership(GOOD[4] ?? "")]).not.toContain(null);
});

describe("a record of the workbook that somebody has changed by hand", () => {
  it("whatever it is, is read, or said to be unreadable, and never thrown on", async () => {
    await fc.assert(fc.asyncProperty(tampered, readEverywhere), { numRuns: 500 });
  });

  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const nested = `${'{"":'.repeat(50_000)}1${"}".repeat(50_000)}`;
  // Found by trying: the first three overran the stack when the problem was to be told.
  it.each<[string, string]>([
    ["a setting nested 50,000 times", `{"version":1,"fiscalYear":${deep}}`],
    ["a version nested 50,000 times", `{"version":${deep}}`],
    ["a scheme nested 50,000 times", `{"version":1,"scheme":${nested}}`],
    ["a name of a million characters", `{"version":1,"${"甲".repeat(1_000_000)}":1}`],
    ["a rule of a million characters", `{"version":1,"rules":{"${"甲".repeat(1_000_000)}":{}}}`],
    ["a million characters where a year belongs", `{"version":1,"fiscalYear":"${"9".repeat(1_000_000)}"}`],
    ["an unfinished nest", "[".repeat(500_000)],
    ["a version beyond every number", '{"version":1e999,"v":1e999,"items":[]}'],
    ["no more than a prototype", '{"__proto__":{"version":1,"v":1,"items":[]}}'],
    ["a prototype beside good settings", '{"version":1,"__proto__":{"rules":{"I12":{"isOn":false}}}}'],
    [
      "a prototype as a rule",
      '{"version":1,"rules":{"__proto__":{"isOn":false},"constructor":{"isOn":false}}}',
    ],
    ["a prototype as a header's role", '{"version":1,"headerWords":{"__proto__":["甲"],"toString":["乙"]}}'],
    ["a hint for a prototype", '{"v":1,"items":[{"s":"1","n":"表","r":1,"c":[["constructor",1,"甲"]]}]}'],
    ["a hint beyond the sheet", '{"v":1,"items":[{"s":"1","n":"表","r":1e15,"c":[["level3",-1,"甲"]]}]}'],
    ["form sums of a prototype", '{"__proto__":"2x9 0.0.a.b","constructor":"1x1"}'],
    ["a form of more cells than a sheet", '{"mark":"999999999999x9 0.0.a.b"}'],
    ["widths that are none", '{"v":1,"w":[-1,null],"s":true}'],
  ])("%s", async (_, text) => {
    await readEverywhere(text);
    expect("problems" in parseSettings(text)).toBe(true);
  });

  it.each(HOSTILE_TEXTS.map((text, index) => [index, text] as const))(
    "hostile text %i as any of them",
    async (_, text) => {
      await readEverywhere(text);
      await readEverywhere(JSON.stringify(text));
      await readEverywhere(`{"version":1,"rateNames":[${JSON.stringify(text)}]}`);
    },
  );

  it("a newer version is told from damage, in every kind that has one", () => {
    expect(parseSettings('{"version":2,"whatever":1}')).toEqual({
      problems: [{ path: "version", kind: "newerVersion", detail: "2" }],
    });
    const newer = '{"v":2,"items":{"any":"thing"}}';
    expect(parseIgnores(newer)).toEqual({ problem: "newerVersion" });
    expect(parseHints(newer)).toEqual({ problem: "newerVersion" });
    expect(parseOwnership('{"v":2,"w":[1],"s":true}')).toBeNull();
  });

  it("a hundred problems are told, not a million", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `"k${index}":1`);
    const read = parseSettings(`{"version":1,${many.join(",")}}`);
    expect("problems" in read && read.problems.length).toBe(100);
  });
});
