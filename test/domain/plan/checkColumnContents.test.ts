import { audit } from "../../../src/domain/audit";
import type { TableAudit } from "../../../src/domain/audit";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import type { Locale } from "../../../src/domain/locale/Locale";
import { checkColumnContents, worstOf } from "../../../src/domain/plan/checkColumnContents";
import { checkTargets } from "../../../src/domain/plan/CheckTarget";
import { describeFinding } from "../../../src/domain/rules/describeFinding";
import type { Finding, Severity } from "../../../src/domain/rules/Finding";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import { changedRows, listGrid } from "../../support/listForm";
import { seedFormGrid } from "../../support/seedForm";

const auditsOf = (grid: SheetGrid) =>
  audit(readTables([grid], defaultSettings).tables, defaultSettings).tables;
const linesOf = (audits: readonly TableAudit[], locale: Locale = "zh-CN") =>
  checkTargets(audits).flatMap((target) => checkColumnContents(target, locale));

/** Two findings about the first row and three about the table, as the rules word them. */
const AUDITS = auditsOf(
  seedFormGrid({
    budget: 300,
    rows: [
      ["产出指标", "数量指标", "维修电梯部数", "反映维修数量", null],
      ["产出指标", "成本指标", "维修成本", "反映成本", "≤249万元"],
    ],
  }),
);
const FOUND = AUDITS.flatMap(({ findings }) => findings);
const ofTable = FOUND.filter(({ row }) => row === null);
const [ofRow] = FOUND.filter(({ row }) => row === 8);
if (!ofRow || ofTable.length < 2) throw new Error("The form is expected to be found wanting.");

const graded = (finding: Finding, severity: Severity): Finding => ({ ...finding, severity });
const failed = (...ruleIds: string[]) =>
  ruleIds.map((ruleId) => ({ ruleId, tableId: "表1", reason: "boom" }));
const withAudit = (by: Partial<TableAudit>) => AUDITS.map((one) => ({ ...one, ...by }));

const note = (finding: Finding, locale: Locale, between: string): string => {
  const { message, mend } = describeFinding(finding, locale);
  return `${finding.ruleId} ${message}${between}${mend}`;
};

describe("what is said beside a row", () => {
  it("is the worst of what was found there, and all of it in words", () => {
    const findings = [graded(ofRow, "info"), graded(ofRow, "error"), graded(ofRow, "warning")];
    const [, line] = linesOf(withAudit({ findings }));
    expect(line?.[0]).toBe("错误");
    expect(line?.[1]).toBe(findings.map((one) => note(one, "zh-CN", "")).join(" "));
    expect(linesOf(withAudit({ findings: [ofRow] }), "en-US")[1]?.[1]).toBe(note(ofRow, "en-US", " "));
  });

  it.each<[severities: readonly Severity[], worst: Severity | null]>([
    [["info", "warning"], "warning"],
    [["info"], "info"],
    [["warning", "error", "info"], "error"],
    [[], null],
  ])("counts as its worst: %j", (severities, worst) => {
    expect(worstOf(severities.map((severity) => graded(ofRow, severity)))).toBe(worst);
  });

  it("is 通过 without a note where nothing was found, and nothing of what is found about the table", () => {
    expect(linesOf(withAudit({ findings: ofTable })).slice(1, 3)).toEqual([
      ["通过", null],
      ["通过", null],
    ]);
  });
});

describe("what is said below a table", () => {
  const last = (by: Partial<TableAudit>, locale: Locale = "zh-CN") => linesOf(withAudit(by), locale).at(-1);
  const [first, second] = ofTable;
  const costs = "成本核对：预算 300.00 万元，成本合计 249.00 万元，缺口 51.00 万元（17.00%）。";

  it("is the comparison of its costs, then what was found about the table and nothing of its rows", () => {
    expect(last({ findings: [ofRow] })).toEqual(["通过", costs]);
    const findings = [first, ofRow, second].flatMap((one) => (one ? [graded(one, "info")] : []));
    expect(last({ findings })).toEqual([
      "提示",
      [costs, ...findings.filter(({ row }) => row === null).map((one) => note(one, "zh-CN", ""))].join(" "),
    ]);
  });

  it.each<[found: Severity | null, result: string]>([
    [null, "警告"],
    ["info", "警告"],
    ["warning", "警告"],
    ["error", "错误"],
  ])("is a warning at least where rules crashed, besides what was found: %s", (found, result) => {
    const findings = ofTable.slice(0, 1).flatMap((one) => (found ? [graded(one, found)] : []));
    const [word, words] = last({ findings, failures: failed("I98", "I99") }) ?? [];
    expect(word).toBe(result);
    expect(words).toContain(`${costs} 规则 I98、I99 未能运行，本表没有查完。`);
  });
});

it("a project of a list has what is found about it in columns of its own, beside its first row", () => {
  const lines = linesOf(auditsOf(listGrid(changedRows(1, 8, "≤15万元"))));
  expect(lines[0]).toEqual(["校验结果", "校验说明", "项目校验结果", "项目校验说明"]);
  expect(lines.slice(1).map((line) => line[2] !== null)).toEqual([true, false, false, true, false]);
  expect(lines[1]?.[3]).toMatch(/^成本核对：预算 20.00 万元，成本合计 15.00 万元/);
  expect(lines[4]?.[3]).toMatch(/^成本核对：预算 12.00 万元/);
});
