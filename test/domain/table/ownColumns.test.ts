import { formatArea, formatCell } from "../../../src/domain/grid/address";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { columnRoleOf } from "../../../src/domain/table/headerSynonyms";
import type { ColumnRole } from "../../../src/domain/table/headerLabels";
import { normaliseLabel } from "../../../src/domain/table/label";
import { readTables } from "../../../src/domain/table/readTables";
import type { EvaluationRole, TargetTable } from "../../../src/domain/table/TargetTable";
import { fundsColumnOf, fundsLineOf } from "../../../src/domain/table/fundsWords";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";
import { seedFormRows } from "../../support/seedForm";

function only(rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): TargetTable {
  const [table, ...more] = readTables([gridOf(rows, { merges })], defaultSettings).tables;
  if (!table || more.length > 0) throw new Error("Expected one table.");
  return table;
}

/** The seed form with columns right of 指标值, from its header (row 8) on; the four indicators stand in rows 9 to 12. */
const withColumns = (columns: readonly (readonly TestCell[])[]): TestCell[][] =>
  seedFormRows().map((row, r) => (r < 7 ? row : [...row, ...columns.map((column) => column[r - 7] ?? null)]));

const entry = (table: TargetTable, index: number, role: EvaluationRole) => {
  const field = table.indicators[index]?.[role] ?? null;
  return field && [field.text, formatCell(field.cell)];
};

describe("the user's own columns behind 指标值", () => {
  const DONE = { value: 45_646, numberFormat: "yyyy/m/d", text: "2024/12/20" };
  const columns: readonly (readonly TestCell[])[] = [
    ["实际完成值", 3, { value: 0.98, numberFormat: "0.0%", text: "98.0%" }, DONE, "达成"],
    ["完成率", { value: 1.5, numberFormat: "0%", text: "150%", formula: "=F9/2" }, "98%", null, true],
    ["分值", 20, "30分", 25, null],
    ["得分", { value: "#DIV/0!", formula: "=H9*F9/0" }, 29.4, null, null],
    ["偏差率", 0.5, null, null, null],
    ["未完成原因分析", "业务量增加", null, null, null],
  ];
  const table = only(withColumns(columns));

  it("belong to the table, each in its role", () => {
    expect(table.columns).toMatchObject({
      actual: 5,
      rate: 6,
      weight: 7,
      score: 8,
      deviation: 9,
      reason: 10,
    });
    expect(formatArea(table.area)).toBe("A1:K12");
    expect([table.ownedColumns, table.ownedSummary]).toEqual([null, null]);
  });

  it("give every kind of value as the cell holds it", () => {
    const [first, second, third, fourth] = table.indicators;
    expect(first?.actual).toEqual({
      text: "3",
      cell: { row: 8, column: 5 },
      value: 3,
      numberFormat: "General",
      formula: null,
      isOwned: false,
    });
    expect(second?.actual).toMatchObject({ text: "98.0%", value: 0.98, numberFormat: "0.0%" });
    expect(third?.actual).toMatchObject({ text: "2024/12/20", value: 45_646, numberFormat: "yyyy/m/d" });
    expect(fourth?.actual).toMatchObject({ text: "达成", value: "达成" });
    expect(first?.rate).toMatchObject({ text: "150%", value: 1.5, formula: "=F9/2" });
    expect(fourth?.rate).toMatchObject({ text: "true", value: true });
    expect(first?.score).toMatchObject({ text: "#DIV/0!", value: "#DIV/0!", formula: "=H9*F9/0" });
    expect(third?.rate).toMatchObject({ text: "", value: null, isOwned: false });
    expect(first?.reason?.text).toBe("业务量增加");
  });

  it("give 分值 its points, none where there is no number", () => {
    const points = table.indicators.map(
      ({ weight }) => weight && [weight.points?.toFixed() ?? null, weight.isOwned],
    );
    expect(points).toEqual([
      ["20", false],
      ["30", false],
      ["25", false],
      [null, false],
    ]);
  });

  it("give rows that share a merged cell the same one", () => {
    const merged = only(withColumns(columns), ["I10:I12", "K9:K10"]);
    expect([0, 1, 2, 3].map((index) => entry(merged, index, "score"))).toEqual([
      ["#DIV/0!", "I9"],
      ["29.4", "I10"],
      ["29.4", "I10"],
      ["29.4", "I10"],
    ]);
    expect(entry(merged, 1, "reason")).toEqual(["业务量增加", "K9"]);
  });

  it("have no cell of their own where one is merged with the column before it", () => {
    const merged = only(withColumns(columns), ["F12:G12", "E11:F11", "H10:I10"]);
    expect(entry(merged, 3, "actual")).toEqual(["达成", "F12"]);
    expect(entry(merged, 3, "rate")).toBeNull();
    expect(entry(merged, 2, "actual")).toBeNull();
    expect(merged.indicators[1]?.weight?.text).toBe("30分");
    expect(entry(merged, 1, "score")).toBeNull();
  });

  it("are found under headers merged down over two rows", () => {
    const rows = withColumns([["实际\n完成值", 3, 95, 190, 1]]);
    rows.splice(8, 0, [null]);
    const table = only(rows, ["A8:A9", "B8:B9", "C8:C9", "D8:D9", "E8:E9", "F8:F9"]);
    expect(table.indicators.map(({ actual }) => actual?.text)).toEqual(["3", "95", "190", "1"]);
  });

  it("are null where the table lacks them", () => {
    const bare = only(seedFormRows());
    expect(bare.indicators[0]).toMatchObject({
      weight: null,
      actual: null,
      rate: null,
      score: null,
      deviation: null,
      reason: null,
    });
  });

  it("are read on each page whose header is repeated, from that page's own columns", () => {
    const page: TestCell[][] = [
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "得分", "实际完成值"],
      ["满意度指标", "服务对象满意度指标", "职工满意度", "", "≥90%", 10, "93%"],
    ];
    const paged = only([...withColumns(columns.slice(0, 1)), ...page]);
    expect(entry(paged, 4, "actual")).toEqual(["93%", "G14"]);
    expect(entry(paged, 0, "actual")).toEqual(["3", "F9"]);
  });

  it("do not reach over a blank column to what stands further right", () => {
    const noted = only(withColumns([["实际完成值", 3], [], ["得分", 1]]));
    expect(noted.columns).toMatchObject({ actual: 5, score: 7 });
    expect(only(withColumns([["实际完成值", 3], [], ["领导批示", "好"]])).area.columnCount).toBe(7);
  });
});

