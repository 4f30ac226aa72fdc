import { isOutside } from "../../../src/domain/table/gridEnd";
import type { TestCell } from "../../support/gridOf";
import { FIRST_ROW, kindOfRow, NEXT_ROW, sheetOfRow } from "../../support/gridRow";
import type { Surroundings } from "../../support/gridRow";
import { GRID_HEADER } from "../../support/headOf";
import { LIST_HEADER, LIST_ROWS } from "../../support/listForm";

type Row = readonly TestCell[];

describe("a row of the grid", () => {
  it.each<[string, Row, Surroundings?]>([
    ["an indicator", NEXT_ROW],
    ["an indicator below levels that are written once", [null, null, "乙", "", "2个"]],
    ["a first level alone", ["三、效益指标（30分）"]],
    ["a second level alone", [null, "社会效益指标"]],
    ["an explanation alone", [null, null, null, "反映成效"]],
    ["a value alone", [null, null, null, null, "2个"]],
    ["an indicator called like a footer", [null, null, "审核报告数量", "", "3份"]],
    ["an indicator called like a line for signatures", [null, null, "项目完成时间", "", "12月底前"]],
    [
      "an indicator called like a footer beside its second level",
      [null, "数量指标", "合计支付次数", "", "3次"],
    ],
    [
      "a first level that begins like a footer's word, beside a second",
      ["说明类指标", "数量指标", "乙", "", "2个"],
    ],
    [
      "a footer's word in a level that is merged down",
      [null, "合计", "乙", "", "2个"],
      { merges: ["A2:A3"] },
    ],
    ["a level merged over two columns from above", [null, null, "乙", "", "2个"], { merges: ["A2:B3"] }],
    [
      "预算执行率 across the levels, with a value",
      ["预算执行率", null, null, null, "100%"],
      { merges: ["A3:C3"] },
    ],
  ])("is %s", (_, row, surroundings = {}) => {
    expect(kindOfRow(row, surroundings)).toBe("inside");
  });

  it("is 资金支出进度 across the levels, with points", () => {
    const header = ["一级指标", "二级指标", "三级指标", "指标值", "分值"];
    expect(kindOfRow(["资金支出进度", null, null, null, 10], { header, merges: ["A3:C3"] })).toBe("inside");
  });
});

describe("the grid ends above", () => {
  it.each<[string, Row, Surroundings?]>([
    ["a signature", ["填报人：张三", "联系电话：022-1234"]],
    ["a signature in a further column", [null, null, "填报人：李四"]],
    ["a signature beside what looks like a level", ["单位负责人（签章）：", "数量指标"]],
    ["an opinion", ["审核意见", null, null, "同意"]],
    ["a sum", ["合计", null, null, null, "100"]],
    ["a conclusion", ["评价结论：良", null, null, null, "良"]],
    ["a note", ["备注：本表一式三份"]],
    ["a footer's word below levels that are written once", [null, null, "总分"]],
    ["a line across the levels", ["本表一式三份", null, null, null, "2024"], { merges: ["A3:B3"] }],
    ["a line across the grid", ["预算执行率"], { merges: ["A3:E3"] }],
    ["预算执行率 across the levels, without a value", ["预算执行率"], { merges: ["A3:C3"] }],
    ["the title of another table", ["2.档案室建设绩效目标表"]],
    ["the project of another table", ["项目名称", "档案室建设"]],
    ["the money unit of another table", ["金额单位：万元"]],
    ["the money unit of another table, in short", ["单位：万元"]],
    ["another header", GRID_HEADER],
    ["blank rows that nothing follows", []],
    ["a blank row that a footer follows", [], { below: [["填报人：张三"], NEXT_ROW] }],
    ["a blank row that another table follows", [], { below: [["项目名称", "乙"], NEXT_ROW] }],
    ["a blank row that a line across follows", [], { below: [["说明"], NEXT_ROW], merges: ["A4:C4"] }],
    ["a blank row that another list follows", [], { below: [["序号", "数量指标", "乙", "", "2个"]] }],
    ["a blank row that words without a level follow", [], { below: [[null, "甲", "乙", "", "丙"]] }],
    ["more blank rows than three", [], { below: [[], [], [], NEXT_ROW] }],
  ])("%s", (_, row, surroundings = {}) => {
    expect(kindOfRow(row, surroundings)).toBe("end");
  });

  it("a sum beside 绩效指标, which is merged down", () => {
    const header = ["绩效指标", ...GRID_HEADER];
    const merges = ["A2:A4"];
    const above = [null, ...FIRST_ROW];
    expect(kindOfRow([null, "合计", null, null, null, 100], { header, above, merges })).toBe("end");
    expect(kindOfRow([null, ...NEXT_ROW], { header, above, merges })).toBe("inside");
  });
});

