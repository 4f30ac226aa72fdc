import Big from "big.js";
import { evaluateTable } from "../../../src/domain/evaluation/evaluateTable";
import { hasCarriedOver, isWholeSum, wrongRates, wrongSum } from "../../../src/domain/rules/fundsSlips";
import type { FundsColumn } from "../../../src/domain/rules/fundsSlips";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import type { FundsLine } from "../../../src/domain/table/FundsLine";
import { formatMoney } from "../../../src/domain/value/Money";
import { costTable } from "../../support/costTable";
import { fundsCell, fundsLine } from "../../support/fundsFindings";
import type { LineCells } from "../../support/fundsFindings";

const lines = (
  total: LineCells,
  fiscal: LineCells = {},
  other: LineCells = {},
  carriedOver: LineCells = {},
) => [
  fundsLine("total", total),
  fundsLine("fiscal", fiscal),
  fundsLine("carriedOver", carriedOver),
  fundsLine("other", other),
];

const wrong = (funds: readonly FundsLine[], column: FundsColumn = "budget", tolerance = "0.01") => {
  const found = wrongSum(funds, column, "万元", tolerance);
  return found && [formatMoney(found.total), formatMoney(found.sum)];
};

describe("a total of the funds", () => {
  it.each<[string, FundsLine[]]>([
    ["its parts make up", lines({ budget: 66.92 }, { budget: 61.92 }, { budget: 5 })],
    ["three parts make up", lines({ budget: 66.92 }, { budget: 60 }, { budget: 5 }, { budget: "1.92" })],
    ["a blank part counts as nothing", lines({ budget: 66.92 }, { budget: 66.92 }, { budget: null })],
    ["a part in 元 counts in the table's unit", lines({ budget: 66.92 }, { budget: "669200元" })],
    ["it differs by what is tolerated", lines({ budget: 66.92 }, { budget: 66.91 })],
    ["the parts are blank", lines({ budget: 66.92 }, { budget: null }, { budget: null })],
    ["there are no parts", lines({ budget: 66.92 })],
    ["the total is blank", lines({ budget: null }, { budget: 5 })],
    ["there is no cell for the total", lines({}, { budget: 5 })],
    ["a part is words", lines({ budget: 66.92 }, { budget: 5 }, { budget: "待定" })],
  ])("is not wrong where %s", (_, funds) => expect(wrong(funds)).toBeNull());

  it.each<[string, FundsLine[], string, string]>([
    ["too little", lines({ budget: 66.92 }, { budget: 61.92 }, { budget: 4 }), "66.92", "65.92"],
    ["too much", lines({ budget: 66.92 }, { budget: 66.92 }, { budget: 5 }), "66.92", "71.92"],
    ["three parts", lines({ budget: 70 }, { budget: 60 }, { budget: 5 }, { budget: 1 }), "70.00", "66.00"],
    ["a total in 元", lines({ budget: "700000元" }, { budget: 66 }), "70.00", "66.00"],
    ["a total of nothing", lines({ budget: 0 }, { budget: 5 }), "0.00", "5.00"],
    ["just more than is tolerated", lines({ budget: 66.92 }, { budget: 66.9 }), "66.92", "66.90"],
  ])("is wrong where its parts are %s", (_, funds, total, sum) => {
    expect(wrong(funds)).toEqual([total, sum]);
  });

  it("is looked at in the column that is asked for alone, and told at its own cell", () => {
    const funds = lines({ initial: 70, budget: 66, executed: 60 }, { initial: 70, budget: 66, executed: 59 });
    expect([wrong(funds, "initial"), wrong(funds, "budget")]).toEqual([null, null]);
    expect(wrongSum(funds, "executed", "万元", "0")?.cell).toEqual(fundsCell("total", "executed"));
  });

  it("is found wherever it stands among the lines", () => {
    expect(wrong(lines({ budget: 8 }, { budget: 5 }, { budget: 2 }).reverse())).toEqual(["8.00", "7.00"]);
  });

  it("is exact without a tolerance", () => {
    const cents = lines({ budget: 66.92 }, { budget: 66.91 });
    expect(wrong(cents, "budget", "0")).toEqual(["66.92", "66.91"]);
  });
});

it("上年结转资金 is a part of its own", () => {
  const table = costTable(20, [["运维成本", "≤20万元"]]);
  expect(hasCarriedOver({ ...table, funds: lines({ budget: 20 }) })).toBe(true);
  expect(hasCarriedOver({ ...table, funds: [fundsLine("total", {}), fundsLine("other", {})] })).toBe(false);
});

