import type { WordTable } from "../../../src/domain/word/WordDocument";
import { planned } from "../../support/importedWord";
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
import { sheetLines } from "../../support/sheetLines";

type Blocks = readonly (string | WordTable)[];

const UNIT_ROW = `| ${UNIT} | < | < | 单位：万元 | < |`;

/** What the same table must become however the document has it. */
const EXPECTED = [
  `A1:E1 title ${TITLE}`,
  `A2:E2 free ${UNIT}`,
  "A3:E3 captionRight 单位：万元",
  "A4 label 项目名称",
  "B4:E4 text 数字档案室建设",
  "A5:A6 label 预算规模及资金用途",
  "B5 label 预算数",
  "C5 number #106{0.00}",
  "D5 label 其中：财政    资金",
  "E5 number #106{0.00}",
  "B6:E6 text 数字档案室建设支出",
  "A7 label 绩效目标",
  "B7:E7 text 按照档案管理要求，完成数字档案室的建设和验收。",
  "A8 label 一级指标",
  "B8 label 二级指标",
  "C8 label 三级指标",
  "D8 label 绩效指标描述",
  "E8 label 指标值",
  "A9:A10 centred 产出指标",
  "B9 centred 数量指标",
  "C9 text 档案整理数量",
  "D9 text 反映档案整理数量",
  "E9 centred ≥5000件",
  "B10 centred 质量指标",
  "C10 text 系统验收合格率",
  "D10 text 反映验收情况",
  "E10 centred ≥95%",
  "A11 centred 效益指标",
  "B11 centred 社会效益指标",
  "C11 text 档案查阅便利性",
  "D11 text 反映查阅情况",
  "E11 centred 提高",
  "A12 centred 满意度指标",
  "B12 centred 服务对象满意度指标",
  "C12 text 干部职工满意度",
  "D12 text 反映满意度",
  "E12 centred ≥90%",
];

describe("one target table, however the document has it", () => {
  it.each<[string, Blocks]>([
    [
      "a heading, a table with unit and head, a blank line, a table with the grid (the seed)",
      [TITLE, wordTable(UNIT_ROW, ...HEAD), " ", wordTable(...GRID), ""],
    ],
    ["all of it in one table", [wordTable(`| ${TITLE} | < | < | < | < |`, UNIT_ROW, ...HEAD, ...GRID)]],
    ["title and units as paragraphs", [TITLE, UNIT, "单位：万元", wordTable(...HEAD, ...GRID)]],
    [
      "title and units in a table without lines",
      [wordTable(`| ${TITLE} | < |`, `| ${UNIT} | 单位：万元 |`), "", wordTable(...HEAD, ...GRID)],
    ],
    ["head and grid without a line between", [TITLE, wordTable(UNIT_ROW, ...HEAD), wordTable(...GRID)]],
    [
      "a head in two tables",
      [
        TITLE,
        wordTable(UNIT_ROW, ...HEAD.slice(0, 1)),
        "",
        wordTable(...HEAD.slice(1)),
        "",
        wordTable(...GRID),
      ],
    ],
    [
      "behind text and other tables",
      [
        "一、部门职责",
        "根据《预算绩效管理办法》，各单位应当编制绩效目标，经审核后随预算一并批复。",
        wordTable("| 序号 | 科目 | 金额 |", "| 1 | 办公费 | 3.00 |"),
        "二、项目情况如下。",
        TITLE,
        "",
        wordTable(UNIT_ROW, ...HEAD),
        "",
        wordTable(...GRID),
        "三、其他事项",
      ],
    ],
    [
      "behind a table of contents",
      [
        "目录",
        `${TITLE}\t1`,
        "6.统计督察绩效目标表\t3",
        TITLE,
        wordTable(UNIT_ROW, ...HEAD),
        "",
        wordTable(...GRID),
      ],
    ],
  ])("%s", (_, blocks) => {
    const { sheets, tables } = planned(wordDocument(...blocks));
    expect(sheets.map(sheetLines)).toEqual([EXPECTED]);
    expect(sheets[0]?.sheetName).toBe("表1数字档案室建设");
    expect(tables).toEqual([{ number: 1, project: "数字档案室建设", title: TITLE, indicators: 4, sheet: 0 }]);
  });

  it("keeps the words between head and grid, and the signatures below", () => {
    const { sheets } = planned(
      wordDocument(
        TITLE,
        wordTable(...HEAD),
        "绩效指标",
        wordTable(...GRID),
        "注：指标值按年度填写。",
        "填报人：张三　联系电话：022-12345678",
        "四、下一步工作",
      ),
    );
    const lines = sheetLines(sheets[0]);
    expect(lines).toContain("A6:E6 free 绩效指标");
    expect(lines.slice(-2)).toEqual([
      "A12:E12 free 注：指标值按年度填写。",
      "A13:E13 free 填报人：张三　联系电话：022-12345678",
    ]);
  });
});

