import { audit, ofYear } from "../../../src/domain/audit";
import type { TableAudit } from "../../../src/domain/audit";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { catalogue } from "../../../src/domain/rules/catalogue";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TestCell } from "../../support/gridOf";
import { selfEvaluationGrid } from "../../support/selfEvaluationForm";
import { SHARED_HEAD, twoBlockGrid } from "../../support/twoBlockForm";

const audits = (grid: SheetGrid): readonly TableAudit[] =>
  audit(readTables([grid], defaultSettings).tables, defaultSettings).tables;

/** Which blocks a rule finds something in, once for each finding. */
const periodsWith = (ruleId: string, grid: SheetGrid) =>
  audits(grid).flatMap(({ table, findings }) =>
    findings.filter((finding) => finding.ruleId === ruleId).map(() => table.period),
  );

const withLine = (index: number, line: readonly TestCell[]) =>
  SHARED_HEAD.map((row, place) => (place === index ? line : row));

describe("what is asked of one year only", () => {
  const output = (...rest: TestCell[]) => ["产出指标", "数量指标", "清淤河道条数", ...rest];
  const both: [string, SheetGrid][] = [
    ["I09", twoBlockGrid({ rows: [["产出指标", "时效指标", "清淤完成时间", "2026年12月底前", null, 90]] })],
    ["S01", twoBlockGrid({ rows: [output("≥20条", "20条", 70, 70)] })],
    [
      "S02",
      twoBlockGrid({
        rows: [
          output("≥20条", "20条", 20, 20),
          ["效益指标", "社会效益指标", "内涝下降率", "≥30%", "30%", 70, 70],
        ],
      }),
    ],
    ["S03", twoBlockGrid({ rows: [output("≥20条", "20条", 90, 95)] })],
    ["S04", twoBlockGrid({ rows: [output("≥20条", "10条", 90, 80)] })],
    ["S05", twoBlockGrid({ rows: [output("≥20条", "若干", 90, 90)] })],
    ["S06", twoBlockGrid({ rows: [output("≥20条", "≥20条", 90, 90)] })],
    ["S07", twoBlockGrid({ rows: [output("≥20条", "60条", 90, 90)] })],
    ["S08", twoBlockGrid({ rows: [1, 2, 3].map((n) => output(`≥${n}条`, `${n}条`, 30, 30)) })],
    [
      "S09",
      twoBlockGrid({ head: withLine(4, ["预算数（万元）", 20, "财政资金", 20, "全年执行数", "见附件"]) }),
    ],
    ["S10", twoBlockGrid({ rows: [["产出指标", "成本指标", "清淤费用", "≤20万元", "12万元", 90, 90]] })],
    ["S11", twoBlockGrid({ head: withLine(4, ["预算数（万元）", 20, "财政资金", 20, "全年执行数", 10]) })],
    ["S12", twoBlockGrid({ head: withLine(4, ["预算数（万元）", 20, "财政资金", 20, "全年执行数", 25]) })],
  ];

  it("are these rules", () => {
    expect(catalogue.filter(({ scope }) => scope === "year").map(({ id }) => id)).toEqual(
      both.map(([ruleId]) => ruleId),
    );
  });

  it.each(both)("%s is found in the block of the year, and never in that of all years", (ruleId, grid) => {
    const periods = periodsWith(ruleId, grid);
    expect(periods).not.toContain("longTerm");
    expect(periods).toContain("annual");
  });

  it("all other rules are asked of both blocks", () => {
    const grid = twoBlockGrid({ rows: [["产出指标", "数量指标", "清淤河道条数", null]] });
    expect(periodsWith("I01", grid)).toEqual(["longTerm", "annual"]);
  });
});

describe("what two blocks have in common", () => {
  it.each<[string, string, readonly (readonly TestCell[])[]]>([
    ["the project's name", "T01", withLine(3, ["项目名称", null])],
    ["the budget", "T01", withLine(4, ["预算数（万元）", null, "财政资金", 20])],
    ["the budget's parts", "T02", withLine(4, ["预算数（万元）", 20, "其中：财政资金", 15, "其他资金", 1])],
    ["the goal", "T08", withLine(5, ["绩效目标", "做好清淤"])],
    ["the money unit", "T03", [...withLine(4, ["预算数（万元）", 20, "财政资金", 20]), ["金额单位：元"]]],
  ])("is told of once, with the block of the year: %s", (_name, ruleId, head) => {
    expect(periodsWith(ruleId, twoBlockGrid({ head }))).toEqual(["annual"]);
  });

  const OWN_HEAD: readonly (readonly TestCell[])[] = [
    ...SHARED_HEAD.slice(0, 4),
    ["项目资金（万元）", "中长期资金总额", 60, "其中：财政资金", 50, "其他资金", 1],
    [null, "年度资金总额", 20, "其中：财政资金", 15, "其他资金", 1],
    ["中长期目标", "做好清淤"],
    ["年度目标", "做好养护"],
  ];

  it.each(["T02", "T08"])("is told of each where each has its own: %s", (ruleId) => {
    expect(periodsWith(ruleId, twoBlockGrid({ head: OWN_HEAD }))).toEqual(["longTerm", "annual"]);
  });

  it("is no second table of the same project", () => {
    expect(periodsWith("T10", twoBlockGrid())).toEqual([]);
    const twice = [twoBlockGrid(), { ...twoBlockGrid(), sheetId: "another", sheetName: "表2" }];
    const { tables } = audit(readTables(twice, defaultSettings).tables, defaultSettings);
    const told = tables.filter(({ findings }) => findings.some(({ ruleId }) => ruleId === "T10"));
    expect(told.map(({ table }) => `${table.sheetName} ${String(table.period)}`)).toEqual([
      "表1 annual",
      "表2 annual",
    ]);
  });
});

describe("the tables that the year's end is about", () => {
  it("are those of the year, in their order; a table without blocks is of the year", () => {
    const all = [twoBlockGrid(), selfEvaluationGrid()].flatMap(audits);
    expect(all.map(({ table }) => table.period)).toEqual(["longTerm", "annual", null]);
    expect(ofYear(all).map(({ table }) => table.period)).toEqual(["annual", null]);
  });

  it("are the very list where all are, so that nothing is drawn anew", () => {
    const all = audits(selfEvaluationGrid());
    expect(ofYear(all)).toBe(all);
  });
});
