import { contentAt } from "../../../../src/domain/grid/SheetGrid";
import type { CellValue, SheetGrid } from "../../../../src/domain/grid/SheetGrid";
import { planClearEvaluation, userEntriesIn } from "../../../../src/domain/plan/planClearEvaluation";
import { typed } from "../../../support/editedGrid";
import { changesOf, contentOf, evaluationPlan, withEvaluation } from "../../../support/evaluationBlocks";
import { formOf, formOfTwoOthers } from "../../../support/entryForm";
import { gridOf } from "../../../support/gridOf";
import type { TestCell } from "../../../support/gridOf";
import { SELF_EVALUATION_MERGES, SELF_EVALUATION_ROWS } from "../../../support/selfEvaluationForm";
import { seedFormGrid, seedFormRows } from "../../../support/seedForm";
import type { SeedForm } from "../../../support/seedForm";

/** The summary of the default form stands in H13:M18: 预算数 in I, 全年执行数 in J, 执行率 in L, 得分 in M. */
const written = (form: SeedForm = {}): SheetGrid => withEvaluation(seedFormGrid(form));

const contents = (grid: SheetGrid, ...addresses: readonly string[]) =>
  addresses.map((address) => contentOf(grid, address));

/** The cell with a formula of the user's, which gives a number. */
function withFormula(
  grid: SheetGrid,
  row: number,
  column: number,
  formula: string,
  value: number | string,
): SheetGrid {
  const set = <T>(lines: readonly (readonly T[])[], content: T) =>
    lines.map((line, r) => line.map((cell, c) => (r === row && c === column ? content : cell)));
  return {
    ...grid,
    values: set<CellValue>(grid.values, value),
    texts: set(grid.texts, String(value)),
    formulas: set<string | null>(grid.formulas, formula),
  };
}

describe("全年预算数 of a line", () => {
  it.each<[string, TestCell, unknown]>([
    ["a number is linked to", 249, "=C5"],
    ["a blank cell is linked to, and stays blank", null, '=IF(C5="","",C5)'],
    ["an amount in words is a number", "249万元", 249],
    ["an amount in another unit is a number in the table's", "2490000元", 249],
    [
      "a number that shows its own unit is one in the table's",
      { value: 2490000, numberFormat: '0"元"', text: "2490000元" },
      249,
    ],
    ["words without a number give none", "待定", null],
  ])("%s", (_, budget, content) => {
    expect(contentOf(written({ budget, fiscal: null }), "I14")).toEqual(content);
  });

  it("is the parts' sum where the total is blank", () => {
    const done = written({ budget: null, fiscal: 200, other: 49 });
    expect(contents(done, "I14", "I15", "I16")).toEqual([249, "=E5", "=G5"]);
  });

  it("is no sum for a part", () => {
    expect(contents(written({ budget: 249, fiscal: null }), "I15", "I16")).toEqual([
      '=IF(E5="","",E5)',
      '=IF(G5="","",G5)',
    ]);
  });

  it("is 年初预算数 as long as 全年预算数 is blank, and where both are the cell that will be filled in", () => {
    const form = (budget: TestCell, initial: TestCell) =>
      withEvaluation(
        gridOf(
          SELF_EVALUATION_ROWS.map((row, r) =>
            r === 5 ? [null, row[1] ?? null, initial, null, budget, 64.5] : row,
          ),
          { merges: SELF_EVALUATION_MERGES },
        ),
      );
    expect(contentOf(form(66.92, 70), "K19")).toBe("=E6");
    expect(contentOf(form(null, 70), "K19")).toBe("=C6");
    expect(contentOf(form(null, null), "K20")).toBe("=E7");
    expect(contentOf(form(null, null), "K21")).toBe('=IF(E8="","",E8)');
  });
});

/** The seed form with 全年执行数 of its own for the total, in I5. */
const withExecuted = (executed: TestCell, form: SeedForm = {}): SheetGrid =>
  gridOf(seedFormRows(form).map((row, index) => (index === 4 ? [...row, "全年执行数", executed] : row)));