describe("a grid that the page breaks", () => {
  const first = wordTable(...HEAD, HEADER, ...OUTPUT);

  it.each<[string, Blocks]>([
    ["with the header again", [TITLE, first, "", wordTable(HEADER, ...BENEFIT)]],
    ["without it", [TITLE, first, "", wordTable(...BENEFIT)]],
    ["right below the header", [TITLE, wordTable(...HEAD, HEADER), "", wordTable(...OUTPUT, ...BENEFIT)]],
    ["with 续表 between", [TITLE, first, "（续表）", wordTable(HEADER, ...BENEFIT)]],
    [
      "into three",
      [TITLE, first, wordTable(HEADER, ...BENEFIT.slice(0, 1)), "- 2 -", wordTable(...BENEFIT.slice(1))],
    ],
  ])("%s goes onto one sheet", (_, blocks) => {
    const { sheets, tables, skipped } = planned(wordDocument(...blocks));
    expect(sheets).toHaveLength(1);
    expect(tables).toMatchObject([{ project: "数字档案室建设", indicators: 4 }]);
    expect(skipped).toEqual([]);
  });

  it("has the header of each page look as one", () => {
    const { sheets } = planned(wordDocument(TITLE, first, "", wordTable(HEADER, ...BENEFIT)));
    expect(sheetLines(sheets[0]).filter((text) => text.endsWith(" label 指标值"))).toHaveLength(2);
  });

  it("does not swallow another table below it", () => {
    const other = wordTable("| 1 | 张三 | 处长 | 022-1 | 签字 |", "| 2 | 李四 | 科长 | 022-2 | 签字 |");
    const { tables, skipped } = planned(wordDocument(TITLE, wordTable(...HEAD, ...GRID), "", other));
    expect(tables).toMatchObject([{ indicators: 4 }]);
    expect(skipped).toEqual([{ number: 2, beginning: "1", reason: "unrelated", missing: [] }]);
  });
});

