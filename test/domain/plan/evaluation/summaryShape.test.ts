import type { CellValue, SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { strayCells, summaryShape } from "../../../../src/domain/plan/evaluation/summaryShape";
import { typed, withColumnInserted, withRowInserted } from "../../../support/editedGrid";
import { changesOf, contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { seedFormGrid } from "../../../support/seedForm";
import { withCell } from "../../../support/withCell";

/** The default form with its sums in H13:M18: the lines in rows 14 to 16, 合计 and 评价等级 in 17 and 18. */
const written = (): SheetGrid => withEvaluation(seedFormGrid());
const changes = (grid: SheetGrid) => changesOf(evaluationPlan(grid));

describe("a row that the clerk inserts into the sums", () => {
  const NOTES = { J17: "甲注", J18: "乙注" };

  it.each<[string, number, Readonly<Record<string, CellValue>>]>([
    ["between 合计 and 评价等级", 18, { H18: "备注", J18: "丁注", K18: "戊" }],
    ["with a label alone", 18, { H18: "备注" }],
    ["with a number under 分值", 18, { K18: 3 }],
    ["between the lines of funds", 16, { H16: "自筹", L16: "另报" }],
    ["with words under 得分 and no label", 15, { M15: "见附件" }],
    ["as a second line of one name", 17, { H17: "其他资金", J17: 5 }],
    ["as a second 合计", 17, { H17: "合计", J17: 240 }],
  ])("and fills in keeps the table as it is: %s", (_, row, cells) => {
    expect(changes(typed(withRowInserted(typed(written(), NOTES), row), cells))).toEqual({});
  });

  it.each([15, 16, 17, 18])("and leaves blank goes: above row %i", (row) => {
    const done = withEvaluation(withRowInserted(typed(written(), NOTES), row));
    expect(["H17", "J17", "H18", "J18", "H19"].map((cell) => contentOf(done, cell))).toEqual([
      "合计",
      "甲注",
      "评价等级",
      "乙注",
      null,
    ]);
  });
});

describe("a column that the clerk inserts into the sums", () => {
  it.each([
    ["J", "J15"],
    ["I", "I14"],
    ["L", "L16"],
    ["K", "K13"],
  ])("left of %s with words in %s keeps the table as it is", (letter, cell) => {
    expect(changes(typed(withColumnInserted(written(), letter), { [cell]: "甲注" }))).toEqual({});
  });

  it("and leaves blank goes, and the notes stay below their headers", () => {
    const done = withEvaluation(withColumnInserted(typed(written(), { K15: "含结转", M16: "另报" }), "L"));
    expect(["K13", "K15", "L13", "M13", "M16", "N13"].map((cell) => contentOf(done, cell))).toEqual([
      "分值",
      "含结转",
      "执行率",
      "得分",
      "另报",
      null,
    ]);
  });
});

describe("beside a label that names no line", () => {
  it.each<[string, string, { value: CellValue; formula?: string }]>([
    ["an amount that is reckoned", "J16", { value: 3, formula: "=1+2" }],
    ["an amount in words", "J16", { value: "3万元" }],
    ["a link to the clerk's ledger", "J16", { value: 3, formula: "=C20" }],
    ["a formula under 分值", "K16", { value: 3, formula: "=B1" }],
    ["words under 得分", "M16", { value: "另报" }],
  ])("%s keeps the table as it is", (_, address, cell) => {
    for (const label of ["自筹部分", null]) {
      expect(changes(withCell(typed(written(), { H16: label }), address, cell))).toEqual({});
    }
  });
});

describe("the words of a summary", () => {
  const HEADER = ["项目资金（万元）", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

  it("say what its rows and columns are, wherever they stand", () => {
    const { columns, rows } = summaryShape([
      ["项目资金（元）", "全年预算数", null, "全年执行数", "分值", "执行率", "得分"],
      ["年度资金总额"],
      [null],
      ["其他资金"],
      ["合计"],
      ["备注"],
      ["评价等级"],
    ]);
    expect(columns).toEqual([null, "budget", null, "executed", "weight", "rate", "score"]);
    expect(rows).toEqual(["header", "total", null, "part", "sums", null, "grade"]);
  });

  it("leave figures of the add-in's beside a changed label no cells of the clerk's", () => {
    const line = [
      "预备费",
      "=G5",
      3,
      10,
      '=IF(OR(I14="",J14=""),"",IFERROR(IF(OR(J14<0,I14<=0),"",J14/I14),""))',
      9,
    ];
    expect(strayCells([HEADER, line], () => true)).toEqual([[1, 2]]);
    expect(strayCells([HEADER, [null, null, null, "—", null, null]], () => true)).toEqual([[1, 3]]);
  });
});
