import { audit } from "../../../src/domain/audit";
import type { TableAudit } from "../../../src/domain/audit";
import { areaOfForm } from "../../../src/domain/form/FormDocument";
import type { FormDocument } from "../../../src/domain/form/FormDocument";
import { formSheetName } from "../../../src/domain/form/formSheetName";
import { selfEvaluationForm } from "../../../src/domain/form/selfEvaluationForm";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { evaluatedForm } from "../../support/evaluatedForm";
import type { FilledForm, FilledRow } from "../../support/evaluatedForm";
import { filledSeedTables } from "../../support/evaluatedGrids";
import { seedGrids } from "../../support/seedGrids";
import { selfEvaluationGrid } from "../../support/selfEvaluationForm";

const { tables: audits } = audit(readTables(seedGrids(), { fiscalYear: null }).tables, defaultSettings);

function formOf(number: number): FormDocument {
  return selfEvaluationForm(audits[number - 1] as TableAudit);
}

/** The cells of a row, left to right, a merged one once. */
function line(form: FormDocument, row: number): (string | number | boolean | null)[] {
  return form.cells
    .filter(({ area }) => area.row === row)
    .sort((a, b) => a.area.column - b.area.column)
    .map(({ content }) => content);
}

it("has the parts of the Ministry's form, in their order", () => {
  const form = formOf(1);
  expect(line(form, 0)).toEqual(["项目支出绩效自评表"]);
  expect(line(form, 2)).toEqual(["项目名称", "统计数据平台系统运维保障"]);
  expect(line(form, 3)).toEqual(["主管部门", null, "实施单位", "天津市统计局财务处"]);
  expect(line(form, 4)).toEqual([
    "项目资金（万元）",
    "",
    "年初预算数",
    "全年预算数",
    "全年执行数",
    "分值",
    "执行率",
    "得分",
  ]);
  expect(line(form, 9)).toEqual(["年度总体目标", "预期目标", "实际完成情况"]);
  expect(line(form, 11)).toEqual([
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ]);
});

it("the cells of each of the 12 forms cover the form once, none over another", () => {
  for (let number = 1; number <= 12; number++) {
    const form = formOf(number);
    const { rowCount, columnCount } = areaOfForm(form);
    const covered = new Set<string>();
    for (const { area } of form.cells) {
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          expect(covered.has(`${row},${column}`)).toBe(false);
          covered.add(`${row},${column}`);
        }
      }
    }
    expect(covered.size).toBe(rowCount * columnCount);
    expect(new Set(form.cells.map(({ key }) => key)).size).toBe(form.cells.length);
  }
});

it("levels that follow each other are one cell; interleaved second levels (table 12) are not", () => {
  const levels = formOf(12)
    .cells.filter(({ key }) => key.startsWith("level1|"))
    .map(({ content, area }) => [content, area.rowCount]);
  expect(levels.reduce((sum, [, rows]) => sum + Number(rows), 0)).toBe(11);
  expect(levels.map(([name]) => name)).toEqual(["产出指标", "效益指标", "满意度指标"]);
});

it("filled in, it shows figures with their units, scores, total and grade, in rows as high as their texts", () => {
  const [filled] = audit(filledSeedTables(), defaultSettings).tables;
  const form = selfEvaluationForm(filled as TableAudit);
  const byKey = new Map(form.cells.map((cell) => [cell.key, cell]));
  expect(byKey.get("actual|数量指标|维护机房安全设备、服务器设备数量")).toMatchObject({
    content: 230,
    numberFormat: expect.stringMatching(/"台"$/) as string,
  });
  expect(byKey.get("score|数量指标|机房基础设施维护数量")?.content).toBe(3.64);
  expect(byKey.get("reason|数量指标|机房基础设施维护数量")?.content).toBe("一处机房基础设施推迟维护");
  expect(byKey.get("funds.total.score")?.content).toBe(9.64);
  expect(byKey.get("total.score")?.content).toBe(96.88);
  expect(byKey.get("total.grade")?.content).toBe("评价等级：优");
  expect(form.heights[5]).toBe(form.heights[6]);
});

