import { audit } from "../../../src/domain/audit";
import { formatCell } from "../../../src/domain/grid/address";
import { entryPrompt } from "../../../src/domain/plan/entryPrompt";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { SCHEME_2021 } from "../../../src/domain/settings/schemes";
import type { NewSheet } from "../../../src/domain/sheet/NewSheet";
import type { LayoutId } from "../../../src/domain/table/Layout";
import { readTables } from "../../../src/domain/table/readTables";
import type { TargetTable } from "../../../src/domain/table/TargetTable";
import { blankTable } from "../../../src/domain/template/blankTable";
import { blankOptions } from "../../support/blankTables";
import type { TestCell } from "../../support/gridOf";
import { newSheetGrid } from "../../support/newSheetGrid";

const FORMS: readonly LayoutId[] = ["seed", "selfEvaluation", "splitValue", "list", "twoBlock"];

function onlyTable(sheet: NewSheet, typed: Readonly<Record<string, TestCell>> = {}): TargetTable {
  const [table, ...more] = readTables([newSheetGrid(sheet, typed)], defaultSettings).tables;
  if (!table || more.length > 0) throw new Error("Expected one table.");
  return table;
}

/** What an untouched form raises: rule ids, those about rows with their row. */
function findingsOf(sheet: NewSheet, settings = defaultSettings): string[] {
  const { tables } = audit(readTables([newSheetGrid(sheet)], settings).tables, settings);
  expect(tables.flatMap(({ failures }) => failures)).toEqual([]);
  return tables.flatMap(({ findings }) =>
    findings.map(({ ruleId, row }) => (row === null ? ruleId : `${ruleId}@${row}`)),
  );
}

const ruleAt = ({ entries }: NewSheet, address: string) =>
  entries.find(({ area }) => {
    const cells = Array.from({ length: area.rowCount }, (_, r) =>
      Array.from({ length: area.columnCount }, (__, c) =>
        formatCell({ row: area.row + r, column: area.column + c }),
      ),
    );
    return cells.flat().includes(address);
  })?.rule ?? null;

describe.each(FORMS)("a blank table in the form %s", (form) => {
  it.each([
    ["2020", {}],
    ["2021", { scheme: SCHEME_2021 }],
    ["of one row", { rows: Object.fromEntries(["quality", "timeliness", "cost"].map((id) => [id, 0])) }],
  ])("%s covers its sheet once, none of its cells over another, and no rule beside a cell", (_, changed) => {
    const { cells, columns, heights, entries } = blankTable(form, blankOptions(changed));
    const covered = new Map<string, number>();
    for (const [index, { area }] of cells.entries()) {
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          expect(covered.has(`${row},${column}`)).toBe(false);
          covered.set(`${row},${column}`, index);
        }
      }
    }
    expect(covered.size).toBe(columns.length * heights.length);
    for (const { area } of entries) expect(covered.has(`${area.row},${area.column}`)).toBe(true);
  });

  it("says nothing that Excel would cut", () => {
    for (const { rule } of blankTable(form, blankOptions()).entries) {
      const { prompt, alert, alertTitle } = entryPrompt(rule);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(prompt).not.toMatch(/…$/);
      expect(alert).not.toMatch(/…$/);
      expect(alertTitle.length).toBeLessThanOrEqual(32);
      if (rule.kind === "list") expect(rule.values.join(",").length).toBeLessThanOrEqual(255);
    }
  });

  it("names what it is of, and its money unit, where a list or a head says it", () => {
    const sheet = blankTable(form, blankOptions({ moneyUnit: "元" }));
    const words = sheet.cells.map(({ content }) => String(content));
    expect(words.some((word) => word.includes("2025"))).toBe(true);
    expect(words.some((word) => word.includes("349101天津市统计局财务处"))).toBe(true);
    expect(words.some((word) => word === "单位：元" || word.endsWith("（元）"))).toBe(true);
  });
});

describe("an untouched form", () => {
  it.each(["seed", "selfEvaluation", "splitValue", "list"] as const)(
    "%s lacks its project, budget, goal and indicators, and nothing is said of its rows",
    (form) => {
      expect(findingsOf(blankTable(form, blankOptions()))).toEqual(["T01", "T01", "T01", "T04"]);
      const settings = { ...defaultSettings, scheme: SCHEME_2021 };
      const under2021 = blankTable(form, blankOptions({ scheme: SCHEME_2021 }));
      expect(findingsOf(under2021, settings)).toEqual(["T01", "T01", "T01", "T04"]);
    },
  );
});

