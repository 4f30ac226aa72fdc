import { formatCell } from "../../../../src/domain/grid/address";
import type { Position } from "../../../../src/domain/grid/Area";
import type { SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { summaryPlaces } from "../../../../src/domain/plan/evaluation/summaryContents";
import { contentOf, withEvaluation } from "../../../support/evaluationBlocks";
import { gridOf } from "../../../support/gridOf";
import { selfEvaluationGrid } from "../../../support/selfEvaluationForm";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";

const columnOf = (grid: SheetGrid, column: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => contentOf(grid, `${column}${from + index}`));

describe("the sums below a grid", () => {
  it("have the form's own header, with the table's unit", () => {
    const header = (moneyUnit: string) => {
      const done = withEvaluation(seedFormGrid({ moneyUnit }));
      return [..."HIJKLM"].map((column) => contentOf(done, `${column}13`));
    };
    const others = ["全年预算数", "全年执行数", "分值", "执行率", "得分"];
    expect(header("单位：万元")).toEqual(["项目资金（万元）", ...others]);
    expect(header("单位：元")).toEqual(["项目资金（元）", ...others]);
  });

  it("name each line of 项目资金, the first part as one of the total", () => {
    expect(columnOf(withEvaluation(seedFormGrid()), "H", 14, 18)).toEqual([
      "年度资金总额",
      "其中：财政资金",
      "其他资金",
      "合计",
      "评价等级",
    ]);
    expect(columnOf(withEvaluation(selfEvaluationGrid()), "J", 18, 24)).toEqual([
      "项目资金（万元）",
      "年度资金总额",
      "其中：财政资金",
      "上年结转资金",
      "其他资金",
      "合计",
      "评价等级",
    ]);
  });

  it("have the total alone where the table has no parts", () => {
    const rows = seedFormRows().map((row, index) => (index === 4 ? row.slice(0, 3) : row));
    expect(columnOf(withEvaluation(gridOf(rows)), "F", 13, 16)).toEqual([
      "项目资金（万元）",
      "年度资金总额",
      "合计",
      "评价等级",
    ]);
  });

  it("leave blank what has no figure: 分值 and 得分 of the parts, the amounts of 合计", () => {
    const done = withEvaluation(seedFormGrid());
    expect(["K15", "M15", "K16", "M16"].map((cell) => contentOf(done, cell))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(["I17", "J17", "L17", "I18", "J18", "K18", "L18"].map((cell) => contentOf(done, cell))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});

describe("where the figures stand", () => {
  const places = (rowCount: number) => {
    const { lines, weightTotal, total } = summaryPlaces({ row: 12, column: 7, rowCount, columnCount: 6 });
    const cells = (of: readonly Position[]) => of.map(formatCell).join(" ");
    return {
      lines: lines.map(({ budget, executed, weight, rate, score }) =>
        cells([budget, executed, weight, rate, score]),
      ),
      sums: cells([weightTotal, total]),
    };
  };

  it("is the total's line, the parts' below it, and the line of 合计", () => {
    expect(places(6)).toEqual({
      lines: ["I14 J14 K14 L14 M14", "I15 J15 K15 L15 M15", "I16 J16 K16 L16 M16"],
      sums: "K17 M17",
    });
    expect(places(7).lines.at(-1)).toBe("I17 J17 K17 L17 M17");
  });

  it("is one line where there are no parts, also of a block that lost its rows", () => {
    expect(places(4)).toEqual({ lines: ["I14 J14 K14 L14 M14"], sums: "K15 M15" });
    expect(places(2).lines).toHaveLength(1);
  });
});
