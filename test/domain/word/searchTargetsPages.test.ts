import { foundTargets } from "../../support/foundTargets";
import { BENEFIT, GRID, HEAD, HEADER, headOf, OUTPUT, wordTable } from "../../support/wordTable";

const first = (...more: readonly string[]) => wordTable(...HEAD, HEADER, ...OUTPUT, ...more);
const [SOCIAL = "", CONTENT = ""] = BENEFIT;

describe("a table goes on in the Word table below it", () => {
  it.each<[string, readonly string[]]>([
    ["with the header again", [HEADER, ...BENEFIT]],
    ["without it", BENEFIT],
    ["within a level that the page before names", ["| | 质量指标 | 利用率 | 反映利用 | ≥5% |", SOCIAL]],
    ["within both levels", ["| | | 档案利用人次 | 反映利用 | ≥100人次 |"]],
    [
      "within the level merged down over the page",
      ["| \\n | | 利用人次 | 反映 | ≥1人次 |", "| ^ | ^ | 次数 | 反映 | ≥1次 |"],
    ],
  ])("%s", (_, rows) => {
    expect(foundTargets(first(), "", wordTable(...rows))).toEqual([["#1", "#2"]]);
  });

  it("with a first level whose second is left blank", () => {
    for (const blank of ["", "\\n"]) {
      const page = wordTable(`| 效益指标 | ${blank} | 利用率 | 反映利用 | ≥5% |`, CONTENT);
      expect(foundTargets(first(), "", page)).toEqual([["#1", "#2"]]);
    }
  });

  it("within a level of the unit's own, which the page before names", () => {
    const own = first("| 甲处指标 | 专项指标 | 整理率 | 反映整理 | ≥95% |");
    expect(foundTargets(own, "", wordTable("| | | 利用率 | 反映利用 | ≥5% |"))).toEqual([["#1", "#2"]]);
  });

  it("where only its header stood on the page before", () => {
    expect(
      foundTargets(wordTable(...HEAD, HEADER), "", wordTable(...OUTPUT), "", wordTable(...BENEFIT)),
    ).toEqual([["#1", "#2", "#3"]]);
  });

  it("in one that has a column more, by that page's header", () => {
    const wider = (...rows: readonly string[]) => ({
      ...wordTable(...rows.map((row) => `${row} 备注 |`)),
      widths: [90, 90, 90, 90, 45, 45],
    });
    expect(foundTargets(first(), "", wider(HEADER, SOCIAL), "续表", wider(CONTENT))).toEqual([
      ["#1", "#2", "#3"],
    ]);
  });

  it("with the notes below its last page", () => {
    expect(foundTargets(first(), "", wordTable(...BENEFIT), "注：无")).toEqual([["#1", "#2", "注：无"]]);
  });
});

describe("a Word table below is none of a table's pages", () => {
  it.each<[string, readonly string[]]>([
    ["where a text of its own stands at the first level", ["| 甲处 | 质量指标 | 利用率 | 反映利用 | ≥5% |"]],
    ["where one stands at the second", ["| 产出指标 | 张三 | 利用率 | 反映利用 | ≥5% |"]],
    [
      "where one stands in one row of several",
      [SOCIAL, "| 甲处 | 张三 | 利用率 | 反映利用 | ≥5% |", CONTENT],
    ],
    ["where it has fewer columns", ["| 效益指标 | 社会效益指标 | 档案查阅便利性 | 提高 |"]],
    ["where it has more", ["| 效益指标 | 社会效益指标 | 档案查阅便利性 | 反映查阅 | 提高 | 无 |"]],
    ["where nothing stands in it", ["| | | | | |"]],
  ])("%s", (_, rows) => {
    expect(foundTargets(first(), "", wordTable(...rows))).toEqual([["#1"]]);
  });

  it("where a text stands between", () => {
    expect(foundTargets(first(), "其他指标如下：", wordTable(...BENEFIT))).toEqual([["#1"]]);
  });

  it("where another table of another kind does", () => {
    const other = wordTable("| 序号 | 姓名 |", "| 1 | 张三 |");
    expect(foundTargets(first(), "", other, "", wordTable(...BENEFIT))).toEqual([["#1"]]);
  });

  it("where it is another project's", () => {
    const second = wordTable(...headOf("乙"), ...GRID);
    expect(foundTargets(first(...BENEFIT), "", second)).toEqual([["#1"], ["#2"]]);
    expect(foundTargets(first(...BENEFIT), "", wordTable(...headOf("乙")), "", wordTable(...GRID))).toEqual([
      ["#1"],
      ["#2", "#3"],
    ]);
  });
});