it("an untouched two-block form lacks the same in each of its blocks", () => {
  const findings = findingsOf(blankTable("twoBlock", blankOptions()));
  expect(findings.filter((rule) => rule.includes("@"))).toEqual([]);
  expect(new Set(findings)).toEqual(new Set(["T01", "T04"]));
});

describe("the seed form", () => {
  const sheet = blankTable("seed", blankOptions({ project: "数字档案室建设" }));
  const typed = {
    C5: 106,
    E5: 100,
    G5: 6,
    B6: "档案数字化加工及设备购置",
    B7: "完成全局永久档案数字化加工，建成数字档案室并通过验收，方便干部职工查阅利用。",
    C9: "档案数字化加工数量",
    D9: "反映加工的档案页数",
    E9: "≥20万页",
    C12: "数字化合格率",
    D12: "反映加工质量",
    E12: { value: 0.95, numberFormat: "0%", text: "95%" },
    C14: "完成时间",
    E14: "2025年12月底前完成",
    C16: "档案数字化加工成本",
    E16: "≤75万元",
    C19: "方便查阅",
    E19: "有效提升",
    C22: "查阅人员满意度",
    E22: "≥90%",
  };

  it("filled in is read as it was typed", () => {
    const table = onlyTable(sheet, typed);
    expect(table.title?.text).toBe("2025年项目支出绩效目标表");
    expect(table.unit).toMatchObject({ code: "349101", name: "天津市统计局财务处" });
    expect(table.moneyUnit).toMatchObject({ unit: "万元", source: "stated" });
    expect(table.year).toBe(2025);
    expect(table.project?.text).toBe("数字档案室建设");
    const { total, fiscal, other } = table.budget;
    expect([total, fiscal, other].map((field) => field?.amount?.amount.toFixed())).toEqual([
      "106",
      "100",
      "6",
    ]);
    expect([table.use?.text, table.goal?.text]).toEqual([typed.B6, typed.B7]);
    expect(table.area).toEqual({ row: 0, column: 0, rowCount: 22, columnCount: 7 });
    expect(
      table.indicators.map(({ row, level1, level2, level3, description, target }) => [
        row + 1,
        level1.text,
        level2.text,
        level3.text,
        description.text,
        target.text,
      ]),
    ).toEqual([
      [9, "产出指标", "数量指标", typed.C9, typed.D9, "≥20万页"],
      [12, "产出指标", "质量指标", typed.C12, typed.D12, "95%"],
      [14, "产出指标", "时效指标", typed.C14, "", typed.E14],
      [16, "产出指标", "成本指标", typed.C16, "", "≤75万元"],
      [19, "效益指标", "社会效益指标", typed.C19, "", "有效提升"],
      [22, "满意度指标", "服务对象满意度指标", typed.C22, "", "≥90%"],
    ]);
  });

  it("is checked like any other: the gap in its costs is found", () => {
    const { tables } = audit([onlyTable(sheet, typed)], defaultSettings);
    const gap = tables[0]?.findings.find(({ ruleId }) => ruleId === "C03");
    expect(gap?.facts).toMatchObject({ gap: "31.00 万元", budget: "106.00 万元" });
  });

  it("says what may be typed where", () => {
    const levels = { kind: "list", values: ["产出指标", "效益指标", "满意度指标"] };
    expect(ruleAt(sheet, "A9")).toEqual(levels);
    expect(ruleAt(sheet, "A22")).toEqual(levels);
    const outputs = ["数量指标", "质量指标", "时效指标", "成本指标"];
    expect(ruleAt(sheet, "B9")).toEqual({ kind: "list", values: outputs });
    expect(ruleAt(sheet, "B18")).toMatchObject({
      values: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
    });
    expect(ruleAt(sheet, "C5")).toEqual({ kind: "number", lowest: "0", highest: null, unit: "万元" });
    expect(ruleAt(sheet, "E16")).toMatchObject({ prompt: expect.stringContaining("≤20万元") as string });
    expect(ruleAt(sheet, "C9")).toBeNull();
    expect(ruleAt(sheet, "A1")).toBeNull();
  });

  it("under the 2021 guide has costs as a first level of their own", () => {
    const own = blankTable("seed", blankOptions({ scheme: SCHEME_2021 }));
    expect(ruleAt(own, "A9")).toMatchObject({ values: ["成本指标", "产出指标", "效益指标", "满意度指标"] });
    expect(ruleAt(own, "B9")).toMatchObject({ values: ["经济成本指标", "社会成本指标", "生态环境成本指标"] });
    const table = onlyTable(own, { C9: "加工成本", E9: "≤75万元", C13: "加工数量", E13: "≥20万页" });
    expect(table.indicators.map(({ level1, level2 }) => [level1.text, level2.text])).toEqual([
      ["成本指标", "经济成本指标"],
      ["产出指标", "数量指标"],
    ]);
  });

  it("has as many rows as were asked for", () => {
    const few = blankTable("seed", blankOptions({ rows: { quantity: 1, quality: 0, satisfaction: 2 } }));
    const levels = few.cells
      .filter(({ area }) => area.column === 1 && area.row >= 8)
      .map(({ content }) => content);
    expect(levels.filter((word) => word === "数量指标")).toHaveLength(1);
    expect(levels).not.toContain("质量指标");
    expect(levels.slice(-2)).toEqual(["服务对象满意度指标", "服务对象满意度指标"]);
  });
});

