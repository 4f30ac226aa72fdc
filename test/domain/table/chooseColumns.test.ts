import { chooseColumns } from "../../../src/domain/table/chooseColumns";
import { headerCells } from "../../../src/domain/table/HeaderCell";
import type { HeaderRole } from "../../../src/domain/table/headerLabels";
import { TableView } from "../../../src/domain/table/TableView";
import { gridOf } from "../../support/gridOf";
import type { TestCell } from "../../support/gridOf";

function chosen(header: readonly string[], ...rows: readonly (readonly TestCell[])[]) {
  const view = new TableView(gridOf([header, ...rows]));
  const { columns, doubts } = chooseColumns(view, headerCells(view, { row: 0, lastRow: 0 }), 0);
  return {
    columns: Object.fromEntries([...columns].map(([role, { column }]) => [role, column])),
    doubts: doubts.map(({ role, chosen: { cell }, others, instead }) => ({
      role,
      column: cell.column,
      others: others.map((other) => other.cell.column),
      instead,
    })),
  };
}

describe("a header with one meaning", () => {
  it("has its column without a doubt, an unknown one has none", () => {
    expect(chosen(["三级指标", "备注", "指标值"], ["清淤", "略", "≥20条"])).toEqual({
      columns: { level3: 0, target: 2 },
      doubts: [],
    });
  });
});

describe("a header with several meanings is what its cells are", () => {
  it.each<[string, TestCell, HeaderRole]>([
    ["目标", 20, "target"],
    ["部门", "湖城市水务局", "department"],
    ["单位", "条", "measure"],
    ["单位", "湖城市水务局", "unit"],
    ["完成情况", 20, "actual"],
  ])("%s over %j: %s", (header, cell, role) => {
    expect(chosen([header], [cell])).toEqual({ columns: { [role]: 0 }, doubts: [] });
  });

  it("is the likeliest where nothing stands below it", () => {
    expect(chosen(["目标"], [])).toEqual({ columns: { goal: 0 }, doubts: [] });
    expect(chosen(["年初目标"])).toEqual({ columns: { target: 0 }, doubts: [] });
  });

  it("is a doubt where the other meaning explains half as many cells", () => {
    const columns = { actual: 0 };
    const doubt = { role: "actual", column: 0, others: [], instead: ["achievement"] };
    expect(chosen(["完成情况"], [20], [30], ["20条"], ["3座"])).toEqual({ columns, doubts: [doubt] });
    expect(chosen(["完成情况"], ["20条"], ["3座"])).toEqual({ columns, doubts: [doubt] });
    expect(chosen(["完成情况"], [20], [30], [40], ["3座"])).toEqual({ columns, doubts: [] });
  });

  it("is not what another column says plainly", () => {
    expect(chosen(["单位", "度量单位"], ["条", "条"])).toEqual({
      columns: { unit: 0, measure: 1 },
      doubts: [],
    });
    expect(chosen(["目标", "指标值"], [20, 20])).toEqual({ columns: { goal: 0, target: 1 }, doubts: [] });
  });

  it("may be what another such header is: both are told", () => {
    expect(chosen(["目标", "预期目标"], [20, 20], [30])).toEqual({
      columns: { target: 0 },
      doubts: [{ role: "target", column: 0, others: [1], instead: [] }],
    });
  });

  it("that other columns say plainly in every meaning is one of them all the same", () => {
    const { columns, doubts } = chosen(["总体目标", "目标", "指标值"], ["全部清淤。", 20, null]);
    expect(columns).toEqual({ goal: 0, target: 1 });
    expect(doubts).toEqual([{ role: "target", column: 1, others: [2], instead: [] }]);
  });
});

describe("of several columns for one role", () => {
  it("the one whose cells explain more is taken, of two alike the left one", () => {
    const header = ["指标值", "目标值", "计划值"];
    const doubt = { role: "target", instead: [] };
    expect(chosen(header, [null, "≥20条", "≥30条"])).toEqual({
      columns: { target: 1 },
      doubts: [{ ...doubt, column: 1, others: [0, 2] }],
    });
    expect(chosen(header, ["≥20条", "≥20条"], ["≥20条", null, "≥30条"]).columns).toEqual({ target: 0 });
    expect(chosen(header, [], [null, "≥1条", "≥2条"], [null, null, "≥3条"]).columns).toEqual({ target: 2 });
  });

  it.each<[string, HeaderRole]>([
    ["分值", "weight"],
    ["得分", "score"],
  ])("%s left of 三级指标 is the level's", (word, role) => {
    const row = [50, 30, "清淤河道条数", 10, 20];
    expect(chosen([word, word, "三级指标", word, "备注"], row).columns[role]).toBe(3);
    expect(chosen([word, word, "三级指标", "备注"], row).columns[role]).toBe(0);
    const several = chosen([word, "三级指标", word, word], [50, "清淤", null, 10], [50]);
    expect(several.columns[role]).toBe(3);
  });

  it("of another role one left of 三级指标 counts as the others do", () => {
    expect(chosen(["指标值", "三级指标", "目标值"], [20, "清淤", 20]).columns).toMatchObject({ target: 0 });
  });

  it("年初预算数 gives way to the year's, unless it alone is filled in", () => {
    expect(chosen(["年初预算数", "全年预算数"], [18, 20]).columns).toEqual({ total: 1 });
    expect(chosen(["全年预算数", "年初预算数"], [18, 20]).columns).toEqual({ total: 0 });
    expect(chosen(["年初预算数", "全年预算数"], [18, null]).columns).toEqual({ total: 0 });
    expect(chosen(["年初预算数", "年初预算"], [18, 18]).columns).toEqual({ total: 0 });
    expect(chosen(["预算数", "全年预算数"], [18, 20]).columns).toEqual({ total: 0 });
  });

  it("words that begin with 年初 give way for amounts alone", () => {
    expect(chosen(["年初目标值", "目标值"], [18, 20]).columns).toEqual({ target: 0 });
  });
});
