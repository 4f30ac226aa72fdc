import { formatArea, formatCell } from "../../../src/domain/grid/address";
import type { SheetGrid } from "../../../src/domain/grid/SheetGrid";
import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { sketchTables } from "../../../src/domain/table/sketchTables";
import { DONE, GAIN, HEAD, LEVELS, linesGrid } from "../../support/linesGrid";
import { withBlock } from "../../support/ownedBlock";

const namesOf = (rows: readonly { readonly level3: { readonly text: string } }[]) =>
  rows.map(({ level3 }) => level3.text).join("、");
const sketch = (lines: readonly string[], merges: readonly string[] = []) =>
  sketchTables(linesGrid(lines, { merges }), plainReading);

describe("two blocks below one header, named beside their rows", () => {
  const beside = (...names: readonly string[]) => [
    ...HEAD,
    ` | ${LEVELS}`,
    ...names.map((name, index) => `${name} | ${index % 2 === 0 ? DONE : GAIN}`),
  ];
  const blocks = (lines: readonly string[], merges: readonly string[] = []) =>
    sketch(lines, merges).map(({ area, period, rows, header }) => [
      formatArea(area),
      period,
      namesOf(rows),
      header.row + 1,
    ]);

  it("are two tables: the first has the head, the second begins with its first row", () => {
    const lines = beside("中长期绩效指标", "", "年度绩效指标", "");
    expect(blocks(lines, ["A5:A6", "A7:A8"])).toEqual([
      ["A1:E6", "longTerm", "清淤条数、内涝下降率", 4],
      ["A7:E8", "annual", "清淤条数、内涝下降率", 4],
    ]);
  });

  it("have the amounts and the goal of their own period", () => {
    const head = ["中期资金总额 | 300 | 年度资金总额 | 100", "中期目标 | 建成", "年度目标 | 开工"];
    const lines = [...beside("年度绩效指标", "中长期绩效指标")];
    lines.splice(2, 1, ...head);
    expect(
      sketch(lines).map(({ head: { fields } }) => [
        fields.get("total")?.value.text,
        fields.get("goal")?.value.text,
      ]),
    ).toEqual([
      ["100", "开工"],
      ["300", "建成"],
    ]);
  });

  it.each<[string, readonly string[]]>([
    ["one name alone", ["年度绩效指标", ""]],
    ["one name written again", ["年度绩效指标", "年度绩效指标"]],
    ["a third one", ["中长期绩效指标", "年度绩效指标", "中长期绩效指标"]],
  ])("are none with %s", (_, names) => {
    const found = blocks(beside(...names));
    expect(found.map(([area, period]) => [area, period])).toEqual([[`A1:E${4 + names.length}`, null]]);
  });
});

describe("a table is as wide as its head", () => {
  const WIDE = "预算数 | 20 | 财政资金 | 15 | 其他资金 | 5";
  const areaWith = (more: readonly ((grid: SheetGrid) => SheetGrid)[]) => {
    const lines = [HEAD[0] ?? "", HEAD[1] ?? "", WIDE, LEVELS, DONE];
    const grid = more.reduce((sheet, change) => change(sheet), linesGrid(lines));
    return sketchTables(grid, plainReading).map(({ area }) => formatArea(area));
  };
  const column = (at: string) => (grid: SheetGrid) =>
    withBlock(grid, { name: `_绩效助手_评价_${at}`, at, cells: [["实际完成值"], ["20条"]] });

  it("where that is wider than its grid", () => {
    expect(areaWith([])).toEqual(["A1:F5"]);
  });

  it("but ends before the columns that the add-in has set beside the grid", () => {
    expect(areaWith([column("E4")])).toEqual(["A1:D5"]);
    expect(areaWith([column("F4")])).toEqual(["A1:E5"]);
    expect(areaWith([column("G4")])).toEqual(["A1:F5"]);
  });
});