describe("the self-evaluation form", () => {
  const sheet = blankTable("selfEvaluation", blankOptions({ project: "数字档案室建设" }));
  const typed = {
    D6: 110,
    E6: 106,
    F6: 100.7,
    H6: { value: 0.95, numberFormat: "0.00%", text: "95.00%" },
    I6: 9.5,
    E7: 106,
    B11: "完成全局永久档案数字化加工，建成数字档案室。",
    F11: "已全部完成并通过验收。",
    D14: "档案数字化加工数量",
    E14: "≥20万页",
    F14: "21万页",
    G14: 20,
    H14: 20,
    D18: "完成及时率",
    E18: "100%",
    F18: "90%",
    G18: 10,
    H18: 9,
    I18: "两批档案移交较晚，已调整计划",
  };

  it("filled in is read as it was typed, funds, goals and points included", () => {
    const table = onlyTable(sheet, typed);
    expect([table.year, table.project?.text]).toEqual([2025, "数字档案室建设"]);
    expect(table.moneyUnit).toMatchObject({ unit: "万元", source: "stated" });
    const [total, fiscal, carriedOver, other] = table.funds;
    expect([total?.role, fiscal?.role, carriedOver?.role, other?.role]).toEqual([
      "total",
      "fiscal",
      "carriedOver",
      "other",
    ]);
    const figures = [total?.initial, total?.budget, total?.executed, fiscal?.budget];
    expect(figures.map((field) => field?.amount?.amount.toFixed())).toEqual(["110", "106", "100.7", "106"]);
    expect([total?.weight?.value, total?.rate?.value, total?.score?.value]).toEqual([10, 0.95, 9.5]);
    expect([table.goal?.text, table.achievement?.text]).toEqual([typed.B11, typed.F11]);
    expect(
      table.indicators.map(({ level1, level2, level3, target, actual, weight, score, reason }) => [
        level1.text,
        level2.text,
        level3.text,
        target.text,
        actual?.text,
        weight?.points?.toFixed(),
        score?.value,
        reason?.text,
      ]),
    ).toEqual([
      ["产出指标", "数量指标", typed.D14, "≥20万页", "21万页", "20", 20, ""],
      ["产出指标", "时效指标", typed.D18, "100%", "90%", "10", 9, typed.I18],
    ]);
  });

  it("takes points from 0 to 100, amounts, and per cents", () => {
    expect(ruleAt(sheet, "G14")).toEqual({ kind: "number", lowest: "0", highest: "100", unit: "分" });
    expect(ruleAt(sheet, "D6")).toMatchObject({ kind: "number", unit: "万元" });
    expect(ruleAt(sheet, "H6")).toMatchObject({ kind: "number", unit: "%" });
    expect(ruleAt(sheet, "A14")).toBeNull();
  });

  it("gives the execution the points of the settings", () => {
    const twenty = { ...blankOptions().scheme, execution: "20", output: "40" };
    const table = onlyTable(blankTable("selfEvaluation", blankOptions({ scheme: twenty })));
    expect(table.funds[0]?.weight?.value).toBe(20);
  });
});

