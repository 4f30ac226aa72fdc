import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { splitTargets } from "../../../src/domain/word/splitTargets";
import { lineOf, wholeTable } from "../../../src/domain/word/Stack";
import type { Stack } from "../../../src/domain/word/Stack";
import { twoBlockGrid } from "../../support/twoBlockForm";
import { wordOfGrid } from "../../support/wordOfGrid";
import { GRID, headOf, rowsOf, UNIT, wordTable } from "../../support/wordTable";

/** Of each sheet its texts, blank ones left out, a row each. */
function sheets(...stack: Stack): string[][] {
  return splitTargets(stack, plainReading).map(({ laid }) =>
    Array.from({ length: laid.rowCount }, (_, row) =>
      laid.cells
        .filter(({ area, text }) => area.row === row && text !== "")
        .map(({ text }) => text)
        .join("|"),
    ),
  );
}
const ofRows = (...rows: readonly string[]) => sheets(wholeTable(wordTable(...rows)));
const projects = (stack: Stack) =>
  splitTargets(stack, plainReading).map(({ sketches }) =>
    sketches.map(({ head }) => head.fields.get("project")?.value.text),
  );

describe("two tables one below the other", () => {
  it("go onto a sheet each, blank rows between them onto none", () => {
    const blank = "| | | | | |";
    const [first, second, ...more] = ofRows(...rowsOf("甲"), blank, blank, ...rowsOf("乙"), blank);
    expect(more).toEqual([]);
    expect([first?.[0], first?.at(-1)]).toEqual([
      "甲绩效目标表",
      "满意度指标|服务对象满意度指标|干部职工满意度|反映满意度|≥90%",
    ]);
    expect([second?.[0], second?.at(-1)]).toEqual(["乙绩效目标表", first?.at(-1)]);
  });

  it("are parted at the lower one's title, where it has one", () => {
    const foot = "| 填报人：张三 | < | < | < | < |";
    const [first, second] = ofRows(...rowsOf("甲"), foot, ...rowsOf("乙"), foot);
    expect(first?.at(-1)).toBe("填报人：张三");
    expect([second?.[0], second?.at(-1)]).toEqual(["乙绩效目标表", "填报人：张三"]);
  });

  it("are parted at the lower one's head, where it has no title", () => {
    const [first, second] = ofRows(...headOf("甲"), ...GRID, ...headOf("乙"), ...GRID);
    expect([first?.[0], first?.length]).toEqual(["项目名称|甲", 9]);
    expect([second?.[0], second?.length]).toEqual(["项目名称|乙", 9]);
  });

  it("lose no row, in a stack of several pieces", () => {
    const table = (project: string) => wholeTable(wordTable(...headOf(project), ...GRID));
    const stack = [
      lineOf("甲绩效目标表"),
      table("甲"),
      lineOf("乙绩效目标表"),
      table("乙"),
      lineOf("注：无"),
    ];
    const [first, second] = sheets(...stack);
    expect([first?.[0], first?.length]).toEqual(["甲绩效目标表", 10]);
    expect([second?.[0], second?.at(-1), second?.length]).toEqual(["乙绩效目标表", "注：无", 11]);
  });

  it("are three sheets where they are three", () => {
    const rows = ["甲", "乙", "丙"].flatMap((project) => [...headOf(project), ...GRID]);
    expect(projects([wholeTable(wordTable(...rows))])).toEqual([["甲"], ["乙"], ["丙"]]);
  });
});

describe("tables that cannot be read without each other stay on one sheet", () => {
  it("the projects of a list, which have one header", () => {
    const list = wordTable(
      "| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标值 |",
      "| 甲项目 | 20 | 产出指标 | 检查次数 | ≥5次 |",
      "| 乙项目 | 30 | 产出指标 | 检查次数 | ≥6次 |",
      "| 丙项目 | 40 | 产出指标 | 检查次数 | ≥6次 |",
    );
    expect(projects([lineOf("项目绩效目标表"), wholeTable(list)])).toEqual([["甲项目", "乙项目", "丙项目"]]);
  });

  it("two blocks of one project, whose head stands above the first", () => {
    const blocks = wholeTable(wordOfGrid(twoBlockGrid()));
    const other = wholeTable(wordTable(...rowsOf("乙")));
    expect(projects([blocks, other])).toEqual([["河道清淤", "河道清淤"], ["乙"]]);
    expect(projects([other, blocks])).toEqual([["乙"], ["河道清淤", "河道清淤"]]);
  });

  it("a lower one without a head of its own, and the one below that goes alone", () => {
    const stack = [
      wholeTable(wordTable(...rowsOf("甲"), "| 中期指标 | < | < | < | < |", ...GRID, ...rowsOf("乙"))),
    ];
    const all = sheets(...stack);
    expect(all.map((rows) => rows[0])).toEqual(["甲绩效目标表", "乙绩效目标表"]);
    expect(all[0]).toHaveLength(18);
  });
});

