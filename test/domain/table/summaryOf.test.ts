import { formatCell, parseArea } from "../../../src/domain/grid/address";
import type { OwnedBlock } from "../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../src/domain/grid/SheetView";
import type { OwnedSummary } from "../../../src/domain/table/ownedSummary";
import { readOwnedSummary, summaryOf } from "../../../src/domain/table/ownedSummary";
import { linesGrid } from "../../support/linesGrid";

/** A block over all of the lines from A1 on. */
function summaryGrid(lines: readonly string[]): { view: SheetView; block: OwnedBlock } {
  const grid = linesGrid(lines);
  const area = parseArea(
    `A1:${formatCell({ row: lines.length - 1, column: (grid.texts[0]?.length ?? 1) - 1 })}`,
  );
  if (!area) throw new Error("The lines have no area.");
  const block = { name: "_绩效助手_合计_1", area, record: "", lookKey: "" };
  return { view: new SheetView({ ...grid, ownedBlocks: [block] }), block };
}

/** The lines that are filled in: "total 年度资金总额 240 B2". */
const told = (summary: OwnedSummary | null) =>
  [...(summary?.lines ?? [])].map(([role, { label, executed }]) =>
    [role, label.text, executed.text, formatCell(executed)].join(" "),
  );

describe("合计 below a grid", () => {
  const read = (lines: readonly string[]) => {
    const { view, block } = summaryGrid(lines);
    return readOwnedSummary(view, block);
  };

  it("has a line for each amount, in the unit that its header says", () => {
    const lines = [
      "项目资金（元） | 全年执行数",
      "年度资金总额 | 240",
      "其中：财政资金 | 200",
      "上年结转资金 | 40",
    ];
    expect(told(read(lines))).toEqual([
      "total 年度资金总额 240 B2",
      "fiscal 其中：财政资金 200 B3",
      "carriedOver 上年结转资金 40 B4",
    ]);
    expect(read(lines).unit).toBe("元");
  });

  it.each(["合计", "总 分", "评价等级"])("ends above %s", (sum) => {
    const lines = ["项目资金 | 全年执行数", "年度资金总额 | 240", `${sum} | `, "其他资金 | 9"];
    expect(told(read(lines))).toEqual(["total 年度资金总额 240 B2"]);
  });

  it("has none where the user has deleted the column of labels, or that of 全年执行数", () => {
    expect(told(read(["全年执行数 | 分值", "年度资金总额 | 10"]))).toEqual([]);
    expect(told(read(["项目资金（万元） | 全年预算数", "年度资金总额 | 249"]))).toEqual([]);
    expect(read(["项目资金 | 全年预算数", "年度资金总额 | 249"]).unit).toBeNull();
  });
});

describe("the figures beside a list", () => {
  const { view, block } = summaryGrid([
    "全年预算数（万元） | 全年执行数（元）",
    "20 | 195000",
    "12 | 110000",
  ]);
  const list = { area: block.area, number: 1, count: 2 };
  const of = (row: number) =>
    summaryOf(view, { ownedSummary: block, list, area: { ...block.area, row, rowCount: 1 } });

  it("are each project's own line, under the header that says what it is", () => {
    expect([1, 2].map((row) => told(of(row)))).toEqual([
      ["total 全年执行数（元） 195000 B2"],
      ["total 全年执行数（元） 110000 B3"],
    ]);
    expect(of(1)?.unit).toBe("元");
  });

  it("are none for a project below the last line", () => {
    expect(told(of(3))).toEqual([]);
  });
});

it("a table beside which nothing was written has no 合计", () => {
  const { view, block } = summaryGrid(["项目资金 | 全年执行数"]);
  expect(summaryOf(view, { ownedSummary: null, list: null, area: block.area })).toBeNull();
});