describe("the form with split targets", () => {
  const sheet = blankTable("splitValue", blankOptions({ project: "数字档案室建设" }));

  it("filled in is read as it was typed, the target put together", () => {
    const typed = {
      C5: 106,
      C6: 100,
      C7: 6,
      B8: "完成全局永久档案数字化加工，建成数字档案室并通过验收。",
      C10: "档案数字化加工数量",
      D10: "≥",
      E10: 20,
      F10: "万页",
      C17: "档案数字化加工成本",
      D17: "≤",
      E17: 75,
      F17: "万元",
      C20: "方便查阅",
      D20: "定性",
      E20: "有效提升",
      C23: "查阅人员满意度",
      D23: "=",
      E23: 95,
      F23: "%",
    };
    const table = onlyTable(sheet, typed);
    expect(table.reading.layout).toBe("splitValue");
    expect([table.year, table.project?.text, table.goal?.text]).toEqual([2025, "数字档案室建设", typed.B8]);
    const { total, fiscal, other } = table.budget;
    expect([total, fiscal, other].map((field) => field?.amount?.amount.toFixed())).toEqual([
      "106",
      "100",
      "6",
    ]);
    expect(table.indicators.map(({ row, level2, target }) => [row + 1, level2.text, target.text])).toEqual([
      [10, "数量指标", "≥20万页"],
      [17, "成本指标", "≤75万元"],
      [20, "社会效益指标", "有效提升"],
      [23, "服务对象满意度指标", "=95%"],
    ]);
  });

  it("offers the signs as text, so that an equals sign begins no formula", () => {
    expect(ruleAt(sheet, "D10")).toEqual({ kind: "list", values: ["≥", "≤", "=", ">", "<", "定性"] });
    const sign = sheet.cells.find(({ area }) => formatCell(area) === "D10");
    expect(sign?.numberFormat).toBe("@");
  });
});

describe("the list", () => {
  it("filled in is read as its projects; room that is not used is none", () => {
    const sheet = blankTable("list", blankOptions({ projects: 3, rows: { quantity: 2, quality: 1 } }));
    // 2 + 1 + 2 + 2 rows of 产出, 4 of 效益, 1 of 满意度: twelve a project.
    const typed = {
      A5: "数字档案室建设",
      B5: 1060000,
      C5: 1060000,
      E5: "完成全局永久档案数字化加工，建成数字档案室并通过验收。",
      H5: "档案数字化加工数量",
      I5: "≥20万页",
      H16: "查阅人员满意度",
      I16: "≥90%",
      A17: "统计执法专项检查",
      B17: 225000,
      E17: "检查企业280家，纠正统计违法行为，提高数据质量。",
      H17: "检查企业数量",
      I17: "≥280家",
    };
    const { tables } = readTables([newSheetGrid(sheet, typed)], defaultSettings);
    expect(
      tables.map(({ project, budget, goal, indicators, list }) => [
        project?.text,
        budget.total?.amount?.amount.toFixed(),
        goal?.text,
        indicators.map(({ level1, level2, level3, target }) => [
          level1.text,
          level2.text,
          level3.text,
          target.text,
        ]),
        list?.number,
      ]),
    ).toEqual([
      [
        "数字档案室建设",
        "1060000",
        typed.E5,
        [
          ["产出指标", "数量指标", typed.H5, "≥20万页"],
          ["满意度指标", "服务对象满意度指标", typed.H16, "≥90%"],
        ],
        1,
      ],
      ["统计执法专项检查", "225000", typed.E17, [["产出指标", "数量指标", typed.H17, "≥280家"]], 2],
    ]);
    expect(tables.map(({ unit }) => unit?.name)).toEqual(["天津市统计局财务处", "天津市统计局财务处"]);
  });
});

describe("the two-block form", () => {
  it("filled in is read as a table of each period, with goal, budget and indicators of its own", () => {
    const typed = {
      D6: 300,
      G6: 106,
      D7: 290,
      G7: 100,
      D8: 10,
      G8: 6,
      B10: "三年建成数字档案馆，实现全部馆藏档案在线利用。",
      F10: "完成永久档案数字化加工，建成数字档案室并通过验收。",
      D12: "档案数字化加工总数量",
      E12: "≥60万页",
      G12: "档案数字化加工数量",
      H12: "≥20万页",
      G19: "档案数字化加工成本",
      H19: "≤75万元",
    };
    const sheet = blankTable("twoBlock", blankOptions({ project: "数字档案室建设" }));
    const { tables } = readTables([newSheetGrid(sheet, typed)], defaultSettings);
    expect(
      tables.map(({ period, project, budget, goal, indicators }) => [
        period,
        project?.text,
        [budget.total, budget.fiscal, budget.other].map((field) => field?.amount?.amount.toFixed()),
        goal?.text,
        indicators.map(({ level2, level3, target }) => [level2.text, level3.text, target.text]),
      ]),
    ).toEqual([
      ["longTerm", "数字档案室建设", ["300", "290", "10"], typed.B10, [["数量指标", typed.D12, "≥60万页"]]],
      [
        "annual",
        "数字档案室建设",
        ["106", "100", "6"],
        typed.F10,
        [
          ["数量指标", typed.G12, "≥20万页"],
          ["成本指标", typed.G19, "≤75万元"],
        ],
      ],
    ]);
    expect(tables.map(({ year, moneyUnit }) => [year, moneyUnit.source])).toEqual([
      [2025, "stated"],
      [2025, "stated"],
    ]);
  });
});
