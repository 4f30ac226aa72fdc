import { plainReading } from "../../../src/domain/table/ReadingOptions";
import { searchTargets } from "../../../src/domain/word/searchTargets";
import { foundTargets } from "../../support/foundTargets";
import { GRID, HEAD, headOf, TITLE, UNIT, wordDocument, wordTable } from "../../support/wordTable";

const OTHER = wordTable("| 序号 | 姓名 |", "| 1 | 张三 |");
const head = (project = "数字档案室建设") => wordTable(...headOf(project));
const grid = () => wordTable(...GRID);
const whole = (project = "数字档案室建设") => wordTable(...headOf(project), ...GRID);
const [PROJECT = "", BUDGET = "", USE = "", GOAL = ""] = HEAD;

describe("the head of a table is looked for above its grid", () => {
  it("in as many Word tables as tell more of it", () => {
    const found = foundTargets(
      TITLE,
      wordTable(PROJECT),
      "",
      wordTable(BUDGET, USE),
      "项目绩效情况",
      wordTable(GOAL),
      "绩效指标",
      grid(),
    );
    expect(found).toEqual([[TITLE, "#1", "#2", "项目绩效情况", "#3", "绩效指标", "#4"]]);
  });

  it("not in a Word table that tells nothing of it", () => {
    expect(foundTargets(OTHER, grid())).toEqual([["#2"]]);
    expect(foundTargets(OTHER, whole())).toEqual([["#2"]]);
  });

  it("not beyond a title, which is the grid's own", () => {
    expect(foundTargets(head(), "乙项目绩效目标表", grid())).toEqual([["乙项目绩效目标表", "#2"]]);
  });

  it("not beyond the table that names the project", () => {
    expect(foundTargets(head("甲"), "", head("乙"), "", grid())).toEqual([["#2", "#3"]]);
  });

  it("not in the table before, nor among the lines below it", () => {
    const found = foundTargets(TITLE, whole("甲"), "填报人：张三", "单位：万元", grid());
    expect(found).toEqual([
      [TITLE, "#1", "填报人：张三"],
      ["单位：万元", "#2"],
    ]);
  });

  it("not across more lines than a heading takes", () => {
    const found = foundTargets(
      head(),
      "一、总体情况",
      "二、实施方案",
      "三、资金安排",
      "四、绩效指标",
      grid(),
    );
    expect(found).toEqual([["#2"]]);
  });
});

describe("title and unit in a Word table without lines", () => {
  const drawn = (...rows: readonly string[]) => wordTable(...rows);

  it("belong to the table right below", () => {
    expect(
      foundTargets(drawn(`| ${TITLE} | < |`, `| ${UNIT} | 单位：万元 |`, "| | \\n |"), "", whole()),
    ).toEqual([["#1", "#2"]]);
  });

  it("belong to the head that stands in a table of its own", () => {
    expect(foundTargets(drawn(`| ${TITLE} |`), head(), grid())).toEqual([["#1", "#2", "#3"]]);
  });

  it.each([
    ["where it is a list that names a unit", ["| 序号 | 单位 |", `| 1 | ${UNIT} |`]],
    ["where it is blank", ["| | |"]],
  ])("do not %s", (_, rows) => {
    expect(foundTargets(drawn(...rows), "", whole())).toEqual([["#2"]]);
  });

  it("do not where a text stands between", () => {
    expect(foundTargets(drawn(`| ${UNIT} | 单位：万元 |`), "绩效情况如下", whole())).toEqual([["#2"]]);
  });

  it("are not taken for another table's", () => {
    const found = foundTargets(
      drawn(`| ${TITLE} |`),
      whole("甲"),
      "",
      drawn("| 乙绩效目标表 |"),
      whole("乙"),
    );
    expect(found).toEqual([
      ["#1", "#2"],
      ["#3", "#4"],
    ]);
  });
});

describe("lines above", () => {
  it("come with the table, and the title where it has none of its own", () => {
    expect(foundTargets("正文。", TITLE, "", UNIT, whole())).toEqual([[TITLE, UNIT, "#1"]]);
  });

  it("come without the heading where the table has its title in itself", () => {
    const titled = wordTable(`| | ${TITLE} | < | < | |`, ...HEAD, ...GRID);
    expect(foundTargets("2024年部门绩效目标表", UNIT, titled)).toEqual([[UNIT, "#1"]]);
  });

  it("come with the heading where only the header says 绩效目标", () => {
    const rows = GRID.map((row) => row.replace("指标值", "绩效目标值"));
    expect(foundTargets(TITLE, wordTable(...HEAD, ...rows))).toEqual([[TITLE, "#1"]]);
  });

  it("come with the heading where 绩效目标 is said below the header only", () => {
    const below = wordTable(...HEAD, ...GRID, "| 产出指标 | 数量指标 | 绩效目标表份数 | 反映报送 | ≥5份 |");
    expect(foundTargets(TITLE, below)).toEqual([[TITLE, "#1"]]);
  });
});

describe("the search", () => {
  it("finds nothing where there is no header of indicators, or none with indicators", () => {
    expect(foundTargets(TITLE, OTHER, head(), "", wordTable("| | |"))).toEqual([]);
    expect(foundTargets(TITLE, wordTable(...HEAD, GRID[0] ?? ""))).toEqual([]);
    expect(foundTargets("正文。")).toEqual([]);
  });

  it("tells after each Word table how many it has looked at", () => {
    const steps = [...searchTargets(wordDocument("正文。", OTHER, "", whole(), "", OTHER), plainReading)];
    expect(steps).toEqual([1, 2, 3]);
  });

  it("names the Word tables of what it found, without the lines", () => {
    const tables = [head(), grid()];
    const [first = OTHER, second = OTHER] = tables;
    const search = searchTargets(wordDocument(TITLE, first, "绩效指标", second, "注：无"), plainReading);
    let step = search.next();
    while (!step.done) step = search.next();
    expect(step.value.map((found) => found.tables)).toEqual([tables]);
  });
});
