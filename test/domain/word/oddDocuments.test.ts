import { planned } from "../../support/importedWord";
import { foundTargets } from "../../support/foundTargets";
import { sheetLines } from "../../support/sheetLines";

import {
  BENEFIT,
  GRID,
  HEAD,
  HEADER,
  headOf,
  OUTPUT,
  rowsOf,
  TITLE,
  UNIT,
  wordDocument,
  wordTable,
} from "../../support/wordTable";

const whole = (project = "甲") => wordTable(...headOf(project), ...GRID);
const first = wordTable(...HEAD, HEADER, ...OUTPUT);
const second = () => wordTable(HEADER, ...BENEFIT);
const [PROJECT = "", BUDGET = "", USE = "", GOAL = ""] = HEAD;

it.each([
  "续上表",
  "（续上表）",
  "续表（一）",
  "（续表一）",
  "第 2 页 共 5 页",
  "2/5",
  "（接上页）",
  `${TITLE}（续）`,
  TITLE,
])("%s between two pages parts no table", (text) => {
  expect(foundTargets(TITLE, first, text, second())).toEqual([[TITLE, "#1", "#2"]]);
});

it.each<[string, readonly number[]]>([
  ["a level wider", [60, 110, 120, 100, 60]],
  ["all narrower", [40, 60, 100, 60, 40]],
  ["none stated", [0, 0, 0, 0, 0]],
])("a page whose columns are %s stands in those of the page before", (_, widths) => {
  const upper = { ...first, widths: [60, 80, 150, 100, 60] };
  for (const rows of [BENEFIT, [HEADER, ...BENEFIT]]) {
    const lower = { ...wordTable(...rows), widths };
    const { sheets, tables } = planned(wordDocument(TITLE, upper, "", lower));
    expect(tables).toMatchObject([{ indicators: 4 }]);
    expect(sheetLines(sheets[0])).toContain(`C${rows.length === 2 ? 9 : 10} text 档案查阅便利性`);
  }
});

it("a list goes on over pages, under the money unit of its first", () => {
  const header = "| 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 |";
  const rows = ["| 甲 | 20 | 产出指标 | 数量指标 | 甲数 | ≥5件 |", "| ^ | ^ | ^ | 质量指标 | 甲率 | ≥9% |"];
  const more = ["| | | | 时效指标 | 甲时 | ≤5天 |", "| 乙 | 30 | 产出指标 | 数量指标 | 乙数 | ≥5件 |"];
  for (const page of [more, [header, ...more]]) {
    const { tables, sheets } = planned(
      wordDocument(TITLE, "单位：元", wordTable(header, ...rows), "", wordTable(...page)),
    );
    expect(tables.map(({ project, indicators, sheet }) => [project, indicators, sheet])).toEqual([
      ["甲", 3, 0],
      ["乙", 1, 0],
    ]);
    expect(sheets).toHaveLength(1);
  }
});

it.each(["二、绩效目标", "（一）年度绩效目标", "绩效目标及指标", "项目绩效目标："])(
  "%s heads a part of a table",
  (text) => {
    expect(foundTargets(TITLE, wordTable(...HEAD), text, wordTable(...GRID))).toEqual([
      [TITLE, "#1", text, "#2"],
    ]);
  },
);

it.each([
  ["| 填报单位： | 天津市统计局 | 单位：元 |"],
  ["| 填报单位：天津市统计局 | 填报日期：2024年1月5日 | 单位：元 |"],
  ["| 附件1 | | 单位：元 |"],
])("%s drawn as a table above belongs to the head, with its money unit", (row) => {
  expect(foundTargets(TITLE, wordTable(row), "", whole())).toEqual([[TITLE, "#1", "#2"]]);
});

it("a list titled anew in the same Word table is a sheet of its own", () => {
  const list = (name: string) => [
    `| ${name}绩效目标表 | < | < | < | < |`,
    "| 项目名称 | 预算数 | 一级指标 | 三级指标 | 指标值 |",
    `| ${name} | 20 | 产出指标 | 检查次数 | ≥5次 |`,
  ];
  const { sheets, tables } = planned(wordDocument(wordTable(...list("甲"), ...list("乙"))));
  expect(sheets.map((sheet) => sheetLines(sheet)[0])).toEqual([
    "A1:E1 title 甲绩效目标表",
    "A1:E1 title 乙绩效目标表",
  ]);
  expect(tables).toMatchObject([{ project: "甲" }, { project: "乙" }]);
});

it("a table that tells nothing of the head may stand within it", () => {
  const person = wordTable("| 项目负责人 | 张三 | 联系电话 | 1 |");
  expect(
    foundTargets(
      TITLE,
      wordTable(PROJECT),
      "",
      person,
      "",
      wordTable(BUDGET, USE),
      "",
      wordTable(GOAL),
      "",
      wordTable(...GRID),
    ),
  ).toEqual([[TITLE, "#1", "#2", "#3", "#4", "#5"]]);
});

it.each(["填报日期：2024年1月5日", "项目名称：数字档案室建设"])(
  "%s parts a table from no title above it",
  (text) => {
    expect(foundTargets(TITLE, UNIT, "单位：元", text, whole())).toEqual([
      [TITLE, UNIT, "单位：元", text, "#1"],
    ]);
  },
);

it("a note is its table's with all of its points, of what it ever speaks", () => {
  const notes = ["注：1.绩效目标由单位填写", "2.其他资金包括自有资金。", "填报人：张三"];
  expect(foundTargets(whole(), ...notes, whole("乙"))).toEqual([["#1", ...notes], ["#2"]]);
  expect(foundTargets(whole(), "注：金额单位：万元", whole("乙"))).toEqual([
    ["#1", "注：金额单位：万元"],
    ["#2"],
  ]);
  expect(foundTargets(whole(), "填报单位：乙局", whole("乙"))).toEqual([["#1"], ["填报单位：乙局", "#2"]]);
});

it("a grid in a cell of a table with a head is told", () => {
  const { skipped } = planned(
    wordDocument(wordTable(...HEAD, "| 绩效指标 | 三级指标\t指标值\\n甲\t1个 | < | < | < |")),
  );
  expect(skipped).toMatchObject([{ reason: "nested" }]);
});

it("a sentence before a comma is no title", () => {
  expect(foundTargets("为了落实绩效目标，", whole())).toEqual([["#1"]]);
});

it.each([
  ["（2024年度）", "A1:E1 caption （2024年度）"],
  ["编制单位：统计局", "A1:E1 free 编制单位：统计局"],
])("%s above the lower table's title goes with it", (text, line) => {
  const { sheets } = planned(
    wordDocument(wordTable(...rowsOf("甲"), "| | | | | |", `| ${text} | < | < | < | < |`, ...rowsOf("乙"))),
  );
  expect(sheets).toHaveLength(2);
  expect(sheetLines(sheets[1])[0]).toBe(line);
});