describe("several target tables", () => {
  it("each in a table of its own", () => {
    const { sheets, tables } = planned(
      wordDocument(wordTable(...rowsOf("甲项目")), "", wordTable(...rowsOf("乙项目"))),
    );
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(["表1甲项目", "表2乙项目"]);
    expect(tables.map(({ project, sheet }) => [project, sheet])).toEqual([
      ["甲项目", 0],
      ["乙项目", 1],
    ]);
  });

  it("one below the other in one Word table, with blank rows between or none", () => {
    for (const between of [[], ["| | | | | |"], ["| 填报人：张三 | < | < | < | < |", "| | | | | |"]]) {
      const { sheets, tables } = planned(
        wordDocument(
          wordTable(...rowsOf("甲项目"), ...between, ...rowsOf("乙项目"), ...between, ...rowsOf("丙项目")),
        ),
      );
      expect(tables.map(({ project, indicators, sheet }) => [project, indicators, sheet])).toEqual([
        ["甲项目", 4, 0],
        ["乙项目", 4, 1],
        ["丙项目", 4, 2],
      ]);
      expect(sheetLines(sheets[1])[0]).toBe("A1:E1 title 乙项目绩效目标表");
      expect(sheetLines(sheets[1])).toContain("A3:E3 captionRight 单位：万元");
    }
  });

  it("keeps what stands between two tables with the one above", () => {
    const foot = "| 填报人：张三 | < | < | < | < |";
    const { sheets } = planned(wordDocument(wordTable(...rowsOf("甲项目"), foot, ...rowsOf("乙项目"))));
    expect(sheetLines(sheets[0]).at(-1)).toBe("A13:E13 text 填报人：张三");
  });

  it("beside each other stay on one sheet", () => {
    const beside = (rows: readonly string[], others: readonly string[]) =>
      rows.map((row, index) => `${row} |${(others[index] ?? "").slice(0)}`);
    const { sheets, tables } = planned(
      wordDocument(wordTable(...beside([...headOf("甲项目"), ...GRID], [...headOf("乙项目"), ...GRID]))),
    );
    expect(sheets).toHaveLength(1);
    expect(tables.map(({ project, sheet }) => [project, sheet])).toEqual([
      ["甲项目", 0],
      ["乙项目", 0],
    ]);
  });

  it("of the same project get names of their own", () => {
    const { sheets } = planned(wordDocument(wordTable(...rowsOf("甲")), "", wordTable(...rowsOf("甲"))));
    expect(sheets.map(({ sheetName }) => sheetName)).toEqual(["表1甲", "表2甲"]);
  });

  it("none at all", () => {
    const plan = planned(wordDocument("绩效目标表", wordTable("| 序号 | 名称 |", "| 1 | 甲 |")));
    expect(plan).toEqual({
      sheets: [],
      tables: [],
      skipped: [{ number: 1, beginning: "序号", reason: "unrelated", missing: [] }],
      losses: [],
      outside: [],
    });
  });
});

describe("what is left out says why", () => {
  it.each<[string, Blocks, string]>([
    ["a table of something else", [wordTable("| 姓名 | 电话 |", "| 张三 | 1 |")], "unrelated"],
    ["a head without indicators", [wordTable(...HEAD)], "noHeader"],
    [
      "a header without 指标值",
      [
        TITLE,
        wordTable(
          ...HEAD,
          "| 一级指标 | 二级指标 | 三级指标 | 说明 | 备注 |",
          "| 产出指标 | 数量指标 | 甲 | 乙 | 丙 |",
        ),
      ],
      "missingColumns",
    ],
    ["indicators of nobody", [wordTable(...GRID)], "noHead"],
    [
      "a grid in a cell",
      [wordTable("| 附件 | 一级指标\t二级指标\t三级指标\t指标值\\n产出指标\t数量指标\t甲\t1个 |")],
      "nested",
    ],
    ["a header alone", [TITLE, wordTable(...HEAD, HEADER)], "noRows"],
    ["a blank table", [wordTable("| | |")], "unrelated"],
  ])("%s", (_, blocks, reason) => {
    const { sheets, skipped } = planned(wordDocument(...blocks));
    expect(sheets).toEqual([]);
    expect(skipped.map((table) => table.reason)).toEqual([reason]);
  });

  it("by its beginning, shortened", () => {
    const { skipped } = planned(
      wordDocument(wordTable("| | 关于批复二〇二四年部门预算的\\n通知（津财预〔2024〕1号） |")),
    );
    expect(skipped).toEqual([
      { number: 1, beginning: "关于批复二〇二四年部门预算的 通知（津…", reason: "unrelated", missing: [] },
    ]);
  });
});

describe("a unit's own words", () => {
  it("for headers find its tables", () => {
    const own = GRID.map((row) => row.replace("指标值", "目标要求"));
    const document = wordDocument(TITLE, wordTable(...HEAD, ...own));
    expect(planned(document).tables).toEqual([]);
    expect(planned(document, { headerWords: { target: ["目标要求"] }, hints: [] }).tables).toMatchObject([
      { indicators: 4 },
    ]);
  });
});
