import { auditTable } from "../../src/domain/audit";
import type { Finding } from "../../src/domain/rules/Finding";
import { defaultSettings } from "../../src/domain/settings/defaultSettings";
import type { Settings } from "../../src/domain/settings/Settings";
import type { EntryField } from "../../src/domain/table/EntryField";
import type { FundsLine, FundsRole } from "../../src/domain/table/FundsLine";
import { moneyField } from "../../src/domain/table/moneyField";
import { Namesakes } from "../../src/domain/table/Namesakes";
import { readTables } from "../../src/domain/table/readTables";
import { filledGrid } from "./filledGrid";
import type { FilledRow } from "./filledGrid";

const ROLES: readonly FundsRole[] = ["total", "fiscal", "carriedOver", "other"];
const LABELS: Readonly<Record<FundsRole, string>> = {
  total: "年度资金总额",
  fiscal: "其中：当年财政拨款",
  carriedOver: "上年结转资金",
  other: "其他资金",
};
const COLUMNS = ["initial", "budget", "executed", "weight", "rate", "score", "reason"] as const;

/** What stands in the cells of a line; what is left out the form has no cell for. */
export type LineCells = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** The cell of a line: the total in row 31 (B31 is 年初预算数), the others below it; nothing of the table stands there. */
export function fundsCell(
  role: FundsRole,
  column: (typeof COLUMNS)[number],
): { row: number; column: number } {
  return { row: 30 + ROLES.indexOf(role), column: 1 + COLUMNS.indexOf(column) };
}

/** A line of 项目资金 as the self-evaluation form has it, in 万元. */
export function fundsLine(role: FundsRole, cells: LineCells): FundsLine {
  const place = (column: (typeof COLUMNS)[number]) => ({
    ...fundsCell(role, column),
    value: cells[column] ?? null,
    text: String(cells[column] ?? ""),
    numberFormat: "General",
    formula: null,
  });
  const money = (column: "initial" | "budget" | "executed") =>
    cells[column] === undefined ? null : moneyField(place(column), "万元");
  const entry = (column: "weight" | "rate" | "score" | "reason"): EntryField | null => {
    const { row, column: at, ...cell } = place(column);
    return cells[column] === undefined ? null : { ...cell, cell: { row, column: at }, isOwned: false };
  };
  const executed = money("executed");
  return {
    role,
    label: { text: LABELS[role], cell: { row: 30 + ROLES.indexOf(role), column: 0 } },
    initial: money("initial"),
    budget: money("budget"),
    executed: executed && { ...executed, isOwned: false },
    weight: entry("weight"),
    rate: entry("rate"),
    score: entry("score"),
    reason: entry("reason"),
  };
}

/** What a rule finds in a table with these lines of 项目资金, in place of those of its head. */
export function fundsFindings(
  ruleId: string,
  funds: readonly FundsLine[],
  rows: readonly FilledRow[] = [{ target: "≥2条", actual: "2条", weight: 90 }],
  changed: Partial<Settings> = {},
): Finding[] {
  const settings = { ...defaultSettings, ...changed };
  const { tables } = readTables([filledGrid(rows)], settings);
  const [table] = tables;
  if (!table) throw new Error("There is a table.");
  const { findings, failures } = auditTable({ ...table, funds }, new Namesakes(tables), settings);
  if (failures.length > 0) throw new Error(`Rules threw: ${JSON.stringify(failures)}`);
  return findings.filter((finding) => finding.ruleId === ruleId);
}
