import { Fingerprints } from "../../../src/domain/ignores/fingerprint";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { seedFormGrid } from "../../support/seedForm";
import type { FormRow, SeedForm } from "../../support/seedForm";

const ROW: FormRow = ["产出指标", "数量指标", "维修电梯部数", "反映维修数量", "≥2部"];
const OTHER: FormRow = ["效益指标", "社会效益指标", "保障安全", "反映成效", "≥95%"];

function fingerprintsOf(form: SeedForm = {}) {
  const [table] = readTables([seedFormGrid({ rows: [ROW, OTHER], ...form })], defaultSettings).tables;
  const [row, other] = table?.indicators ?? [];
  if (!table || !row || !other) throw new Error("There is a table of two rows.");
  const all = new Fingerprints(table);
  return {
    ofRow: (ruleId = "I12", facts = {}) => all.of(ruleId, row, facts),
    ofOther: () => all.of("I12", other, {}),
    ofTable: (ruleId = "T08", facts = {}) => all.of(ruleId, null, facts),
  };
}

const first = fingerprintsOf();

it("is the rule's id and a short text, the same whenever it is asked for", () => {
  expect(first.ofRow()).toMatch(/^I12-[0-9a-z]{5,11}$/);
  expect(first.ofRow()).toBe(first.ofRow());
  expect(fingerprintsOf().ofRow()).toBe(first.ofRow());
  expect(fingerprintsOf().ofTable()).toBe(first.ofTable());
});

it("lasts: workbooks keep it", () => {
  expect([first.ofRow(), first.ofRow("I12", { unit: "部" }), first.ofTable()]).toEqual([
    "I12-217ezjxpwmm",
    "I12-b57ufpisoi",
    "T08-2dv85wx13dj",
  ]);
});

it("differs from rule to rule, from row to row, and from that of the table", () => {
  expect(first.ofRow("I13").slice(4)).toBe(first.ofRow("I12").slice(4));
  const all = [first.ofRow("I13"), first.ofRow("I12"), first.ofOther(), first.ofTable("I12")];
  expect(new Set(all).size).toBe(4);
});

it.each<[string, SeedForm]>([
  ["一级指标", { rows: [["效益指标", "数量指标", "维修电梯部数", "反映维修数量", "≥2部"], OTHER] }],
  ["二级指标", { rows: [["产出指标", "质量指标", "维修电梯部数", "反映维修数量", "≥2部"], OTHER] }],
  ["三级指标", { rows: [["产出指标", "数量指标", "维修电梯台数", "反映维修数量", "≥2部"], OTHER] }],
  ["绩效指标描述", { rows: [["产出指标", "数量指标", "维修电梯部数", "反映维修", "≥2部"], OTHER] }],
  ["指标值", { rows: [["产出指标", "数量指标", "维修电梯部数", "反映维修数量", "≥3部"], OTHER] }],
  ["项目名称", { project: "另一项目" }],
  ["编制单位", { unit: "349102天津市统计局人事处" }],
])("of a row is another where its %s is", (_what, form) => {
  expect(fingerprintsOf(form).ofRow()).not.toBe(first.ofRow());
});

it.each<[string, SeedForm]>([
  ["项目名称", { project: "另一项目" }],
  ["编制单位", { unit: "349102天津市统计局人事处" }],
])("of a table is another where its %s is", (_what, form) => {
  expect(fingerprintsOf(form).ofTable()).not.toBe(first.ofTable());
});

it("does not tell names by their spaces", () => {
  const spaced = fingerprintsOf({ project: "统计数据平台 系统运维保障", unit: "349101　天津市统计局财务处" });
  expect(spaced.ofTable()).toBe(first.ofTable());
});

it("is there for a table that has no place for its unit and its name", () => {
  const [table] = readTables([seedFormGrid()], defaultSettings).tables;
  if (!table) throw new Error("There is a table.");
  const nameless = new Fingerprints({ ...table, unit: null, project: null }).of("T01", null, {});
  expect(nameless).toBe(fingerprintsOf({ unit: "", project: "" }).ofTable("T01"));
  expect(nameless).not.toBe(new Fingerprints(table).of("T01", null, {}));
});

it("tells findings of one rule by what they found", () => {
  const facts = [{}, { unit: "部" }, { unit: "台" }, { name: "部" }, { unit: "部", name: "部" }];
  expect(new Set(facts.map((each) => first.ofRow("I12", each))).size).toBe(facts.length);
  expect(new Set(facts.map((each) => first.ofTable("T08", each))).size).toBe(facts.length);
});

it("tells where one text ends and the next begins", () => {
  expect(first.ofTable("T08", { ab: "c" })).not.toBe(first.ofTable("T08", { a: "bc" }));
  const row = (level3: string, description: string): FormRow => [
    "产出指标",
    "数量指标",
    level3,
    description,
    "≥2部",
  ];
  const [left, right] = [row("电梯", "部数"), row("电梯部", "数")].map((one) =>
    fingerprintsOf({ rows: [one, OTHER] }).ofRow(),
  );
  expect(left).not.toBe(right);
});
