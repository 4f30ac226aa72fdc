import type { FundsLine, FundsRole } from "../table/FundsLine";
import type { TargetTable } from "../table/TargetTable";
import { compareMoney } from "../value/Money";
import type { FundsMatch } from "./ActualsImport";
import { doubtsOfTables } from "./pairTables";
import type { TablePair } from "./pairTables";

/** 全年执行数 of a project, to the line of the same kind. Of several lines of one kind nobody knows which is which. */
export function matchFunds(tables: TablePair): FundsMatch[] {
  const { own, source } = tables;
  return source.funds.flatMap((line): FundsMatch[] => {
    const here = onlyLine(own, line.role);
    if (!here?.executed || onlyLine(source, line.role) !== line) return [];
    if (!line.executed?.amount || isSameAmount(here, line)) return [];
    return [
      {
        own: { table: own, line: here },
        source: { table: source, line },
        doubts: doubtsOfTables(tables),
        isFilled: here.executed.problem !== "empty",
      },
    ];
  });
}

function onlyLine({ funds }: TargetTable, wanted: FundsRole): FundsLine | null {
  const lines = funds.filter(({ role }) => role === wanted);
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

function isSameAmount(here: FundsLine, there: FundsLine): boolean {
  const [left, right] = [here.executed?.amount, there.executed?.amount];
  return !!left && !!right && compareMoney(left, right) === 0;
}
