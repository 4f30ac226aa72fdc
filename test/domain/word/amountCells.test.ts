import { formatCell } from "../../../src/domain/grid/address";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { amountCells } from "../../../src/domain/word/amountCells";
import { draftOf } from "../../../src/domain/word/splitTargets";
import { lineOf, wholeTable } from "../../../src/domain/word/Stack";
import { GRID, HEAD, wordTable } from "../../support/wordTable";

const TITLE = lineOf("项目支出绩效目标表");

/** The cells with amounts of each table that is read below a title. */
const amounts = (...rows: readonly string[]): string[][] =>
  draftOf([TITLE, wholeTable(wordTable(...rows))], plainReading).sketches.map((sketch) =>
    amountCells(sketch).map(formatCell).sort(),
  );

describe("cells with amounts of the budget", () => {
  it("stand beside their labels", () => {
    expect(amounts(...HEAD, ...GRID)).toEqual([["C3", "E3"]]);
    const other = "| 预算数（万元） | 120.00 | 上年结转 | 20.00 | 备注 |";
    const all = "| 财政资金 | 90.00 | 其他资金 | 10.00 | 无 |";
    expect(amounts(HEAD[0] ?? "", other, all, ...GRID)).toEqual([["B3", "B4", "D3", "D4"]]);
  });

  it("stand in the three columns of 自评表's grid of funds", () => {
    const funds = [
      "| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 |",
      "| ^ | 年度资金总额 | 100.00 | 120.00 | 110.00 |",
      "| ^ | 其中：当年财政拨款 | 90.00 | 100.00 | 95.00 |",
      "| ^ | 上年结转资金 | 10.00 | 20.00 | 15.00 |",
      "| ^ | 其他资金 | 0 | 0 | 0 |",
    ];
    const grid = [
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |",
      "| 产出指标 | 数量指标 | 检查次数 | ≥5次 | 6次 |",
    ];
    const cells = amounts(HEAD[0] ?? "", ...funds, ...grid);
    expect(cells).toEqual([[4, 5, 6, 7].flatMap((row) => [`C${row}`, `D${row}`, `E${row}`]).sort()]);
  });

  it("stand in those of the three columns that a form has", () => {
    const funds = [
      "| 项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率 |",
      "| ^ | 年度资金总额 | 120.00 | 110.00 | 91.67% |",
      "| ^ | 其他资金 | 0 | 0 | |",
    ];
    expect(amounts(HEAD[0] ?? "", ...funds, ...GRID)).toEqual([["C4", "C5", "D4", "D5"]]);
  });

  it("stand in the column of a list, in the rows of each project", () => {
    const list = [
      "| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标值 |",
      "| 甲项目 | 1,200.50 | 产出指标 | 检查次数 | ≥5次 |",
      "| ^ | ^ | 产出指标 | 合格率 | ≥95% |",
      "| 乙项目 | 30 | 产出指标 | 检查次数 | ≥6次 |",
    ];
    const [first, second] = amounts(...list);
    expect(first).toEqual(expect.arrayContaining(["B3", "B4"]));
    expect(second).toContain("B5");
    expect([...(first ?? []), ...(second ?? [])].every((cell) => cell.startsWith("B"))).toBe(true);
  });

  it("are none where no budget is told", () => {
    expect(amounts(HEAD[0] ?? "", HEAD[3] ?? "", ...GRID)).toEqual([[]]);
  });
});
