import { ofYear } from "../domain/audit";
import { entriesOfRow, entryOfFunds } from "../domain/import/matchEntries";
import { matchActuals } from "../domain/import/matchActuals";
import type { ActualsImport, FundsMatch, RowMatch } from "../domain/import/ActualsImport";
import type { Entry, EntryProblem } from "../domain/plan/entry/Entry";
import { mergePlans } from "../domain/plan/mergePlans";
import type { WritePlan } from "../domain/plan/WritePlan";
import type { Settings } from "../domain/settings/Settings";
import { checkWorkbook } from "./checkWorkbook";
import type { CheckResult } from "./checkWorkbook";
import { planFill } from "./fillIn";
import type { FillPlan } from "./fillIn";
import type { StepOptions, WorkbookReader } from "./WorkbookPort";

/** What the user has confirmed. */
export interface ChosenActuals {
  readonly rows: readonly RowMatch[];
  readonly funds: readonly FundsMatch[];
}

/** A match that cannot be written as it stands in the other workbook, and why. */
export interface RefusedMatch {
  readonly match: RowMatch | FundsMatch;
  readonly problem: EntryProblem;
}

export interface ImportPlan {
  readonly plan: WritePlan;
  readonly refused: readonly RefusedMatch[];
}

/** 引入实际完成值: reads another workbook and finds where its values belong here. Writes nothing. */
export async function readActualsFrom(
  source: WorkbookReader,
  result: Pick<CheckResult, "audit">,
  settings: Settings,
  options: StepOptions = {},
): Promise<ActualsImport> {
  // The year set for this workbook is not the other one's.
  const { audit } = await checkWorkbook(source, { ...settings, fiscalYear: null }, options);
  return matchActuals(
    ofYear(result.audit.tables).map(({ table }) => table),
    ofYear(audit.tables).map(({ table }) => table),
  );
}

/** A match with what it would have the clerk type. */
interface Wish {
  readonly match: RowMatch | FundsMatch;
  readonly tableId: string;
  readonly entries: readonly Entry[];
}

/** One plan, one undo, for all that was confirmed; what cannot be written is told and the rest goes on. */
export function planActuals(
  result: Pick<CheckResult, "audit" | "grids">,
  settings: Settings,
  chosen: ChosenActuals,
): ImportPlan {
  const byTable = new Map<string, Wish[]>();
  for (const wish of wishesOf(chosen)) {
    byTable.set(wish.tableId, [...(byTable.get(wish.tableId) ?? []), wish]);
  }
  const plans: WritePlan[] = [];
  const refused: RefusedMatch[] = [];
  for (const { table } of result.audit.tables) {
    const wishes = byTable.get(table.id);
    if (!wishes) continue;
    const planned = planTable(result, settings, table.id, wishes);
    plans.push(planned.plan);
    refused.push(...planned.refused);
  }
  return { plan: mergePlans(plans), refused };
}

function wishesOf({ rows, funds }: ChosenActuals): Wish[] {
  return [
    ...rows.map((match) => ({ match, tableId: match.own.table.id, entries: entriesOfRow(match) })),
    ...funds.map((match) => ({ match, tableId: match.own.table.id, entries: entryOfFunds(match) })),
  ];
}

/** All at once where that can be; else each on its own first, to find which of them cannot be written. */
function planTable(
  result: Pick<CheckResult, "audit" | "grids">,
  settings: Settings,
  tableId: string,
  wishes: readonly Wish[],
): ImportPlan {
  const plan = (some: readonly Wish[]) =>
    planFill(
      result,
      settings,
      tableId,
      some.flatMap(({ entries }) => entries),
    );
  const whole = plan(wishes);
  if ("plan" in whole) return { plan: whole.plan, refused: [] };
  const tried = wishes.map((wish) => attempt(wish, (one) => plan([one])));
  const refused = tried.flatMap(({ wish, outcome }) =>
    "problem" in outcome ? [{ match: wish.match, problem: outcome.problem }] : [],
  );
  const rest = plan(tried.flatMap(({ wish, outcome }) => ("plan" in outcome ? [wish] : [])));
  if ("problem" in rest)
    throw new Error(`Entries of ${tableId} that can be written alone cannot together: ${rest.problem}`);
  return { plan: rest.plan, refused };
}

/** A per cent that is reckoned here (a date in time) is not brought in; the value and the reason beside it are. */
function attempt(
  wish: Wish,
  plan: (wish: Wish) => FillPlan,
): { readonly wish: Wish; readonly outcome: FillPlan } {
  const outcome = plan(wish);
  const entries = wish.entries.filter(({ role }) => role !== "rate");
  const isReckoned = "problem" in outcome && outcome.problem === "computed";
  if (!isReckoned || entries.length === 0) return { wish, outcome };
  const rest = { ...wish, entries };
  return { wish: rest, outcome: plan(rest) };
}