it("what is not known is blank, never 0 and never a grade", () => {
  const form = formOf(5);
  const byKey = new Map(form.cells.map(({ key, content }) => [key, content]));
  expect(byKey.get("funds.total.executed")).toBeNull();
  expect(byKey.get("total.score")).toBeNull();
  expect(byKey.get("total.grade")).toBe("未完成（还有 7 行）");
});

describe("a form of the Ministry's own, filled in", () => {
  const [read] = readTables([selfEvaluationGrid()], defaultSettings).tables;
  const formed = (table: TargetTable | undefined) => {
    const [audited] = audit(table ? [table] : [], defaultSettings).tables;
    const { cells } = selfEvaluationForm(audited as TableAudit);
    return new Map(cells.map(({ key, content }) => [key, content]));
  };

  it("keeps its project, unit, goal and what became of it", () => {
    const byKey = formed(read);
    expect([byKey.get("project"), byKey.get("unit")]).toEqual([
      "2024统计安全及服务保障经费",
      "天津市统计局财务处",
    ]);
    expect(byKey.get("goal")).toMatch(/^对办公大楼消防/);
    expect(byKey.get("achievement")).toMatch(/^全年完成消防检测1次/);
  });

  it("leaves blank what the table has no cell for", () => {
    const bare = read && { ...read, project: null, unit: null, goal: null, achievement: null };
    const byKey = formed(bare);
    for (const key of ["project", "unit", "goal", "achievement"]) expect(byKey.get(key)).toBeNull();
  });
});

/** All that the project's rows need: 90 points, scored. */
const FULL: readonly FilledRow[] = [{ actual: 2, weight: 90 }];

it.each<[string, readonly FilledRow[], FilledForm, string, number | null]>([
  [
    "rows are not filled in",
    [{ weight: 40 }, { actual: 2, weight: 50 }],
    { executed: 249 },
    "未完成（还有 1 行）",
    null,
  ],
  ["nothing is said of what was spent", FULL, {}, "未完成（缺预算执行数）", null],
  ["nothing is said of the budget", FULL, { budget: null, executed: 240 }, "未完成（缺全年预算数）", null],
  ["the budget is 0", FULL, { budget: 0, executed: 240 }, "未完成（全年预算数为0）", null],
  ["less than nothing was spent", FULL, { executed: -5 }, "未完成（预算数或执行数小于0）", null],
  ["what was spent is no number", FULL, { executed: "待核" }, "未完成（预算数或执行数不是数字）", null],
  [
    "the points do not make 100",
    [{ actual: 2, weight: 80 }],
    { executed: 249 },
    "未完成（分值合计不是100）",
    null,
  ],
  ["all is there", [{ actual: 2, weight: 90 }], { executed: 124.5 }, "评价等级：优", 95],
  ["all is there, and falls short", [{ actual: 1, weight: 90 }], { executed: 249 }, "评价等级：差", 55],
])("beside the total stands what the project comes to: %s", (_, rows, filled, standing, score) => {
  const { table } = evaluatedForm(rows, filled);
  const [audited] = audit([table], defaultSettings).tables;
  const { cells } = selfEvaluationForm(audited as TableAudit);
  const byKey = new Map(cells.map(({ key, content }) => [key, content]));
  expect([byKey.get("total.grade"), byKey.get("total.score")]).toEqual([standing, score]);
});

it.each([
  ["数字档案室建设", "自评表-数字档案室建设"],
  ["A/B:项目[一期]?*", "自评表-AB项目一期"],
  ["很".repeat(40), `自评表-${"很".repeat(27)}`],
  ["  ", "自评表-未命名项目"],
  ["'引号'", "自评表-'引号"],
])("%j is on the sheet %j", (project, name) => {
  expect(formSheetName(project)).toBe(name);
});