describe("全年执行数 of the table's own", () => {
  const summary = (executed: TestCell) => withEvaluation(withExecuted(executed));

  it.each<[string, TestCell, unknown]>([
    ["a number is linked to", 240, "=I5"],
    ["a blank is linked to", null, '=IF(I5="","",I5)'],
    ["words are a number", "240万元", 240],
  ])("%s", (_, executed, content) => {
    expect(contentOf(summary(executed), "L14")).toEqual(content);
  });

  it("is asked for in the table, and in the summary for the parts alone", () => {
    const { sheets } = evaluationPlan(withExecuted(240));
    const asked = sheets[0]?.blocks[1]?.after?.regions.filter(({ entry }) => entry?.kind === "number");
    expect(asked?.map(({ area }) => [area.row, area.rowCount])).toEqual([[14, 2]]);
  });

  it("gives way to what the user typed into the summary, unless that is the same", () => {
    expect(contentOf(withEvaluation(typed(summary(240), { L14: 235 })), "L14")).toBe(235);
    expect(contentOf(withEvaluation(typed(summary(240), { L14: 240 })), "L14")).toBe("=I5");
    expect(contentOf(withEvaluation(typed(summary(240), { L14: "240" })), "L14")).toBe("240");
  });
});

describe("全年执行数 that the user typed into the summary", () => {
  it.each<[string, string | number | null]>([
    ["an amount", 240],
    ["a 0", 0],
    ["words", "约240"],
  ])("stays: %s", (_, amount) => {
    expect(contentOf(withEvaluation(typed(written(), { J14: amount })), "J14")).toBe(amount);
  });

  it("is converted with the table's money unit", () => {
    const inYuan = { A3: "单位：元", C5: 2490000, E5: 2490000 };
    const done = withEvaluation(typed(written(), { ...inYuan, J14: 240, J15: 120.5 }));
    expect(contents(done, "H13", "J14", "J15", "J16")).toEqual(["项目资金（元）", 2400000, 1205000, null]);
    expect(changesOf(evaluationPlan(done))).toEqual({});
  });

  it("stays as it is where the unit stays", () => {
    const done = written({ moneyUnit: "单位：元", budget: 2490000 });
    expect(contentOf(withEvaluation(typed(done, { J14: 2400000 })), "J14")).toBe(2400000);
  });

  it("stays a formula of the user's", () => {
    const grid = withFormula(written(), 13, 9, "=100+140", 240);
    expect(changesOf(evaluationPlan(grid))).toEqual({});
  });

  it("is gone with a link whose cell was deleted", () => {
    const grid = withFormula(written(), 13, 9, "=#REF!", 0);
    expect(contentOf(withEvaluation(grid), "J14")).toBeNull();
  });
});