describe("the projects of a list", () => {
  const HEADER = "项目名称 | 预算数（元） | 一级指标 | 二级指标 | 三级指标 | 指标值";
  const TITLE = ["2024年项目绩效目标一览表", "填报单位：湖城市水务局"];
  const ROWS = [
    `河道清淤 | 200000 | ${DONE}`,
    ` | | ${GAIN}`,
    `泵站检修 | 120000 | ${DONE}`,
    `闸门养护 | 5000 | ${DONE}`,
    ` | | ${GAIN}`,
  ];
  const projects = () => sketch([...TITLE, HEADER, ...ROWS, "合计 | 325000"]);

  it("are tables of their own rows alone, from the first to the last", () => {
    expect(
      projects().map(({ area, rows, period }) => [formatArea(area), rows.map(({ row }) => row + 1), period]),
    ).toEqual([
      ["A4:F5", [4, 5], null],
      ["A6:F6", [6], null],
      ["A7:F8", [7, 8], null],
    ]);
  });

  it("are as wide as the list, in whichever column that begins", () => {
    const grid = linesGrid([...TITLE, HEADER, ...ROWS], { at: { row: 10, column: 2 } });
    const areas = sketchTables(grid, plainReading).map(({ area, list }) => [area, list?.area ?? area]);
    expect(areas.map((both) => both.map(formatArea))).toEqual([
      ["C14:H15", "C13:H18"],
      ["C16:H16", "C13:H18"],
      ["C17:H18", "C13:H18"],
    ]);
  });

  it("know their number, and the list from its header on", () => {
    const places = projects().map(({ list }) => list && [list.number, list.count, formatArea(list.area)]);
    expect(places).toEqual([
      [1, 3, "A3:F8"],
      [2, 3, "A3:F8"],
      [3, 3, "A3:F8"],
    ]);
  });

  it("have the title, unit and year above the list in common, and the unit of money of its header", () => {
    for (const { head } of projects()) {
      expect([head.title?.text, head.unit?.name]).toEqual(["2024年项目绩效目标一览表", "湖城市水务局"]);
      expect(head.units.map(({ unit, cell }) => `${unit} ${formatCell(cell)}`)).toEqual(["元 B3"]);
    }
  });

  it("have their own unit before that of the whole list, and the money unit above it first", () => {
    const own = [
      "金额单位：万元",
      `单位名称 | ${HEADER}`,
      `河道所 | ${ROWS[0] ?? ""}`,
      ` | ${ROWS[2] ?? ""}`,
    ];
    const heads = sketch([...TITLE, ...own]).map(({ head }) => head);
    expect(heads.map(({ unit }) => unit?.name)).toEqual(["河道所", "河道所"]);
    expect(heads[0]?.units.map(({ unit }) => unit)).toEqual(["万元", "元"]);
    const [above] = sketch([...TITLE, "（2024年度）", HEADER, ...ROWS]);
    expect(above?.head.year).toBe(2024);
  });

  it("end their head with the last of the columns that hold its fields", () => {
    expect(projects().map(({ head }) => [head.firstRow + 1, head.lastColumn])).toEqual([
      [4, 1],
      [6, 1],
      [7, 1],
    ]);
    const merged = sketch(
      ["项目名称 | | 预算数 | 一级指标 | 三级指标 | 指标值", "河道清淤 | | 20 | 产出指标 | 清淤条数 | ≥20条"],
      ["A1:B1", "A2:B2"],
    );
    expect(merged.map(({ head }) => head.lastColumn)).toEqual([2]);
  });

  it("that stand below a line written across have only the lines of the list above them", () => {
    const [first] = sketch(["内部资料", "", ...TITLE, HEADER, ...ROWS]);
    expect(first?.head.title?.text).toBe("2024年项目绩效目标一览表");
    const [other] = sketch(["2023年项目绩效目标一览表", "", "", "", HEADER, ...ROWS]);
    expect(other?.head.title).toBeNull();
  });
});
