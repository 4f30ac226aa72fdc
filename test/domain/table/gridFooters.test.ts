import { FIRST_ROW, kindOfRow, NEXT_ROW } from "../../support/gridRow";
import type { Surroundings } from "../../support/gridRow";
import type { TestCell } from "../../support/gridOf";
import { GRID_HEADER } from "../../support/headOf";
import { LIST_HEADER, LIST_ROWS } from "../../support/listForm";

type Row = readonly TestCell[];

/** 绩效指标 merged down beside the header and the rows below it. */
const SIDE = ["绩效指标", ...GRID_HEADER];

describe("a word that could end a grid is a row's own name", () => {
  it.each<[string, Row, Surroundings]>([
    [
      "below a first level that begins like one, merged down",
      [null, null, "乙", "", "2个"],
      { above: ["说明类指标", "数量指标", "甲", "", "1个"], merges: ["A2:A3"] },
    ],
    ["in the second level, with an indicator beside it", [null, "说明类指标", "乙", "", "2个"], {}],
    [
      "below levels that are merged down, though its value is still blank",
      [null, null, "审核报告数量"],
      { merges: ["A2:A3", "B2:B3"] },
    ],
    ["below a first level that is merged down alone", [null, null, "审核报告数量"], { merges: ["A2:A3"] }],
    [
      "beside 绩效指标, which is merged down",
      [null, "效益指标", "社会效益指标", "乙", "", "2个"],
      { header: SIDE, above: [null, ...FIRST_ROW], merges: ["A1:A3"] },
    ],
    [
      "left of a grid without first levels",
      ["审核类指标", "质量指标", "乙", "2个"],
      { header: ["绩效指标", "二级指标", "三级指标", "指标值"], above: ["", "数量指标", "甲", "1个"] },
    ],
    ["as 责任单位 in a line between two rows", ["责任单位：河道所"], { below: [NEXT_ROW] }],
  ])("%s", (_, row, surroundings) => {
    expect(kindOfRow(row, surroundings)).toBe("inside");
  });

  const list = { header: LIST_HEADER, above: LIST_ROWS[0] ?? [] };

  it.each<[string, Row]>([
    ["whose indicator has no second level", ["审核中心", "会议", 5, 5, "", "产出指标", null, "场次", "3场"]],
    ["whose indicator has no value yet", ["审核中心", "会议", 5, 5, "", "产出指标", null, "场次"]],
    ["whose indicator has no name yet", ["审核中心", "会议", 5, 5, "", "产出指标", null, null, "3场"]],
  ])("in a list, as the name of a unit %s", (_, row) => {
    expect(kindOfRow(row, list)).toBe("inside");
  });
});

describe("the grid ends, though a row of indicators follows, above", () => {
  it.each<[string, Row, Surroundings]>([
    [
      "a sum beside 绩效指标, which is merged down",
      [null, "合计", null, null, null, 100],
      { header: SIDE, above: [null, ...FIRST_ROW], merges: ["A1:A4"] },
    ],
    ["the money unit of another table", ["单位：万元"], {}],
    ["the money unit of another table, at length", ["金额单位：元"], {}],
    ["the goal of another table, with its text", ["年度目标", "保障河道畅通"], { header: SIDE }],
    [
      "the goal of another table, with a year behind it",
      ["年度绩效目标", "保障河道畅通", null, null, null, "2024年"],
      { header: SIDE },
    ],
    [
      "the goal of another table, with words in every column",
      ["年度绩效目标", "保障河道畅通", "其中", "清淤", "", "20条"],
      { header: SIDE },
    ],
  ])("%s", (_, row, surroundings) => {
    const isSide = surroundings.header === SIDE;
    const next = isSide ? [null, ...NEXT_ROW] : NEXT_ROW;
    const above = isSide ? [null, ...FIRST_ROW] : FIRST_ROW;
    expect(kindOfRow(row, { above, below: [next], ...surroundings })).toBe("end");
  });
});

describe("a grid goes on", () => {
  it("below 年度绩效目标 that is merged down beside its rows", () => {
    const above = ["年度绩效目标", ...FIRST_ROW];
    const row = [null, null, null, "乙", "", "2个"];
    expect(kindOfRow(row, { header: SIDE, above, merges: ["A2:A3"] })).toBe("inside");
  });

  it("below a blank row with a first level of blanks alone", () => {
    expect(kindOfRow([], { below: [["　", "质量指标", "乙", "", "2个"]] })).toBe("inside");
  });

  it("over the unused row of a first level that is merged over two columns and two rows", () => {
    expect(kindOfRow([], { merges: ["A2:B3"] })).toBe("inside");
  });
});
