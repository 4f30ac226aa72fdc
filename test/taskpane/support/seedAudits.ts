import { audit } from "../../../src/domain/audit";
import type { TableAudit } from "../../../src/domain/audit";
import { defaultSettings } from "../../../src/domain/settings/defaultSettings";
import { readTables } from "../../../src/domain/table/readTables";
import type { Outcome } from "../../../src/taskpane/state/PaneState";
import { worstFirst } from "../../../src/taskpane/state/tableOrder";
import { seedGrids } from "../../support/seedGrids";

const KEPT = ["C03", "C07"];

/** The 12 real tables with their findings of two rules only: tests of the pane must not move as the catalogue grows. */
export function seedAudits(): readonly TableAudit[] {
  const { tables } = audit(readTables(seedGrids(), defaultSettings).tables, defaultSettings);
  return tables.map((one) => ({
    ...one,
    findings: one.findings.filter(({ ruleId }) => KEPT.includes(ruleId)),
  }));
}

/** A finished check's outcome over these tables, worst first. */
export function outcomeOf(tables: readonly TableAudit[]): Outcome {
  const sheetNames = tables.map(({ table }) => table.sheetName);
  const order = worstFirst(tables);
  return {
    ...{ tables, order, done: new Map(), sheetNames, diagnoses: [], hints: [] },
    ...{ blank: false, complete: true, checkedAt: 0 },
  };
}

/** The seed table of this number, 1 to 12. */
export function seedAudit(number: number): TableAudit {
  const found = seedAudits()[number - 1];
  if (!found) throw new Error(`There is no seed table ${number}.`);
  return found;
}
