import type { CellContent, SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { SheetView } from "../../../../src/domain/grid/SheetView";
import { isTypedAmount } from "../../../../src/domain/plan/evaluation/amountLinks";
import { foundSummary, wantedLines } from "../../../../src/domain/plan/evaluation/summaryLines";
import type { SummaryLine } from "../../../../src/domain/plan/evaluation/summaryLines";
import { defaultSettings } from "../../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../../src/domain/table/readTables";
import { typed, withRowInserted } from "../../../support/editedGrid";
import { withEvaluation } from "../../../support/evaluationBlocks";
import { gridOf } from "../../../support/gridOf";
import { selfEvaluationGrid } from "../../../support/selfEvaluationForm";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";
import { withCell } from "../../../support/withCell";

type Cells = Readonly<Record<string, string | number | null>>;

/** The default form with its sums in H13:M18: 年度资金总额, 财政资金 and 其他资金 in rows 14 to 16, 全年执行数 in J. */
const written = (cells: Cells = {}): SheetGrid => typed(withEvaluation(seedFormGrid()), cells);

function linesIn(grid: SheetGrid) {
  const [table] = readTables([grid], defaultSettings).tables;
  if (!table) throw new Error("The form is read as no table.");
  const view = new SheetView(grid);
  const found = foundSummary(view, table);
  const words = (lines: readonly SummaryLine[]) =>
    lines.map(({ role, executedAt }) => `${role} ${executedAt ? executedAt.row + 1 : "new"}`);
  return { found: found && words(found.lines), wanted: found && words(wantedLines(view, table, found)) };
}

const OTHERS = ["total 14", "fiscal 15", "other 16"];

describe("全年执行数 in the sums", () => {
  it.each<[CellContent, boolean]>([
    [240, true],
    [0, true],
    ["约240", true],
    ["=100+140", true],
    ["=SUM(C5:C7)", true],
    ['=IF(C5="","",D5)', true],
    [null, false],
    ["", false],
    ['=IF(C5="","",C5)', false],
    ["=#REF!", false],
    ['=IF(#REF!="","",#REF!)', false],
  ])("%j was typed in: %j", (content, isTyped) => {
    expect(isTypedAmount(content)).toBe(isTyped);
  });
});

describe("the lines of the sums as found", () => {
  it("are none before they are written", () => {
    expect(linesIn(seedFormGrid())).toEqual({ found: [], wanted: ["total new", "fiscal new", "other new"] });
  });

  it("are found by their labels, also where a row was inserted or two were swapped", () => {
    expect(linesIn(written()).found).toEqual(OTHERS);
    expect(linesIn(withRowInserted(written(), 15)).found).toEqual(["total 14", "fiscal 16", "other 17"]);
    expect(linesIn(written({ H15: "其他资金", H16: "财政资金" }))).toEqual({
      found: ["total 14", "other 15", "fiscal 16"],
      wanted: ["total 14", "fiscal 16", "other 15"],
    });
  });

  it("are all of a form that has all", () => {
    expect(linesIn(withEvaluation(selfEvaluationGrid())).wanted).toEqual([
      "total 19",
      "fiscal 20",
      "carriedOver 21",
      "other 22",
    ]);
  });
});

describe("a line that the table does not have", () => {
  const noOther = { F5: null, G5: null };

  it.each<[string, Cells, string[]]>([
    ["goes", {}, ["total 14", "fiscal 15"]],
    ["stays with an amount that was typed in", { J16: 9 }, OTHERS],
    ["goes though another line has an amount", { J15: 9 }, ["total 14", "fiscal 15"]],
    [
      "comes with an amount that was typed in beside its name",
      { H16: "上年结转资金", J16: 9 },
      ["total 14", "fiscal 15", "carriedOver 16"],
    ],
  ])("%s", (_, cells, lines) => {
    expect(linesIn(written({ ...noOther, ...cells })).wanted).toEqual(lines);
  });

  it("is the total's nevertheless, also where the table has no budget at all", () => {
    const rows = seedFormRows().filter((_, index) => index !== 4 && index !== 5);
    expect(linesIn(gridOf(rows)).wanted).toEqual(["total new"]);

    expect(linesIn(written({ H14: "预备费" })).wanted).toEqual(["total new", "fiscal 15", "other 16"]);
  });
});

it("a line that the table does not have stays with the clerk's own link, and with the add-in's until its cell is gone", () => {
  const made = written({ F5: null, G5: null });
  const wanted = (formula: string) => linesIn(withCell(made, "J16", { value: 9, formula })).wanted;
  expect(wanted("=C20")).toEqual(OTHERS);
  expect(wanted('=IF(C20="","",C20)')).toEqual(OTHERS);
  expect(wanted("=#REF!")).toEqual(["total 14", "fiscal 15"]);
});

describe("sums in which an amount belongs to no line any more", () => {
  it.each<[string, Cells]>([
    ["beside another label", { H16: "预备费", J16: 3 }],
    ["beside the label of the total, changed", { H14: "预备费", J14: 240 }],
    ["beside no label", { H15: null, J15: 3 }],
    ["where the header does not say 全年执行数, in the third column", { J13: "支出情况", J16: 3 }],
    [
      "beside 合计 and 评价等级 under other names, which are no sums then",
      { H17: "小计", H18: "备注", J18: 3 },
    ],
  ])("are left as they are: %s", (_, cells) => {
    expect(linesIn(written(cells)).found).toBeNull();
  });

  it.each<[string, Cells]>([
    ["an amount beside its line", { J14: 240, J16: 3 }],
    ["a number beside 合计 or 评价等级", { J17: 240, J18: 3 }],
    ["a number in another column", { H16: "预备费", K16: 3 }],
    ["a label alone", { H16: "预备费" }],
    ["合计 and 评价等级 under other names", { H17: "小计", H18: "备注" }],
  ])("are not those with %s", (_, cells) => {
    expect(linesIn(written(cells)).found).not.toBeNull();
  });

  it("are not those whose column of amounts was deleted", () => {
    const made = written({ I13: null, J13: null, H16: "预备费", J16: 3 });
    const ownedBlocks = made.ownedBlocks.map((block) =>
      block.area.row === 12 ? { ...block, area: { ...block.area, columnCount: 2 } } : block,
    );
    expect(linesIn({ ...made, ownedBlocks }).found).toEqual([]);
  });
});