describe("blank rows inside the grid", () => {
  it.each<[string, readonly Row[]]>([
    ["an indicator", [NEXT_ROW]],
    ["two more of them and an indicator", [[], [], NEXT_ROW]],
    ["an indicator of a known second level", [[null, "质量指标", "乙", "", "2个"]]],
    ["预算执行率 with a value", [["预算执行率", null, null, null, "100%"]]],
  ])("are followed by %s", (_, below) => {
    expect(kindOfRow([], { below, merges: ["A4:C4"].slice(0, below[0]?.[0] === "预算执行率" ? 1 : 0) })).toBe(
      "inside",
    );
  });

  it("are rows in which nothing of an indicator stands", () => {
    const outside = (row: Row) => {
      const { view, header } = sheetOfRow(row, {});
      return isOutside(view, header, 2);
    };
    expect([[], ["甲"], [" ", "　"]].map(outside)).toEqual([true, true, true]);
    expect([["效益指标"], [null, "甲"], [null, null, null, "解释"]].map(outside)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("a grid without a column of first levels", () => {
  const header = ["二级指标", "三级指标", "指标值"];
  const above = ["数量指标", "甲", "1个"];

  it.each<[string, Row, string]>([
    ["an indicator", ["质量指标", "乙", "2个"], "inside"],
    ["an indicator called like a footer", [null, "合计次数", "3次"], "inside"],
    ["its own header again", header, "end"],
    ["a sum", ["合计", null, 100], "end"],
    ["a line across", ["本表一式三份"], "end"],
  ])("has %s for what it is", (_, row, kind) => {
    const merges = row[0] === "本表一式三份" ? ["A3:B3"] : [];
    expect(kindOfRow(row, { header, above, merges })).toBe(kind);
  });

  it("goes on below a blank row with any second level", () => {
    expect(kindOfRow([], { header, above, below: [["其他类", "乙", "2个"]] })).toBe("inside");
  });
});

describe("a row of a list", () => {
  const [above = [], ...others] = LIST_ROWS;
  const list: Surroundings = { header: LIST_HEADER, above };
  const next = others.slice(2);

  it.each<[string, Row, readonly Row[], string]>([
    ["a subtotal between two projects", ["小计", null, 20], next, "skipped"],
    ["the header repeated on the next page", LIST_HEADER, next, "skipped"],
    ["a blank row between two projects", [], next, "inside"],
    ["a sum below the last project", ["合计", null, 20], [], "end"],
    ["a signature below the last project", ["填报人：张三"], [], "end"],
    [
      "a project that is called like a footer",
      ["审核中心", "说明会", 5, 5, "", "产出指标", "数量指标", "场次", "3场"],
      [],
      "inside",
    ],
    ["a project that is only named", [null, "泵站检修"], [], "inside"],
  ])("is %s", (_, row, below, kind) => {
    expect(kindOfRow(row, { ...list, below })).toBe(kind);
  });

  it("is outside where the project's name is merged down from above and nothing else stands", () => {
    const { view, header } = sheetOfRow([], { ...list, merges: ["B2:B3"] });
    expect(isOutside(view, header, 2)).toBe(true);
  });
});
