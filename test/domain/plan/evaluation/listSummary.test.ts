import { formatCell, parseArea } from "../../../../src/domain/grid/address";
import { contains } from "../../../../src/domain/grid/Area";
import { listSummaryHeader, listSummaryPlaces } from "../../../../src/domain/plan/evaluation/listSummary";
import type { BlockRegion } from "../../../../src/domain/plan/WritePlan";
import { contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { listGrid } from "../../../support/listForm";

const LINE = ["P", "Q", "R", "S", "T", "U", "V", "W"];

it("the header of a list's sums says what each column holds, and the unit of both amounts", () => {
  expect(listSummaryHeader("元")).toEqual([
    "全年预算数（元）",
    "全年执行数（元）",
    "执行分值",
    "执行率",
    "执行得分",
    "分值合计",
    "总分",
    "评价等级",
  ]);
});

it("a project's figures stand in its first row, under their headers", () => {
  const area = { row: 2, column: 15, rowCount: 6, columnCount: 8 };
  const { lines, weightTotal, total } = listSummaryPlaces(area, 6);
  const [{ budget, executed, weight, rate, score }] = lines;
  const cells = [budget, executed, weight, rate, score, weightTotal, total].map(formatCell);
  expect([lines.length, cells]).toEqual([1, ["P7", "Q7", "R7", "S7", "T7", "U7", "V7"]]);
});

describe("a project's line", () => {
  it("reckons from its own cells alone", () => {
    const done = withEvaluation(listGrid());
    expect(LINE.map((column) => contentOf(done, `${column}7`))).toEqual([
      "=C7",
      null,
      10,
      '=IF(OR(P7="",Q7=""),"",IFERROR(IF(OR(Q7<0,P7<=0),"",Q7/P7),""))',
      '=IF(OR(S7="",R7=""),"",ROUND(R7*MAX(0,MIN(1,S7)),2))',
      "=ROUND(SUM(L7:L8)+R7,2)",
      '=IF(OR(COUNT(M7:M8)<2,T7="",ABS(U7-100)>0.005),"",ROUND(SUM(M7:M8)+T7,2))',
      expect.stringContaining("COUNT(M7:M8)<2"),
    ]);
  });
});

describe("the cells of a list's sums", () => {
  const state = () => {
    const made = evaluationPlan(listGrid()).sheets[0]?.blocks[1]?.after;
    if (!made) throw new Error("No sums are planned.");
    return made;
  };
  const fitAt = (regions: readonly BlockRegion[], address: string) => {
    const cell = parseArea(address);
    const region = regions.find(({ area }) => cell && contains(area, cell));
    return region && [region.look, region.align, region.numberFormat, region.entry];
  };

  it.each([4, 7])("in the line of row %i look like what they hold, and ask for 全年执行数", (row) => {
    const entry = { kind: "number", lowest: "0", highest: null, unit: "万元" };
    const { regions } = state();
    expect(LINE.map((column) => fitAt(regions, `${column}${row}`))).toEqual([
      ["body", "Right", "0.00", null],
      ["body", "Right", "0.00", entry],
      ["body", "Center", "0.00", null],
      ["body", "Center", "0.00%", null],
      ["body", "Center", "0.00", null],
      ["body", "Center", "0.00", null],
      ["body", "Center", "0.00", null],
      ["body", "Center", null, null],
    ]);
  });

  it("beside a project's other rows are plain", () => {
    const { regions } = state();
    const plain = ["body", "Center", null, null];
    expect(["P5", "Q6", "S8", "T8"].map((cell) => fitAt(regions, cell))).toEqual([
      plain,
      plain,
      plain,
      plain,
    ]);
  });

  it("are as wide as their headers, the last as 未完成（缺预算执行率）, and have no colours and no owner", () => {
    const { widths, scales, record, owner } = state();
    expect(widths).toEqual([18, 18, 10, 10, 10, 10, 10, 24]);
    expect([scales, record, owner]).toEqual([[], null, undefined]);
  });
});
