import type { Position } from "../../grid/Area";
import type { Money } from "../../value/Money";
import { toUnit } from "../../value/Money";
import type { RuleContext } from "../Rule";
import { budgetCell, lineFact, moneyFact } from "../facts";
import { PROJECT_EVALUATION_2020 } from "../regulations";
import { defineRule } from "../Rule";

type Facts = {
  /** The line's label: "年度资金总额". */
  readonly line: string;
  readonly executed: string;
  readonly budget: string;
  readonly excess: string;
};

interface Spent {
  readonly line: string;
  readonly cell: Position;
  readonly executed: Money | null;
  readonly budget: Money | null;
}

/** The whole as the engine reads it, which may be the parts' sum, then each part. */
function spentOn({ table, evaluation: { execution } }: RuleContext): Spent[] {
  const total = execution.lines.find(({ role }) => role === "total");
  const whole = {
    line: lineFact(total) || "预算数",
    cell: total?.executed?.cell ?? budgetCell(table),
    executed: execution.executed,
    budget: execution.budget,
  };
  const parts = execution.lines
    .filter(({ role }) => role !== "total")
    .flatMap((line) => {
      const { executed, budget } = line;
      if (!executed?.amount || !budget?.amount) return [];
      return [
        {
          line: lineFact(line),
          cell: executed.cell,
          executed: executed.amount,
          budget: budget.amount,
        },
      ];
    });
  return [whole, ...parts];
}

export const S12 = defineRule<Facts>({
  id: "S12",
  severity: "error",
  scope: "year",
  basis: [PROJECT_EVALUATION_2020],
  text: {
    "zh-CN": {
      title: "全年执行数超过全年预算数",
      why: "执行数比全年预算数还大，不是数字或单位填错了，就是年中追加的预算没有填进全年预算数。",
      fails: "全年预算数 249.00 万元，全年执行数 294.00 万元。",
      passes: "全年预算数 249.00 万元，全年执行数 240.00 万元。",
      message: (f) => `“${f.line}”全年执行数 ${f.executed}，超过全年预算数 ${f.budget}，多出 ${f.excess}。`,
      found: (f) => f.executed,
      expected: (f) => `不超过 ${f.budget}`,
      mend: () => "请核对执行数的数字和单位；年中追加了预算的，全年预算数应填调整后的数。",
    },
    "en-US": {
      title: "More executed than budgeted",
      why: "An amount above the budget has a wrong digit or unit, or an addition during the year is missing in 全年预算数.",
      fails: "全年预算数 249.00 万元, 全年执行数 294.00 万元.",
      passes: "全年预算数 249.00 万元, 全年执行数 240.00 万元.",
      message: (f) =>
        `“${f.line}”: ${f.executed} were executed of a full-year budget of ${f.budget}, ${f.excess} too much.`,
      found: (f) => f.executed,
      expected: (f) => `at most ${f.budget}`,
      mend: () => "Check the amount and its unit; a budget that was raised goes into 全年预算数.",
    },
  },
  check(context) {
    const unit = context.table.moneyUnit.unit;
    return spentOn(context).flatMap(({ line, cell, executed, budget }) => {
      if (!executed || !budget) return [];
      const excess = toUnit(executed, unit).amount.minus(toUnit(budget, unit).amount);
      if (excess.lte(context.settings.costTolerance)) return [];
      const facts = {
        line,
        executed: moneyFact(executed),
        budget: moneyFact(budget),
        excess: moneyFact({ amount: excess, unit }),
      };
      return [{ cell, facts }];
    });
  },
});