describe("a header", () => {
  it.each<[string, ColumnRole | null]>([
    ["实际完成值", "actual"],
    ["全年实际值", "actual"],
    ["全年\n实际值（2024年）", "actual"],
    ["指标实际完成值", "actual"],
    ["完成值", "actual"],
    ["实际完成情况", "actual"],
    ["完成率（％）", "rate"],
    ["分 值", "weight"],
    ["权重（100分）", "weight"],
    ["指标得分", "score"],
    ["自评得分", "score"],
    ["偏差率", "deviation"],
    ["偏差原因分析及改进措施", "reason"],
    ["偏差原因分析和改进措施", "reason"],
    ["未完成原因分析", "reason"],
    ["未完成原因及拟采取的改进措施", "reason"],
    ["未完成原因和改进措施", "reason"],
    ["原因", "reason"],
    ["指标值", "target"],
    ["预算执行率", null],
    ["执行率", null],
    ["全年执行数", null],
    ["备注", null],
    ["偏差", "deviation"],
    ["未完成", null],
    ["完成时间", null],
  ])("%s is %s", (text, role) => {
    expect(columnRoleOf(normaliseLabel(text))).toBe(role);
  });
});

describe("the words of 项目资金", () => {
  it.each([
    ["年初预算数", "initial"],
    ["年初预算", "initial"],
    ["全年预算数（万元）", "budget"],
    ["调整后预算数", "budget"],
    ["预算数", "budget"],
    ["全年执行数", "executed"],
    ["全年执行数（B）", "executed"],
    ["预算执行数", "executed"],
    ["执行数", "executed"],
    ["分值", "weight"],
    ["执行率", "rate"],
    ["预算执行率（%）", "rate"],
    ["得分", "score"],
    ["原因", "reason"],
    ["年度资金总额", null],
    ["其中：财政拨款", null],
    ["实际完成值", null],
    ["执行", null],
  ])("%s heads the column %s", (text, column) => {
    expect(fundsColumnOf(normaliseLabel(text))).toBe(column);
  });

  it.each([
    ["年度资金总额：", "total"],
    ["资金总额", "total"],
    ["总额", "total"],
    ["其中：财政    资金", "fiscal"],
    ["其中：当年财政拨款", "fiscal"],
    ["本年一般公共预算拨款", "fiscal"],
    ["　　上年结转资金", "carriedOver"],
    ["上年结余结转资金", "carriedOver"],
    ["其他资金（万元）", "other"],
    ["单位自有资金", "other"],
    ["项目资金（万元）", null],
    ["评价等级", null],
    ["", null],
  ])("%s heads the line %s", (text, line) => {
    expect(fundsLineOf(normaliseLabel(text))).toBe(line);
  });
});