describe("a stack in which the reader finds", () => {
  it("no table makes no sheet", () => {
    expect(ofRows("| 序号 | 名称 |", "| 1 | 甲 |")).toEqual([]);
  });

  it("one table makes one, with all that stands round it", () => {
    const table = wholeTable(wordTable("| | | | | |", ...headOf("甲"), ...GRID, "| | | | | |"));
    expect(sheets(lineOf("绩效目标表"), table, lineOf("注：无"))[0]).toHaveLength(13);
  });
});

describe("title, unit and money unit in rows of the Word table", () => {
  const table = (...rows: readonly string[]) => ofRows(...rows, ...headOf("甲"), ...GRID)[0]?.slice(0, 5);

  it("become lines of their own", () => {
    expect(table("| 甲绩效目标表 | < | < | < | < |", `| ${UNIT} | < | < | 单位：万元 | < |`)).toEqual([
      "甲绩效目标表",
      UNIT,
      "单位：万元",
      "项目名称|甲",
      "预算规模及资金用途|预算数|106.00|其中：财政    资金|106.00",
    ]);
  });

  it("do so in up to four rows", () => {
    const rows = ["甲绩效目标表", "（2024年度）", UNIT, "单位：万元"].map(
      (text) => `| | ${text} | < | < | |`,
    );
    expect(table(...rows)).toEqual(["甲绩效目标表", "（2024年度）", UNIT, "单位：万元", "项目名称|甲"]);
    const [laid] = splitTargets([wholeTable(wordTable(...rows, ...headOf("甲"), ...GRID))], plainReading);
    expect(laid?.laid.cells.slice(0, 4).map(({ isLine, area }) => [isLine, area.columnCount])).toEqual([
      [true, 5],
      [true, 5],
      [true, 5],
      [true, 5],
    ]);
  });

  it("stay a row where anything else stands in it, or a cell reaches further down", () => {
    const line = (...rows: readonly string[]) =>
      splitTargets([wholeTable(wordTable(...rows, ...headOf("甲"), ...GRID))], plainReading)[0]?.laid
        .cells[0];
    expect(line("| 甲绩效目标表 | < | < | < | 附件1 |")).toMatchObject({ isLine: false });
    expect(line("| 甲绩效目标表 | < | < | < | 单位：万元 |", "| 审核 | < | < | < | ^ |")).toMatchObject({
      isLine: false,
    });
    expect(line("| 甲绩效目标表 | < | < | < | 单位：万元 |")).toMatchObject({ isLine: true });
  });

  it("stay in rows below a blank one", () => {
    const rows = ["| 甲绩效目标表 | < | < | < | < |", "| | | | | |", `| ${UNIT} | < | < | 单位：万元 | < |`];
    expect(table(...rows)?.slice(0, 3)).toEqual(["甲绩效目标表", "", `${UNIT}|单位：万元`]);
  });

  it("leave nothing of a cell that holds white space only", () => {
    expect(table("| 甲绩效目标表 | < | < | < | \\n |")?.slice(0, 2)).toEqual(["甲绩效目标表", "项目名称|甲"]);
  });

  it("stay cells where two tables beside each other have a title each", () => {
    const rows = (project: string) => [
      `| ${project}绩效目标表 | < | < | < | < |`,
      ...headOf(project),
      ...GRID,
    ];
    const beside = rows("甲").map((row, index) => `${row} ${rows("乙")[index] ?? ""}`);
    const [sheet, ...more] = splitTargets([wholeTable(wordTable(...beside))], plainReading);
    expect(more).toEqual([]);
    expect(sheet?.sketches.map(({ head }) => head.title?.text)).toEqual(["甲绩效目标表", "乙绩效目标表"]);
    expect(sheet?.laid.cells[0]).toMatchObject({ text: "甲绩效目标表", isLine: false });
  });

  it("stay below a line that stands above the table", () => {
    const rows = sheets(
      lineOf("甲绩效目标表"),
      wholeTable(wordTable(`| ${UNIT} | < | < | 单位：万元 | < |`, ...headOf("甲"), ...GRID)),
      lineOf("注：无"),
    )[0];
    expect(rows?.slice(0, 4)).toEqual(["甲绩效目标表", UNIT, "单位：万元", "项目名称|甲"]);
    expect(rows?.at(-1)).toBe("注：无");
  });

  it("leave nothing behind of a table that holds nothing else", () => {
    const rows = sheets(
      wholeTable(wordTable("| 甲绩效目标表 | < |", `| ${UNIT} | 单位：万元 |`)),
      wholeTable(wordTable(...headOf("甲"), ...GRID)),
    )[0];
    expect(rows?.slice(0, 4)).toEqual(["甲绩效目标表", UNIT, "单位：万元", "项目名称|甲"]);
    expect(rows).toHaveLength(12);
  });
});
