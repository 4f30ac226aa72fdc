import { audit } from "../../../../src/domain/audit";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { projectLine } from "../../../../src/domain/report/overview/ProjectLine";
import { workbookLines } from "../../../../src/domain/report/overview/WorkbookLines";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../../src/domain/table/readTables";
import { seedGrids } from "../../../support/seedGrids";
import { SHARED_HEAD, twoBlockGrid } from "../../../support/twoBlockForm";
import { fourProjects } from "../../../support/yearEndGrids";

const audits = (grids: readonly SheetGrid[]) =>
  audit(readTables(grids, defaultSettings).tables, defaultSettings).tables;

describe("a project in one line", () => {
  const seeds = audits(seedGrids());

  it("has unit, place, money in 万元 and counts as the table has them", () => {
    const [fifth] = seeds.slice(4, 5);
    expect(fifth && projectLine(fifth)).toEqual({
      project: "数字档案室建设",
      unit: "天津市统计局财务处",
      sheetName: "表5数字档案室建设",
      area: "A1:G15",
      indicators: 7,
      budget: "106",
      cost: "89",
      gap: "17",
      costStatus: "short",
      errors: 0,
      warnings: 1,
      infos: 6,
      ignored: 0,
      failedRules: [],
      standing: "notBegun",
      unfilled: 7,
      score: null,
      grade: null,
    });
  });

  it("knows no amount that the table does not have", () => {
    const [first] = seeds;
    if (!first) throw new Error("No table");
    const none = { ...first.reconciliation, budget: null, sum: null, gap: null, status: "none" as const };
    expect(projectLine({ ...first, reconciliation: none })).toMatchObject({
      budget: null,
      cost: null,
      gap: null,
      costStatus: "none",
    });
  });

  it.each([
    ["which has no line for it", SHARED_HEAD.filter(([label]) => !String(label).startsWith("填报单位"))],
    [
      "whose line for it is blank",
      SHARED_HEAD.map((row) => (row[0] === "填报单位：湖城市水务局" ? ["填报单位："] : row)),
    ],
  ])("has no unit of a table %s", (_, head) => {
    expect(audits([twoBlockGrid({ head })]).map((one) => projectLine(one).unit)).toEqual([null, null]);
  });

  it("counts findings by their severity", () => {
    const [first] = seeds;
    if (!first) throw new Error("No table");
    const finding = first.findings.slice(0, 1);
    const of = (severity: "error" | "warning" | "info") => finding.map((one) => ({ ...one, severity }));
    const findings = [
      ...of("error"),
      ...of("warning"),
      ...of("error"),
      ...of("error"),
      ...of("warning"),
      ...of("info"),
    ];
    expect(projectLine({ ...first, findings })).toMatchObject({ errors: 3, warnings: 2, infos: 1 });
  });

  it("counts yuan as 万元, exactly", () => {
    const [yuan] = fourProjects().slice(2, 3);
    const [line] = audits(yuan ? [yuan] : []).map(projectLine);
    const [wan] = audits(fourProjects()).slice(2, 3).map(projectLine);
    expect(line?.budget).toBe(wan?.budget);
  });

  it("names the rules that could not run, each once", () => {
    const [first] = seeds;
    if (!first) throw new Error("No table");
    const failure = { ruleId: "C03", tableId: first.table.id, reason: "boom" };
    expect(projectLine({ ...first, failures: [failure, failure] }).failedRules).toEqual(["C03"]);
  });

  it("tells finished, unfinished and not begun apart, and gives a score only to what is finished", () => {
    const lines = audits(fourProjects()).map(projectLine);
    expect(lines.map(({ standing, score, grade }) => [standing, score, grade])).toEqual([
      ["finished", "73.00", "fair"],
      ["finished", "100.00", "excellent"],
      ["unfinished", null, null],
      ["notBegun", null, null],
    ]);
  });

  it("gives 中长期 blocks no score, and does not count them as unfinished", () => {
    const [first] = audits(fourProjects());
    if (!first) throw new Error("No table");
    const longTerm = { ...first, table: { ...first.table, period: "longTerm" as const } };
    expect(projectLine(longTerm)).toMatchObject({
      standing: "longTerm",
      score: null,
      grade: null,
      unfilled: 0,
    });
  });
});

describe("the lines of a workbook", () => {
  const seeds = audits(seedGrids());
  const lines = workbookLines(seeds, [], "zh-CN");

  it("has every project and every finding that counts", () => {
    expect(lines.projects).toHaveLength(12);
    expect(lines.findings).toHaveLength(seeds.flatMap(({ findings }) => findings).length);
    const [worst] = lines.findings.filter(({ rule }) => rule === "C03");
    expect(worst).toEqual({
      rule: "C03",
      severity: "warning",
      project: "数字档案室建设",
      unit: "天津市统计局财务处",
      sheetName: "表5数字档案室建设",
      cell: "E12",
      message: "成本指标合计 89.00 万元，预算 106.00 万元，还有 17.00 万元（16.04%）没有对应的成本指标。",
      found: "89.00 万元",
      mend: "请补充 17.00 万元对应的成本指标，或核对预算数。",
    });
  });

  it("puts the worst of a table first", () => {
    const order = ["error", "warning", "info"];
    const ofFirst = lines.findings.filter(({ sheetName }) => sheetName === seeds[0]?.table.sheetName);
    const ranks = ofFirst.map(({ severity }) => order.indexOf(severity));
    expect(ranks).toEqual([...ranks].sort());
  });

  it("passes through JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(lines))).toEqual(lines);
  });
});