describe("where 单位资金 stands beside 其他资金", () => {
  const budgetCell = fundsCell("total", "budget");
  function whole(amounts: readonly (number | null)[], tolerance = "0.01") {
    const table = costTable(20, [["运维成本", "≤20万元"]]);
    const { total } = table.budget;
    if (!total) throw new Error("The form has a budget.");
    const [first = null, ...others] = amounts;
    const funds = [
      fundsLine("fiscal", { budget: first }),
      fundsLine("total", { initial: 99, budget: 20 }),
      ...others.map((budget) => fundsLine("other", { budget })),
    ];
    const moved = { ...table, funds, budget: { ...table.budget, total: { ...total, cell: budgetCell } } };
    return { moved, is: isWholeSum(moved, tolerance) };
  }

  it("the budget is made up by all lines together", () => {
    expect(whole([15, 3, 2]).is).toBe(true);
    expect(whole([15, 3, 1.99]).is).toBe(true);
    expect(whole([15, 3, 1]).is).toBe(false);
    expect(whole([15, 3, 1.99], "0").is).toBe(false);
  });

  it("one line of the kind is a part like every other", () => expect(whole([15, 5]).is).toBe(false));

  it("nothing is added where the budget is not among the lines", () => {
    const { moved } = whole([15, 3, 2]);
    expect(isWholeSum({ ...moved, budget: { total: null, fiscal: null, other: null } }, "0.01")).toBe(false);
    const without = moved.funds.filter(({ role }) => role !== "total");
    expect(isWholeSum({ ...moved, funds: without }, "0.01")).toBe(false);
  });
});

describe("the 执行率 beside a line", () => {
  const rates = (funds: readonly FundsLine[], rate: string | null = "0.963837") =>
    wrongRates({
      ...evaluateTable(costTable(66.92, [["运维成本", "≤20万元"]]), defaultSettings).execution,
      lines: funds,
      rate: rate === null ? null : new Big(rate),
    }).map(({ line, cell, recorded, rate: computed }) => [
      line.role,
      cell.column,
      recorded.percent.toFixed(),
      computed.times(100).toFixed(2),
    ]);
  const fiscal = (
    budget: string | number | null,
    executed: string | number | null,
    rate: string | number | null,
  ) => rates([fundsLine("total", { rate: null }), fundsLine("fiscal", { budget, executed, rate })]);

  it.each(["96.38%", "96.39%", "96.4%", "96%", 0.963837, 96.38, null, "—", "约96%"])(
    "of the total is right as %j",
    (rate) => expect(rates([fundsLine("total", { rate })])).toEqual([]),
  );

  it.each([
    ["96.37%", "96.37"],
    ["95%", "95"],
    ["98%", "98"],
    ["96.2%", "96.2"],
    [0.95, "95"],
  ])("of the total is wrong as %j", (rate, percent) => {
    expect(rates([fundsLine("total", { rate })])).toEqual([["total", 5, percent, "96.38"]]);
  });

  it("of the total is compared with that of the whole project, of a part with its own", () => {
    expect(fiscal(61.92, "59.50", "96.09%")).toEqual([]);
    expect(fiscal(61.92, "59.50", "96.38%")).toEqual([["fiscal", 5, "96.38", "96.09"]]);
    const total = fundsLine("total", { budget: 61.92, executed: 59.5, rate: "96.09%" });
    expect(rates([total])).toEqual([["total", 5, "96.09", "96.38"]]);
  });

  it("of a part is right also where its amounts are in two units", () => {
    expect(fiscal("619200元", 59.5, "96.09%")).toEqual([]);
  });

  it("of more than all is right as 100% too, but not of less", () => {
    expect(fiscal(60, 63, "105%")).toEqual([]);
    expect(fiscal(60, 63, "100%")).toEqual([]);
    expect(fiscal(60, 57, "100%")).toEqual([["fiscal", 5, "100", "95.00"]]);
    expect(fiscal(60, 63, "103%")).toEqual([["fiscal", 5, "103", "105.00"]]);
  });

  it("cannot be wrong where there is nothing to divide", () => {
    expect(fiscal(0, 0, "100%")).toEqual([]);
    expect(fiscal(null, 57, "100%")).toEqual([]);
    expect(fiscal(60, null, "100%")).toEqual([]);
    expect(rates([fundsLine("fiscal", { rate: "100%" })])).toEqual([]);
    expect(rates([fundsLine("total", { rate: "100%" })], null)).toEqual([]);
  });
});