describe("执行率", () => {
  const LIVE_TOTAL =
    '=IF(OR(I14="",COUNT(J14:J16)=0),"",' +
    'IFERROR(IF(OR(IF(J14="",SUM(J15:J16),J14)<0,I14<=0),"",IF(J14="",SUM(J15:J16),J14)/I14),""))';
  const livePart = (row: number) =>
    `=IF(OR(I${row}="",J${row}=""),"",IFERROR(IF(OR(J${row}<0,I${row}<=0),"",J${row}/I${row}),""))`;
  const rates = (cells: Readonly<Record<string, string | number | null>>, form: SeedForm = {}) =>
    contents(withEvaluation(typed(written(form), cells)), "L14", "L15", "L16");

  it.each<[string, Readonly<Record<string, string | number | null>>]>([
    ["nothing typed in", {}],
    ["the total's amount", { J14: 240 }],
    ["a part's amount", { J15: 240 }],
    ["the parts' amounts", { J15: 200, J16: 9 }],
    ["the total and its parts, though they do not agree", { J14: 240, J15: 200, J16: 9 }],
    ["an amount below zero", { J14: -1 }],
    ["words where the total's amount should be", { J14: "约240" }],
    ["more than the budget", { J14: 300 }],
  ])("is live with %s", (_, cells) => {
    expect(rates(cells)).toEqual([LIVE_TOTAL, livePart(15), livePart(16)]);
  });

  it("is live with a budget of 0 and with none", () => {
    const live = [LIVE_TOTAL, livePart(15), livePart(16)];
    expect(rates({ J14: 240 }, { budget: 0 })).toEqual(live);
    expect(rates({ J14: 240 }, { budget: null, fiscal: null })).toEqual(live);
  });

  it("is the engine's figure where an amount is no number for the formulas", () => {
    expect(rates({ J14: "124.5万元" })).toEqual([0.5, livePart(15), livePart(16)]);
    expect(rates({ J15: "1245000元" })).toEqual([0.5, 0.5, livePart(16)]);
  });

  it("is nothing where a part's words leave the engine without a total that the formulas would add up", () => {
    expect(rates({ J15: 100, J16: "约9" })).toEqual([null, livePart(15), livePart(16)]);
  });

  it("is the parts' as long as a formula of the user's leaves the total's amount blank", () => {
    const blank = withFormula(written(), 13, 9, '=IF(A20="","",A20*2)', "");
    expect(contents(withEvaluation(blank), "J14", "L14")).toEqual(['=IF(A20="","",A20*2)', LIVE_TOTAL]);
    expect(contentOf(withEvaluation(typed(blank, { J15: 100 })), "L14")).toBe(LIVE_TOTAL);
  });

  it("is nothing where the table's own amount is words, though a part has one", () => {
    const done = withEvaluation(typed(withEvaluation(withExecuted("待核")), { L15: 100 }));
    expect(contents(done, "L14", "N14", "L15")).toEqual([null, null, 100]);
  });

  it("of the total alone has no parts to add up", () => {
    const rows = seedFormRows().map((row, index) => (index === 4 ? row.slice(0, 3) : row));
    expect(contentOf(withEvaluation(gridOf(rows)), "J14")).toBe(
      '=IF(OR(G14="",H14=""),"",IFERROR(IF(OR(H14<0,G14<=0),"",H14/G14),""))',
    );
  });

  it("counts words beside the total, though the parts have amounts", () => {
    expect(rates({ J14: "待核", J15: 100, J16: 9 })).toEqual([LIVE_TOTAL, livePart(15), livePart(16)]);
  });
});

describe("two lines of one kind", () => {
  const amounts = (
    executed: readonly [TestCell, TestCell],
    cells: Readonly<Record<string, CellValue>> = {},
  ) => {
    const { grid } = formOfTwoOthers(executed);
    const done = withEvaluation(typed(grid, cells));
    const block = done.ownedBlocks.find(({ name }) => name.includes("合计"));
    if (!block) throw new Error("There are no sums.");
    const { row, column } = block.area;
    const line = Array.from({ length: block.area.rowCount }, (_, r) => r).find((r) =>
      String(contentAt(done, row + r, column)).endsWith("其他资金"),
    );
    return {
      done,
      found: [1, 2, 4].map((at) => contentAt(done, row + (line ?? 0), column + at)),
    };
  };

  it("are summed, live where the cells hold just the amounts, and stay so", () => {
    const { done, found } = amounts([3, 4]);
    expect(found.slice(0, 2)).toEqual(["=D6+D7", "=E6+E7"]);
    expect(found[2]).toContain("IFERROR(");
    expect(changesOf(evaluationPlan(done))).toEqual({});
    expect(userEntriesIn(planClearEvaluation([done]))).toBe(0);
  });

  it("are blank as long as both are", () => {
    expect(amounts([null, null]).found[1]).toBe('=IF(COUNT(E6,E7)=0,"",SUM(E6,E7))');
    expect(changesOf(evaluationPlan(amounts([null, 4]).done))).toEqual({});
  });

  it("are summed as they are read where a cell says its unit, and not at all beside words", () => {
    expect(amounts(["3万元", 4]).found[1]).toBe(7);
    expect(amounts(["待定", 4]).found[1]).toBeNull();
    expect(amounts([3, 4], { D6: "100000元" }).found[0]).toBe(20);
  });

  it("count once in the next reading, also where the first is blank and the second says its unit", () => {
    for (const executed of [
      [null, 4],
      [null, "4万元"],
      [3, "4万元"],
    ] as const) {
      const { done } = amounts(executed);
      const spent = formOf(done).audited.evaluation.execution.executed;
      expect(spent?.amount.toNumber()).toBe((executed[0] ?? 0) + 4);
    }
  });
});
