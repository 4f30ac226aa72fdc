import { audit } from "../../../src/domain/audit";
import { formatIgnores, parseIgnores } from "../../../src/domain/ignores/ignoreRecord";
import {
  ignore,
  LONGEST_REASON,
  NO_IGNORES,
  prune,
  reasonsOf,
  restore,
} from "../../../src/domain/ignores/IgnoreList";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { seedFormGrid } from "../../support/seedForm";
import type { SeedForm, SeedFormPlace } from "../../support/seedForm";

const rows = [
  ["产出指标", "数量指标", "维修电梯部数", "反映维修数量", "?"],
  ["产出指标", "成本指标", "维修成本", "反映成本", "≤249万元"],
] as const;

function unreadable(form: SeedForm = { rows }, place: SeedFormPlace = {}, list = NO_IGNORES) {
  const { tables } = readTables([seedFormGrid(form, place)], defaultSettings);
  const [table] = audit(tables, defaultSettings, reasonsOf(list)).tables;
  const find = (findings: readonly { ruleId: string; fingerprint: string }[] = []) =>
    findings.find(({ ruleId }) => ruleId === "I26")?.fingerprint ?? null;
  const aside = table?.ignored.find(({ finding }) => finding.ruleId === "I26");
  return { counted: find(table?.findings), aside: aside?.finding.fingerprint ?? null, reason: aside?.reason };
}

const fingerprint = unreadable().counted ?? "";
const list = ignore(NO_IGNORES, fingerprint, "按实际需要");

describe("setting a finding aside", () => {
  it("takes it out of the count and keeps it with its reason", () => {
    expect(fingerprint).toMatch(/^I26-/);
    expect(unreadable({ rows }, {}, list)).toEqual({
      counted: null,
      aside: fingerprint,
      reason: "按实际需要",
    });
  });

  it("lasts when the table moves, its sheet is renamed or another row changes", () => {
    expect(unreadable({ rows }, { name: "改名", at: { row: 9, column: 4 } }, list).counted).toBeNull();
    const other = [rows[0], ["产出指标", "成本指标", "维修成本", "反映成本", "≤248万元"]] as const;
    expect(unreadable({ rows: other }, {}, list).counted).toBeNull();
  });

  it.each([
    ["name", ["产出指标", "数量指标", "维修电梯台数", "反映维修数量", "?"]],
    ["value", ["产出指标", "数量指标", "维修电梯部数", "反映维修数量", "??"]],
    ["description", ["产出指标", "数量指标", "维修电梯部数", "反映维修情况", "?"]],
  ] as const)("ends by itself when the row's %s changes", (_what, row) => {
    expect(unreadable({ rows: [row, rows[1]] }, {}, list).counted).not.toBeNull();
  });

  it("is not taken over by another project's row that reads the same", () => {
    expect(unreadable({ rows, project: "另一项目" }, {}, list).counted).not.toBeNull();
  });

  it("can be taken back, one or all that no longer apply", () => {
    expect(restore(list, fingerprint)).toEqual([]);
    const two = ignore(list, "I01-gone", "旧的");
    expect(prune(two, new Set([fingerprint]))).toEqual(list);
    expect(restore(two, "I01-gone")).toEqual(list);
  });

  it("keeps one reason a finding, the last, and no essay", () => {
    const again = ignore(list, fingerprint, ` ${"长".repeat(500)} `);
    expect(again).toEqual([{ fingerprint, reason: "长".repeat(LONGEST_REASON) }]);
    const two = ignore(ignore(list, "I01-other", "另一条"), fingerprint, " 改了 \n");
    expect(two).toEqual([
      { fingerprint: "I01-other", reason: "另一条" },
      { fingerprint, reason: "改了" },
    ]);
    expect([...reasonsOf(two)]).toEqual([
      ["I01-other", "另一条"],
      [fingerprint, "改了"],
    ]);
  });
});

describe("the record in the workbook", () => {
  it("is read back as it was written", () => {
    expect(parseIgnores(formatIgnores(list))).toEqual({ list });
    expect(parseIgnores(null)).toEqual({ list: [] });
    expect(formatIgnores([{ fingerprint: "I12-abc", reason: "单一采购" }])).toBe(
      '{"v":1,"items":[["I12-abc","单一采购"]]}',
    );
  });

  it("has its reasons cut when they are read, too", () => {
    const long = formatIgnores([{ fingerprint, reason: "长".repeat(500) }]);
    expect(parseIgnores(long)).toEqual({ list: [{ fingerprint, reason: "长".repeat(LONGEST_REASON) }] });
  });

  it.each([
    ["{", "damaged"],
    ["[]", "damaged"],
    ['{"v":1}', "damaged"],
    ['{"v":1,"items":[["a"]]}', "damaged"],
    ['{"v":1,"items":[["a",1]]}', "damaged"],
    ['{"v":1,"items":[[1,"a"]]}', "damaged"],
    ['{"v":1,"items":["ab"]}', "damaged"],
    ['{"v":1,"items":[{"0":"a","1":"b"}]}', "damaged"],
    ['{"v":1,"items":[null]}', "damaged"],
    ['{"v":2,"items":[]}', "newerVersion"],
  ])("%s is %s", (record, problem) => {
    expect(parseIgnores(record)).toEqual({ problem });
  });
});
